using SocialStrategy.Portal.Tests.Kit;

namespace SocialStrategy.Portal.Tests.Http;

/// <summary>Reports are made in the background, and the page tells how far they got.</summary>
public sealed class ReportTests
{
    private readonly SeededPortal _seeded;

    public ReportTests(SeededPortal seeded) => _seeded = seeded;

    private static string Reports { get; } = $"/{SeededPortal.Ostrowiec}/raporty";

    [Fact]
    public async Task Report_IsMadeWhileThePageRefreshesAndStopsWhenItIsDone()
    {
        await using var portal = await PortalHost.StartAsync(_seeded);
        using var coordinator = await portal.SignInAsync(SeededPortal.FirstCoordinator);
        using var asked = await coordinator.SubmitAsync(Reports, "main form", ("okres", "2021"));
        var page = asked.Headers.Location!.ToString();
        var refreshes = await WaitAsync(coordinator, page);
        Assert.NotEmpty(refreshes);
        Assert.All(refreshes, value => Assert.Equal("2", value));
        var links = (await coordinator.PageAsync(page)).QuerySelectorAll($"main a[href^='{page}/']").Select(link => link.GetAttribute("href")!).ToArray();

        Assert.Superset(new HashSet<string>(["report.docx", "report.html", "report.xlsx", "round-2021.json", "observations.csv"]), links.Select(link => link.Split('/')[^1]).ToHashSet());
        foreach (var link in links)
        {
            using var file = await coordinator.Http.GetAsync(new Uri(link, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
            Assert.NotEmpty(await file.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        }

        Assert.Equal(OstrowiecForms.Data("Ostrowiec/data/round-2021.json"), await coordinator.Http.GetByteArrayAsync(new Uri($"{page}/round-2021.json", UriKind.Relative), TestContext.Current.CancellationToken));
    }

    /// <summary>A report whose making was interrupted with the program is made after the next start.</summary>
    [Fact]
    public async Task Report_LeftUnfinished_IsMadeAtTheNextStart()
    {
        var database = _seeded.Copy();
        PortalHost.Query<object?>(database, "INSERT INTO ReportJobs (StrategyId, Period, RequestedBy, RequestedAt, State, Done) VALUES (1, '2021', 'x', '2026-01-01 00:00:00+00:00', 1, 3); SELECT 1");
        await using var portal = await PortalHost.StartOnAsync(database, _seeded.Codes, keeps: false);
        using var coordinator = await portal.SignInAsync(SeededPortal.FirstCoordinator);
        await WaitAsync(coordinator, $"{Reports}/1");

        Assert.Equal(200, await coordinator.StatusAsync($"{Reports}/1/report.docx"));
    }

    [Theory]
    [InlineData("1999")]
    [InlineData("rok")]
    [InlineData("")]
    public async Task Report_ForAPeriodWithoutData_IsRefused(string period)
    {
        var portal = await _seeded.SharedAsync();
        using var coordinator = await portal.SignInAsync(SeededPortal.FirstCoordinator);
        using var answer = await coordinator.SubmitAsync(Reports, "main form", ("okres", period));

        Assert.Equal(422, (int)answer.StatusCode);
        Assert.Equal(0L, portal.Query<long>("SELECT COUNT(*) FROM ReportJobs"));
    }

    /// <summary>Waits until the page no longer asks to be refreshed.</summary>
    /// <returns>What the page asked for until then.</returns>
    private static async Task<IReadOnlyList<string>> WaitAsync(Visitor coordinator, string page)
    {
        var asked = new List<string>();
        while (true)
        {
            using var answer = await coordinator.Http.GetAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(200, (int)answer.StatusCode);
            if (!answer.Headers.TryGetValues("Refresh", out var refresh))
            {
                Assert.Contains("report.html", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
                return asked;
            }

            asked.AddRange(refresh);
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }
}
