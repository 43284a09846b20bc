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
    private readonly ItemCode _indicator;

    internal IndicatorCard(ItemCode indicator) => _indicator = indicator;

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
        if (indicator.Unit is { } unit)
        {
            yield return context.Message("series.unit", ("unit", unit));
        }

        if (indicator.Source is { } source)
        {
            yield return context.Message("series.source", ("source", source));
        }

        if (indicator.DesiredDirection is { } wanted)
        {
            yield return context.Message(MessageKey.Of("wanted", wanted));
        }

        if (indicator.Baseline is { } baseline)
        {
            yield return context.Message("series.baseline", ("value", ValueTexts.Of(baseline.Value, context.Language)), ("period", context.Language.Period(baseline.Period)));
        }

        foreach (var target in indicator.Targets)
        {
            yield return target.ReplacedOn is { } day
                ? context.Message("series.replacedTarget", ("target", TargetText.Of(target, context)), ("date", context.Language.Date(day)))
                : context.Message("series.targetLine", ("target", TargetText.Of(target, context)));
        }
    }
}
