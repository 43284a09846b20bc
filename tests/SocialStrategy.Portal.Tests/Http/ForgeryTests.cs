using SocialStrategy.Portal.Tests.Kit;

namespace SocialStrategy.Portal.Tests.Http;

/// <summary>What other sites could make a browser send is refused.</summary>
public sealed class ForgeryTests
{
    private readonly SeededPortal _seeded;

    public ForgeryTests(SeededPortal seeded) => _seeded = seeded;

    [Theory]
    [InlineData(null, "/logowanie")]
    [InlineData(SeededPortal.Cis, "/wyloguj")]
    [InlineData(SeededPortal.Cis, OstrowiecForms.Page)]
    [InlineData(SeededPortal.FirstCoordinator, $"/{SeededPortal.Ostrowiec}/zgloszenia/1/decyzja?handler=Approve")]
    [InlineData(SeededPortal.FirstCoordinator, $"/{SeededPortal.Ostrowiec}/zgloszenia/1/decyzja?handler=SendBack")]
    [InlineData(SeededPortal.FirstCoordinator, $"/{SeededPortal.Ostrowiec}/zbieranie?handler=Publish")]
    [InlineData(SeededPortal.FirstCoordinator, $"/{SeededPortal.Ostrowiec}/zbieranie?handler=Begin")]
    [InlineData(SeededPortal.FirstCoordinator, $"/{SeededPortal.Ostrowiec}/raporty")]
    [InlineData(SeededPortal.FirstCoordinator, $"/{SeededPortal.Ostrowiec}/import")]
    public async Task Post_WithoutTheTokenOfThePage_IsRefused(string? login, string address)
    {
        var portal = await _seeded.SharedAsync();
        using var visitor = login is null ? portal.Anonymous() : await portal.SignInAsync(login);
        var before = portal.Query<long>("SELECT COUNT(*) FROM Journal WHERE Action <> 1");
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("wersja", "0"), KeyValuePair.Create("okres", "2021"), KeyValuePair.Create("powod", "x")]);
        using var answer = await visitor.Http.PostAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken);

        Assert.Equal(400, (int)answer.StatusCode);
        Assert.Equal(before, portal.Query<long>("SELECT COUNT(*) FROM Journal WHERE Action <> 1"));
    }

    [Fact]
    public async Task Cookies_AreOutOfReachOfScriptsAndOtherSites()
    {
        var portal = await _seeded.SharedAsync();
        using var visitor = portal.Anonymous();
        using var answer = await visitor.SubmitAsync("/logowanie", "main form", ("konto", SeededPortal.Cis), ("kod", portal.CodeOf(SeededPortal.Cis)));

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), each => each.StartsWith("portal=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
    }
}
