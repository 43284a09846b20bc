using System.Globalization;

namespace SocialStrategy.Reporting;

/// <summary>Explanations of figures as lines of text in the report's language.</summary>
public static class ExplanationText
{
    private const int Places = 3;

    /// <summary>An explanation as indented lines: the figure first, under it what it was computed from.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="strategy">The strategy that names the bodies.</param>
    /// <param name="language">The language, with the messages of <see cref="ReportLanguages"/>.</param>
    /// <returns>The lines, two spaces of indentation a level.</returns>
    public static IEnumerable<string> Lines(Explanation explanation, Strategy strategy, Language language)
    {
        Guard.Against.Null(explanation);
        Guard.Against.Null(strategy);
        Guard.Against.Null(language);
        return explanation.Parts
            .SelectMany(part => Lines(part, strategy, language))
            .Select(line => "  " + line)
            .Prepend(Line(explanation, strategy, language));
    }

    /// <summary>A figure as an equation: "5,9 = 345/58 = 5,948…", or only the number where it is exact.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="language">The language, with the messages of <see cref="ReportLanguages"/>.</param>
    /// <returns>The equation; of a refused figure the words of its reason.</returns>
    public static string Equation(Figure figure, Language language)
    {
        Guard.Against.Null(figure);
        Guard.Against.Null(language);
        if (figure.Refusal is { } reason)
        {
            return language.Text("explanations.refused", ("reason", language.Text(MessageKey.Of("refusals", reason))));
        }

        var rounded = ValueTexts.Of(figure, language);
        if (Quotient(figure) is not { } quotient)
        {
            return figure.Exact == figure.Rounded ? rounded : $"{rounded} = {Decimals(figure, language)}";
        }

        return figure.Exact == figure.Rounded ? $"{rounded} = {quotient}" : $"{rounded} = {quotient} = {Decimals(figure, language)}";
    }

    internal static string Coverage(Figure figure, Language language) =>
        PartialCoverage(figure, language) ?? Full(figure, language);

    /// <summary>How many of the expected inputs a figure rests on, why not on the others, and how many are not settled; null if it rests on all and all are settled.</summary>
    internal static string? PartialCoverage(Figure figure, Language language) => figure switch
    {
        { Coverage.IsFull: true, IsUnsettled: false } => null,
        { IsUnsettled: false } => Partial(figure, language),
        _ => language.Text(
            "explanations.unsettled",
            ("coverage", figure.Coverage.IsFull ? Full(figure, language) : Partial(figure, language)),
            ("marks", string.Join(", ", Unsettled(figure, language)))),
    };

    private static IEnumerable<string> Unsettled(Figure figure, Language language) =>
        from kind in new[] { (Status: ObservationStatus.Provisional, Key: "explanations.provisional"), (Status: ObservationStatus.Forecast, Key: "explanations.forecasts") }
        let count = figure.Inputs.Count(input => input.Status == kind.Status)
        where count > 0
        select language.Text(kind.Key, ("count", count));

    private static string Full(Figure figure, Language language) => language.Text("explanations.fullCoverage", ("used", figure.Inputs.Count));

    private static string Partial(Figure figure, Language language) =>
        language.Text(
            "explanations.coverage",
            ("used", figure.Inputs.Count),
            ("expected", figure.Coverage.Expected),
            ("reasons", string.Join("; ", figure.Coverage.Gaps.Where(gap => gap.IsExpected).CountBy(gap => gap.Reason).Select(reason =>
                language.Text("explanations.reasonCount", ("reason", Reason(reason.Key, language)), ("count", reason.Value))))));

    internal static string Rule(Figure figure, Language language) => RuleWords.Of(figure.Rule, language);

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
    internal static string Decimals(Figure figure, Language language)
    {
        var cut = new Rounding(RoundingMode.TowardZero, Places).Round(figure.Exact);
        var goesOn = figure.Exact != cut;
        var decimals = goesOn ? Places : ValueTexts.Decimals(cut);
        var number = language.Number(cut, decimals);
        var text = figure.Unit == FigureUnit.Percent ? language.Percent(cut, decimals) : number;
        return goesOn ? text.Replace(number, number + "…", StringComparison.Ordinal) : text;
    }

    /// <summary>What an explanation says of itself, without what it was computed from: one line, not indented.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="strategy">The strategy that names the bodies.</param>
    /// <param name="language">The language, with the messages of <see cref="ReportLanguages"/>.</param>
    /// <returns>The line.</returns>
    public static string Line(Explanation explanation, Strategy strategy, Language language)
    {
        Guard.Against.Null(explanation);
        Guard.Against.Null(strategy);
        Guard.Against.Null(language);
        var period = language.Period(explanation.Period);
        var line = explanation.Kind switch
        {
            ExplanationKind.Figure => language.Text(
                "explanations.figure",
                ("title", Title(explanation, language)), ("period", period), ("number", Equation(explanation.Figure!, language)), ("rule", Rule(explanation.Figure!, language)), ("coverage", Coverage(explanation.Figure!, language))),
            ExplanationKind.Rating => language.Text("explanations.rating", ("rating", Rating(explanation, strategy, language)), ("title", Title(explanation, language))),
            ExplanationKind.Contribution => language.Text("explanations.contribution", ("realizer", Names(explanation, strategy)), ("value", ValueTexts.Of(explanation.Reported!, explanation.Status, language))),
            ExplanationKind.Observation => language.Text("explanations.observation", ("title", explanation.Part ?? explanation.Title), ("period", period), ("value", ValueTexts.Of(explanation.Reported!, explanation.Status, language))),
            ExplanationKind.Gap when explanation.Value is { } number => language.Text(
                "explanations.gapWithNumber",
                ("title", GapTitle(explanation, strategy, language)), ("reason", Reason(explanation.Gap!.Value, language)), ("number", ValueTexts.Exact(number, language))),
            ExplanationKind.Gap => language.Text("explanations.gap", ("title", GapTitle(explanation, strategy, language)), ("reason", Reason(explanation.Gap!.Value, language))),
        };
        return explanation.Weight is { } weight ? $"{line} ({language.Text("explanations.weight", ("weight", weight))})" : line;
    }

    /// <summary>A rating, with the one that was given where it counts from another scale.</summary>
    private static string Rating(Explanation node, Strategy strategy, Language language) => node.MappedFrom is { } given
        ? language.Text("explanations.mappedRating", ("rating", Rating(node, language)), ("given", Given(given, strategy, language)))
        : Rating(node, language);

    private static string Given(Assessment given, Strategy strategy, Language language) => given.Level is { } level
        ? strategy.Scales.First(scale => scale.Code == given.Scale).FindLevel(level)!.Label
        : ValueTexts.Of(new PercentValue(given.PercentComplete.GetValueOrDefault()), language);

    private static string Rating(Explanation node, Language language) => (node.Reported, node.Label) switch
    {
        (null, _) => node.Label!,
        (_, null) => ValueTexts.Of(node.Reported, language),
        _ => language.Text("ratings.ratingWithLabel", ("level", ValueTexts.Of(node.Reported, language)), ("label", node.Label)),
    };

    private static string GapTitle(Explanation node, Strategy strategy, Language language) =>
        node.Realizers.Count > 0 ? Names(node, strategy)
        : node.Part ?? $"{Title(node, language)}, {language.Period(node.Period)}";

    /// <summary>The item with its code, and what exactly of it.</summary>
    private static string Title(Explanation node, Language language)
    {
        var part = node.Figure?.Subject is BreakdownSubject ? Breakdown(node.Part!, language) : node.Part;
        return part is null ? $"{node.Item} {node.Title}" : $"{node.Item} {node.Title} – {part}";
    }

    private static string Breakdown(string feature, Language language) => $"breakdowns.{feature}" is var key && language.Has(key) ? language.Text(key) : feature;

    private static string Names(Explanation node, Strategy strategy) => string.Join(
        ", ",
        node.Realizers.Select(code => strategy.Realizers.First(realizer => realizer.Code == code)).Select(realizer => realizer.ShortName ?? realizer.Name));

    private static string Reason(GapReason reason, Language language) => language.Text(MessageKey.Of("gaps", reason));
}
