using FsCheck;
using FsCheck.Fluent;
using SocialStrategy.Core.Tests.Planning;
using SocialStrategy.Exchange.Csv;
using SocialStrategy.Disclosure;
using SocialStrategy.Evaluation;
using SocialStrategy.Monitoring;
using SocialStrategy.Planning;
using SocialStrategy.TestKit;
using SocialStrategy.Values;

namespace SocialStrategy.Core.Tests.Disclosure;

public sealed class SmallCountsTests
{
    private const int Most = 6;

    private static readonly Period Year = Period.Year(2024);

    [Theory]
    [InlineData("10 = 4+6", "10 = 4+6")]
    [InlineData("10 = 0+10", "10 = 0+10")]
    [InlineData("10 = 1+9", "10 = #+#")]
    [InlineData("10 = 1+4+5", "10 = #+#+5")]
    [InlineData("20 = 2+2+16", "20 = #+#+16")]
    [InlineData("9 = 1+1+7", "9 = #+#+#")]
    [InlineData("10 = 1+0+9", "10 = #+0+#")]
    [InlineData("3 = 1+1+1", "# = #+#+#")]
    [InlineData("2 = 2+0", "# = #+0")]
    [InlineData("2 = 0+2", "# = 0+#")]
    [InlineData("3 = 3+0", "3 = 3+0")]
    [InlineData("5 = 5+0", "5 = 5+0")]
    public void Suppress_PartsOfAWhole_HidesSmallOnesAndWhatGivesThemAway(string table, string expected) => Assert.Equal(expected, Suppressed(table));

    [Fact]
    public void Suppress_TwoBreakdownsOfOneWhole_HidesInEachWhatTheOtherWouldGiveAway()
    {
        // The whole goes with the first breakdown (3 = 1+1+1); so a part of the second must go, too, though none is small.
        var observation = new Observation("w", Year, new NumberValue(3))
        {
            Breakdowns =
            [
                new Breakdown(BreakdownFeature.Age, BreakdownCoverage.Exhaustive, [Part("a", 1), Part("b", 1), Part("c", 1)]),
                new Breakdown(BreakdownFeature.Sex, BreakdownCoverage.Exhaustive, [Part("k", 3), Part("m", 0)]),
            ],
        };

        Assert.Equal("# = #+#+# = #+0", Text(Suppress(observation)));
    }

    [Fact]
    public void Suppress_Contributions_AreParts()
    {
        var observation = new Observation("w", Year, new NumberValue(12))
        {
            Contributions =
            [
                new Contribution("MOPS", new NumberValue(1)) { Note = "jedna rodzina", ListedItems = ["rodzina A"] },
                new Contribution("PUP", new NumberValue(11)) { Breakdowns = [new Breakdown(BreakdownFeature.Sex, BreakdownCoverage.Exhaustive, [Part("k", 5), Part("m", 6)])] },
            ],
            Note = "w tym 1 z MOPS",
        };

        var suppressed = Suppress(observation);

        Assert.Equal("12", Text(suppressed.Value));
        Assert.All(suppressed.Contributions, each => Assert.Equal(new MissingValue(MissingReason.Confidential), each.Value));
        Assert.Empty(suppressed.Contributions[0].ListedItems);
        Assert.Null(suppressed.Contributions[0].Note);
        Assert.Null(suppressed.Note);

        // 11 would follow from 5 + 6.
        Assert.Contains(suppressed.Contributions[1].Breakdowns[0].Parts, part => part.Value is MissingValue);
    }

    [Fact]
    public void Suppress_Quarters_AreParts()
    {
        Observation[] quarters = [.. Enumerable.Range(1, 4).Select(quarter => new Observation("w", Period.Quarter(2024, quarter), new NumberValue(quarter + 1)))];
        var round = new MonitoringRound("S", Year) { Observations = [new Observation("w", Year, new NumberValue(14)), .. quarters] };

        var hidden = Suppress(new StrategyMonitoring(Strategy(unit: null), [round])).Rounds[0].Observations.Select(each => each.Value is MissingValue);

        // 2 is small; 3 goes with it.
        Assert.Equal([false, true, true, false, false], hidden);
    }

    [Fact]
    public void Suppress_TheSameCountInTwoRounds_IsHiddenInBoth()
    {
        var earlier = new MonitoringRound("S", Period.Year(2023)) { Observations = [new Observation("w", Period.Year(2023), new NumberValue(2))] };
        var later = new MonitoringRound("S", Year) { Observations = [new Observation("w", Period.Year(2023), new NumberValue(5)), new Observation("w", Year, new NumberValue(7))] };

        var suppressed = Suppress(new StrategyMonitoring(Strategy(unit: null), [earlier, later]));

        Assert.Equal(["#", "#", "7"], suppressed.Rounds.SelectMany(round => round.Observations).Select(each => Text(each.Value)));
    }

    [Fact]
    public void Suppress_ShareOfASmallNumber_IsHidden()
    {
        Assert.Equal("#", Text(Suppress(new Observation("w", Year, new PercentValue(4) { Ratio = new Ratio(2, 50) })).Value));
        Assert.Equal("4", Text(Suppress(new Observation("w", Year, new PercentValue(4) { Ratio = new Ratio(20, 500) })).Value));
        Assert.Equal("2", Text(Suppress(new Observation("w", Year, new PercentValue(2))).Value));
    }

    [Fact]
    public void Suppress_WithUnits_HidesOnlyThese()
    {
        var rules = SuppressionRules.BelowThree with { Units = ["osoby"] };
        var observation = new Observation("w", Year, new NumberValue(1));

        Assert.Equal("1", Text(Suppress(observation, "programy", rules).Value));
        Assert.Equal("1", Text(Suppress(observation, unit: null, rules).Value));
        Assert.Equal("#", Text(Suppress(observation, "osoby", rules).Value));
        Assert.Equal("#", Text(Suppress(observation with { Unit = "osoby" }, "programy", rules).Value));
    }

    [Fact]
    public void Suppress_NothingSmall_GivesTheSame()
    {
        var monitoring = new StrategyMonitoring(Strategy(unit: null), [new MonitoringRound("S", Year) { Observations = [Table("10 = 4+6")] }]);
        Assert.Same(monitoring, SmallCounts.Suppress(monitoring, SuppressionRules.BelowThree));
    }

    [Fact]
    public void Rules_BelowTwo_AreRefused() => Assert.Equal("below", Assert.Throws<ArgumentOutOfRangeException>(() => new SuppressionRules(1)).ParamName);

    [Fact]
    public void Suppress_AnyMonitoring_LeavesNoSmallCountAndIsFinished() =>
        Prop.ForAll(RoundGenerators.Monitoring, monitoring =>
        {
            var suppressed = SmallCounts.Suppress(monitoring, SuppressionRules.BelowThree);
            return suppressed == SmallCounts.Suppress(suppressed, SuppressionRules.BelowThree)
                && suppressed.Rounds.SelectMany(round => round.Observations).All(observation => Counts(observation).All(count => count is <= 0 or >= 3 || decimal.Truncate(count) != count));
        }).QuickCheckThrowOnFailure();

    /// <summary>An attacker who knows every sum tries all numbers in the hidden places; no small count may be certain.</summary>
    [Fact]
    public void Suppress_AnyTable_LeavesEverySmallCountOpen() =>
        Prop.ForAll(Tables.ToArbitrary(), parts =>
        {
            var observation = Of(parts);
            var suppressed = Suppress(observation);
            var shown = suppressed.Breakdowns.Select(each => each.Parts.Select(part => (int?)part.Value.Number).ToArray()).ToArray();
            var total = (int?)suppressed.Value.Number;
            var ways = Ways(shown, total).ToArray();
            return ways.Length > 0 && Enumerable.Range(0, parts.Length).All(breakdown => Enumerable.Range(0, parts[breakdown].Length)
                .Where(part => parts[breakdown][part] is 1 or 2)
                .All(part => ways.Select(way => way[breakdown][part]).Distinct().Count() > 1));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Figures_OfASuppressedMonitoring_DoNotShowTheSmallCount()
    {
        var observation = new Observation("w", Year, new NumberValue(12)) { Contributions = [new Contribution("MOPS", new NumberValue(1)), new Contribution("PUP", new NumberValue(11))] };
        var monitoring = Suppress(new StrategyMonitoring(Strategy(unit: null), [new MonitoringRound("S", Year) { Observations = [observation] }]));
        var evaluation = Evaluator.Evaluate(monitoring, Year, comparedWith: null, Evaluation.EvaluationExamples.Rules);

        Assert.Empty(evaluation.Figures);
        using var csv = new MemoryStream();
        ObservationsCsv.Write(monitoring, csv);
        var rows = System.Text.Encoding.UTF8.GetString(csv.ToArray()).Split("\r\n");
        Assert.DoesNotContain(rows, row => row.Contains(",1,", StringComparison.Ordinal) || row.Contains(",11,", StringComparison.Ordinal));
    }

    /// <summary>Two breakdowns of one whole of at most <see cref="Most"/>.</summary>
    private static Gen<int[][]> Tables =>
        from total in Gen.Choose(1, Most)
        from first in Split(total)
        from second in Split(total)
        select new[] { first, second };

    private static Gen<int[]> Split(int total) =>
        from one in Gen.Choose(0, total)
        from two in Gen.Choose(0, total - one)
        select new[] { one, two, total - one - two };

    private static Observation Of(int[][] parts) => new("w", Year, new NumberValue(parts[0].Sum()))
    {
        Breakdowns =
        [
            .. parts.Zip([BreakdownFeature.Age, BreakdownFeature.Sex], (numbers, by) => new Breakdown(by, BreakdownCoverage.Exhaustive, [.. numbers.Select((number, index) => Part($"p{index}", number))])),
        ],
    };

    /// <summary>Every way to fill the hidden places with numbers from 1 on so that all adds up.</summary>
    private static IEnumerable<int[][]> Ways(int?[][] shown, int? total) =>
        from whole in total is { } known ? [known] : Enumerable.Range(1, Most)
        from first in Fill(shown[0], whole)
        from second in Fill(shown[1], whole)
        select new[] { first, second };

    private static IEnumerable<int[]> Fill(int?[] shown, int total) =>
        from one in Choices(shown[0])
        from two in Choices(shown[1])
        from three in Choices(shown[2])
        where one + two + three == total
        select new[] { one, two, three };

    private static IEnumerable<int> Choices(int? shown) => shown is { } known ? [known] : Enumerable.Range(1, Most);

    private static IEnumerable<decimal> Counts(Observation observation) =>
        Values(observation).SelectMany(value => value is CompositeValue composite ? composite.Components.Select(component => component.Value) : [value])
            .Select(value => value switch
            {
                NumberValue number => number.Amount,
                PercentValue { Ratio: { } ratio } => ratio.Numerator,
                _ => (decimal?)null,
            })
            .OfType<decimal>();

    private static IEnumerable<Value> Values(Observation observation) =>
        observation.Contributions.SelectMany(each => Parts(each.Breakdowns).Prepend(each.Value)).Concat(Parts(observation.Breakdowns)).Prepend(observation.Value);

    private static IEnumerable<Value> Parts(ValueList<Breakdown> breakdowns) => breakdowns.SelectMany(each => each.Parts).Select(part => part.Value);

    private static Strategy Strategy(string? unit) => PlanningExamples.Of(new Goal("1", "Cel") { Indicators = [new Indicator("w", "Wskaźnik") { Unit = unit, Aggregation = IndicatorAggregation.SumOfContributions }] });

    private static StrategyMonitoring Suppress(StrategyMonitoring monitoring) => SmallCounts.Suppress(monitoring, SuppressionRules.BelowThree);

    private static Observation Suppress(Observation observation) => Suppress(observation, unit: null, SuppressionRules.BelowThree);

    private static Observation Suppress(Observation observation, string? unit, SuppressionRules rules) =>
        SmallCounts.Suppress(new StrategyMonitoring(Strategy(unit), [new MonitoringRound("S", Year) { Observations = [observation] }]), rules).Rounds[0].Observations[0];

    private static string Suppressed(string table) => Text(Suppress(Table(table)));

    private static Observation Table(string table)
    {
        var sides = table.Split(" = ");
        return new Observation("w", Year, Number(sides[0]))
        {
            Breakdowns = [new Breakdown(BreakdownFeature.Type, BreakdownCoverage.Exhaustive, [.. sides[1].Split('+').Select((part, index) => new Part($"p{index}", Number(part)))])],
        };
    }

    private static NumberValue Number(string text) => new(decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture));

    private static Part Part(string name, int number) => new(name, new NumberValue(number));

    private static string Text(Observation observation) =>
        string.Join(" = ", observation.Breakdowns.Select(each => string.Join('+', each.Parts.Select(part => Text(part.Value)))).Prepend(Text(observation.Value)));

    private static string Text(Value value) => value is MissingValue { Reason: MissingReason.Confidential } ? "#" : $"{value.Number}";
}
