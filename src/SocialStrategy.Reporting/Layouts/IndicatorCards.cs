using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>A card for each indicator of a goal: what it measures, where it should get, its values over the periods as a line, and what they show.</summary>
internal sealed class IndicatorCards : IGoalPart
{
    public ValueList<Block> Build(Goal goal, ReportContext context)
    {
        Guard.Against.Null(goal);
        Guard.Against.Null(context);
        return GoalIndicators.Of(goal).Select(indicator => new Section(context.Anchor("indicator", indicator.Code), context.Text(indicator.Title), IndicatorCard.Of(indicator, context)) { IsInContents = false }).ToValueList<Block>();
    }
}

/// <summary>What is known of one indicator, without a heading.</summary>
internal sealed class IndicatorCard : IReportSection
{
    private readonly Code _indicator;

    internal IndicatorCard(Code indicator) => _indicator = indicator;

    public ValueList<Block> Build(ReportContext context)
    {
        Guard.Against.Null(context);
        return context.FindItem(_indicator) is IndicatorItem { Indicator: var indicator } ? Of(indicator, context) : [];
    }

    internal static ValueList<Block> Of(Indicator indicator, ReportContext context)
    {
        var series = IndicatorSeries.Of(context.Evaluation.Monitoring, indicator.Code, context.Round.Period);
        var facts = IndicatorFacts.Of(indicator, context).ToArray();
        var sentences = SeriesText.Sentences(series, context).ToArray();
        return
        [
            .. facts.Length == 0 ? (IEnumerable<Block>)[] : [Blocks.Bullets(facts)],
            .. series.Points.Any(point => point.Value.Number is not null) ? [SeriesChart.Of(indicator, series, context)] : (IEnumerable<Block>)[],
            .. sentences.Select(Blocks.Paragraph),
        ];
    }
}

/// <summary>The indicators of a goal, those of its directions and tasks included.</summary>
internal static class GoalIndicators
{
    internal static ValueList<Indicator> Of(Goal goal) => goal.Indicators
        .Concat(goal.Directions.SelectMany(direction => direction.Indicators.Concat(direction.Tasks.SelectMany(OfTask))))
        .Concat(goal.Tasks.SelectMany(OfTask))
        .ToValueList();

    private static IEnumerable<Indicator> OfTask(StrategyTask task) => task.Indicators.Concat(task.Tasks.SelectMany(OfTask));
}

/// <summary>What a strategy says about an indicator, a line a fact.</summary>
internal static class IndicatorFacts
{
    internal static IEnumerable<string> Of(Indicator indicator, ReportContext context)
    {
        var texts = context.Texts.Series;
        if (indicator.Unit is { } unit)
        {
            yield return context.Fill(texts.Unit, ("unit", unit));
        }

        if (indicator.Source is { } source)
        {
            yield return context.Fill(texts.Source, ("source", source));
        }

        if (indicator.DesiredDirection is { } wanted)
        {
            yield return context.Text(Words(wanted, texts));
        }

        if (indicator.Baseline is { } baseline)
        {
            yield return context.Fill(texts.Baseline, ("value", ValueTexts.Of(baseline.Value, context.Texts)), ("period", context.Language.Period(baseline.Period)));
        }

        foreach (var target in indicator.Targets)
        {
            yield return target.ReplacedOn is { } day
                ? context.Fill(texts.ReplacedTarget, ("target", TargetText.Of(target, context)), ("date", context.Language.Date(day)))
                : context.Fill(texts.TargetLine, ("target", TargetText.Of(target, context)));
        }
    }

    private static string Words(DesiredDirection wanted, SeriesTexts texts) => wanted switch
    {
        DesiredDirection.Rise => texts.Rise,
        DesiredDirection.Fall => texts.Fall,
        DesiredDirection.KeepWithinRange => texts.KeepWithinRange,
        DesiredDirection.None => texts.None,
    };
}
