using System.Text;
using Microsoft.Playwright;

namespace SocialStrategy.Portal.Tests.Kit;

/// <summary>A portal in which every page has something to show, and the addresses of all of them.</summary>
internal static class PortalWithEverything
{
    private const string Hostile = "<script>alert(1)</script> =cmd|'/c calc'!A1 \u202Eodwrócone";

    private static readonly Func<IPage, Task> AsItIs = _ => Task.CompletedTask;

    /// <summary>Who opens which page, and what is done there before it is looked at; in order, for what one does the next sees.</summary>
    internal static IReadOnlyList<(string? Login, IReadOnlyList<(string Address, Func<IPage, Task> Open)> Pages)> Pages { get; } =
    [
        (null,
        [
            ("/", AsItIs),
            ($"/{SeededPortal.Ostrowiec}", AsItIs),
            ($"/{SeededPortal.Sieradz}", AsItIs),
            ($"/{SeededPortal.Sieradz}?okres=2016", AsItIs),
            ($"/{SeededPortal.Sieradz}/2020/1", AsItIs),
            ($"/{SeededPortal.Sieradz}/2020/1.1", AsItIs),
            ($"/{SeededPortal.Sieradz}/2020/1.1.K1", AsItIs),
            ($"/{SeededPortal.Sieradz}/2020/1.W5", AsItIs),
            ($"/{SeededPortal.Ostrowiec}/2021/2.1.W1", OpensAllAsync),
            ($"/{SeededPortal.Ostrowiec}/2021/{SeededPortal.Ostrowiec}", AsItIs),
            ("/logowanie", AsItIs),
            ("/logowanie", Submits("Zaloguj", ("Konto", "nikt"), ("Kod dostępu", "x"))),
            ("/nie-ma", AsItIs),
        ]),
        (SeededPortal.Mops,
        [
            (OstrowiecForms.Page, AsItIs),
            (OstrowiecForms.Page, SendsAnEmptyFileAsync),
            ($"/{SeededPortal.Ostrowiec}/zgloszenia/1", AsItIs),
            ($"/{SeededPortal.Ostrowiec}/zgloszenia/2", AsItIs),
            ($"/{SeededPortal.Ostrowiec}/dziennik", AsItIs),
        ]),
        (SeededPortal.FirstCoordinator,
        [
            ($"/{SeededPortal.Ostrowiec}?okres=2022", AsItIs),
            ($"/{SeededPortal.Ostrowiec}/2022/1.1.W1", AsItIs),
            ($"/{SeededPortal.Ostrowiec}/ustalenia", AsItIs),
            ($"/{SeededPortal.Ostrowiec}/zbieranie", AsItIs),
            ($"/{SeededPortal.Ostrowiec}/zgloszenia/4", AsItIs),
            ($"/{SeededPortal.Ostrowiec}/zgloszenia/4", Submits("Zwróć do poprawy", ("Powód zwrotu", "   "))),
            ($"/{SeededPortal.Ostrowiec}/raporty", AsItIs),
            ($"/{SeededPortal.Ostrowiec}/raporty/1", AsItIs),
            ($"/{SeededPortal.Ostrowiec}/raporty/2", AsItIs),
            ($"/{SeededPortal.Ostrowiec}/raporty/3", AsItIs),
            ($"/{SeededPortal.Ostrowiec}/import", AsItIs),
            ($"/{SeededPortal.Ostrowiec}/import", ImportsNonsenseAsync),
            ($"/{SeededPortal.Ostrowiec}/dziennik", AsItIs),
            ($"/{SeededPortal.Ostrowiec}/zbieranie", PublishesAsync),
            ($"/{SeededPortal.Ostrowiec}/zbieranie", AsItIs),
        ]),
        (SeededPortal.Cis, [(OstrowiecForms.Page, AsItIs)]),
        (SeededPortal.StrangeCoordinator, [($"/{SeededPortal.Sieradz}/zbieranie", AsItIs), ($"/{SeededPortal.Sieradz}/ustalenia", AsItIs)]),
    ];

    /// <summary>A faulty form, its correction, which is approved, two more with other values, of which one is approved, and reports in every state.</summary>
    internal static async Task FillAsync(PortalHost portal)
    {
        using var mops = await portal.SignInAsync(SeededPortal.Mops);
        using var coordinator = await portal.SignInAsync(SeededPortal.FirstCoordinator);
        await OstrowiecForms.SendAsync(mops, $"{Hostile.Replace('/', '_')}.csv", OstrowiecForms.Csv(OstrowiecForms.Faulty("MOPS")));
        await ApproveAsync(coordinator, await OstrowiecForms.SendAsync(mops, "MOPS.xlsx", OstrowiecForms.Xlsx(OstrowiecForms.Filled("MOPS"))));
        var other = OstrowiecForms.Filled("MOPS", answer => answer with { Value = new NumberValue(9_999), Note = Hostile + new string('W', 300) });
        await ApproveAsync(coordinator, await OstrowiecForms.SendAsync(mops, "MOPS drugi.csv", OstrowiecForms.Csv(other), "dodatkowy"));
        await OstrowiecForms.SendAsync(mops, "MOPS trzeci.csv", OstrowiecForms.Csv(other), "dodatkowy");
        portal.Query<object?>(
            """
            INSERT INTO ReportJobs (StrategyId, Period, RequestedBy, RequestedAt, State, Done, Total) VALUES
              (1, '2021', 'Ostrowiec-koordynator-1', '2026-01-01 00:00:00+00:00', 1, 3, 16),
              (1, '2021', 'Ostrowiec-koordynator-1', '2026-01-01 00:00:00+00:00', 2, 1, 1),
              (1, '2021', 'Ostrowiec-koordynator-1', '2026-01-01 00:00:00+00:00', 3, 3, 16);
            INSERT INTO ReportFiles (ReportJobRowId, Name, Content) VALUES (2, 'report.docx', 'x'), (2, 'figures.csv', 'x');
            SELECT 1
            """);
    }

    private static async Task ApproveAsync(Visitor coordinator, string page)
    {
        using var answer = await coordinator.SubmitAsync(page, "form[action*=Approve]");
        Assert.Equal(302, (int)answer.StatusCode);
    }

    private static Func<IPage, Task> Submits(string button, params (string Label, string Text)[] fields) => async page =>
    {
        foreach (var (label, text) in fields)
        {
            await page.GetByLabel(label).FillAsync(text);
        }

        await page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
        await Assertions.Expect(page.Locator("[role=alert]")).ToBeVisibleAsync();
    };

    private static async Task OpensAllAsync(IPage page)
    {
        while (await page.Locator("details:not([open])").CountAsync() > 0)
        {
            await page.Locator("details:not([open]) > summary").First.ClickAsync();
        }
    }

    private static async Task PublishesAsync(IPage page)
    {
        await page.GetByLabel("Sprawdzono dane").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Zakończ zbieranie i opublikuj dane" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Strategia");
    }

    private static async Task SendsAnEmptyFileAsync(IPage page)
    {
        await page.GetByLabel("Plik", new() { Exact = true }).SetInputFilesAsync(new FilePayload { Name = "x.csv", MimeType = "text/csv", Buffer = [] });
        await page.GetByRole(AriaRole.Button, new() { Name = "Wyślij" }).ClickAsync();
        await Assertions.Expect(page.Locator("[role=alert]")).ToBeVisibleAsync();
    }

    private static async Task ImportsNonsenseAsync(IPage page)
    {
        await page.GetByLabel("Pliki").SetInputFilesAsync(new FilePayload { Name = $"{Hostile}.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes("{\"format\": 1, \"xxxxxxxx\": 2}") });
        await page.GetByRole(AriaRole.Button, new() { Name = "Wczytaj" }).ClickAsync();
        await Assertions.Expect(page.Locator(".portal-problems")).ToBeVisibleAsync();
    }
}
