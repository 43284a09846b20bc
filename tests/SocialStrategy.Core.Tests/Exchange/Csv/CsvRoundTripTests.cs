using SocialStrategy.Exchange;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Exchange.Csv;

/// <summary>What the columns carry comes back: the file that is written from what was read is the same, byte for byte.</summary>
public sealed class CsvRoundTripTests
{
    [Law]
    public void Read_AnyWrittenObservations_GivesTheSameFile(StrategyMonitoring monitoring, CsvProfile profile)
    {
        foreach (var round in monitoring.Rounds.Select(WithoutCompositeParts))
        {
            var written = Observations(monitoring.Strategy, round, profile);
            var result = Read(written, stream => ObservationsTable.Read(CsvTables.Open(stream), monitoring.Strategy, Bare(round), TableReadOptions.Default));
            Assert.Empty(result.Problems);
            Assert.Equal(written, Observations(monitoring.Strategy, result.PartialContent!, profile));
        }
    }

    [Law]
    public void Read_AnyWrittenAssessments_GivesTheRatingsBack(StrategyMonitoring monitoring, CsvProfile profile)
    {
        foreach (var round in monitoring.Rounds)
        {
            var written = Assessments(monitoring.Strategy, round, profile);
            var result = Read(written, stream => AssessmentsTable.Read(CsvTables.Open(stream), monitoring.Strategy, Bare(round), TableReadOptions.Default));
            Assert.Empty(result.Problems);
            Assert.Equal(
                round.Assessments.Select(each => new Assessment(each.Item, each.Period, each.Scale, each.Level, each.PercentComplete)),
                result.PartialContent!.Assessments);
            Assert.Equal(written, Assessments(monitoring.Strategy, result.PartialContent, profile));
        }
    }

    [Law]
    public void Read_EitherProfile_GivesTheSameRound(StrategyMonitoring monitoring)
    {
        var round = WithoutCompositeParts(monitoring.Rounds[0]);
        var results = Enum.GetValues<CsvProfile>().Select(profile => Read(
            Observations(monitoring.Strategy, round, profile),
            stream => ObservationsTable.Read(CsvTables.Open(stream), monitoring.Strategy, Bare(round), TableReadOptions.Default)).PartialContent);
        Assert.Single(results.Distinct());
    }

    private static T Read<T>(byte[] bytes, Func<Stream, T> read)
    {
        using var stream = new MemoryStream(bytes);
        return read(stream);
    }

    /// <summary>The round with nothing but what the file is to bring, and the sections that it may name.</summary>
    private static MonitoringRound Bare(MonitoringRound round) => new(round.Strategy, round.Period) { Narrative = round.Narrative };

    private static byte[] Observations(Strategy strategy, MonitoringRound round, CsvProfile profile)
    {
        using var stream = new MemoryStream();
        CsvTables.Write(ObservationsTable.Create(new StrategyMonitoring(strategy, [round])), stream, profile);
        return stream.ToArray();
    }

    private static byte[] Assessments(Strategy strategy, MonitoringRound round, CsvProfile profile)
    {
        using var stream = new MemoryStream();
        CsvTables.Write(AssessmentsTable.Create(new StrategyMonitoring(strategy, [round])), stream, profile);
        return stream.ToArray();
    }

    /// <summary>A composite that is itself a part has no rows for its components: the columns carry nothing of it.</summary>
    private static MonitoringRound WithoutCompositeParts(MonitoringRound round) => round with
    {
        Observations = round.Observations.Select(observation => observation with
        {
            Breakdowns = Simple(observation.Breakdowns),
            Contributions = observation.Contributions.Select(each => each with { Breakdowns = Simple(each.Breakdowns) }).ToValueList(),
        }).ToValueList(),
    };

    private static ValueList<Breakdown> Simple(ValueList<Breakdown> breakdowns) => breakdowns
        .Select(breakdown => breakdown with { Parts = breakdown.Parts.Where(part => part.Value is not CompositeValue).ToValueList() })
        .ToValueList();
}
