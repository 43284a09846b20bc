using System.Globalization;
using SocialStrategy.Audit;
using static SocialStrategy.Core.Tests.Audit.Small;

namespace SocialStrategy.Core.Tests.Audit;

/// <summary>SSA308: values that do not stand to each other as the rules say.</summary>
public sealed class RelationRuleTests
{
    private static readonly Strategy ThreeIndicators = Small.Of(OneGoal with { Indicators = [Named("a"), Named("b"), Named("c")] });

    [Theory]
    [InlineData(IndicatorRelationKind.AtMost, "12", "10", true)]
    [InlineData(IndicatorRelationKind.AtMost, "10", "10", false)]
    [InlineData(IndicatorRelationKind.AtMost, "9", "10", false)]
    [InlineData(IndicatorRelationKind.AtMost, "10.1", "10", true)]
    [InlineData(IndicatorRelationKind.AtMost, "10.2", "10.1", false)]
    [InlineData(IndicatorRelationKind.AtMost, "10.3", "10.1", true)]
    [InlineData(IndicatorRelationKind.Below, "10", "10", true)]
    [InlineData(IndicatorRelationKind.Below, "9", "10", false)]
    [InlineData(IndicatorRelationKind.Below, "10.0", "10.0", false)]
    [InlineData(IndicatorRelationKind.Equal, "10", "11", true)]
    [InlineData(IndicatorRelationKind.Equal, "11", "10", true)]
    [InlineData(IndicatorRelationKind.Equal, "10", "10", false)]
    [InlineData(IndicatorRelationKind.Equal, "10.0", "10.1", false)]
    [InlineData(IndicatorRelationKind.Equal, "10.0", "10.2", true)]
    public void Relation_OfTwo(IndicatorRelationKind kind, string a, string b, bool found)
    {
        var findings = Check([new(new ItemCode("a"), kind, new("b"))], Told("a", a), Told("b", b));

        Assert.Equal(found ? [(Severity.Error, "a", a, b)] : [], findings.Select(finding => (finding.Severity, finding.Subject.Text, finding.Declared!, finding.Computed!)));
    }

    /// <summary>Three thirds of a hundred, each rounded, are a hundred; three whole persons are exactly three.</summary>
    [Theory]
    [InlineData("33.3", "66.6", "100.0", false)]
    [InlineData("33.3", "66.6", "100.1", true)]
    [InlineData("1", "2", "3", false)]
    [InlineData("1", "2", "4", true)]
    public void Relation_OfASum_IsViolatedOnlyWhereRoundingDoesNotExplainIt(string a, string b, string c, bool found) =>
        Assert.Equal(found, Check([new([new("a"), new("b")], IndicatorRelationKind.Equal, new("c"))], Told("a", a), Told("b", b), Told("c", c)).Length == 1);

    [Fact]
    public void Relation_OfWhatIsNotThere_HasNoVerdict()
    {
        IndicatorRelation[] relation = [new(new ItemCode("a"), IndicatorRelationKind.AtMost, new("b"))];
        Assert.Empty(Check(relation, Told("a", "12")));
        Assert.Empty(Check(relation, Told("a", "12"), new Observation(new("b"), Year, Missing(MissingReason.NoData))));
        Assert.Empty(Check(relation, Told("a", "12"), Told("b", "10") with { Period = Period.Year(2020) }));
        Assert.Empty(Check(relation, Told("a", "12"), Told("b", "10") with { Group = "tabela 2" }));
        Assert.Empty(Check(relation, Told("a", "12"), Told("b", "10") with { Unit = "rodziny" }));
        Assert.Empty(Check(relation, Told("a", "12"), Told("b", "10") with { Status = ObservationStatus.Forecast }));
        Assert.Empty(Check(relation, Told("a", "12"), new Observation(new("b"), Year, About(10))));
        Assert.Empty(Check(relation, Told("a", "12"), new Observation(new("b"), Year, Percent(10))));
        Assert.Empty(Check(relation, Told("a", "12"), Told("b", "10"), Told("b", "14")));
    }

    [Fact]
    public void Relation_OfEarlierPeriods_IsCheckedForEach() => Assert.Equal(
        [Period.Year(2020)],
        Check(
            [new(new ItemCode("a"), IndicatorRelationKind.AtMost, new("b"))],
            Told("a", "12") with { Period = Period.Year(2020) },
            Told("b", "10") with { Period = Period.Year(2020) },
            Told("a", "9"),
            Told("b", "10")).Select(finding => finding.Period));

    [Fact]
    public void Pair_ThatNeedsOrExcludesTheOther()
    {
        IndicatorRelation[] requires = [new(new ItemCode("a"), IndicatorRelationKind.Requires, new("b"))];
        IndicatorRelation[] excludes = [new(new ItemCode("a"), IndicatorRelationKind.Excludes, new("b"))];
        Assert.Equal((Severity.Warning, "12", null), Assert.Single(Check(requires, Told("a", "12"))) is var lacking ? (lacking.Severity, lacking.Declared, lacking.Computed) : default);
        Assert.Single(Check(requires, Told("a", "0"), new Observation(new("b"), Year, Missing(MissingReason.NotReported))));
        Assert.Empty(Check(requires, Told("a", "12"), new Observation(new("b"), Year, Missing(MissingReason.NotApplicable))));
        Assert.Empty(Check(requires, Told("a", "12"), Told("b", "0")));
        Assert.Empty(Check(requires, Told("b", "12")));
        Assert.Empty(Check(excludes, Told("a", "12")));
        Assert.Single(Check(excludes, Told("a", "12"), Told("b", "0")));
        Assert.Empty(Check(excludes, Told("a", "12"), new Observation(new("b"), Year, Missing(MissingReason.Empty))));
    }

    /// <summary>In all 12 of 15, but body A tells 10 of 8; B only one of the two.</summary>
    [Fact]
    public void Relation_ForEachBody_IsCheckedForThoseWhoTellBoth()
    {
        Observation[] told =
        [
            Told("a", "12") with { Contributions = [new(new("A"), Number(10)), new(new("B"), Number(2))] },
            Told("b", "15") with { Contributions = [new(new("A"), Number(8)), new(new("C"), Number(7))] },
        ];
        var relation = new IndicatorRelation(new ItemCode("a"), IndicatorRelationKind.AtMost, new("b"));
        Assert.Empty(Check([relation], told));
        Assert.Equal(("10", "8"), Assert.Single(Check([relation with { ForEachBody = true }], told)) is var found ? (found.Declared, found.Computed) : default);
        Assert.Equal(
            "„Szkoła”, 2021 r.: podano „a” (2), a nie podano „b”, choć jedno wymaga drugiego.",
            Assert.Single(Check([new IndicatorRelation(new ItemCode("a"), IndicatorRelationKind.Requires, new("b")) { ForEachBody = true }], told)).Polish);
    }

    [Fact]
    public void Finding_OfARelation_ReadsSo()
    {
        Observation[] told = [Told("a", "12"), Told("b", "10"), Told("c", "20")];
        Read(
            new(new ItemCode("a"), IndicatorRelationKind.AtMost, new("b")),
            "2021: 'a' is 12, and 'b' is 10. The first must be at most the second.",
            "2021 r.: „a” wynosi 12, a „b” 10. Pierwsza wartość ma być nie większa niż druga.");
        Read(
            new(new ItemCode("a"), IndicatorRelationKind.Below, new("b")),
            "2021: 'a' is 12, and 'b' is 10. The first must be less than the second.",
            "2021 r.: „a” wynosi 12, a „b” 10. Pierwsza wartość ma być mniejsza niż druga.");
        Read(
            new([new("a"), new("b")], IndicatorRelationKind.Equal, new("c")),
            "2021: the sum of 'a', 'b' is 22, and 'c' is 20. The sum must be equal to the other.",
            "2021 r.: suma wartości „a”, „b” wynosi 22, a „c” 20. Suma ma być taka sama jak ostatnia wartość.");
        Read(
            new(new ItemCode("a"), IndicatorRelationKind.Excludes, new("b")),
            "2021: both 'a' (12) and 'b' (10) are given, though only one of them may be.",
            "2021 r.: podano i „a” (12), i „b” (10), choć wolno podać tylko jedno z nich.");
        Assert.Equal("2021: 'a' is given (12), but 'b' is not, though the one requires the other.", Assert.Single(Check([new(new ItemCode("a"), IndicatorRelationKind.Requires, new("b"))], told[0])).English);

        void Read(IndicatorRelation relation, string english, string polish)
        {
            var finding = Assert.Single(Check([relation], told));
            Assert.Equal((english, polish), (finding.English, finding.Polish));
        }
    }

    /// <summary>As with mappings of scales, what does not fit the strategy is the caller's mistake.</summary>
    [Theory]
    [InlineData("a", "x")]
    [InlineData("x", "a")]
    [InlineData("a", "1")]
    public void Evaluate_RelationOfNoIndicator_IsRefused(string left, string right) => Assert.Contains(
        "which is no indicator of the strategy",
        Assert.Throws<ArgumentException>(() => Check([new(new ItemCode(left), IndicatorRelationKind.AtMost, new(right))])).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Rules_WithRelationsThatCannotHoldTogether_AreRefused()
    {
        var relation = new IndicatorRelation(new ItemCode("a"), IndicatorRelationKind.Below, new("b"));
        Assert.Contains("given twice", Assert.Throws<ArgumentException>(() => Sources.Rules with { Relations = [relation, relation with { ForEachBody = true }] }).Message, StringComparison.Ordinal);
        Assert.Contains("contradicts", Assert.Throws<ArgumentException>(() => Sources.Rules with { Relations = [relation, new(new ItemCode("b"), IndicatorRelationKind.AtMost, new("a"))] }).Message, StringComparison.Ordinal);
        Assert.Contains("stands in it twice", Assert.Throws<ArgumentException>(() => new IndicatorRelation(new ItemCode("a"), IndicatorRelationKind.Below, new("a"))).Message, StringComparison.Ordinal);
    }

    private static Indicator Named(string code) => new(new(code), code) { Unit = "osoby" };

    private static Observation Told(string code, string number) => new(new(code), Year, Number(decimal.Parse(number, CultureInfo.InvariantCulture)));

    private static Finding[] Check(IndicatorRelation[] relations, params Observation[] observations)
    {
        var monitoring = new StrategyMonitoring(ThreeIndicators, [Round with { Observations = [.. observations] }]);
        var findings = Auditor.Audit(Evaluator.Evaluate(monitoring, Year, comparedWith: null, Sources.Rules with { Relations = [.. relations] }), AuditRules.All).Findings;
        Assert.All(findings, WordingTests.AssertSentences);
        return [.. findings.Where(finding => finding.Code == "SSA308")];
    }
}
