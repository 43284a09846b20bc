namespace SocialStrategy.Audit.Rules;

/// <summary>SSA210: the same figure is printed differently in two places, of this report or of an earlier or later one.</summary>
internal sealed class RepeatedFigureRule : IAuditRule
{
    public string Code => "SSA210";

    public IEnumerable<Finding> Check(AuditContext context) => OfFigures(context).Concat(OfLegends(context));

    private IEnumerable<Finding> OfFigures(AuditContext context) =>
        from figures in context.Evaluation.Monitoring.Rounds
            .OrderBy(round => round != context.Round)
            .SelectMany(round => round.PublishedFigures.Select(figure => (Figure: figure, Round: round)))
            .GroupBy(each => (each.Figure.Item, each.Figure.Measure, each.Figure.Period, each.Figure.Except))
        let first = figures.First()
        where first.Round == context.Round
        from other in figures.Skip(1)
            .Where(each => !Agree(first.Figure, each.Figure))
            .DistinctBy(each => Text(each.Figure, ExactText.English), StringComparer.Ordinal)
        select ToFinding(first.Figure, other.Figure, other.Round, context);

    /// <summary>A mean in a legend that is none of the means printed of the goal; a chart does not say its period.</summary>
    private IEnumerable<Finding> OfLegends(AuditContext context) =>
        from chart in context.Round.PublishedCharts
        from entry in chart.Legend
        where entry.Value is NumberValue && context.FindItem(entry.Item) is GoalItem
        let printed = context.Round.PublishedFigures
            .Where(figure => figure.Measure == PublishedMeasure.MeanRating && figure.Item == entry.Item && Reconciler.Number(figure) is not null)
            .ToArray()
        where printed.Length > 0 && !printed.Any(figure => Agree(figure.Value, entry.Value))
        select OfLegend(chart, entry, printed[0], context);

    private Finding OfLegend(PublishedChart chart, LegendEntry entry, PublishedFigure printed, AuditContext context)
    {
        var inLegend = entry.Value.Number.GetValueOrDefault();
        var inText = printed.Value.Number.GetValueOrDefault();
        return ToFinding(
            printed,
            PublishedEvidence.LegendOf(chart),
            ExactText.English(inText),
            ExactText.English(inLegend),
            $"The mean of '{context.TitleOf(entry.Item)}' is printed as {ExactText.English(inText)} and in the legend of chart {chart.Number} as {ExactText.English(inLegend)}.",
            $"Średnia {RuleText.Polish(context.TitleOf(entry.Item))} w druku wynosi {ExactText.Polish(inText)}, a w legendzie wykresu {chart.Number} – {ExactText.Polish(inLegend)}.");
    }

    private static bool Agree(PublishedFigure one, PublishedFigure other) => PublishedEvidence.RangeOf(one) is { } range
        ? PublishedEvidence.RangeOf(other) is not { } second || range == second
        : Agree(one.Value, other.Value);

    /// <summary>Whether two numbers are the same at the precision of the coarser one; what is approximate or no number contradicts nothing.</summary>
    private static bool Agree(Value one, Value other)
    {
        if (one is not { IsApproximate: false, Number: { } first } || other is not { IsApproximate: false, Number: { } second })
        {
            return true;
        }

        var rounding = Rounding.HalfAwayFromZero(Math.Min(Rounding.PlacesOf(first), Rounding.PlacesOf(second)));
        return rounding.Round(first) == rounding.Round(second);
    }

    private static string Text(PublishedFigure figure, Func<decimal, string> number) => PublishedEvidence.RangeOf(figure) is { } range
        ? $"{number(range.Least)}–{number(range.Greatest)}"
        : number(figure.Value.Number.GetValueOrDefault());

    private Finding ToFinding(PublishedFigure first, PublishedFigure other, MonitoringRound round, AuditContext context)
    {
        var (english, polish) = context.NameOf(first);
        var (otherEnglish, otherPolish) = round == context.Round ? ("elsewhere", "w innym miejscu") : ($"in the report for {RuleText.Bare(round.Period)}", $"w raporcie za {RuleText.Polish(round.Period)}");
        return ToFinding(
            first,
            string.Join("; ", new[] { first.Place, other.Place }.OfType<string>()),
            Text(first, ExactText.English),
            Text(other, ExactText.English),
            $"{english} is printed as {Text(first, ExactText.English)} and {otherEnglish} as {Text(other, ExactText.English)}.",
            $"{polish} w druku to {Text(first, ExactText.Polish)}, a {otherPolish} – {Text(other, ExactText.Polish)}.");
    }

    private Finding ToFinding(PublishedFigure figure, string place, string declared, string other, string english, string polish) =>
        new(Code, Severity.Error, figure.Item, figure.Period, english, polish)
        {
            Place = place.Length == 0 ? null : place,
            Declared = declared,
            Computed = other,
            AdviceEnglish = "Find out which number is right, and print it in both places.",
            AdvicePolish = "Ustal, która liczba jest właściwa, i podaj ją w obu miejscach.",
        };
}
