using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Tests.Layouts;

/// <summary>What a strategy consists of, and which of its three indicators have a value and a sum of contributions.</summary>
public sealed class ContributionSummaryTests
{
    [Fact]
    public void Summary_WithGaps_NamesTheIndicatorsWithoutAValue()
    {
        Observation[] observations = [Contributed(new("a"), 5, 5), new(new("b"), Year, new MissingValue(MissingReason.NoData))];

        Assert.Equal(
            [
                "Strategia obejmuje: cele – 2 i wskaźniki – 3.",
                "Wartość podano dla 1 z 3 wskaźników. Bez wartości: Osoby (1); Domy (2).",
                "Wszystkie wartości (1) są równe sumie wkładów realizatorów.",
            ],
            Shown.Paragraphs(Report(ReportLanguages.Polish, observations)));
        Assert.Equal(
            [
                "The strategy contains: goals – 2 and indicators – 3.",
                "A value is given for 1 of 3 indicators. Without a value: Osoby (1); Domy (2).",
                "All values (1) are equal to the sum of contributions.",
            ],
            Shown.Paragraphs(Report(ReportLanguages.English, observations)));
        Assert.Empty(Shown.Blocks(Report(ReportLanguages.Polish, observations)).OfType<Table>());
    }

    [Fact]
    public void Summary_WithADifference_ShowsItWithTheNote()
    {
        var report = Report(ReportLanguages.Polish, Contributed(new("a"), 5, 5), Contributed(new("b"), 7, 5), new(new("c"), Year, new NumberValue(1)));
        var table = Assert.Single(Shown.Blocks(report).OfType<Table>());

        Assert.Equal(["Wartość podano dla 3 z 3 wskaźników.", "Od sumy wkładów realizatorów różni się 1 z 2 wartości."], Shown.Paragraphs(report)[1..]);
        Assert.Equal("Wartości wskaźników różne od sumy wkładów, 2024 r.", Shown.Plain(table.Caption));
        Assert.Equal(["Osoby | 1 | 7 | 5 | +2"], Shown.Rows(table));
        Assert.Equal(
            ["Suma wkładów: liczby podane przez realizatorów w jednostce wskaźnika. Wartość wskaźnika: tak, jak ją wydrukowano."],
            table.Notes.Select(Shown.Plain));
    }

    [Fact]
    public void Summary_WithoutContributions_SaysNothingOfTheirSums() => Assert.Equal(
        ["Strategia obejmuje: cele – 2 i wskaźniki – 3.", "Wartość podano dla 3 z 3 wskaźników."],
        Shown.Paragraphs(Report(ReportLanguages.Polish, new(new("a"), Year, new NumberValue(1)), new(new("b"), Year, new NumberValue(1)), new(new("c"), Year, new NumberValue(1)))));

    private static Period Year { get; } = Period.Year(2024);

    private static Observation Contributed(ItemCode indicator, decimal printed, decimal contribution) =>
        new(indicator, Year, new NumberValue(printed)) { Contributions = [new Contribution(new("MOPS"), new NumberValue(contribution))] };

    private static Report Report(Language language, params Observation[] observations)
    {
        var strategy = new Strategy(
            new("S"),
            "Strategia",
            [new Goal(new("1"), "Pomoc") { Indicators = [Indicator(new("a"), "Rodziny"), Indicator(new("b"), "Osoby")] }, new Goal(new("2"), "Domy") { Indicators = [Indicator(new("c"), "Domy")] }],
            [new Realizer(new("MOPS"), "Ośrodek pomocy")],
            [],
            []);
        var round = new MonitoringRound(new("S"), Year) { Observations = [.. observations] };
        return Shown.Report(RatedTown.Evaluate(strategy, round, RollUpRules.MeanOfDirections), language, ReportSections.ContributionSummary);
    }

    private static Indicator Indicator(ItemCode code, string title) => new(code, title) { Aggregation = IndicatorAggregation.SumOfContributions };
}
