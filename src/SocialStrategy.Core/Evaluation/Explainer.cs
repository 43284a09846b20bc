namespace SocialStrategy;

/// <summary>Explains figures down to what was reported.</summary>
public static class Explainer
{
    /// <summary>Explains a figure.</summary>
    /// <param name="evaluation">The evaluation that computed it.</param>
    /// <param name="figure">One of the evaluation's figures.</param>
    /// <returns>
    /// The tree; figures that went into it are explained in turn. Of a count or share of a level only the items at the level are named; the
    /// others are the rest of <see cref="Figure.Inputs"/>.
    /// </returns>
    /// <exception cref="ArgumentException">The evaluation has no such figure.</exception>
    public static Explanation Explain(StrategyEvaluation evaluation, Figure figure)
    {
        Guard.Against.Null(evaluation);
        Guard.Against.Null(figure);
        return evaluation.Figures.Contains(figure)
            ? new Tree(evaluation).Of(figure)
            : throw new ArgumentException($"The evaluation has no such figure of '{figure.Subject}'. Give one of its figures.", nameof(figure));
    }

    private sealed class Tree
    {
        private readonly StrategyEvaluation _evaluation;

        internal Tree(StrategyEvaluation evaluation) => _evaluation = evaluation;

        internal Explanation Of(Figure figure) => new(ExplanationKind.Figure, figure.Subject, figure.Period)
        {
            Title = Title(figure.Subject),
            Part = figure.Measure is FigureMeasure.LevelCount or FigureMeasure.LevelShare ? Level(figure).Label : figure.Part,
            Figure = figure,
            Value = figure.Exact,
            Parts =
            [
                .. figure.Inputs.Where(input => IsNamed(figure, input)).Select(input => Input(figure, input)),
                .. figure.Missing.Concat(figure.Excluded).Select(gap => Gap(figure, gap)),
            ],
        };

        private static bool IsNamed(Figure figure, FigureInput input) =>
            figure.Measure is not (FigureMeasure.LevelCount or FigureMeasure.LevelShare) || input.Value != default;

        private Explanation Input(Figure figure, FigureInput input) =>
            input.Reported is not null ? Reported(input)
            : Lower(figure, input) is { } lower ? Of(lower) with { Value = input.Value, Weight = input.Weight }
            : Rating(figure, input);

        private Explanation Reported(FigureInput input) =>
            new(input.Realizer is null ? ExplanationKind.Observation : ExplanationKind.Contribution, input.Item, input.Period)
            {
                Title = Title(input.Item),
                Part = input.Part,
                Value = input.Value,
                Weight = input.Weight,
                Reported = input.Reported,
                Realizers = input.Realizer is { } realizer ? [realizer] : [],
            };

        /// <summary>The figure of a goal that goes into one above it, or of an indicator's progress.</summary>
        private Figure? Lower(Figure figure, FigureInput input) => figure.Measure switch
        {
            FigureMeasure.MeanRating when _evaluation.Rules.RatingRollUp.CombinesGoals && input.Item != figure.Subject =>
                _evaluation.FiguresOf(input.Item).FirstOrDefault(each => each.Measure == FigureMeasure.MeanRating && each.Scale == figure.Scale),
            FigureMeasure.MeanProgress => _evaluation.FiguresOf(input.Item).First(each =>
                each.Measure is FigureMeasure.MeanProgress or FigureMeasure.TargetProgress && each.Part == input.Part),
            FigureMeasure.FundingUse => _evaluation.FiguresOf(input.Item).First(each =>
                each.Measure == (ReferenceEquals(input, figure.Inputs[0]) ? FigureMeasure.SpentFunding : FigureMeasure.PlannedFunding)
                && each.Period == input.Period && each.Group is null && each.Unit == input.Part),
            _ => null,
        };

        private Explanation Rating(Figure figure, FigureInput input)
        {
            var rating = _evaluation.Ratings.Find(figure.Scale!, input.Item)!;
            return new Explanation(ExplanationKind.Rating, input.Item, input.Period)
            {
                Title = Title(input.Item),
                Value = input.Value,
                Weight = input.Weight,
                Reported = rating.Percent is { } percent ? new PercentValue(percent) : rating.Level?.Value is { } points ? new NumberValue(points) : null,
                Label = rating.Level?.Label,
                MappedFrom = rating.Assessment.Scale == figure.Scale ? null : rating.Assessment,
                Realizers = rating.Assessment.Realizers,
            };
        }

        private Explanation Gap(Figure figure, FigureGap gap) => new(ExplanationKind.Gap, gap.Item, figure.Period)
        {
            Title = Title(gap.Item),
            Part = gap.Part,
            Value = gap.CountsAsZero ? 0 : null,
            Weight = gap.Weight,
            Gap = gap.Reason,
            Realizers = gap.Realizer is null ? [] : [gap.Realizer],
        };

        private ScaleLevel Level(Figure figure) => _evaluation.Strategy.Scales.First(scale => scale.Code == figure.Scale).FindLevel(figure.Part!)!;

        private string Title(Code code) => code == _evaluation.Strategy.Code
            ? _evaluation.Strategy.Title
            : _evaluation.Strategy.Find(code)?.Title ?? code.Text;
    }
}
