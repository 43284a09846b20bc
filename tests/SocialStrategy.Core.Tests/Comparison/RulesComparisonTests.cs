using SocialStrategy.Comparison;
using SocialStrategy.Core.Tests.Evaluation;

namespace SocialStrategy.Core.Tests.Comparison;

/// <summary>Every rule of an evaluation, changed alone, gives one change that says so.</summary>
public sealed class RulesComparisonTests
{
    private static readonly EvaluationRules Rules = EvaluationExamples.Rules;

    private static readonly ScaleMapping Mapping = new(new("słowa"), new("punkty"), [new(new("tak"), new("3"))]);

    public static TheoryData<EvaluationRules, ChangeAspect> Changed => new()
    {
        { Rules with { RatingRollUp = RollUpRules.MeanOfGoalMeans }, ChangeAspect.RatingRollUp },
        { Rules with { MeanRounding = Rounding.HalfAwayFromZero(2) }, ChangeAspect.MeanRounding },
        { Rules with { PercentRounding = new Rounding(RoundingMode.HalfToEven, 1) }, ChangeAspect.PercentRounding },
        { Rules with { ProgressRollUp = RollUpRules.MeanOfIndicators }, ChangeAspect.ProgressRollUp },
        { Rules with { ProgressThresholds = ProgressThresholdsTests.OfWholeWay }, ChangeAspect.ProgressThresholds },
        { Rules with { ScaleMappings = [Mapping] }, ChangeAspect.ScaleMapping },
        { Rules with { MoneyRounding = Rounding.HalfAwayFromZero(0) }, ChangeAspect.MoneyRounding },
        { Rules with { ProgressRounding = Rounding.HalfAwayFromZero(0) }, ChangeAspect.ProgressRounding },
        { Rules with { Relations = [new IndicatorRelation(new ItemCode("W1"), IndicatorRelationKind.AtMost, new("W2"))] }, ChangeAspect.IndicatorRelation },
        { Rules with { TaskAmounts = TaskAmounts.IncludeParts }, ChangeAspect.TaskAmounts },
    };

    [Theory]
    [MemberData(nameof(Changed))]
    public void Compare_OneRuleChanged_TellsIt(EvaluationRules later, ChangeAspect aspect)
    {
        var change = Assert.Single(Comparer.Compare(new("S"), Rules, later));

        Assert.Equal((aspect, ChangeKind.RuleChanged, SubjectKind.Rules, "S"), (change.Aspect, change.Kind, change.Subject.Kind, change.Subject.Code.Text));
        var back = Assert.Single(Comparer.Compare(new("S"), later, Rules));
        Assert.Equal((change.Before, change.After), (back.After, back.Before));
    }

    /// <summary>A rule that is added to <see cref="EvaluationRules"/> must be compared, too.</summary>
    [Fact]
    public void Compare_KnowsEveryRule() => Assert.Equal(
        typeof(EvaluationRules).GetProperties().Length,
        Changed.Select(row => row.Data.Item2).Distinct().Count());

    [Fact]
    public void Compare_MappingsOfTheSameScales_AreOneThatChanged()
    {
        var other = new ScaleMapping(new("słowa"), new("punkty"), [new(new("tak"), new("2"))]);
        var change = Assert.Single(Comparer.Compare(new("S"), Rules with { ScaleMappings = [Mapping] }, Rules with { ScaleMappings = [other] }));

        Assert.Equal((Mapping, other), (((Content<ScaleMapping>)change.Before!).Item, ((Content<ScaleMapping>)change.After!).Item));
    }

    [Fact]
    public void Compare_EqualRules_FindsNothing() => Assert.Empty(Comparer.Compare(new("S"), Rules, Rules with { ScaleMappings = [] }));
}
