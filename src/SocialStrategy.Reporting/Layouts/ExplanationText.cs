using System.Globalization;
using SocialStrategy.Evaluation;
using SocialStrategy.Planning;
using SocialStrategy.Values;

namespace SocialStrategy.Reporting.Layouts;

/// <summary>Explanations of figures as lines of text in the report's language.</summary>
public static class ExplanationText
{
    private const int Places = 3;

    /// <summary>An explanation as indented lines: the figure first, under it what it was computed from.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="strategy">The strategy that names the bodies.</param>
    /// <param name="texts">The texts of the language.</param>
    /// <returns>The lines, two spaces of indentation a level.</returns>
    public static IEnumerable<string> Lines(Explanation explanation, Strategy strategy, LayoutTexts texts)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        ArgumentNullException.ThrowIfNull(strategy);
        ArgumentNullException.ThrowIfNull(texts);
        return explanation.Parts
            .SelectMany(part => Lines(part, strategy, texts))
            .Select(line => "  " + line)
            .Prepend(Line(explanation, strategy, texts));
    }

    /// <summary>A figure as an equation: "5,9 = 345/58 = 5,948…", or only the number where it is exact.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="texts">The texts of the language.</param>
    /// <returns>The equation.</returns>
    public static string Equation(Figure figure, LayoutTexts texts)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(texts);
        var rounded = ValueTexts.Of(figure, texts);
        if (Quotient(figure) is not { } quotient)
        {
            return figure.Exact == figure.Rounded ? rounded : $"{rounded} = {Decimals(figure.Exact, texts)}";
        }

        return figure.Exact == figure.Rounded ? $"{rounded} = {quotient}" : $"{rounded} = {quotient} = {Decimals(figure.Exact, texts)}";
    }

    internal static string Coverage(Figure figure, LayoutTexts texts)
    {
        var used = texts.Language.Number(figure.Inputs.Count);
        var expected = texts.Language.Number(figure.Inputs.Count + figure.Missing.Count);
        return figure.Missing.Count == 0
            ? TextTemplate.Fill(texts.Explanations.FullCoverage, [("used", used)])
            : TextTemplate.Fill(texts.Explanations.Coverage, [("used", used), ("expected", expected)]);
    }

    internal static string Rule(Figure figure, LayoutTexts texts) => texts.Explanations.Rules.GetValueOrDefault(figure.Rule, figure.Rule);

    /// <summary>The sum and the count that a mean is the quotient of, not in lowest terms; null for what is no mean.</summary>
    private static string? Quotient(Figure figure)
    {
        var sum = figure.Inputs.Aggregate(default(Fraction), (total, input) => total + (input.Value * (input.Weight ?? 1)));
        var count = figure.Inputs.Aggregate(default(Fraction), (total, input) => total + (input.Weight ?? 1));
        return figure.Measure == FigureMeasure.MeanRating && sum.IsWhole && count.IsWhole && sum / count == figure.Exact
            ? string.Create(CultureInfo.InvariantCulture, $"{sum}/{count}")
            : figure.Measure == FigureMeasure.MeanRating && !figure.Exact.IsWhole ? figure.Exact.ToString() : null;
    }

    /// <summary>The number to three places, with an ellipsis where it goes on.</summary>
    private static string Decimals(Fraction number, LayoutTexts texts)
    {
        var cut = new Rounding(RoundingMode.TowardZero, Places).Round(number);
        return number == cut ? texts.Language.Number(cut) : texts.Language.Number(cut, Places) + "…";
    }

    private static string Line(Explanation node, Strategy strategy, LayoutTexts texts)
    {
        var words = texts.Explanations;
        var period = texts.Language.Period(node.Period);
        var line = node.Kind switch
        {
            ExplanationKind.Figure => TextTemplate.Fill(
                words.Figure,
                [("title", $"{node.Item} {node.Title}"), ("period", period), ("number", Equation(node.Figure!, texts)), ("rule", Rule(node.Figure!, texts)), ("coverage", Coverage(node.Figure!, texts))]),
            ExplanationKind.Rating => TextTemplate.Fill(words.Rating, [("rating", Rating(node, texts)), ("title", $"{node.Item} {node.Title}")]),
            ExplanationKind.Contribution => TextTemplate.Fill(words.Contribution, [("realizer", Names(node, strategy)), ("value", ValueTexts.Of(node.Reported!, texts))]),
            ExplanationKind.Observation => TextTemplate.Fill(words.Observation, [("title", node.Title), ("period", period), ("value", ValueTexts.Of(node.Reported!, texts))]),
            ExplanationKind.Gap => TextTemplate.Fill(words.Gap, [("title", node.Realizers.Count > 0 ? Names(node, strategy) : $"{node.Item} {node.Title}"), ("reason", Reason(node.Gap!.Value, words))]),
        };
        return node.Weight is { } weight ? $"{line} ({TextTemplate.Fill(words.Weight, [("weight", texts.Language.Number(weight))])})" : line;
    }

    private static string Rating(Explanation node, LayoutTexts texts)
    {
        var points = ValueTexts.Exact(node.Value!.Value, texts);
        return node.Label is null ? points : TextTemplate.Fill(texts.Ratings.RatingWithLabel, [("level", points), ("label", node.Label)]);
    }

    private static string Names(Explanation node, Strategy strategy) => string.Join(
        ", ",
        node.Realizers.Select(code => strategy.Realizers.First(realizer => realizer.Code == code)).Select(realizer => realizer.ShortName ?? realizer.Name));

    private static string Reason(GapReason reason, ExplanationTexts words) => reason switch
    {
        GapReason.Missing => words.Missing,
        GapReason.NotRated => words.NotRated,
        GapReason.OtherUnit => words.OtherUnit,
        GapReason.NotAddable => words.NotAddable,
    };
}
