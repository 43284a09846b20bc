using SocialStrategy.Core.Tests.Evaluation;
using static SocialStrategy.Core.Tests.Audit.Published.PublishedExamples;

namespace SocialStrategy.Core.Tests.Audit.Published;

/// <summary>Each rule on a strategy of two goals: a and b rated 7 and 6, c rated 5.</summary>
public class PublishedRuleTests
{
    public static TheoryData<string, MonitoringRound> Silent => new()
    {
        { "SSA201", Legend(("a", 7), ("b", 6)) },
        { "SSA201", Rated with { PublishedCharts = WordsChart("STOPIEŃ 7") } },
        { "SSA201", Rated with { PublishedCharts = [new PublishedChart("1", "W", [new("1")], [new LegendEntry(new("a"), "Kierunek a", new MissingValue(MissingReason.NoData))])] } },
        { "SSA202", Recommended(("b", 6)) },
        { "SSA203", Figures(Mean("1", 7), Mean("2", 1)) },
        { "SSA204", Figures(Mean("1", 6.5m), Index(6)) },
        { "SSA204", Figures(Index(5.75m)) },
        { "SSA204", Figures(Mean("1", 3) with { Value = new NumberValue(3) { IsApproximate = true } }) },
        { "SSA205", Figures(Index(6) with { StatedMethod = RollUpMethod.MeanOfItems }) },
        { "SSA205", Figures(Index(5.75m) with { StatedMethod = RollUpMethod.MeanOfGoalMeans }) },
        { "SSA205", Figures(Index(3) with { StatedMethod = RollUpMethod.MeanOfGoalMeans }) },
        { "SSA206", Figures(Mean("1", 6.5m, Years), Mean("2", 5.0m, Years), Index(5.75m, Years) with { StatedMethod = RollUpMethod.MeanOfGoalMeans }) },
        { "SSA206", Figures(Mean("1", 6.5m, Years), Mean("2", 5.0m, Years), Index(5.79m, Years) with { StatedMethod = RollUpMethod.MeanOfGoalMeans }) },
        { "SSA206", Figures(Mean("1", 6.5m, Years), Index(1, Years)) },
        { "SSA206", Figures(Mean("1", 6.5m, Years), Mean("2", 5.0m, Years), Index(6.0m, Years)) },
        { "SSA206", Figures(Mean("1", 6.0m, Years), Mean("2", 6.0m, Years), Index(6.0m, Years)) },
        { "SSA207", Figures(Mean("1", 6.5m) with { Label = "stopień 6" }) },
        { "SSA207", Figures(Mean("1", 6.5m) with { Label = "Stopień 7" }) },
        { "SSA208", Figures(Range(5, 7)) },
        { "SSA208", Figures(Range(6, 7) with { Except = [new("c")] }) },
        { "SSA208", Figures(Range(6, 7) with { Period = EvaluationExamples.Earlier }) },
        { "SSA208", Figures(MeanRange(5.0m, 6.5m)) },
        { "SSA209", Recommended(("b", 6), ("c", 5)) },
        { "SSA209", Rated },
        { "SSA210", Figures(Mean("1", 6.5m), Mean("1", 7)) },
        { "SSA210", Figures(Mean("1", 6.5m), Mean("1", 6.7m, Years)) },
        { "SSA210", Figures(Mean("1", 6.5m), Mean("1", 6) with { Value = new NumberValue(6) { IsApproximate = true } }) },
        { "SSA211", Rated with { Recommendations = [new Recommendation(new("b"), "kierunek  „B”.")] } },
        { "SSA212", Legend(("a", 7), ("b", 6)) },
        { "SSA212", Rated with { PublishedCharts = MeansChart(6.5m) } },
    };

    public static TheoryData<string, MonitoringRound> Found => new()
    {
        { "SSA201 Error b 5 6", Legend(("a", 7), ("b", 5)) },
        { "SSA202 Error b 4 6", Recommended(("b", 4), ("c", 5)) },
        { "SSA203 Error 1 7.1 ", Figures(Mean("1", 7.1m)) },
        { "SSA203 Error 2 0.9 ", Figures(Mean("2", 0.9m)) },
        { "SSA203 Error b 6.5 ", Recommended(("b", 6.5m)) },
        { "SSA204 Error 1 6.3 6.5", Figures(Mean("1", 6.3m)) },
        { "SSA204 Error S 5.6 5.8", Figures(Index(5.6m)) },
        { "SSA205 Error S 5.75 6.00", Figures(Index(5.75m) with { StatedMethod = RollUpMethod.MeanOfItems }) },
        { "SSA205 Error S 6.0 5.8", Figures(Index(6.0m) with { StatedMethod = RollUpMethod.MeanOfGoalMeans }) },
        { "SSA206 Error S 5.0 5.7–5.8", Figures(Mean("1", 6.5m, Years), Mean("2", 5.0m, Years), Index(5.0m, Years) with { StatedMethod = RollUpMethod.MeanOfGoalMeans }) },
        { "SSA206 Warning S 6.0 5.7–5.8", Figures(Mean("1", 6.5m, Years), Mean("2", 5.0m, Years), Index(6.0m, Years) with { StatedMethod = RollUpMethod.MeanOfGoalMeans }) },
        { "SSA206 Error S 5.0 5.7–5.8", Figures(Mean("1", 6.5m, Years), Mean("2", 5.0m, Years), Index(5.0m, Years)) },
        { "SSA207 Hint 1 znakomicie ", Figures(Mean("1", 6.5m) with { Label = "znakomicie" }) },
        { "SSA207 Hint S stopień 6 ", Figures(Mean("1", 6.5m) with { Label = "stopień 6" }, Mean("2", 5.5m) with { Label = "stopień 6" }, Index(5.2m) with { Label = "stopień 6" }) },
        { "SSA207 Warning S stopień 5; stopień 6 ", Figures(Mean("1", 6.5m) with { Label = "stopień 5" }, Mean("2", 5.0m) with { Label = "stopień 6" }) },
        { "SSA208 Error S 6–7 5–7", Figures(Range(6, 7)) },
        { "SSA208 Hint S 6–7 5–7", Figures(Range(6, 7) with { StatedRule = "z reguły w przedziale" }) },
        { "SSA208 Hint S 4–7 5–7", Figures(Range(4, 7)) },
        { "SSA208 Error S 5.1–6.5 5.0–6.5", Figures(MeanRange(5.1m, 6.5m)) },
        { "SSA208 Hint S 5.1–6.5 5.0–6.5", Figures(MeanRange(5.1m, 6.5m) with { StatedRule = "Z reguły w przedziale" }) },
        { "SSA209 Hint c  5", Recommended(("b", 6)) },
        { "SSA209 Error c ocenę 7 5", Recommended(("b", 6)) with { PublishedFigures = [Claim with { Except = [new("b")] }] } },
        { "SSA209 Warning a  7", Recommended(("a", 7), ("b", 6), ("c", 5)) },
        { "SSA210 Error 1 6.5 6.3", Figures(Mean("1", 6.5m), Mean("1", 6.3m)) },
        { "SSA210 Error S 5–7 4–7", Figures(Range(5, 7), Range(4, 7)) },
        { "SSA210 Error 1 6.5 6.4", Figures(Mean("1", 6.5m)) with { PublishedCharts = MeansChart(6.4m) } },
        { "SSA211 Hint b kierunek be Kierunek b", Rated with { Recommendations = [new Recommendation(new("b"), "kierunek be")] } },
        { "SSA212 Error b  ", Legend(("a", 7)) },
        { "SSA212 Error c  ", Legend(("a", 7), ("b", 6), ("c", 5)) },
        { "SSA212 Error a  ", Legend(("a", 7), ("a", 7), ("b", 6)) },
    };

    private static PublishedFigure Claim => Range(7, 7) with { Value = Pair(7, 7) with { Printed = "ocenę 7" } };

    [Theory]
    [MemberData(nameof(Silent))]
    public void Check_WhatAgrees_FindsNothing(string code, MonitoringRound round) => Assert.Empty(Check(code, Plan, round));

    [Theory]
    [MemberData(nameof(Found))]
    public void Check_WhatContradicts_IsFoundOnce(string expected, MonitoringRound round) =>
        Assert.Equal([expected], Told(expected[..6], Plan, round));

    [Theory]
    [InlineData("stopień 6", 0)]
    [InlineData("stopień 5", 1)]
    public void Check_LabelOfMean_FollowsTheBandsOfTheScale(string label, int findings) =>
        Assert.Equal(findings, Check("SSA207", Plan.On(Banded(7)), Figures(Mean("1", 6.5m) with { Label = label })).Length);

    [Fact]
    public void Check_LabelInAnotherForm_IsTakenForTheNamedLevel() =>
        Assert.Empty(Check("SSA207", Plan, Figures(Mean("1", 6.5m) with { Label = "poziom stopnia szóstego", LabelLevel = new("6") })));

    private static string[] Told(string code, Strategy plan, params ValueList<MonitoringRound> rounds) =>
        [.. Check(code, plan, rounds).Select(finding => $"{finding.Code} {finding.Severity} {finding.Subject} {finding.Declared} {finding.Computed}")];
}
