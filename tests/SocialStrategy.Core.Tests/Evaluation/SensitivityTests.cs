using SocialStrategy.Aggregation;
using SocialStrategy.Core.Tests.Audit.Published;
using SocialStrategy.Core.Tests.Planning;
using SocialStrategy.Evaluation;
using SocialStrategy.Planning;
using SocialStrategy.Values;

namespace SocialStrategy.Core.Tests.Evaluation;

public class SensitivityTests
{
    private static readonly Strategy Plan = PlanningExamples.Of(EvaluationExamples.WithDirections("1", "a", "b"), EvaluationExamples.WithDirections("2", "c", "d"));

    /// <summary>Ratings 7, 6, 5 and none: 18/3 = 6; one point less 17/3, one more 19/3; the 7 cannot rise.</summary>
    [Fact]
    public void Analyze_OnePointOfOneRating_MovesTheIndexByAThird()
    {
        var sensitivity = Analyze("a=7 b=6 c=5");

        Assert.Equal((Fraction)6, sensitivity.Index.Exact);
        Assert.Equal((Fraction)17 / 3, sensitivity.SingleChange!.Least.Exact);
        Assert.Equal((Fraction)19 / 3, sensitivity.SingleChange.Greatest.Exact);
        Assert.Equal("b", sensitivity.SingleChange.GreatestItem);
    }

    /// <summary>Missing counted as 0: 18/4; refused: none. The mean of goal means: (6.5 + 5) : 2.</summary>
    [Fact]
    public void Analyze_OtherRulesAndPolicies_AreComputed()
    {
        var sensitivity = Analyze("a=7 b=6 c=5");

        Assert.Equal([(MissingPolicy.Zero, (Fraction?)4.5m), (MissingPolicy.Refuse, null)], sensitivity.Policies.Select(each => (each.Rule.Missing, each.Index?.Exact)));
        Assert.Equal((Fraction)5.75m, sensitivity.Rules.First(each => each.Rule.Method == RollUpMethod.MeanOfGoalMeans).Index!.Exact);
        Assert.DoesNotContain(sensitivity.Rules, each => each.Rule.Method == RollUpMethod.MeanOfItems);
    }

    [Fact]
    public void Analyze_AllAtTheTop_CanOnlyFall()
    {
        var sensitivity = Analyze("a=7 b=7 c=7 d=7");

        Assert.Equal((Fraction)27 / 4, sensitivity.SingleChange!.Greatest.Exact);
        Assert.Contains(sensitivity.LabelChanges, change => change == new LabelChange("1", LabelBands.Reached, "7", "6") { Item = "a" });
        Assert.DoesNotContain(sensitivity.LabelChanges, change => change.Bands == LabelBands.Nearest && change.Item is not null && change.Subject == "S");
    }

    [Fact]
    public void Analyze_NoRatings_IsNull() => Assert.Null(SensitivityAnalyzer.Analyze(EvaluationExamples.Evaluate(Plan, EvaluationExamples.Round), "punkty"));

    /// <summary>345 : 58, one point down or up: 344 : 58 = 5.931… and 346 : 58 = 5.965….</summary>
    [Fact]
    public void Analyze_Sieradz_MovesByAFiftyEighth()
    {
        var sensitivity = SensitivityAnalyzer.Analyze(SieradzPublished.Evaluation, "S7")!;

        Assert.Equal((Fraction)344 / 58, sensitivity.SingleChange!.Least.Exact);
        Assert.Equal((Fraction)346 / 58, sensitivity.SingleChange.Greatest.Exact);
    }

    private static Sensitivity Analyze(string ratings) => SensitivityAnalyzer.Analyze(
        EvaluationExamples.Evaluate(Plan, EvaluationExamples.Round with { Assessments = EvaluationExamples.Ratings(ratings) }),
        "punkty")!;
}
