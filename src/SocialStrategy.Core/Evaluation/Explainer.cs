using System.Text.Json;

namespace SocialStrategy;

/// <summary>Explains figures down to what was reported.</summary>
public static class Explainer
{
    /// <summary>Explains a figure.</summary>
    /// <param name="evaluation">The evaluation that computed it.</param>
    /// <param name="figure">One of the evaluation's figures.</param>
    /// <returns>
    /// The tree; figures that went into it, and refused ones that did not, are explained in turn. Of a count or share of a level only the items at the level are named; the
    /// others are the rest of <see cref="Figure.Inputs"/>.
    /// </returns>
    /// <exception cref="ArgumentException">The evaluation has no such figure.</exception>
    public static Explanation Explain(StrategyEvaluation evaluation, Figure figure)
    {
        Guard.Against.Null(evaluation);
        Guard.Against.Null(figure);
        return evaluation.FiguresOf(figure.Item).Contains(figure)
            ? new Tree(evaluation).Of(figure)
            : throw new ArgumentException($"The evaluation has no such figure of '{figure.Item}'. Give one of its figures.", nameof(figure));
    }

    private sealed class Tree(StrategyEvaluation evaluation)
    {
        internal Explanation Of(Figure figure) => new(ExplanationKind.Figure, figure.Item, figure.Period, Title(figure.Item))
        {
            Part = Part(figure.Subject),
            Figure = figure,
            Value = (figure.Outcome as NumberOutcome)?.Exact,
            Parts =
            [
                .. figure.Inputs.Where(input => figure.Subject is not LevelSubject || input.Value != default).Select(input => Input(figure, input)),
                .. figure.Coverage.Gaps.Select(gap => Gap(figure, gap)),
            ],
        };

        /// <summary>What exactly of the item a figure is about, in words.</summary>
        private string? Part(FigureSubject subject) => subject switch
        {
            ObservationSubject observed => observed.Component ?? observed.Name,
            BreakdownSubject breakdown => JsonNamingPolicy.CamelCase.ConvertName(breakdown.By.ToString()),
            LevelSubject level => evaluation.Strategy.Scales.First(scale => scale.Code == level.Scale).FindLevel(level.Level)!.Label,
            TargetSubject target => target.Label,
            FundingSubject funding => funding.Currency,
            FundingSourceSubject funding => funding.Source,
            _ => null,
        };

        private Explanation Input(Figure figure, FigureInput input) =>
            input.Reported is not null ? Reported(input)
            : input.Figure is not null && evaluation.Find(input.Figure) is { } lower ? Of(lower) with { Value = input.Value, Weight = input.Weight }
            : Rating(figure, input);

        private Explanation Reported(FigureInput input) =>
            new(input.Realizer is null ? ExplanationKind.Observation : ExplanationKind.Contribution, input.Item, input.Period, Title(input.Item))
            {
                Part = input.Target is { } end ? JsonNamingPolicy.CamelCase.ConvertName(end.ToString()) : input.Part,
                Value = input.Value,
                Weight = input.Weight,
                Reported = input.Reported,
                Status = input.Status,
                Realizers = input.Realizer is { } realizer ? [realizer] : [],
            };

        private Explanation Rating(Figure figure, FigureInput input)
        {
            var rating = evaluation.Ratings.Find(figure.Scale!, input.Item)!;
            return new Explanation(ExplanationKind.Rating, input.Item, input.Period, Title(input.Item))
            {
                Value = input.Value,
                Weight = input.Weight,
                Reported = rating.Percent is { } percent ? new PercentValue(percent) : rating.Level?.Value is { } points ? new NumberValue(points) : null,
                Label = rating.Level?.Label,
                MappedFrom = rating.Assessment.Scale == figure.Scale ? null : rating.Assessment,
                Realizers = rating.Assessment.Realizers,
            };
        }

        /// <summary>A gap, and under it the refused figure that it is.</summary>
        private Explanation Gap(Figure figure, FigureGap gap) => new(ExplanationKind.Gap, gap.Item, gap.Period ?? figure.Period, Title(gap.Item))
        {
            Part = gap.Part,
            Value = gap.CountsAsZero ? 0 : null,
            Weight = gap.Weight,
            Gap = gap.Reason,
            Realizers = gap.Realizer is null ? [] : [gap.Realizer],
            Parts = gap.Figure is not null && evaluation.Find(gap.Figure) is { } refused ? [Of(refused)] : [],
        };

        private string Title(ItemCode code) => code == evaluation.Strategy.Code
            ? evaluation.Strategy.Title
            : evaluation.Strategy.Find(code)?.Title ?? code.Text;
    }
}
