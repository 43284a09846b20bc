using Microsoft.Playwright;
using SocialStrategy.Oracles.Tests.Kit;
using SocialStrategy.Portal.Tests.Kit;
using SocialStrategy.TestKit;

namespace SocialStrategy.Portal.Tests.Browsing;

/// <summary>The work of a year in a browser that runs no scripts, with the real data of Ostrowiec.</summary>
public sealed class DayTests
{
    private readonly SeededPortal _seeded;
    private readonly Chromium _browser;

    public DayTests(SeededPortal seeded, Chromium browser)
    {
        _seeded = seeded;
        _browser = browser;
    }

    [SlowFact]
    public async Task RealizerAndCoordinator_FromTheBlankFormToTheReport()
    {
        await using var portal = await PortalHost.StartAsync(_seeded);
        var realizer = await _browser.SignInAsync(portal, SeededPortal.Mops);
        await FetchesItsFormAsync(realizer);
        await SendsAFaultyFormAsync(realizer);
        await SendsTheCorrectedFormAsync(realizer);
        await realizer.GotoAsync($"/{SeededPortal.Ostrowiec}/zbieranie");
        await ShowsAsync(realizer, "Brak dostępu");

        var coordinator = await _browser.SignInAsync(portal, SeededPortal.FirstCoordinator);
        await ApprovesAsync(coordinator);
        await MakesAReportAsync(coordinator);
        await PublishesAsync(coordinator);

        var resident = await _browser.VisitAsync(portal);
        await resident.GotoAsync($"/{SeededPortal.Ostrowiec}");
        await resident.GetByLabel("Okres").SelectOptionAsync("2022");
        await resident.GetByRole(AriaRole.Button, new() { Name = "Pokaż" }).ClickAsync();
        await Assertions.Expect(resident.GetByRole(AriaRole.Heading, new() { Name = "Cele w 2022" })).ToBeVisibleAsync();
    }

    [SlowFact]
    public async Task TwoCoordinators_AtOnce_OneIsToldThatTheOtherWasFaster()
    {
        await using var portal = await PortalHost.StartAsync(_seeded);
        using var cis = await portal.SignInAsync(SeededPortal.Cis);
        var page = await OstrowiecForms.SendAsync(cis, "CIS.csv", OstrowiecForms.Csv(OstrowiecForms.Filled("CIS")));
        var first = await _browser.SignInAsync(portal, SeededPortal.FirstCoordinator);
        var second = await _browser.SignInAsync(portal, SeededPortal.SecondCoordinator);
        await first.GotoAsync(page);
        await second.GotoAsync(page);
        await Task.WhenAll(Approve(first).ClickAsync(), Approve(second).ClickAsync());
        var headings = await Task.WhenAll(first.Locator("h1").TextContentAsync(), second.Locator("h1").TextContentAsync());

        Assert.Equal(["Ktoś był szybszy", "Przesłany formularz nr 1"], headings.Order(StringComparer.Ordinal));
        var loser = headings[0] == "Ktoś był szybszy" ? first : second;
        await loser.GetByRole(AriaRole.Link, new() { Name = "Otwórz jeszcze raz" }).ClickAsync();
        await Assertions.Expect(loser.Locator(".portal-state").First).ToHaveTextAsync("przyjęty");
    }

    [SlowFact]
    public async Task HostileTexts_InABrowserThatRunsScripts_RunNothing()
    {
        const string Text = "<script>alert(1)</script><img src=x onerror=alert(2)>'\"> =cmd|'/c calc'!A1 \u202Eodwrócone";
        await using var portal = await PortalHost.StartAsync(_seeded);
        var page = await _browser.SignInAsync(portal, SeededPortal.Cis, runsScripts: true);
        var alarms = new List<string>();
        page.Dialog += async (_, dialog) =>
        {
            alarms.Add(dialog.Message);
            await dialog.DismissAsync();
        };
        page.Console += (_, message) => alarms.Add(message.Text);
        var filled = OstrowiecForms.Filled("CIS", answer => answer with { Value = new NumberValue(3), Note = Text, Listed = [Text] });
        await SendAsync(page, Text.Replace('/', '_') + ".csv", OstrowiecForms.Csv(filled));

        await Assertions.Expect(page.Locator(".portal-form")).ToContainTextAsync("<script>alert(1)</script>");
        await page.GotoAsync(OstrowiecForms.Page);
        await Assertions.Expect(page.Locator("tbody th").First).ToContainTextAsync("<script>");
        Assert.Empty(alarms);
    }

    private static async Task FetchesItsFormAsync(IPage realizer)
    {
        await ShowsAsync(realizer, "Formularz za 2022");
        var download = await realizer.RunAndWaitForDownloadAsync(() => realizer.GetByRole(AriaRole.Link, new() { Name = "Pobierz plik CSV" }).ClickAsync());
        Assert.Equal("MOPS-2022.csv", download.SuggestedFilename);
        Assert.Equal(
            OstrowiecForms.Csv(new(OstrowiecForms.Plan.FindForm(new("MOPS"))!, [])),
            await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken));
    }

    private static async Task SendsAFaultyFormAsync(IPage realizer)
    {
        await SendAsync(realizer, "MOPS.csv", OstrowiecForms.Csv(OstrowiecForms.Faulty("MOPS")));
        await ShowsAsync(realizer, "Przesłany formularz nr 1");
        await Assertions.Expect(realizer.Locator(".portal-state").First).ToHaveTextAsync("do poprawy");
        await realizer.GetByRole(AriaRole.Link, new() { Name = "Wiersz 2, kolumna „wartość”" }).ClickAsync();
        await Assertions.Expect(realizer.Locator("td:target")).ToContainTextAsync("dużo");
    }

    private static async Task SendsTheCorrectedFormAsync(IPage realizer)
    {
        await realizer.GetByRole(AriaRole.Link, new() { Name = "Mój formularz" }).ClickAsync();
        await SendAsync(realizer, "MOPS poprawiony.xlsx", OstrowiecForms.Xlsx(OstrowiecForms.Filled("MOPS")));
        await Assertions.Expect(realizer.Locator(".portal-state").First).ToHaveTextAsync("czeka na koordynatora");
        await Assertions.Expect(realizer.Locator(".portal-decision")).ToHaveCountAsync(0);
        await realizer.GotoAsync($"/{SeededPortal.Ostrowiec}/zgloszenia/1");
        await Assertions.Expect(realizer.Locator(".portal-state").First).ToHaveTextAsync("zastąpiony nowszym");
    }

    private static async Task ApprovesAsync(IPage coordinator)
    {
        await coordinator.GetByRole(AriaRole.Link, new() { Name = "MOPS poprawiony.xlsx" }).ClickAsync();
        await Assertions.Expect(coordinator.Locator(".portal-decision")).ToContainTextAsync("Do danych za ten okres wejdą odpowiedzi: 52.");
        await Approve(coordinator).ClickAsync();
        await Assertions.Expect(coordinator.Locator(".portal-state").First).ToHaveTextAsync("przyjęty");
        await coordinator.GetByRole(AriaRole.Link, new() { Name = "Zbieranie danych" }).ClickAsync();
        await Assertions.Expect(coordinator.Locator("[aria-labelledby=kompletnosc] tbody tr").First).ToContainTextAsync("52 z 52");
        await coordinator.GetByRole(AriaRole.Link, new() { Name = "Ustalenia kontroli" }).ClickAsync();
        await Assertions.Expect(coordinator.GetByRole(AriaRole.Heading, new() { Name = "Błędy" })).ToBeVisibleAsync();
        await coordinator.GetByRole(AriaRole.Link, new() { Name = "2.1.W1", Exact = true }).First.ClickAsync();
        await Assertions.Expect(coordinator.Locator(".portal-tree summary").First).ToContainTextAsync("suma wkładów realizatorów");
    }

    /// <summary>The page of the report refreshes itself until the report is done.</summary>
    private static async Task MakesAReportAsync(IPage coordinator)
    {
        await coordinator.GetByRole(AriaRole.Link, new() { Name = "Sprawozdania" }).ClickAsync();
        await coordinator.GetByRole(AriaRole.Button, new() { Name = "Sporządź sprawozdanie" }).ClickAsync();
        var word = coordinator.GetByRole(AriaRole.Link, new() { Name = "report.docx" });
        await Assertions.Expect(word).ToBeVisibleAsync();
        var download = await coordinator.RunAndWaitForDownloadAsync(() => word.ClickAsync());
        Assert.Equal("report.docx", download.SuggestedFilename);
    }

    private static async Task PublishesAsync(IPage coordinator)
    {
        await coordinator.GetByRole(AriaRole.Link, new() { Name = "Zbieranie danych" }).ClickAsync();
        await coordinator.GetByLabel("Sprawdzono dane").CheckAsync();
        await coordinator.GetByRole(AriaRole.Button, new() { Name = "Zakończ zbieranie i opublikuj dane" }).ClickAsync();
        await Assertions.Expect(coordinator.GetByText("Te dane są jeszcze zbierane")).ToHaveCountAsync(0);
        await coordinator.GetByRole(AriaRole.Link, new() { Name = "Dziennik" }).ClickAsync();
        await Assertions.Expect(coordinator.Locator("tbody tr").First).ToContainTextAsync("opublikowano dane");
    }

    private static async Task SendAsync(IPage realizer, string name, byte[] content)
    {
        await realizer.GetByLabel("Plik", new() { Exact = true }).SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = content });
        await realizer.GetByRole(AriaRole.Button, new() { Name = "Wyślij" }).ClickAsync();
    }

    private static ILocator Approve(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Przyjmij dane" });

    private static Task ShowsAsync(IPage page, string heading) => Assertions.Expect(page.Locator("h1")).ToContainTextAsync(heading);
}
