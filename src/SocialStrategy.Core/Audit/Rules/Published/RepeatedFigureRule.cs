namespace SocialStrategy.Audit.Rules;

/// <summary>SSA210: the same figure is printed differently in two places, of this report or of an earlier or later one.</summary>
internal sealed class RepeatedFigureRule : IAuditRule
{
    public string Code => AuditDescriptors.RepeatedFigure.Code;

    public IEnumerable<Finding> Check(AuditContext context) => OfFigures(context).Concat(OfLegends(context));

    private static IEnumerable<Finding> OfFigures(AuditContext context) =>
        from figures in context.Evaluation.Monitoring.Rounds
            .OrderBy(round => round != context.Round)
            .SelectMany(round => round.PublishedFigures.Select(figure => (Figure: figure, Round: round)))
            .GroupBy(each => (each.Figure.Item, each.Figure.Measure, each.Figure.Period, each.Figure.Except, Counted(each.Figure)))
        let first = figures.First()
        where first.Round == context.Round
        from other in figures.Skip(1)
            .Where(each => !Agree(first.Figure, each.Figure))
            .DistinctBy(each => Text(each.Figure), StringComparer.Ordinal)
        select ToFinding(first.Figure, other.Figure, other.Round, context);

    /// <summary>A mean in a legend that is none of the means printed of the goal; a chart does not say its period.</summary>
    private static IEnumerable<Finding> OfLegends(AuditContext context) =>
        from chart in context.Round.PublishedCharts
        from entry in chart.Legend
        where entry.Value is NumberValue && context.FindItem(entry.Item) is GoalItem
        let printed = context.Round.PublishedFigures
            .Where(figure => figure.Measure == PublishedMeasure.MeanRating && figure.Item == entry.Item && Reconciler.Number(figure) is not null)
            .ToArray()
        where printed.Length > 0 && !printed.Any(figure => Agree(figure.Value, entry.Value))
        select OfLegend(chart, entry, printed[0], context);

    private static Finding OfLegend(PublishedChart chart, LegendEntry entry, PublishedFigure printed, AuditContext context)
    {
        var inLegend = entry.Value.Number.GetValueOrDefault();
        var inText = printed.Value.Number.GetValueOrDefault();
        return ToFinding(
            printed,
            PublishedEvidence.LegendOf(chart),
            ExactText.Of(inText),
            ExactText.Of(inLegend),
            (Diagnostic.Variant, "legend"),
            ("title", context.TitleOf(entry.Item)),
            ("inText", inText),
            ("chart", chart.Number),
            ("inLegend", inLegend));
    }

    /// <summary>The level whose ratings are counted; null for figures of all levels.</summary>
    private static LevelCode? Counted(PublishedFigure figure) => figure.Measure is PublishedMeasure.LevelCount or PublishedMeasure.LevelShare ? figure.LabelLevel : null;

    private static bool Agree(PublishedFigure one, PublishedFigure other) => PublishedEvidence.RangeOf(one) is { } range
        ? PublishedEvidence.RangeOf(other) is not { } second || range == second
        : Agree(one.Value, other.Value);

    /// <summary>Whether both can be one number, rounded in one way; what is approximate or no number contradicts nothing.</summary>
    private static bool Agree(Value one, Value other) =>
        one is not { IsApproximate: false, Number: { } first }
        || other is not { IsApproximate: false, Number: { } second }
        || ReconciledRounding.Of(first, rounding => ReconciledRounding.Of(second, rounding)) != ReconciledRoundings.None;

    private static string Text(PublishedFigure figure) => PublishedEvidence.RangeOf(figure) is { } range
        ? $"{ExactText.Of(range.Least)}–{ExactText.Of(range.Greatest)}"
        : ExactText.Of(figure.Value.Number.GetValueOrDefault());

    private static object Argument(PublishedFigure figure) => PublishedEvidence.RangeOf(figure) is { } range
        ? new Phrase("audit.range", ("least", range.Least), ("greatest", range.Greatest))
        : figure.Value.Number.GetValueOrDefault();

    private static Finding ToFinding(PublishedFigure first, PublishedFigure other, MonitoringRound round, AuditContext context) => ToFinding(
        first,
        string.Join("; ", new[] { first.Place, other.Place }.OfType<string>()),
        Text(first),
        Text(other),
        (Diagnostic.Variant, "figure"),
        ("figure", context.NameOf(first)),
        ("first", Argument(first)),
        ("sameReport", round == context.Round),
        ("period", RuleText.Of(round.Period)),
        ("other", Argument(other)));

    private static Finding ToFinding(PublishedFigure figure, string place, string declared, string other, params ReadOnlySpan<(string Name, object Value)> arguments) =>
        new(AuditDescriptors.RepeatedFigure, figure.Item, figure.Period, arguments)
        {
            Place = place.Length == 0 ? null : place,
            Declared = declared,
            Computed = other,
        };
}
