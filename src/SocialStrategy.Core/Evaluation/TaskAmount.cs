namespace SocialStrategy;

/// <summary>An amount of money for a task, as planned or as spent.</summary>
/// <param name="Task">The code of the task.</param>
/// <param name="Period">When; null for the whole time of the strategy.</param>
/// <param name="Source">From whom; null if not told.</param>
/// <param name="Amount">The amount.</param>
internal sealed record TaskAmount(ItemCode Task, Period? Period, string? Source, MoneyValue Amount)
{
    /// <summary>Gets the calendar year that it belongs to; the period itself if that reaches over several, null for the whole time.</summary>
    internal Period? Year => Period is { } period && period.Start.Year == period.End.Year ? Period.Year(period.Start.Year) : Period;

    /// <summary>What the strategy plans, in the document's order.</summary>
    internal static IEnumerable<TaskAmount> Planned(Strategy strategy) =>
        from item in strategy.Items.OfType<TaskItem>()
        from funding in item.Task.PlannedFunding
        select new TaskAmount(item.Code, funding.Period, funding.Source, funding.Amount);

    /// <summary>What was spent up to a round; where several rounds tell of one task and period, the latest is right.</summary>
    internal static IEnumerable<TaskAmount> Spent(StrategyMonitoring monitoring, Period until) =>
        from progress in monitoring.Rounds
            .Where(round => round.Period.End <= until.End)
            .SelectMany(round => round.TaskProgress.Select(progress => (Round: round.Period, Progress: progress)))
            .GroupBy(each => (each.Progress.Task, each.Progress.Period))
            .SelectMany(told => told.Where(each => each.Round == told.Max(other => other.Round)).Select(each => each.Progress))
        from funding in progress.Spent
        select new TaskAmount(progress.Task, funding.Period ?? progress.Period, funding.Source, funding.Amount);

    /// <summary>Leaves out amounts for a part of a time for which the same task has another one from the same source, which includes them.</summary>
    internal static IEnumerable<TaskAmount> WithoutParts(IReadOnlyCollection<TaskAmount> amounts) =>
        amounts.Where(each => !amounts.Any(other => other.Source == each.Source && other.Amount.Currency == each.Amount.Currency && other.IsLongerThan(each)));

    /// <summary>Whether both have a day in common.</summary>
    internal bool IsAtTheTimeOf(TaskAmount other) =>
        Period is null || other.Period is null || Period.Overlaps(other.Period);

    private bool IsLongerThan(TaskAmount other) =>
        other.Period is { } part && (Period is null || (Period.Contains(part) && (Period.Start, Period.End) != (part.Start, part.End)));
}
