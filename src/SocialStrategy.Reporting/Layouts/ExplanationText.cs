using System.Globalization;

namespace SocialStrategy.Reporting;

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
        Guard.Against.Null(explanation);
        Guard.Against.Null(strategy);
        Guard.Against.Null(texts);
        return explanation.Parts
            .SelectMany(part => Lines(part, strategy, texts))
            .Select(line => "  " + line)
            .Prepend(Line(explanation, strategy, texts));
    }

    /// <summary>A figure as an equation: "5,9 = 345/58 = 5,948…", or only the number where it is exact.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="texts">The texts of the language.</param>
    /// <returns>The equation; of a refused figure the words of its reason.</returns>
    public static string Equation(Figure figure, LayoutTexts texts)
    {
        Guard.Against.Null(figure);
        Guard.Against.Null(texts);
        if (figure.Refusal is { } reason)
        {
            return TextTemplate.Fill(texts.Explanations.Refused, [("reason", texts.Explanations.Refusal(reason))]);
        }

        var rounded = ValueTexts.Of(figure, texts);
        if (Quotient(figure) is not { } quotient)
        {
            return figure.Exact == figure.Rounded ? rounded : $"{rounded} = {Decimals(figure, texts)}";
        }

        return figure.Exact == figure.Rounded ? $"{rounded} = {quotient}" : $"{rounded} = {quotient} = {Decimals(figure, texts)}";
    }

    internal static string Coverage(Figure figure, LayoutTexts texts) =>
        PartialCoverage(figure, texts) ?? TextTemplate.Fill(texts.Explanations.FullCoverage, [("used", texts.Language.Number(figure.Inputs.Count))]);

    /// <summary>How many of the expected inputs a figure rests on, and why not on the others; null if it rests on all.</summary>
    internal static string? PartialCoverage(Figure figure, LayoutTexts texts) => figure.Coverage.IsFull
        ? null
        : TextTemplate.Fill(
            texts.Explanations.Coverage,
            [
                ("used", texts.Language.Number(figure.Inputs.Count)),
                ("expected", texts.Language.Number(figure.Coverage.Expected)),
                ("reasons", string.Join("; ", figure.Coverage.Gaps.Where(gap => gap.IsExpected).CountBy(gap => gap.Reason).Select(reason => TextTemplate.Fill(
                    texts.Explanations.ReasonCount,
                    [("reason", Reason(reason.Key, texts)), ("count", texts.Language.Number(reason.Value))])))),
            ]);

    internal static string Rule(Figure figure, LayoutTexts texts) => texts.Explanations.Rules.GetValueOrDefault(figure.Rule.Name, figure.Rule.Name);

    /// <summary>The sum and the count that a mean is the quotient of, not in lowest terms; null for what is no mean.</summary>
    private static string? Quotient(Figure figure)
    {
        var sum = Sum(figure.Inputs.Select(input => input.Value * (input.Weight ?? 1)));
        var count = Sum(figure.Inputs.Select(input => input.Weight).Concat(figure.Coverage.Gaps.Where(gap => gap.CountsAsZero).Select(gap => gap.Weight)).Select(weight => (Fraction)(weight ?? 1)));
        return figure.Measure switch
        {
            FigureMeasure.LevelShare => string.Create(CultureInfo.InvariantCulture, $"{sum}/{count}"),
            FigureMeasure.MeanRating when sum.IsWhole && count.IsWhole && sum / count == figure.Exact => string.Create(CultureInfo.InvariantCulture, $"{sum}/{count}"),
            FigureMeasure.MeanRating when !figure.Exact.IsWhole => figure.Exact.ToString(),
            _ => null,
        };
    }

    private static Fraction Sum(IEnumerable<Fraction> numbers) => numbers.Aggregate(default(Fraction), (total, number) => total + number);

    /// <summary>The number to three places, with an ellipsis where it goes on.</summary>
    internal static string Decimals(Figure figure, LayoutTexts texts)
    {
        var cut = new Rounding(RoundingMode.TowardZero, Places).Round(figure.Exact);
        var goesOn = figure.Exact != cut;
        var decimals = goesOn ? Places : ValueTexts.Decimals(cut);
        var number = texts.Language.Number(cut, decimals);
        var text = figure.Unit == FigureUnit.Percent ? texts.Language.Percent(cut, decimals) : number;
        return goesOn ? text.Replace(number, number + "…", StringComparison.Ordinal) : text;
    }

    /// <summary>What an explanation says of itself, without what it was computed from: one line, not indented.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="strategy">The strategy that names the bodies.</param>
    /// <param name="texts">The texts of the language.</param>
    /// <returns>The line.</returns>
    public static string Line(Explanation explanation, Strategy strategy, LayoutTexts texts)
    {
        Guard.Against.Null(explanation);
        Guard.Against.Null(strategy);
        Guard.Against.Null(texts);
        var words = texts.Explanations;
        var period = texts.Language.Period(explanation.Period);
        var line = explanation.Kind switch
        {
            ExplanationKind.Figure => TextTemplate.Fill(
                words.Figure,
                [("title", Title(explanation, texts)), ("period", period), ("number", Equation(explanation.Figure!, texts)), ("rule", Rule(explanation.Figure!, texts)), ("coverage", Coverage(explanation.Figure!, texts))]),
            ExplanationKind.Rating => TextTemplate.Fill(words.Rating, [("rating", Rating(explanation, strategy, texts)), ("title", Title(explanation, texts))]),
            ExplanationKind.Contribution => TextTemplate.Fill(words.Contribution, [("realizer", Names(explanation, strategy)), ("value", ValueTexts.Of(explanation.Reported!, texts))]),
            ExplanationKind.Observation => TextTemplate.Fill(words.Observation, [("title", explanation.Part ?? explanation.Title), ("period", period), ("value", ValueTexts.Of(explanation.Reported!, texts))]),
            ExplanationKind.Gap when explanation.Value is { } number => TextTemplate.Fill(
                words.GapWithNumber,
                [("title", GapTitle(explanation, strategy, texts)), ("reason", Reason(explanation.Gap!.Value, texts)), ("number", ValueTexts.Exact(number, texts))]),
            ExplanationKind.Gap => TextTemplate.Fill(words.Gap, [("title", GapTitle(explanation, strategy, texts)), ("reason", Reason(explanation.Gap!.Value, texts))]),
        };
        return explanation.Weight is { } weight ? $"{line} ({TextTemplate.Fill(words.Weight, [("weight", texts.Language.Number(weight))])})" : line;
    }

    /// <summary>A rating, with the one that was given where it counts from another scale.</summary>
    private static string Rating(Explanation node, Strategy strategy, LayoutTexts texts) => node.MappedFrom is { } given
        ? TextTemplate.Fill(texts.Explanations.MappedRating, [("rating", Rating(node, texts)), ("given", Given(given, strategy, texts))])
        : Rating(node, texts);

    private static string Given(Assessment given, Strategy strategy, LayoutTexts texts) => given.Level is { } level
        ? strategy.Scales.First(scale => scale.Code == given.Scale).FindLevel(level)!.Label
        : ValueTexts.Of(new PercentValue(given.PercentComplete.GetValueOrDefault()), texts);

    private static string Rating(Explanation node, LayoutTexts texts) => (node.Reported, node.Label) switch
    {
        (null, _) => node.Label!,
        (_, null) => ValueTexts.Of(node.Reported, texts),
        _ => TextTemplate.Fill(texts.Ratings.RatingWithLabel, [("level", ValueTexts.Of(node.Reported, texts)), ("label", node.Label)]),
    };

    private static string GapTitle(Explanation node, Strategy strategy, LayoutTexts texts) => node.Realizers.Count > 0 ? Names(node, strategy) : node.Part ?? Title(node, texts);

    /// <summary>The item with its code, and what exactly of it.</summary>
    private static string Title(Explanation node, LayoutTexts texts)
    {
        var part = node.Figure?.Subject is BreakdownSubject ? texts.Explanations.Breakdowns.GetValueOrDefault(node.Part!, node.Part!) : node.Part;
        return part is null ? $"{node.Item} {node.Title}" : $"{node.Item} {node.Title} – {part}";
    }

    private static string Names(Explanation node, Strategy strategy) => string.Join(
        ", ",
        node.Realizers.Select(code => strategy.Realizers.First(realizer => realizer.Code == code)).Select(realizer => realizer.ShortName ?? realizer.Name));

    private static string Reason(GapReason reason, LayoutTexts texts) => reason switch
    {
        GapReason.NotReported => texts.Missing(MissingReason.NotReported),
        GapReason.Empty => texts.Missing(MissingReason.Empty),
        GapReason.NoData => texts.Missing(MissingReason.NoData),
        GapReason.NotApplicable => texts.Missing(MissingReason.NotApplicable),
        GapReason.Confidential => texts.Missing(MissingReason.Confidential),
        GapReason.NoFigure => texts.Explanations.NoFigure,
        GapReason.OtherUnit => texts.Explanations.OtherUnit,
        GapReason.NotAddable => texts.Explanations.NotAddable,
        GapReason.Provisional => texts.Explanations.Provisional,
        GapReason.NotRated => texts.Explanations.NotRated,
        GapReason.NotComputable => texts.Explanations.NotComputable,
    };
}
