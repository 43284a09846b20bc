using System.Globalization;
using SocialStrategy.Core.Tests.Audit.Published;
using SocialStrategy.Core.Tests.Planning;

namespace SocialStrategy.Core.Tests.Evaluation;

public class SensitivityTests
{
    private static readonly Strategy Plan = PlanningExamples.Of(EvaluationExamples.WithDirections(new("1"), new ItemCode("a"), new ItemCode("b")), EvaluationExamples.WithDirections(new("2"), new ItemCode("c"), new ItemCode("d")));

    /// <summary>Ratings 7, 6, 5 and none: 18/3 = 6; one point less 17/3, one more 19/3; the 7 cannot rise.</summary>
    [Fact]
    public void Analyze_OnePointOfOneRating_MovesTheIndexByAThird()
    {
        var sensitivity = Analyze("a=7 b=6 c=5");

        Assert.Equal((Fraction)6, sensitivity.Index.Exact);
        Assert.Equal((Fraction)17 / 3, sensitivity.SingleChange!.Least.Exact);
        Assert.Equal((Fraction)19 / 3, sensitivity.SingleChange.Greatest.Exact);
        Assert.Equal(new("b"), sensitivity.SingleChange.GreatestItem);
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

    /// <summary>The lowest can only rise, the highest only fall; what is not rated, rated on another scale, for another time or is no direction moves nothing.</summary>
    [Theory]
    [InlineData("a=1", "2 2")]
    [InlineData("a=2", "1 3")]
    [InlineData("a=7", "6 6")]
    [InlineData("a=7 b=6 c=5 d=- 1=3", "17/3 19/3")]
    public void Analyze_OneStep_IsOneOfTheLevelsBeside(string ratings, string expected)
    {
        var round = EvaluationExamples.Round with
        {
            Assessments =
            [
                .. EvaluationExamples.Ratings(ratings),
                Assessment.OfPercent(new("c"), EvaluationExamples.Later, new("procent"), 50),
                Assessment.OfPercent(new("d"), EvaluationExamples.Later, new("procent"), 50),
                Assessment.OfLevel(new("b"), EvaluationExamples.Earlier, new("punkty"), new("1")),
            ],
        };

        Assert.Equal(expected, Band(SensitivityAnalyzer.Analyze(EvaluationExamples.Evaluate(Plan, round), new("punkty"))));
    }

    [Theory]
    [InlineData("0", "1 1")]
    [InlineData("0.5", "3/2 3/2")]
    [InlineData("1", "0 2")]
    [InlineData("99", "98 100")]
    [InlineData("100", "99 99")]
    public void Analyze_PerCentComplete_MovesByOneWithinTheScale(string percent, string expected)
    {
        var rating = Assessment.OfPercent(new("a"), EvaluationExamples.Later, new("procent"), decimal.Parse(percent, CultureInfo.InvariantCulture));

        Assert.Equal(expected, Band(SensitivityAnalyzer.Analyze(EvaluationExamples.Evaluate(Plan, EvaluationExamples.Round with { Assessments = [rating] }), new("procent"))));
    }

    [Fact]
    public void Analyze_ScaleOfOneLevel_CannotMove()
    {
        var scale = new RatingScale(new("jeden"), [new ScaleLevel(new("1"), "tak") { Value = 1 }], []);
        var sensitivity = SensitivityAnalyzer.Analyze(EvaluationExamples.Evaluate(Plan.On(scale), EvaluationExamples.Round with { Assessments = EvaluationExamples.Ratings("a=1", "jeden") }), new("jeden"))!;

        Assert.Equal(1, sensitivity.Index.Exact);
        Assert.Null(sensitivity.SingleChange);
    }

    [Theory]
    [InlineData("słowa")]
    [InlineData("inna")]
    public void Analyze_NoSuchNumericScale_IsNull(string scale) => Assert.Null(SensitivityAnalyzer.Analyze(
        EvaluationExamples.Evaluate(Plan, EvaluationExamples.Round with { Assessments = [.. EvaluationExamples.Ratings("a=7"), .. EvaluationExamples.Ratings("a=tak", "słowa")] }),
        new(scale)));

    /// <summary>Both are 6 and labelled; 6.5 has no label any more, so nothing gets another one.</summary>
    [Fact]
    public void Analyze_MeanOutsideTheBands_GetsNoOtherLabel()
    {
        var plan = PlanningExamples.Of(EvaluationExamples.WithDirections(new("1"), new ItemCode("a"), new ItemCode("b"))).On(PlanningExamples.Points with { Bands = new ScaleBands([new ScaleBand(new("5"), 5)], 6) });

        Assert.Empty(SensitivityAnalyzer.Analyze(EvaluationExamples.Evaluate(plan, EvaluationExamples.Round with { Assessments = EvaluationExamples.Ratings("a=6 b=6") }), new("punkty"))!.LabelChanges);
    }

    [Fact]
    public void Analyze_AllAtTheTop_CanOnlyFall()
    {
        var sensitivity = Analyze("a=7 b=7 c=7 d=7");

        Assert.Equal((Fraction)27 / 4, sensitivity.SingleChange!.Greatest.Exact);
        Assert.Contains(sensitivity.LabelChanges, change => change == new LabelChange(new("1"), LabelBands.Reached, new("7"), new("6")) { Item = new("a") });
        Assert.DoesNotContain(sensitivity.LabelChanges, change => change.Bands == LabelBands.Nearest && change.Item is not null && change.Subject == new ItemCode("S"));
        Assert.Equal(["1", "2", "S"], sensitivity.LabelChanges.Select(change => change.Subject.Text).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void Analyze_NoRatings_IsNull() => Assert.Null(SensitivityAnalyzer.Analyze(EvaluationExamples.Evaluate(Plan, EvaluationExamples.Round), new("punkty")));

    /// <summary>345 : 58, one point down or up: 344 : 58 = 5.931… and 346 : 58 = 5.965….</summary>
    [Fact]
    public void Analyze_Sieradz_MovesByAFiftyEighth()
    {
        var sensitivity = SensitivityAnalyzer.Analyze(SieradzPublished.Evaluation, new("S7"))!;

        Assert.Equal((Fraction)344 / 58, sensitivity.SingleChange!.Least.Exact);
        Assert.Equal((Fraction)346 / 58, sensitivity.SingleChange.Greatest.Exact);
    }

    private static string Band(Sensitivity? sensitivity) => $"{sensitivity!.SingleChange!.Least.Exact} {sensitivity.SingleChange.Greatest.Exact}";

    private static Sensitivity Analyze(string ratings) => SensitivityAnalyzer.Analyze(
        EvaluationExamples.Evaluate(Plan, EvaluationExamples.Round with { Assessments = EvaluationExamples.Ratings(ratings) }),
        new("punkty"))!;
}
