using FsCheck;
using FsCheck.Fluent;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Evaluation;

public sealed class ProgressLawTests
{
    private static readonly TargetRelation[] Numbers =
        [TargetRelation.AtLeast, TargetRelation.AtMost, TargetRelation.Exactly, TargetRelation.Above, TargetRelation.Below, TargetRelation.RiseBy, TargetRelation.FallBy];

    /// <summary>A baseline, a target and an actual value, small whole numbers and halves.</summary>
    private static Arbitrary<(decimal Start, TargetRelation Relation, decimal Aim, decimal Actual)> Ways =>
        (from start in Number from relation in Gen.Elements(Numbers) from aim in Number from actual in Number select (start, relation, aim, actual)).ToArbitrary();

    private static Gen<decimal> Number => Gen.Choose(-40, 40).Select(half => half / 2m);

    [Law]
    public Property Evaluate_AtTheReference_ProgressIsNothingAndAtTheEndAll() =>
        Prop.ForAll(Ways, way =>
        {
            var atStart = Evaluate(way.Start, way.Relation, way.Aim, way.Start);
            if (atStart.Progress is not { } none)
            {
                return true;
            }

            var end = (decimal)(way.Start + atStart.Gap!.Value).Numerator / (decimal)(way.Start + atStart.Gap.Value).Denominator;
            var atEnd = Evaluate(way.Start, way.Relation, way.Aim, end);
            return none == default && atEnd.Progress == 1 && atEnd.Gap == default(Fraction) && atEnd.IsReached == atEnd.Range!.IncludesEnds;
        });

    [Law]
    public Property Evaluate_AnyProgress_IsAllExactlyWhereNoGapIsLeft() =>
        Prop.ForAll(Ways, way =>
        {
            var progress = Evaluate(way.Start, way.Relation, way.Aim, way.Actual);
            return progress.Progress is not { } share || (share >= 1) == (progress.Gap == default(Fraction));
        });

    /// <summary>Degrees instead of kelvins, families instead of hundreds of families: the share of the way stays; of a mirrored scale too, with the target turned.</summary>
    [Law]
    public Property Evaluate_InOtherUnits_ProgressIsTheSame() =>
        Prop.ForAll(Ways, Gen.Choose(-3, 3).Where(factor => factor != 0).ToArbitrary(), Number.ToArbitrary(), (way, factor, shift) =>
        {
            var isChange = way.Relation is TargetRelation.RiseBy or TargetRelation.FallBy;
            var one = Evaluate(way.Start, way.Relation, way.Aim, way.Actual);
            var other = Evaluate(
                (factor * way.Start) + shift,
                factor > 0 ? way.Relation : Turned(way.Relation),
                isChange ? Math.Abs(factor) * way.Aim : (factor * way.Aim) + shift,
                (factor * way.Actual) + shift);
            return one.Progress == other.Progress && one.Reason == other.Reason && one.IsReached == other.IsReached && one.Gap * factor == other.Gap;
        });

    [Law]
    public Property Evaluate_RangeOfOneNumber_IsThatNumber() =>
        Prop.ForAll(Ways, way =>
        {
            var number = Evaluate(way.Start, TargetRelation.Exactly, way.Aim, way.Actual);
            var range = Evaluate(way.Start, TargetRelation.Between, way.Aim, way.Actual, way.Aim);
            return range with { Target = number.Target } == number;
        });

    [Law]
    public bool Evaluate_ObservationsInAnotherOrder_GivesTheSameAnswers(StrategyMonitoring monitoring)
    {
        var turned = monitoring.Rounds.Reverse().Select(round => round with { Observations = round.Observations.Reverse().ToValueList() }).ToValueList();
        return Answers(monitoring).SequenceEqual(Answers(new StrategyMonitoring(monitoring.Strategy, turned)));
    }

    [Law]
    public bool Evaluate_AnyTarget_HasAProgressOrAReason(StrategyMonitoring monitoring) =>
        Targets(monitoring).All(each =>
            (each.Progress is null) == (each.Reason is not null)
            && (each.Progress is null || (each.Gap is not null && each.IsReached is not null))
            && (each.IsReached is null || (each.Actual is not null && each.Range is not null)));

    private static TargetRelation Turned(TargetRelation relation) => relation switch
    {
        TargetRelation.AtLeast => TargetRelation.AtMost,
        TargetRelation.AtMost => TargetRelation.AtLeast,
        TargetRelation.Above => TargetRelation.Below,
        TargetRelation.Below => TargetRelation.Above,
        TargetRelation.RiseBy => TargetRelation.FallBy,
        TargetRelation.FallBy => TargetRelation.RiseBy,
        _ => relation,
    };

    private static TargetProgress Evaluate(decimal start, TargetRelation relation, decimal aim, decimal actual, decimal? upper = null)
    {
        var indicator = new Indicator(new("w"), "Wskaźnik")
        {
            Baseline = new Baseline(Period.Year(2020), new NumberValue(start)),
            Targets = [new Target(Period.Year(2030), relation, new NumberValue(aim), upper is { } end ? new NumberValue(end) : null)],
        };
        return EvaluationExamples.Evaluate(TargetProgressTests.Plan([indicator]), TargetProgressTests.Round(2024, TargetProgressTests.Observe(new("w"), 2024, actual))).Targets[0];
    }

    private static IEnumerable<string> Answers(StrategyMonitoring monitoring) => Targets(monitoring)
        .Select(each => $"{each.Indicator} {each.Target.Period} {each.Progress} {each.Gap} {each.IsReached} {each.Reason} {each.Direction} {each.Expected}");

    private static ValueList<TargetProgress> Targets(StrategyMonitoring monitoring) =>
        Evaluator.Evaluate(monitoring, monitoring.Rounds[^1].Period, comparedWith: null, EvaluationExamples.Rules).Targets;
}
