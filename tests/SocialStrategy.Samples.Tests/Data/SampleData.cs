using SocialStrategy.Exchange;
using SocialStrategy.Samples.Tests.Kit;

namespace SocialStrategy.Samples.Tests.Data;

/// <summary>The data of the samples, read once.</summary>
internal static class SampleData
{
    internal static StrategyMonitoring Sieradz { get; } = Read(SampleRun.Sieradz);

    internal static StrategyMonitoring Ostrowiec { get; } = Read(SampleRun.Ostrowiec);

    internal static StrategyMonitoring Specimen { get; } = Read(SampleRun.Specimen);

    internal static EvaluationRules OstrowiecRules { get; } = PlanFolder.Read(Repository.DataOf(SampleRun.Ostrowiec)).Rules!;

    internal static Strategy SpecimenOf2020 { get; } = PlanFolder.Read(Repository.DataOf(SampleRun.Specimen)).Editions.Single();

    internal static MonitoringRound Sieradz2020 => Sieradz.FindRound(Period.Year(2020))!;

    internal static MonitoringRound Sieradz2019 => Sieradz.FindRound(Period.Year(2019))!;

    internal static MonitoringRound Ostrowiec2021 => Ostrowiec.FindRound(Period.Year(2021))!;

    internal static StrategyMonitoring Of(string sample) => sample switch
    {
        SampleRun.Sieradz => Sieradz,
        SampleRun.Ostrowiec => Ostrowiec,
        _ => Specimen,
    };

    internal static StrategyItem[] Items(StrategyMonitoring monitoring, ItemKind kind) =>
        [.. monitoring.Strategy.Items.Where(item => item.Kind == kind)];

    private static StrategyMonitoring Read(string sample)
    {
        var folder = PlanFolder.Read(Repository.DataOf(sample));
        Assert.Empty(folder.Problems);
        return folder.Monitoring!;
    }
}
