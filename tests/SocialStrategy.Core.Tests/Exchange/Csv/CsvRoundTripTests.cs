using SocialStrategy.Core.Tests.Planning;
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

    /// <summary>Why a value is missing, with or without printed words, and how settled an observation is.</summary>
    [Law]
    public void Read_AnyWrittenObservations_KeepsReasonsAndStatus(StrategyMonitoring monitoring, CsvProfile profile)
    {
        foreach (var round in monitoring.Rounds.Select(WithoutCompositeParts))
        {
            var read = Read(Observations(monitoring.Strategy, round, profile), stream => ObservationsTable.Read(CsvTables.Open(stream), monitoring.Strategy, Bare(round), TableReadOptions.Default));
            Assert.Equal(round.Observations.Select(Told), read.PartialContent!.Observations.Select(Told));
        }
    }

    [Theory]
    [InlineData(MissingReason.NoData)]
    [InlineData(MissingReason.NotReported)]
    [InlineData(MissingReason.Confidential)]
    [InlineData(MissingReason.NotApplicable)]
    [InlineData(MissingReason.Empty)]
    public void Read_EveryReasonWithAnyWords_ComesBackAsItself(MissingReason reason)
    {
        string?[] words = [null, "#", "x", "brak danych", "–", ".", "nie zgłoszono", "0"];
        var round = new MonitoringRound(PlanningExamples.Small.Code, Period.Year(2024))
        {
            Observations = words.Select((word, at) => new Observation(new("1.W1"), Period.Year(2000 + at), Missing(word))
            {
                Status = at % 2 == 0 ? null : (ObservationStatus)(at / 2),
                Contributions = [new Contribution(new("MOPS"), Missing(word)) { Breakdowns = [new Breakdown(BreakdownFeature.Sex, BreakdownCoverage.Independent, [new Part("kobiety", Missing(word))])] }],
            }).ToValueList(),
        };

        foreach (var profile in Enum.GetValues<CsvProfile>())
        {
            var read = Read(Observations(PlanningExamples.Small, round, profile), stream => ObservationsTable.Read(CsvTables.Open(stream), PlanningExamples.Small, Bare(round), TableReadOptions.Default));
            Assert.Equal(round, read.GetContentOrThrow());
        }

        MissingValue Missing(string? word) => new(reason) { Printed = word };
    }

    /// <summary>Files of earlier versions know three words; the words beside <c>missing</c> tell the rest.</summary>
    [Theory]
    [InlineData("", "", "Empty")]
    [InlineData("", "missing", "Empty")]
    [InlineData("b.d.", "missing", "NoData")]
    [InlineData("#", "missing", "Confidential")]
    [InlineData("", "not-applicable", "NotApplicable")]
    public void Read_TheWordsOfEarlierVersions_MeanWhatTheyMeant(string text, string status, string reason)
    {
        var csv = System.Text.Encoding.UTF8.GetBytes($"goal,indicator,name,period,realizer,category,part,value,text,unit,status,approximate,note\r\n1,1.W1,,2024,,,,,{text},,{status},false,\r\n");

        var read = Read(csv, stream => ObservationsTable.Read(CsvTables.Open(stream), PlanningExamples.Small, new MonitoringRound(PlanningExamples.Small.Code, Period.Year(2024)), TableReadOptions.Default));

        Assert.Equal(reason, Assert.IsType<MissingValue>(read.GetContentOrThrow().Observations.Single().Value).Reason.ToString());
    }

    /// <summary>Only an observation is settled or not.</summary>
    [Theory]
    [InlineData("MOPS,,", "SSR504 $[3].status")]
    [InlineData(",sex,kobiety", "SSR504 $[3].status")]
    public void Read_ASecondWordWhereThereIsNoObservation_IsTold(string place, string expected)
    {
        var csv = System.Text.Encoding.UTF8.GetBytes($"goal,indicator,name,period,realizer,category,part,value,text,unit,status,approximate,note\r\n1,1.W1,,2024,,,,5,,,reported forecast,false,\r\n1,1.W1,,2024,{place},1,,,reported final,false,\r\n");

        var read = Read(csv, stream => ObservationsTable.Read(CsvTables.Open(stream), PlanningExamples.Small, new MonitoringRound(PlanningExamples.Small.Code, Period.Year(2024)), TableReadOptions.Default));

        Assert.Equal(expected, ProblemPlaces.Of(read));
        Assert.Equal(ObservationStatus.Forecast, read.PartialContent!.Observations.Single().Status);
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

    /// <summary>The status and the reasons of an observation; parts of one feature stand together in a file, so the order does not matter.</summary>
    private static string Told(Observation observation)
    {
        var values = observation.Contributions.Select(each => each.Value)
            .Concat(observation.Breakdowns.Concat(observation.Contributions.SelectMany(each => each.Breakdowns)).SelectMany(breakdown => breakdown.Parts).Select(part => part.Value));
        return $"{observation.Status} {(observation.Value as MissingValue)?.Reason}: {string.Join(' ', values.OfType<MissingValue>().Select(value => value.Reason).Order())}";
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
