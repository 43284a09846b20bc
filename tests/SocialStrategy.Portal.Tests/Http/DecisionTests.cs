using System.Globalization;
using SocialStrategy.Portal.Tests.Kit;

namespace SocialStrategy.Portal.Tests.Http;

/// <summary>What coordinators decide: one at a time, told clearly, written down, and never over another value.</summary>
public sealed class DecisionTests
{
    private readonly SeededPortal _seeded;

    public DecisionTests(SeededPortal seeded) => _seeded = seeded;

    private static string Collection { get; } = $"/{SeededPortal.Ostrowiec}/zbieranie";

    /// <summary>Both have the page open before either decides.</summary>
    [Fact]
    public async Task TwoCoordinators_WhoApproveOneFormAtOnce_ExactlyOneWins()
    {
        await using var portal = await PortalHost.StartAsync(_seeded);
        using var first = await portal.SignInAsync(SeededPortal.FirstCoordinator);
        using var second = await portal.SignInAsync(SeededPortal.SecondCoordinator);
        foreach (var body in new[] { "CIS", "MOPS", "PCPR", "PCK", "UTW", "KPP" })
        {
            var page = await SendAsync(portal, body);
            var before = portal.Query<long>("SELECT Version FROM Strategies WHERE Code LIKE 'ostrowiec%'");
            var (one, other) = (await ApprovalAsync(first, page), await ApprovalAsync(second, page));
            var answers = await Task.WhenAll(one(), other());

            Assert.Equal([302, 409], answers.Select(answer => answer.Status).Order());
            Assert.Contains("Ktoś inny zmienił dane", answers.Single(answer => answer.Status == 409).Text, StringComparison.Ordinal);
            Assert.Equal(before + 1, portal.Query<long>("SELECT Version FROM Strategies WHERE Code LIKE 'ostrowiec%'"));
            Assert.Equal(1L, portal.Query<long>($"SELECT COUNT(*) FROM Journal WHERE Action = 3 AND Subject LIKE '%, {body}, %'"));
        }
    }

    /// <summary>What the second saw is no longer what an approval would do.</summary>
    [Fact]
    public async Task TwoCoordinators_WhoApproveDifferentForms_TheLaterMustLookAgain()
    {
        await using var portal = await PortalHost.StartAsync(_seeded);
        using var first = await portal.SignInAsync(SeededPortal.FirstCoordinator);
        using var second = await portal.SignInAsync(SeededPortal.SecondCoordinator);
        using var cis = await portal.SignInAsync(SeededPortal.Cis);
        using var mops = await portal.SignInAsync(SeededPortal.Mops);
        var ofCis = await OstrowiecForms.SendAsync(cis, "CIS.csv", OstrowiecForms.Csv(OstrowiecForms.Filled("CIS")));
        var ofMops = await OstrowiecForms.SendAsync(mops, "MOPS.xlsx", OstrowiecForms.Xlsx(OstrowiecForms.Filled("MOPS")));
        var (one, other) = (await ApprovalAsync(first, ofCis), await ApprovalAsync(second, ofMops));

        Assert.Equal(302, (await one()).Status);
        Assert.Equal(409, (await other()).Status);
        Assert.Equal(302, (await (await ApprovalAsync(second, ofMops))()).Status);
    }

    [Fact]
    public async Task Approval_OfAFormThatWasCorrectedMeanwhile_IsRefused()
    {
        await using var portal = await PortalHost.StartAsync(_seeded);
        using var coordinator = await portal.SignInAsync(SeededPortal.FirstCoordinator);
        using var cis = await portal.SignInAsync(SeededPortal.Cis);
        var approve = await ApprovalAsync(coordinator, await OstrowiecForms.SendAsync(cis, "CIS.csv", OstrowiecForms.Csv(OstrowiecForms.Filled("CIS"))));
        await OstrowiecForms.SendAsync(cis, "CIS-2.csv", OstrowiecForms.Csv(OstrowiecForms.Filled("CIS")));

        Assert.Equal(409, (await approve()).Status);
        Assert.Equal(0L, portal.Query<long>("SELECT COUNT(*) FROM Submissions WHERE State = 2"));
    }

    [Fact]
    public async Task FaultyForm_CannotBeApproved()
    {
        await using var portal = await PortalHost.StartAsync(_seeded);
        using var coordinator = await portal.SignInAsync(SeededPortal.FirstCoordinator);
        using var mops = await portal.SignInAsync(SeededPortal.Mops);
        var page = await OstrowiecForms.SendAsync(mops, "MOPS.csv", OstrowiecForms.Csv(OstrowiecForms.Faulty("MOPS")));
        var shown = await coordinator.PageAsync(page);
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", Visitor.Token(shown)), KeyValuePair.Create("wersja", "0")]);
        using var answer = await coordinator.Http.PostAsync(new Uri($"{page}/decyzja?handler=Approve", UriKind.Relative), content, TestContext.Current.CancellationToken);

        Assert.Empty(shown.QuerySelectorAll("form[action*=decyzja]"));
        Assert.Equal(409, (int)answer.StatusCode);
    }

    /// <summary>Every problem stands beside its cell, in CSV as in a workbook.</summary>
    [Theory]
    [InlineData("MOPS.csv")]
    [InlineData("MOPS.xlsx")]
    public async Task FaultyForm_ShowsEachProblemBesideItsCell(string name)
    {
        await using var portal = await PortalHost.StartAsync(_seeded);
        using var mops = await portal.SignInAsync(SeededPortal.Mops);
        var faulty = OstrowiecForms.Faulty("MOPS");
        var page = await mops.PageAsync(await OstrowiecForms.SendAsync(mops, name, name.EndsWith(".csv", StringComparison.Ordinal) ? OstrowiecForms.Csv(faulty) : OstrowiecForms.Xlsx(faulty)));

        var cells = page.QuerySelectorAll("td.portal-faulty");
        Assert.Equal(["dużo", "-7"], cells.Select(cell => cell.QuerySelector("bdi")!.TextContent));
        Assert.Equal(["Wiersz 2, kolumna „wartość”", "Wiersz 3, kolumna „wartość”"], page.QuerySelectorAll(".portal-problems li a").Select(link => link.TextContent));
        Assert.All(page.QuerySelectorAll(".portal-problems li a"), link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
        Assert.All(cells, cell => Assert.Contains("Do poprawy:", cell.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task AdditionalForm_WithAnotherValue_IsAConflictAndOverwritesNothing()
    {
        await using var portal = await PortalHost.StartAsync(_seeded);
        using var coordinator = await portal.SignInAsync(SeededPortal.FirstCoordinator);
        using var cis = await portal.SignInAsync(SeededPortal.Cis);
        await (await ApprovalAsync(coordinator, await OstrowiecForms.SendAsync(cis, "pierwszy.csv", Values(11))))();
        var additional = await OstrowiecForms.SendAsync(cis, "drugi.csv", Values(12), "dodatkowy");
        var preview = (await coordinator.PageAsync(additional)).QuerySelector(".portal-decision tbody tr")!.TextContent;
        Assert.Equal(302, (await (await ApprovalAsync(coordinator, additional))()).Status);
        var told = (await coordinator.PageAsync(Collection)).QuerySelector("[aria-labelledby=konflikty] tbody tr")!.TextContent;

        Assert.All([preview, told], text => Assert.Matches(@"(?s)11.*pierwszy\.csv.*12.*drugi\.csv", text));
        Assert.Equal(11, await ValueAsync(coordinator));
    }

    [Fact]
    public async Task Correction_OfAnApprovedForm_TakesItsPlaceOnlyWhenItIsApproved()
    {
        await using var portal = await PortalHost.StartAsync(_seeded);
        using var coordinator = await portal.SignInAsync(SeededPortal.FirstCoordinator);
        using var cis = await portal.SignInAsync(SeededPortal.Cis);
        await (await ApprovalAsync(coordinator, await OstrowiecForms.SendAsync(cis, "pierwszy.csv", Values(11))))();
        await OstrowiecForms.SendAsync(cis, "zły.csv", OstrowiecForms.Csv(OstrowiecForms.Filled("CIS", answer => answer with { Value = new TextValue("dużo") })));
        var corrected = await OstrowiecForms.SendAsync(cis, "poprawiony.csv", Values(12));
        await (await ApprovalAsync(coordinator, corrected))();
        var page = await coordinator.PageAsync(Collection);

        Assert.Null(page.QuerySelector("[aria-labelledby=konflikty]"));
        Assert.Equal(12, await ValueAsync(coordinator));
    }

    [Fact]
    public async Task SendingBack_TellsTheRealizerWhy()
    {
        await using var portal = await PortalHost.StartAsync(_seeded);
        using var coordinator = await portal.SignInAsync(SeededPortal.FirstCoordinator);
        using var cis = await portal.SignInAsync(SeededPortal.Cis);
        var page = await OstrowiecForms.SendAsync(cis, "CIS.csv", Values(11));
        using var without = await coordinator.SubmitAsync(page, "form[action*=SendBack]", ("powod", " "));
        using var answer = await coordinator.SubmitAsync(page, "form[action*=SendBack]", ("powod", "Proszę sprawdzić liczbę instytucji."));
        var shown = (await cis.PageAsync(page)).QuerySelector("main")!.TextContent;

        Assert.Equal([422, 302], [(int)without.StatusCode, (int)answer.StatusCode]);
        Assert.Contains("Proszę sprawdzić liczbę instytucji.", shown, StringComparison.Ordinal);
        Assert.Contains("zwrócony", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publishing_MakesTheRoundPublicAndEndsTheCollection()
    {
        await using var portal = await PortalHost.StartAsync(_seeded);
        using var first = await portal.SignInAsync(SeededPortal.FirstCoordinator);
        using var second = await portal.SignInAsync(SeededPortal.SecondCoordinator);
        using var cis = await portal.SignInAsync(SeededPortal.Cis);
        await (await ApprovalAsync(first, await OstrowiecForms.SendAsync(cis, "CIS.csv", Values(11))))();
        var (one, other) = (await PublicationAsync(first), await PublicationAsync(second));
        var answers = await Task.WhenAll(one(), other());
        Assert.Equal([302, 409], answers.Order());
        using var anonymous = portal.Anonymous();

        Assert.Equal(200, await anonymous.StatusAsync($"/{SeededPortal.Ostrowiec}/2022/1.1.W3"));
        Assert.Equal(11, await ValueAsync(anonymous));
        using var late = await cis.Http.GetAsync(new Uri(OstrowiecForms.Page, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("Teraz nie zbieramy danych", await late.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(404, await cis.StatusAsync($"{OstrowiecForms.Page}/pusty.csv"));
    }

    [Fact]
    public async Task NextCollection_AsksTheSameBodiesForTheNextYear()
    {
        await using var portal = await PortalHost.StartAsync(_seeded);
        using var coordinator = await portal.SignInAsync(SeededPortal.FirstCoordinator);
        using var cis = await portal.SignInAsync(SeededPortal.Cis);
        await (await ApprovalAsync(coordinator, await OstrowiecForms.SendAsync(cis, "CIS.csv", Values(11))))();
        using var unconfirmed = await coordinator.SubmitAsync(Collection, ".portal-decision form");
        Assert.Equal(422, (int)unconfirmed.StatusCode);
        Assert.Equal(302, await (await PublicationAsync(coordinator))());
        using var early = await coordinator.SubmitAsync(Collection, ".portal-decision form", ("termin", "2023-12-31"));
        using var begun = await coordinator.SubmitAsync(Collection, ".portal-decision form", ("termin", "2024-03-31"));
        var form = await cis.Http.GetStringAsync(new Uri($"{OstrowiecForms.Page}/pusty.csv", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal([422, 302], [(int)early.StatusCode, (int)begun.StatusCode]);
        Assert.Contains(";2023;CIS;", form, StringComparison.Ordinal);
        Assert.Contains(";11;;", form, StringComparison.Ordinal);
        using var mops = await portal.SignInAsync(SeededPortal.Mops);
        Assert.Equal(200, await mops.StatusAsync($"{OstrowiecForms.Page}/pusty.csv"));
        Assert.Contains("rozpoczęto zbieranie", (await coordinator.PageAsync($"/{SeededPortal.Ostrowiec}/dziennik")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>A round of a later year must not change what was asked.</summary>
    [Fact]
    public async Task Import_OfALaterYear_LeavesTheFormsAsTheyAre()
    {
        await using var portal = await PortalHost.StartAsync(_seeded);
        using var coordinator = await portal.SignInAsync(SeededPortal.FirstCoordinator);
        using var mops = await portal.SignInAsync(SeededPortal.Mops);
        using var answer = await coordinator.UploadAsync($"/{SeededPortal.Ostrowiec}/import", "pliki", [ManyRounds.Of(2023)]);
        var form = await mops.Http.GetByteArrayAsync(new Uri($"{OstrowiecForms.Page}/pusty.csv", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Equal(OstrowiecForms.Csv(new(OstrowiecForms.Plan.FindForm(new("MOPS"))!, [])), form);
    }

    [Fact]
    public async Task Journal_TellsWhoChangedWhatAndCannotBeChanged()
    {
        await using var portal = await PortalHost.StartAsync(_seeded);
        using var coordinator = await portal.SignInAsync(SeededPortal.FirstCoordinator);
        using var cis = await portal.SignInAsync(SeededPortal.Cis);
        await (await ApprovalAsync(coordinator, await OstrowiecForms.SendAsync(cis, "CIS.csv", Values(11))))();
        var rows = (await coordinator.PageAsync($"/{SeededPortal.Ostrowiec}/dziennik")).QuerySelectorAll("tbody tr").Select(row => string.Join('|', row.QuerySelectorAll("td").Select(cell => cell.TextContent)));

        Assert.Equal(
            [
                $"{SeededPortal.FirstCoordinator}|przyjęto formularz|nr 1, CIS, CIS.csv",
                $"{SeededPortal.Cis}|przesłano formularz|nr 1, CIS, CIS.csv",
                $"{SeededPortal.Cis}|zalogowano|",
                $"{SeededPortal.FirstCoordinator}|zalogowano|",
                $"program|założono bazę danych|{OstrowiecForms.Strategy.Title}",
            ],
            rows);
        foreach (var statement in new[] { "UPDATE Journal SET Who = 'x'; SELECT 1", "DELETE FROM Journal; SELECT 1" })
        {
            Assert.Contains("append only", Assert.ThrowsAny<Exception>(() => portal.Query<long>(statement)).Message, StringComparison.Ordinal);
        }
    }

    private static byte[] Values(decimal value) => OstrowiecForms.Csv(OstrowiecForms.Filled("CIS", answer => answer with { Value = new NumberValue(value) }));

    /// <summary>Opens the page of a form, and gives what approves it as it was seen there.</summary>
    private static async Task<Func<Task<(int Status, string Text)>>> ApprovalAsync(Visitor coordinator, string page)
    {
        var send = await coordinator.FormAsync(page, "form[action*=Approve]");
        return async () =>
        {
            using var answer = await send();
            return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
        };
    }

    private static async Task<string> SendAsync(PortalHost portal, string body)
    {
        using var realizer = await portal.SignInAsync($"Ostrowiec-{body}");
        return await OstrowiecForms.SendAsync(realizer, $"{body}.csv", OstrowiecForms.Csv(OstrowiecForms.Filled(body)));
    }

    /// <summary>Opens the page of the collection, and gives what publishes its round as it was seen there.</summary>
    private static async Task<Func<Task<int>>> PublicationAsync(Visitor coordinator)
    {
        var send = await coordinator.FormAsync(Collection, ".portal-decision form", ("sprawdzono", "tak"));
        return async () =>
        {
            using var answer = await send();
            return (int)answer.StatusCode;
        };
    }

    /// <summary>What CIS contributed to its only indicator, by the page of the indicator.</summary>
    private static async Task<decimal> ValueAsync(Visitor visitor)
    {
        var item = OstrowiecForms.Plan.FindForm(new("CIS"))!.Entries[0].Item;
        var page = await visitor.PageAsync($"/{SeededPortal.Ostrowiec}/2022/{item}");
        return decimal.Parse(page.QuerySelector("[aria-labelledby=wklady] tbody td")!.TextContent, CultureInfo.InvariantCulture);
    }
}
