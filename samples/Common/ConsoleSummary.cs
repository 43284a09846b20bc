using System.Text;

namespace SocialStrategy.Samples;

/// <summary>What a person wants to see first: a line a goal with its figures.</summary>
internal static class ConsoleSummary
{
    private const int TitleWidth = 60;

    internal static string Of(StrategyEvaluation evaluation, Language language)
    {
        var hasMeans = evaluation.FindFigure(evaluation.Strategy.Code, FigureMeasure.MeanRating) is not null;
        var rows = hasMeans ? Means(evaluation, language) : Indicators(evaluation, language);
        return evaluation.Round.Title + "\n\n" + Table([.. rows]);
    }

    private static IEnumerable<string[]> Means(StrategyEvaluation evaluation, Language language)
    {
        yield return
        [
            language.Text("console.means.goal"),
            language.Text("console.means.ratings"),
            language.Text("console.means.mean"),
            language.Text("console.means.exactly"),
            language.Text("console.means.published"),
        ];
        foreach (var goal in evaluation.Strategy.Goals)
        {
            yield return Mean(goal.Code, $"{goal.Code}. {goal.TitleToShow}", PublishedMeasure.MeanRating, evaluation, language);
        }

        yield return Mean(evaluation.Strategy.Code, language.Text("console.whole"), PublishedMeasure.SyntheticIndex, evaluation, language);
    }

    private static string[] Mean(ItemCode item, string title, PublishedMeasure measure, StrategyEvaluation evaluation, Language language)
    {
        var figure = evaluation.FindFigure(item, FigureMeasure.MeanRating);
        var published = evaluation.Round.PublishedFigures.FirstOrDefault(
            each => each.Item == item && each.Measure == measure && each.Period == evaluation.Round.Period);
        return
        [
            title,
            figure is null ? "–" : language.Number(figure.Inputs.Count),
            figure is not { IsRefused: false } ? "–" : language.Number(figure.Rounded, figure.Rounded.Scale),
            figure is { IsRefused: false } ? figure.Exact.ToString() : "–",
            published?.Value.Number is { } number ? language.Number(number, number.Scale) : "–",
        ];
    }

    private static IEnumerable<string[]> Indicators(StrategyEvaluation evaluation, Language language)
    {
        yield return
        [
            language.Text("console.indicators.goal"),
            language.Text("console.indicators.indicators"),
            language.Text("console.indicators.withValue"),
            language.Text("console.indicators.contributions"),
            language.Text("console.indicators.different"),
        ];
        var items = evaluation.Strategy.Items.OfType<IndicatorItem>().ToArray();
        foreach (var goal in evaluation.Strategy.Goals)
        {
            yield return Row($"{goal.Code}. {goal.TitleToShow}", [.. items.Where(item => item.Path[0] == goal.Code)], evaluation, language);
        }

        yield return Row(language.Text("console.whole"), items, evaluation, language);
    }

    private static string[] Row(string title, IndicatorItem[] items, StrategyEvaluation evaluation, Language language)
    {
        var codes = items.Select(item => item.Code).ToHashSet();
        var values = evaluation.Round.Observations.Where(observation => codes.Contains(observation.Item)).ToArray();
        return
        [
            title,
            language.Number(items.Length),
            language.Number(values.Count(observation => observation.Value is not MissingValue)),
            language.Number(values.Sum(observation => observation.Contributions.Count)),
            language.Number(evaluation.Figures.Count(figure =>
                figure.Measure == FigureMeasure.ContributionDifference && codes.Contains(figure.Item) && figure.Exact != default)),
        ];
    }

    private static string Table(string[][] rows)
    {
        foreach (var row in rows)
        {
            row[0] = row[0].Length <= TitleWidth ? row[0] : row[0][..(TitleWidth - 1)] + "…";
        }

        var widths = rows[0].Select((_, column) => rows.Max(row => row[column].Length)).ToArray();
        var text = new StringBuilder();
        for (var i = 0; i < rows.Length; i++)
        {
            text.Append(rows[i][0].PadRight(widths[0]));
            for (var column = 1; column < widths.Length; column++)
            {
                text.Append("  ").Append(rows[i][column].PadLeft(widths[column]));
            }

            text.Append('\n');
            if (i == 0 || i == rows.Length - 2)
            {
                text.Append('-', widths.Sum() + (2 * (widths.Length - 1))).Append('\n');
            }
        }

        return text.ToString();
    }
}
