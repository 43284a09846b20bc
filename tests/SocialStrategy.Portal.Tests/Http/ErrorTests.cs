using SocialStrategy.Portal.Tests.Kit;

namespace SocialStrategy.Portal.Tests.Http;

/// <summary>What goes wrong is told without anything that only a programmer understands or an attacker can use.</summary>
public sealed class ErrorTests
{
    /// <summary>What a page of an exception would show.</summary>
    private static readonly string[] Telltales = ["Exception", " at ", "SocialStrategy.Samples", ".cs:line"];

    private readonly SeededPortal _seeded;

    public ErrorTests(SeededPortal seeded) => _seeded = seeded;

    [Theory]
    [InlineData($"/{SeededPortal.Ostrowiec}", "Numer zgłoszenia: <strong>[A-Z0-9]+:[0-9A-F]+</strong>")]
    [InlineData($"/api/strategies/{SeededPortal.Ostrowiec}", "^{\"status\":500,\"reference\":\"[A-Z0-9]+:[0-9A-F]+\"}$")]
    public async Task Failure_ShowsANumberAndNoTrace(string address, string reference)
    {
        await using var portal = await PortalHost.StartAsync(_seeded, "--environment", "Development");
        portal.Query<object?>("UPDATE Strategies SET Content = 'zepsute', Version = 99; SELECT 1");
        using var visitor = portal.Anonymous();
        using var answer = await visitor.Http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(500, (int)answer.StatusCode);
        Assert.Matches(reference, text);
        Assert.All(Telltales, each => Assert.DoesNotContain(each, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/nie-ma", 404)]
    [InlineData("/blad/500", 404)]
    [InlineData("/blad/200", 404)]
    [InlineData($"/{SeededPortal.Ostrowiec}/2021/nie-ma", 404)]
    [InlineData($"/{SeededPortal.Ostrowiec}?okres=rok", 404)]
    public async Task WhatIsNotThere_HasAPage(string address, int status)
    {
        var portal = await _seeded.SharedAsync();
        using var visitor = portal.Anonymous();
        using var answer = await visitor.Http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("Nie ma takiej strony", (await Visitor.ParseAsync(answer)).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Post_ToAPageThatOnlyShows_IsRefused()
    {
        var portal = await _seeded.SharedAsync();
        using var coordinator = await portal.SignInAsync(SeededPortal.FirstCoordinator);
        var page = $"/{SeededPortal.Ostrowiec}/dziennik";
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", Visitor.Token(await coordinator.PageAsync(page)))]);
        using var answer = await coordinator.Http.PostAsync(new Uri(page, UriKind.Relative), content, TestContext.Current.CancellationToken);

        Assert.Equal(405, (int)answer.StatusCode);
    }

    [Fact]
    public async Task EveryAnswer_TellsTheBrowserToRunNothing()
    {
        var portal = await _seeded.SharedAsync();
        using var visitor = portal.Anonymous();
        foreach (var address in new[] { "/", "/nie-ma", "/logowanie", $"/{SeededPortal.Sieradz}", "/style/portal.css", "/api/strategies", $"/{SeededPortal.Ostrowiec}/dziennik" })
        {
            using var answer = await visitor.Http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
            Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
            Assert.False(answer.Headers.Contains("Server"));
            if (answer.Content.Headers.ContentType?.MediaType == "text/html")
            {
                Assert.Empty((await Visitor.ParseAsync(answer)).QuerySelectorAll("script, style, [style], [onclick], iframe"));
            }
        }
    }
}
