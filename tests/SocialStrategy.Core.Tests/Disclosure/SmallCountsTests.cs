using FsCheck;
using FsCheck.Fluent;
using SocialStrategy.Core.Tests.Planning;
using SocialStrategy.Disclosure;
using SocialStrategy.Exchange;
using SocialStrategy.TestKit;

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
    [InlineData("10 = 1+?+5", "10 = #+?+5")]
    [InlineData("? = 1+4", "? = #+4")]
    [InlineData("3 = 1+1+1+0 = 3+0", "# = #+#+#+0 = #+0")]
    [InlineData("10 = 1+4+5 = 3+7 = 8+2", "10 = #+#+5 = 3+7 = #+#")]
    public void Suppress_PartsOfAWhole_HidesSmallOnesAndWhatGivesThemAway(string table, string expected) => Assert.Equal(expected, Suppressed(table));

    /// <summary>Sums beyond the greatest decimal are compared, not computed as one.</summary>
    [Fact]
    public void Suppress_TheGreatestNumbers_DoesNotOverflow() => Assert.Equal(
        "10 = #+#+79228162514264337593543950335",
        Suppressed("10 = 1+79228162514264337593543950335+79228162514264337593543950335"));

    [Fact]
    public void Suppress_TwoBreakdownsOfOneWhole_HidesInEachWhatTheOtherWouldGiveAway()
    {
        // The whole goes with the first breakdown (3 = 1+1+1); so a part of the second must go, too, though none is small.
        var observation = new Observation(new("w"), Year, new NumberValue(3))
        {
            Breakdowns =
            [
                new Breakdown(BreakdownFeature.Age, BreakdownCoverage.Exhaustive, [Part("a", 1), Part("b", 1), Part("c", 1)]),
                new Breakdown(BreakdownFeature.Sex, BreakdownCoverage.Exhaustive, [Part("k", 3), Part("m", 0)]),
            ],
        };

        Assert.Equal("# = #+#+# = #+0", Text(Suppress(observation)));
    }

    /// <summary>What is withheld must not be read where it was printed; a small number printed for another goes, too.</summary>
    [Fact]
    public void Suppress_PrintingsOfACount_GoWithIt()
    {
        var printed = new Observation(new("w"), Year, new NumberValue(2)) { Printings = [new(new("www"), new NumberValue(2))] };
        Assert.Empty(Suppress(printed).Printings);
        var two = printed with { Value = new NumberValue(20), Printings = [new(new("www"), new NumberValue(2)), new(new("www"), new NumberValue(20))] };
        Assert.Equal([20m], Suppress(two).Printings.Select(each => each.Value.Number!.Value));
    }

    [Fact]
    public void Suppress_Contributions_AreParts()
    {
        var observation = new Observation(new("w"), Year, new NumberValue(12))
        {
            Contributions =
            [
                new Contribution(new("MOPS"), new NumberValue(1)) { Note = "jedna rodzina", ListedItems = ["rodzina A"] },
                new Contribution(new("PUP"), new NumberValue(11)) { Breakdowns = [new Breakdown(BreakdownFeature.Sex, BreakdownCoverage.Exhaustive, [Part("k", 5), Part("m", 6)])] },
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
    public void Suppress_OneBodyThrice_IsThreeParts()
    {
        var observation = new Observation(new("w"), Year, new NumberValue(15)) { Contributions = [.. "1 9 5".Split(' ').Select(number => new Contribution(new("MOPS"), Number(number)))] };

        Assert.Equal(["#", "9", "#"], Suppress(observation).Contributions.Select(each => Text(each.Value)));
    }

    /// <summary>The second of two parts of one name is another than a third that is called so.</summary>
    [Fact]
    public void Suppress_PartsOfOneName_AreToldApart()
    {
        var observation = new Observation(new("w"), Year, new NumberValue(61)) { Breakdowns = [new Breakdown(BreakdownFeature.Type, BreakdownCoverage.Partial, [Part("a", 10), Part("a", 1), Part("a#2", 50)])] };

        Assert.Equal("61 = 10+#+50", Text(Suppress(observation)));
    }

    [Fact]
    public void Suppress_Composites_HidesComponentsAndKeepsWhatIsWhole()
    {
        var total = Crimes(12, 8) with { Printed = "12, w tym 8", IsApproximate = true };
        var observation = new Observation(new("w"), Year, total)
        {
            Contributions = [new Contribution(new("MOPS"), Crimes(5, 1) with { Printed = "ok. 5, w tym 1", IsApproximate = true }), new Contribution(new("PUP"), Crimes(7, 7))],
        };

        var suppressed = Suppress(observation);

        Assert.Equal(total, suppressed.Value);
        Assert.Equal([Crimes(5, Hidden) with { IsApproximate = true }, Crimes(7, Hidden)], suppressed.Contributions.Select(each => each.Value));
    }

    [Fact]
    public void Suppress_RemarksBesideWhatStays_Stay()
    {
        ValueList<EditorialNote> notes = [new EditorialNote("Poprawiono literówkę.")];
        var courses = new Contribution(new("PUP"), new NumberValue(14))
        {
            Note = "kursy",
            ListedItems = ["kurs"],
            EditorialNotes = notes,
            Breakdowns = [new Breakdown(BreakdownFeature.Sex, BreakdownCoverage.Exhaustive, [Part("k", 6) with { Note = "ponad 18 lat" }, Part("m", 8)])],
        };
        var observation = new Observation(new("w"), Year, new NumberValue(20))
        {
            Contributions = [new Contribution(new("MOPS"), new NumberValue(1)) { EditorialNotes = notes }, new Contribution(new("MOPS"), new NumberValue(5)), courses],
            Breakdowns = [new Breakdown(BreakdownFeature.Age, BreakdownCoverage.Exhaustive, [Part("a", 2) with { Note = "bracia" }, Part("b", 3), Part("c", 15) with { Note = "dorośli" }])],
            EditorialNotes = notes,
        };
        var other = new Observation(new("w"), Period.Year(2023), new NumberValue(20)) { Note = "bez zmian", EditorialNotes = notes };
        var round = new MonitoringRound(new("S"), Year) { Observations = [observation, other] };

        var suppressed = Suppress(new StrategyMonitoring(Strategy(unit: null), [round])).Rounds[0].Observations;

        Assert.Equal([new Contribution(new("MOPS"), Hidden), new Contribution(new("MOPS"), Hidden), courses], suppressed[0].Contributions);
        Assert.Equal([new Part("a", Hidden), new Part("b", Hidden), Part("c", 15) with { Note = "dorośli" }], suppressed[0].Breakdowns[0].Parts);
        Assert.Empty(suppressed[0].EditorialNotes);
        Assert.Equal(other, suppressed[1]);
    }

    [Theory]

    // 2 is small; 3 goes with it, whatever the year after brought.
    [InlineData("2024=14 2024-Q1=2 2024-Q2=3 2024-Q3=4 2024-Q4=5", "2024=14 2024-Q1=# 2024-Q2=# 2024-Q3=4 2024-Q4=5")]
    [InlineData("2024=14 2024-Q1=2 2024-Q2=3 2024-Q3=4 2024-Q4=5 2025-Q1=6", "2024=14 2024-Q1=# 2024-Q2=# 2024-Q3=4 2024-Q4=5 2025-Q1=6")]

    // Quarters that do not fill the year add up to nothing.
    [InlineData("2024=14 2024-Q1=2 2024-Q2=3 2024-Q3=4", "2024=14 2024-Q1=# 2024-Q2=3 2024-Q3=4")]
    [InlineData("2024=14 2024-Q2=2 2024-Q3=4 2024-Q4=5", "2024=14 2024-Q2=# 2024-Q3=4 2024-Q4=5")]
    [InlineData("2024=14 2024-Q1=2 2024-Q2=3 2024-Q4=5", "2024=14 2024-Q1=# 2024-Q2=3 2024-Q4=5")]

    // 4 + 3 - 5 is the year in the middle; without 3 still 5 - 4 is the last one.
    [InlineData("2019=2 2020=2 2021=1 2019/2020=4 2020/2021=3 2019/2021=5", "2019=# 2020=# 2021=# 2019/2020=4 2020/2021=# 2019/2021=#")]
    [InlineData("2024=2 2024-H1=2 2024-H2=0 2024-Q1=2 2024-Q2=0 2024-Q3=0 2024-Q4=0", "2024=# 2024-H1=# 2024-H2=0 2024-Q1=# 2024-Q2=0 2024-Q3=0 2024-Q4=0")]
    public void Suppress_PartsOfATime_HidesSmallOnesAndWhatGivesThemAway(string series, string expected)
    {
        var observations = series.Split(' ').Select(each => each.Split('=')).Select(pair => new Observation(new("w"), Period.Parse(pair[0]), Number(pair[1]))).ToValueList();

        var suppressed = Suppress(new StrategyMonitoring(Strategy(unit: null), [new MonitoringRound(new("S"), Year) { Observations = observations }]));

        Assert.Equal(expected, string.Join(' ', suppressed.Rounds[0].Observations.Select(each => $"{each.Period}={Text(each.Value)}")));
    }

    /// <summary>The least that a place was ever printed with counts: 4, not 9, costs less than 6.</summary>
    [Fact]
    public void Suppress_PartThatWasRevised_CostsTheLeastThatItWas()
    {
        MonitoringRound[] rounds = [new(new("S"), Year) { Observations = [Table("11 = 1+4+6")] }, new(new("S"), Period.Year(2025)) { Observations = [Table("16 = 1+9+6")] }];

        var suppressed = Suppress(new StrategyMonitoring(Strategy(unit: null), [.. rounds]));

        Assert.Equal(["11 = #+#+6", "16 = #+#+6"], suppressed.Rounds.Select(round => Text(round.Observations[0])));
    }

    [Fact]
    public void Suppress_TheSameCountInTwoRounds_IsHiddenInBoth()
    {
        var earlier = new MonitoringRound(new("S"), Period.Year(2023)) { Observations = [new Observation(new("w"), Period.Year(2023), new NumberValue(2))] };
        var later = new MonitoringRound(new("S"), Year) { Observations = [new Observation(new("w"), Period.Year(2023), new NumberValue(5)), new Observation(new("w"), Year, new NumberValue(7))] };

        var suppressed = Suppress(new StrategyMonitoring(Strategy(unit: null), [earlier, later]));

        Assert.Equal(["#", "#", "7"], suppressed.Rounds.SelectMany(round => round.Observations).Select(each => Text(each.Value)));
    }

    [Fact]
    public void Suppress_ShareOfASmallNumber_IsHidden()
    {
        Assert.Equal("#", Text(Suppress(new Observation(new("w"), Year, new PercentValue(4) { Ratio = new Ratio(2, 50) })).Value));
        Assert.Equal("4", Text(Suppress(new Observation(new("w"), Year, new PercentValue(4) { Ratio = new Ratio(20, 500) })).Value));
        Assert.Equal("2", Text(Suppress(new Observation(new("w"), Year, new PercentValue(2))).Value));
    }

    [Fact]
    public void Suppress_WithUnits_HidesOnlyThese()
    {
        var rules = SuppressionRules.BelowThree with { Units = ["osoby"] };
        var observation = new Observation(new("w"), Year, new NumberValue(1));

        Assert.Equal("1", Text(Suppress(observation, "programy", rules).Value));
        Assert.Equal("1", Text(Suppress(observation, unit: null, rules).Value));
        Assert.Equal("#", Text(Suppress(observation, "osoby", rules).Value));
        Assert.Equal("#", Text(Suppress(observation with { Unit = "osoby" }, "programy", rules).Value));
    }

    [Fact]
    public void Suppress_NothingSmall_GivesTheSame()
    {
        var monitoring = new StrategyMonitoring(Strategy(unit: null), [new MonitoringRound(new("S"), Year) { Observations = [Table("10 = 4+6")] }]);
        Assert.Same(monitoring, SmallCounts.Suppress(monitoring, SuppressionRules.BelowThree));
    }

    [Fact]
    public void Rules_BelowTwo_AreRefused() => Assert.Equal("below", Assert.Throws<ArgumentOutOfRangeException>(() => new SuppressionRules(1)).ParamName);

    [Law]
    public bool Suppress_AnyMonitoring_LeavesNoSmallCountAndIsFinished(StrategyMonitoring monitoring)
    {
        var suppressed = SmallCounts.Suppress(monitoring, SuppressionRules.BelowThree);
        return suppressed == SmallCounts.Suppress(suppressed, SuppressionRules.BelowThree)
            && suppressed.Rounds.SelectMany(round => round.Observations).All(observation => Counts(observation).All(count => count is <= 0 or >= 3 || decimal.Truncate(count) != count));
    }

    /// <summary>An attacker who knows every sum tries all numbers in the hidden places; no small count may be certain.</summary>
    [Law]
    public Property Suppress_AnyTable_LeavesEverySmallCountOpen() =>
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
        });

    [Fact]
    public void Figures_OfASuppressedMonitoring_DoNotShowTheSmallCount()
    {
        var observation = new Observation(new("w"), Year, new NumberValue(12)) { Contributions = [new Contribution(new("MOPS"), new NumberValue(1)), new Contribution(new("PUP"), new NumberValue(11))] };
        var monitoring = Suppress(new StrategyMonitoring(Strategy(unit: null), [new MonitoringRound(new("S"), Year) { Observations = [observation] }]));
        var evaluation = Evaluator.Evaluate(monitoring, Year, comparedWith: null, Evaluation.EvaluationExamples.Rules);

        var total = Assert.Single(evaluation.Figures);
        Assert.Equal((RefusalReason.NoInput, 0), (total.Refusal, total.Inputs.Count));
        Assert.Equal([GapReason.Confidential, GapReason.Confidential], total.Coverage.Gaps.Select(gap => gap.Reason));
        using var csv = new MemoryStream();
        CsvTables.Write(ObservationsTable.Create(monitoring), csv, CsvProfile.OpenData);
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

    private static Observation Of(int[][] parts) => new(new("w"), Year, new NumberValue(parts[0].Sum()))
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

    private static Strategy Strategy(string? unit) => PlanningExamples.Of(new Goal(new("1"), "Cel") { Indicators = [new Indicator(new("w"), "Wskaźnik") { Unit = unit, Aggregation = IndicatorAggregation.SumOfContributions }] });

    private static StrategyMonitoring Suppress(StrategyMonitoring monitoring) => SmallCounts.Suppress(monitoring, SuppressionRules.BelowThree);

    private static Observation Suppress(Observation observation) => Suppress(observation, unit: null, SuppressionRules.BelowThree);

    private static Observation Suppress(Observation observation, string? unit, SuppressionRules rules) =>
        SmallCounts.Suppress(new StrategyMonitoring(Strategy(unit), [new MonitoringRound(new("S"), Year) { Publications = [new(new("www"), PublicationKind.Website, "Strona")], Observations = [observation] }]), rules).Rounds[0].Observations[0];

    private static string Suppressed(string table) => Text(Suppress(Table(table)));

    private static Observation Table(string table)
    {
        var sides = table.Split(" = ");
        return new Observation(new("w"), Year, Number(sides[0]))
        {
            Breakdowns = [.. sides.Skip(1).Select(side => new Breakdown(BreakdownFeature.Type, BreakdownCoverage.Exhaustive, [.. side.Split('+').Select((part, index) => new Part($"p{index}", Number(part)))]))],
        };
    }

    private static Value Number(string text) => text == "?" ? new MissingValue(MissingReason.NoData) : new NumberValue(decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture));

    private static MissingValue Hidden => new(MissingReason.Confidential);

    private static CompositeValue Crimes(Value all, Value solved) => new([new Component("popełnione", all), new Component("wykryte", solved)]);

    private static Part Part(string name, int number) => new(name, new NumberValue(number));

    private static string Text(Observation observation) =>
        string.Join(" = ", observation.Breakdowns.Select(each => string.Join('+', each.Parts.Select(part => Text(part.Value)))).Prepend(Text(observation.Value)));

    private static string Text(Value value) => value switch
    {
        MissingValue { Reason: MissingReason.Confidential } => "#",
        MissingValue => "?",
        _ => $"{value.Number}",
    };
}
