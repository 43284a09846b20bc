using FsCheck;
using FsCheck.Fluent;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Evaluation;

public sealed class EvaluationLawTests
{
    private static readonly RollUpRule[] RollUps = [RollUpRules.MeanOfDirections, RollUpRules.MeanOfGoalMeans, RollUpRules.MeanOfTasks, RollUpRules.MeanOfIndicators];

    private static Arbitrary<(StrategyMonitoring Monitoring, RollUpRule Rule)> Cases =>
        (from monitoring in RoundGenerators.Monitoring.Generator from rule in Gen.Elements(RollUps) select (monitoring, rule)).ToArbitrary();

    [Law]
    public Property Evaluate_RatingsInAnotherOrder_GivesTheSameFigures() =>
        Prop.ForAll(Cases, each =>
        {
            var turned = each.Monitoring.Rounds.Select(round => round with { Assessments = round.Assessments.Reverse().ToValueList() }).ToValueList();
            return Evaluate(each.Monitoring, each.Rule).Figures == Evaluate(new StrategyMonitoring(each.Monitoring.Strategy, turned), each.Rule).Figures;
        });

    [Law]
    public Property Evaluate_ContributionsInAnotherOrder_GivesTheSameValues() =>
        Prop.ForAll(Cases, each =>
        {
            var turned = each.Monitoring.Rounds.Select(round => round with
            {
                Observations = round.Observations
                    .Select(observation => observation with { Contributions = observation.Contributions.Where(IsNoMoney).Reverse().ToValueList() })
                    .ToValueList(),
            });
            var straight = each.Monitoring.Rounds.Select(round => round with
            {
                Observations = round.Observations
                    .Select(observation => observation with { Contributions = observation.Contributions.Where(IsNoMoney).ToValueList() })
                    .ToValueList(),
            });
            return Values(Evaluate(new StrategyMonitoring(each.Monitoring.Strategy, straight.ToValueList()), each.Rule))
                .SequenceEqual(Values(Evaluate(new StrategyMonitoring(each.Monitoring.Strategy, turned.ToValueList()), each.Rule)));
        });

    [Law]
    public Property Evaluate_ObservationsInAnotherOrder_GivesTheSameValues() =>
        Prop.ForAll(Cases, each =>
        {
            var unique = each.Monitoring.Rounds
                .Select(round => round with { Observations = round.Observations.DistinctBy(observation => (observation.Item, observation.Name, observation.Group)).ToValueList() })
                .ToValueList();
            var turned = unique.Select(round => round with { Observations = round.Observations.Reverse().ToValueList() }).ToValueList();
            return Values(Evaluate(new StrategyMonitoring(each.Monitoring.Strategy, unique), each.Rule)).Order(StringComparer.Ordinal)
                .SequenceEqual(Values(Evaluate(new StrategyMonitoring(each.Monitoring.Strategy, turned), each.Rule)).Order(StringComparer.Ordinal));
        });

    [Law]
    public Property Evaluate_AnyMean_LiesBetweenLeastAndGreatestInput() =>
        Prop.ForAll(Cases, each => Evaluate(each.Monitoring, each.Rule).Figures
            .Where(figure => figure.Measure == FigureMeasure.MeanRating && !figure.IsRefused)
            .All(figure => figure.Inputs.Min(input => input.Value) <= figure.Exact && figure.Exact <= figure.Inputs.Max(input => input.Value)));

    [Law]
    public Property Evaluate_AnyFigure_HasInputsAndCanBePrinted() =>
        Prop.ForAll(Cases, each => Evaluate(each.Monitoring, each.Rule).Figures.All(figure =>
        {
            if (figure.IsRefused)
            {
                return figure.Coverage.Expected > 0;
            }

            var error = figure.Rounded - figure.Exact;
            return figure.Inputs.Count > 0 && (figure.Rounding is not null || error == default);
        }));

    [Law]
    public Property Evaluate_AnyTwice_IsEqual() =>
        Prop.ForAll(Cases, each => Evaluate(each.Monitoring, each.Rule) == Evaluate(each.Monitoring, each.Rule));

    private static bool IsNoMoney(Contribution contribution) => contribution.Value is not MoneyValue;

    private static StrategyEvaluation Evaluate(StrategyMonitoring monitoring, RollUpRule rule) => Evaluator.Evaluate(
        monitoring,
        monitoring.Rounds[^1].Period,
        monitoring.Rounds.Count > 1 ? monitoring.Rounds[0].Period : null,
        EvaluationExamples.Rules with { RatingRollUp = rule, ProgressRollUp = RollUpRules.MeanOfIndicators, ProgressThresholds = ProgressThresholdsTests.OfWholeWay });

    private static IEnumerable<string> Values(StrategyEvaluation evaluation) =>
        evaluation.Figures.Select(figure => $"{figure.Item} {figure.Measure} {figure.Period} {figure.Group} {figure.Part} {figure.Scale} {(figure.IsRefused ? figure.Refusal.ToString() : figure.Exact.ToString())}");
}
