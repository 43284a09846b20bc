using SocialStrategy.Portal.Tests.Kit;

namespace SocialStrategy.Portal.Tests.Http;

/// <summary>Who may see what, asked by address.</summary>
public sealed class AccessTests
{
    private readonly SeededPortal _seeded;

    public AccessTests(SeededPortal seeded) => _seeded = seeded;

    private static IReadOnlyList<string> OfCoordinators { get; } =
        ["ustalenia", "zbieranie", "zgloszenia/1/decyzja", "raporty", "raporty/1", "raporty/1/report.html", "import", "dziennik"];

    private static IReadOnlyList<string> OfRealizers { get; } = ["formularz", "formularz/pusty.csv", "formularz/pusty.xlsx"];

    [Fact]
    public async Task Pages_WithoutSigningIn_AskToSignIn()
    {
        var portal = await _seeded.SharedAsync();
        using var visitor = portal.Anonymous();
        foreach (var page in OfCoordinators.Concat(OfRealizers).Append("zgloszenia/1").Append("zgloszenia/1/plik"))
        {
            using var answer = await visitor.Http.GetAsync(new Uri($"/{SeededPortal.Ostrowiec}/{page}", UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal((page, 302), (page, (int)answer.StatusCode));
            Assert.Contains("/logowanie?ReturnUrl=", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Pages_OfAnotherRoleOrMunicipality_AreForbidden()
    {
        var portal = await _seeded.SharedAsync();
        using var realizer = await portal.SignInAsync(SeededPortal.Cis);
        using var coordinator = await portal.SignInAsync(SeededPortal.FirstCoordinator);
        using var stranger = await portal.SignInAsync(SeededPortal.StrangeCoordinator);
        foreach (var (who, page) in OfCoordinators.Select(page => (realizer, page)).Concat(OfRealizers.Select(page => (coordinator, page))).Concat(OfCoordinators.Append("zgloszenia/1").Select(page => (stranger, page))))
        {
            Assert.Equal((page, 403), (page, await who.StatusAsync($"/{SeededPortal.Ostrowiec}/{page}")));
        }
    }

    [Fact]
    public async Task Submission_OfAnotherRealizer_IsForbidden()
    {
        await using var portal = await PortalHost.StartAsync(_seeded);
        using var mops = await portal.SignInAsync(SeededPortal.Mops);
        using var cis = await portal.SignInAsync(SeededPortal.Cis);
        using var coordinator = await portal.SignInAsync(SeededPortal.FirstCoordinator);
        var page = await OstrowiecForms.SendAsync(mops, "MOPS.csv", OstrowiecForms.Csv(OstrowiecForms.Filled("MOPS")));

        Assert.Equal((200, 200), (await mops.StatusAsync(page), await mops.StatusAsync($"{page}/plik")));
        Assert.Equal((200, 200), (await coordinator.StatusAsync(page), await coordinator.StatusAsync($"{page}/plik")));
        Assert.Equal((403, 403), (await cis.StatusAsync(page), await cis.StatusAsync($"{page}/plik")));
        Assert.Empty((await cis.PageAsync(OstrowiecForms.Page)).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task Decision_OfARealizerAboutItsOwnForm_IsForbidden()
    {
        await using var portal = await PortalHost.StartAsync(_seeded);
        using var mops = await portal.SignInAsync(SeededPortal.Mops);
        var page = await OstrowiecForms.SendAsync(mops, "MOPS.csv", OstrowiecForms.Csv(OstrowiecForms.Filled("MOPS")));
        using var content = new FormUrlEncodedContent(
        [
            KeyValuePair.Create("__RequestVerificationToken", Visitor.Token(await mops.PageAsync(page))),
            KeyValuePair.Create("wersja", "0"),
        ]);
        using var answer = await mops.Http.PostAsync(new Uri($"{page}/decyzja?handler=Approve", UriKind.Relative), content, TestContext.Current.CancellationToken);

        Assert.Equal(403, (int)answer.StatusCode);
        Assert.Equal(0L, portal.Query<long>("SELECT COUNT(*) FROM Submissions WHERE DecidedBy IS NOT NULL"));
    }

    [Fact]
    public async Task Form_OfAnotherRealizer_IsNotTaken()
    {
        var portal = await _seeded.SharedAsync();
        using var cis = await portal.SignInAsync(SeededPortal.Cis);
        using var answer = await cis.UploadAsync(OstrowiecForms.Page, "plik", [("CIS.csv", OstrowiecForms.Csv(OstrowiecForms.Filled("MOPS")))]);

        Assert.Equal(422, (int)answer.StatusCode);
        Assert.Contains("formularz innego realizatora", (await Visitor.ParseAsync(answer)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0L, portal.Query<long>("SELECT COUNT(*) FROM Submissions"));
    }

    /// <summary>What is still being collected holds what other bodies sent.</summary>
    [Fact]
    public async Task CollectedPeriod_ForAnybodyButCoordinators_IsNotThere()
    {
        var portal = await _seeded.SharedAsync();
        using var realizer = await portal.SignInAsync(SeededPortal.Cis);
        using var stranger = await portal.SignInAsync(SeededPortal.StrangeCoordinator);
        using var anonymous = portal.Anonymous();
        using var coordinator = await portal.SignInAsync(SeededPortal.FirstCoordinator);
        string[] pages = [$"/{SeededPortal.Ostrowiec}?okres=2022", $"/{SeededPortal.Ostrowiec}/2022/1", $"/{SeededPortal.Ostrowiec}/2022/2.1.W1"];
        foreach (var page in pages)
        {
            Assert.Equal((page, 200), (page, await coordinator.StatusAsync(page)));
            foreach (var visitor in new[] { realizer, stranger, anonymous })
            {
                Assert.Equal((page, 404), (page, await visitor.StatusAsync(page)));
            }
        }

        Assert.Equal(404, await coordinator.StatusAsync($"/api/strategies/{SeededPortal.Ostrowiec}/rounds/2022"));
    }

    [Fact]
    public async Task SignIn_WithAWrongCode_IsRefusedInTheSameWordsForEveryAccount()
    {
        var portal = await _seeded.SharedAsync();
        using var visitor = portal.Anonymous();
        using var known = await visitor.SubmitAsync("/logowanie", "main form", ("konto", SeededPortal.Cis), ("kod", portal.CodeOf(SeededPortal.Mops)));
        using var unknown = await visitor.SubmitAsync("/logowanie", "main form", ("konto", "nikt"), ("kod", "x"));

        Assert.Equal([422, 422], [(int)known.StatusCode, (int)unknown.StatusCode]);
        Assert.Equal((await Visitor.ParseAsync(known)).QuerySelector("main")!.TextContent, (await Visitor.ParseAsync(unknown)).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task SignIn_TooOften_IsPutOff()
    {
        await using var portal = await PortalHost.StartAsync(_seeded, "--SignInsPerMinute", "2");
        using var visitor = portal.Anonymous();
        var statuses = new List<int>();
        for (var attempt = 0; attempt < 3; attempt++)
        {
            using var answer = await visitor.SubmitAsync("/logowanie", "main form", ("konto", "nikt"), ("kod", "x"));
            statuses.Add((int)answer.StatusCode);
        }

        Assert.Equal([422, 422, 429], statuses);
    }

    /// <summary>An address from elsewhere must not lead there.</summary>
    [Fact]
    public async Task SignIn_WithAForeignReturnAddress_StaysHere()
    {
        var portal = await _seeded.SharedAsync();
        using var visitor = portal.Anonymous();
        using var answer = await visitor.SubmitAsync("/logowanie?ReturnUrl=https%3A%2F%2Fexample.org%2F", "main form", ("konto", SeededPortal.Cis), ("kod", portal.CodeOf(SeededPortal.Cis)));

        Assert.Equal(OstrowiecForms.Page, answer.Headers.Location!.ToString());
    }
}
