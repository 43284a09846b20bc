using SocialStrategy.Samples.Tests.Data;
using SocialStrategy.Samples.Tests.Kit;

namespace SocialStrategy.Samples.Tests.Reports;

/// <summary>Every figure of both samples is explained down to what the data files hold, and can be computed again from its explanation alone.</summary>
public sealed class ExplanationTests
{
    public static TheoryData<string> Samples => [SampleRun.Sieradz, SampleRun.Ostrowiec];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Explain_EveryFigure_LeadsToTheDataAndBack(string sample)
    {
        var evaluation = Evaluation(sample);

        Assert.NotEmpty(evaluation.Figures);
        Assert.All(evaluation.Figures, figure =>
        {
            var tree = Explainer.Explain(evaluation, figure);
            Assert.True(figure.IsRefused || Recomputed(figure, [.. tree.Parts.Where(part => part.Gap is null).Select(part => part.Value!.Value)]) == figure.Exact, $"{figure}");
            Assert.All(Leaves(tree), leaf => Assert.True(IsInTheData(leaf, evaluation), $"{leaf.Kind} of {leaf.Item} is not in the data."));
        });
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void ExplainOption_OfEverySubject_PrintsATreeForEachOfItsFigures(string sample)
    {
        var figures = SampleRun.Of(sample).Csv("figures.csv").Rows.ToLookup(row => row["subject"], StringComparer.Ordinal);

        Assert.All(figures, rows =>
        {
            var run = SampleRun.InProcess(sample, "--data", Repository.DataOf(sample), "--explain", rows.Key);
            Assert.Equal(0, run.ExitCode);
            var lines = run.Output.Split('\n').Select(line => line.TrimEnd('\r')).ToArray();
            Assert.Equal(rows.Count(), lines.Count(line => line.StartsWith(rows.Key + " ", StringComparison.Ordinal)));
            Assert.True(lines.Count(line => line.StartsWith("  ", StringComparison.Ordinal)) >= rows.Count());
        });
    }

    private static StrategyEvaluation Evaluation(string sample)
    {
        var period = sample == SampleRun.Sieradz ? Period.Year(2020) : Period.Year(2021);
        var rules = new EvaluationRules
        {
            RatingRollUp = RollUpRules.MeanOfDirections,
            MeanRounding = Rounding.HalfAwayFromZero(1),
            PercentRounding = Rounding.HalfAwayFromZero(1),
        };
        return Evaluator.Evaluate(SampleData.Of(sample), period, sample == SampleRun.Sieradz ? Period.Year(2019) : null, rules);
    }

    private static Fraction Recomputed(Figure figure, Fraction[] parts) => figure.Rule.Name switch
    {
        "sumOfContributions" => Sum(parts),
        "printedLessSumOfContributions" => parts[0] - Sum(parts[1..]),
        "countOfRatings" => parts.Length,
        "shareOfRatingsInOrder" => new Fraction(100 * parts.Length, figure.Inputs.Count),
        "meanOfDirections" => Sum(parts) / parts.Length,
        "laterLessEarlier" => parts[1] - parts[0],
        "changeInPercentOfEarlier" => (parts[1] - parts[0]) / parts[0] * 100,
        _ => throw new ArgumentOutOfRangeException(nameof(figure), figure.Rule.Name, "No way to compute it is known here."),
    };

    private static Fraction Sum(Fraction[] numbers) => numbers.Aggregate(default(Fraction), (total, number) => total + number);

    private static IEnumerable<Explanation> Leaves(Explanation node) => node.Parts.Count == 0 ? [node] : node.Parts.SelectMany(Leaves);

    private static bool IsInTheData(Explanation leaf, StrategyEvaluation evaluation)
    {
        var observations = evaluation.Round.Observations.Concat(evaluation.ComparedWith?.Observations ?? [])
            .Where(each => each.Item == leaf.Item && each.Period == leaf.Period)
            .ToArray();
        return leaf.Kind switch
        {
            ExplanationKind.Contribution => observations.SelectMany(each => each.Contributions).Any(each => each.Realizer == leaf.Realizers[0] && each.Value == leaf.Reported),
            ExplanationKind.Observation => observations.Any(each => Values(each).Contains((leaf.Part, leaf.Reported!))),
            ExplanationKind.Rating => evaluation.Round.Assessments.Any(each => each.Item == leaf.Item && each.Level!.Text == $"{leaf.Reported!.Number}"),
            ExplanationKind.Gap => leaf.Realizers.Count == 0
                || observations.SelectMany(each => each.Contributions).Any(each => each.Realizer == leaf.Realizers[0])
                || (leaf.Gap == GapReason.NotReported && ModelNumbers.Expected(evaluation.Strategy.Find(leaf.Item)).Contains(leaf.Realizers[0])),
            _ => false,
        };
    }

    private static IEnumerable<(string? Name, Value Value)> Values(Observation observation) => observation.Value is CompositeValue composite
        ? composite.Components.Select(component => ((string?)component.Name, component.Value))
        : [(observation.Name, observation.Value)];
}
