using System.Text;
using SocialStrategy.Portal.Tests.Kit;

namespace SocialStrategy.Portal.Tests.Http;

/// <summary>An import takes everything or nothing.</summary>
public sealed class ImportTests
{
    private readonly SeededPortal _seeded;

    public ImportTests(SeededPortal seeded) => _seeded = seeded;

    private static string Page { get; } = $"/{SeededPortal.Ostrowiec}/import";

    [Fact]
    public async Task GoodFiles_AreTakenTogether()
    {
        await using var portal = await PortalHost.StartAsync(_seeded);
        using var coordinator = await portal.SignInAsync(SeededPortal.FirstCoordinator);
        using var answer = await coordinator.UploadAsync(Page, "pliki", [ManyRounds.Of(2019), ManyRounds.Of(2020)]);

        Assert.Equal(200, (int)answer.StatusCode);
        using var anonymous = portal.Anonymous();
        Assert.Equal(ManyRounds.Of(2019).Content, await anonymous.Http.GetByteArrayAsync(new Uri($"/api/strategies/{SeededPortal.Ostrowiec}/rounds/2019", UriKind.Relative), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(2021)]
    [InlineData(2022)]
    [InlineData(2018)]
    public async Task PeriodThatIsThereOrComesTwice_KeepsAllFilesOut(int year)
    {
        var portal = await _seeded.SharedAsync();
        using var coordinator = await portal.SignInAsync(SeededPortal.FirstCoordinator);
        using var answer = await coordinator.UploadAsync(Page, "pliki", [ManyRounds.Of(2018), ManyRounds.Of(year)]);

        Assert.Equal(422, (int)answer.StatusCode);
        Assert.Equal(1L, portal.Query<long>("SELECT COUNT(*) FROM Rounds WHERE StrategyId = 1"));
    }

    [Fact]
    public async Task FaultyFile_KeepsAllFilesOutAndTellsThePlace()
    {
        var portal = await _seeded.SharedAsync();
        using var coordinator = await portal.SignInAsync(SeededPortal.FirstCoordinator);
        var faulty = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(ManyRounds.Of(2018).Content).Replace("\"1.1.W1\"", "\"9.9.W9\"", StringComparison.Ordinal));
        using var answer = await coordinator.UploadAsync(Page, "pliki", [ManyRounds.Of(2019), ("round-2018.json", faulty)]);
        var problem = (await Visitor.ParseAsync(answer)).QuerySelector(".portal-problems li")!.TextContent;

        Assert.Equal(422, (int)answer.StatusCode);
        Assert.Matches(@"^round-2018\.json\(\d+,\d+\): SSR", problem);
        Assert.Equal(1L, portal.Query<long>("SELECT COUNT(*) FROM Rounds WHERE StrategyId = 1"));
    }
}
