namespace SocialStrategy;

/// <summary>Finds the printed numbers that a printed mean can have been made of.</summary>
internal static class PrintedInputs
{
    /// <summary>The rules whose inputs are all printed, with the inputs.</summary>
    internal static IEnumerable<(PrintedInputRule Rule, ValueList<PrintedInput> Inputs)> For(StrategyEvaluation evaluation, PublishedFigure published)
    {
        if (GoalMeans(evaluation, published) is { } means)
        {
            yield return (PrintedInputRule.MeanOfGoalMeans, means.Select(input => input with { Weight = 1 }).ToValueList());
            if (means.All(input => input.Weight > 0))
            {
                yield return (PrintedInputRule.GoalMeansByItemCount, means);
            }
        }

        if (Years(evaluation, published) is { } years)
        {
            yield return (PrintedInputRule.MeanOfYears, years);
        }
    }

    private static ValueList<PrintedInput>? GoalMeans(StrategyEvaluation evaluation, PublishedFigure published)
    {
        var goals = GoalItems.Lower(evaluation.Strategy, published.Item);
        var means = goals
            .Select(goal => (Goal: goal, Mean: evaluation.Round.PublishedFigures.FirstOrDefault(
                figure => figure.Measure == PublishedMeasure.MeanRating && figure.Item == goal.Code && figure.Period == published.Period && Reconciler.Number(figure) is not null)))
            .Where(each => each.Mean is not null)
            .Select(each => new PrintedInput(
                each.Goal.Code,
                published.Period,
                each.Mean!.Value.Number.GetValueOrDefault(),
                GoalItems.Of(evaluation.Strategy, each.Goal.Code, evaluation.Rules.RatingRollUp.RatedItems).Count))
            .ToValueList();
        return means.Count > 0 && means.Count == goals.Count ? means : null;
    }

    private static ValueList<PrintedInput>? Years(StrategyEvaluation evaluation, PublishedFigure published)
    {
        var years = Enumerable.Range(published.Period.Start.Year, published.Period.End.Year - published.Period.Start.Year + 1)
            .Select(Period.Year)
            .ToArray();
        var printed = years
            .Select(year => evaluation.Monitoring.Rounds
                .SelectMany(round => round.PublishedFigures)
                .FirstOrDefault(figure => figure.Measure == published.Measure && figure.Item == published.Item && figure.Period == year && Reconciler.Number(figure) is not null))
            .OfType<PublishedFigure>()
            .Select(figure => new PrintedInput(figure.Item, figure.Period, figure.Value.Number.GetValueOrDefault(), weight: 1))
            .ToValueList();
        return published.Period.Kind == PeriodKind.Years && printed.Count == years.Length ? printed : null;
    }
}
