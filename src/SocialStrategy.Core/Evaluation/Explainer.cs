using SocialStrategy.Monitoring;
using SocialStrategy.Planning;
using SocialStrategy.Values;

namespace SocialStrategy.Evaluation;

/// <summary>Explains figures down to what was reported.</summary>
public static class Explainer
{
    /// <summary>Explains a figure.</summary>
    /// <param name="evaluation">The evaluation that computed it.</param>
    /// <param name="figure">The figure.</param>
    /// <returns>The tree; figures that went into it are explained in turn.</returns>
    public static Explanation Explain(StrategyEvaluation evaluation, Figure figure)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        ArgumentNullException.ThrowIfNull(figure);
        return new Tree(evaluation).Of(figure, weight: null);
    }

    private sealed class Tree
    {
        private readonly StrategyEvaluation _evaluation;
        private readonly Dictionary<Code, StrategyItem> _items;

        internal Tree(StrategyEvaluation evaluation)
        {
            _evaluation = evaluation;
            _items = StrategyItems.Walk(evaluation.Strategy).ToDictionary(item => item.Code);
        }

        internal Explanation Of(Figure figure, decimal? weight)
        {
            var contributions = new Queue<Contribution>(Contributions(figure));
            return new Explanation(ExplanationKind.Figure, figure.Subject, figure.Period)
            {
                Title = figure.Part ?? Title(figure.Subject),
                Figure = figure,
                Value = figure.Exact,
                Weight = weight,
                Parts =
                [
                    .. figure.Inputs.Select(input => Input(figure, input, contributions)),
                    .. figure.Missing.Concat(figure.Excluded).Select(gap => Gap(figure, gap)),
                ],
            };
        }

        private Explanation Input(Figure figure, FigureInput input, Queue<Contribution> contributions)
        {
            if (input.Realizer is { } realizer)
            {
                return new Explanation(ExplanationKind.Contribution, input.Item, input.Period)
                {
                    Title = Title(input.Item),
                    Value = input.Value,
                    Reported = contributions.Dequeue().Value,
                    Realizers = [realizer],
                };
            }

            return figure.Measure == FigureMeasure.MeanRating ? RatingOrGoal(figure, input) : Reported(figure, input);
        }

        private Explanation RatingOrGoal(Figure figure, FigureInput input)
        {
            var lower = _evaluation.Figures.FirstOrDefault(each =>
                each.Measure == FigureMeasure.MeanRating && each.Subject == input.Item && each.Scale == figure.Scale && each.Rule == figure.Rule);
            if (lower is not null)
            {
                return Of(lower, input.Weight) with { Value = input.Value };
            }

            var assessment = _evaluation.Round.Assessments.First(each => each.Item == input.Item && each.Scale == figure.Scale && each.Period == input.Period);
            var scale = _evaluation.Strategy.Scales.First(each => each.Code == figure.Scale);
            return new Explanation(ExplanationKind.Rating, input.Item, input.Period)
            {
                Title = Title(input.Item),
                Value = input.Value,
                Weight = input.Weight,
                Label = assessment.Level is { } level ? scale.FindLevel(level)?.Label : null,
                Realizers = assessment.Realizers,
            };
        }

        private Explanation Reported(Figure figure, FigureInput input)
        {
            var observation = Observations()
                .First(each => each.Item == input.Item && each.Period == input.Period && each.Group == figure.Group && Matches(each, figure));
            return new Explanation(ExplanationKind.Observation, input.Item, input.Period)
            {
                Title = figure.Part ?? Title(input.Item),
                Value = input.Value,
                Reported = observation.Value is CompositeValue composite
                    ? composite.Components.First(component => component.Name == figure.Part).Value
                    : observation.Value,
            };
        }

        private static bool Matches(Observation observation, Figure figure) => observation.Value is CompositeValue composite
            ? composite.Components.Any(component => component.Name == figure.Part)
            : observation.Name == figure.Part;

        private Explanation Gap(Figure figure, FigureGap gap) => new(ExplanationKind.Gap, gap.Item, figure.Period)
        {
            Title = Title(gap.Item),
            Gap = gap.Reason,
            Realizers = gap.Realizer is null ? [] : [gap.Realizer],
        };

        /// <summary>The contributions that went into a figure, in its order.</summary>
        private IEnumerable<Contribution> Contributions(Figure figure) => Observations()
            .Where(each => each.Item == figure.Subject && each.Period == figure.Period)
            .Take(1)
            .SelectMany(each => each.Contributions)
            .Where(each => each.Unit is null && each.Value is NumberValue or MoneyValue);

        private IEnumerable<Observation> Observations() => (_evaluation.ComparedWith?.Observations ?? []).Concat(_evaluation.Round.Observations);

        private string Title(Code code) => code == _evaluation.Strategy.Code
            ? _evaluation.Strategy.Title
            : _items.GetValueOrDefault(code)?.Title ?? code.Text;
    }
}
