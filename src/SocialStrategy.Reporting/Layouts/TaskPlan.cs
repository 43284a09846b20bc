using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>What was planned for a task and what the round brought to it: who, until when, and with which money.</summary>
internal static class TaskPlan
{
    internal static IEnumerable<Block> Of(StrategyTask task, ReportContext context)
    {
        var progress = context.Round.TaskProgress.Where(each => each.Task == task.Code).ToArray();
        var realizers = string.Join(", ", task.Realizers.Select(each => context.RealizerShortName(each.Realizer)));
        string?[] lines =
        [
            realizers.Length == 0 ? null : context.Message("indicators.realizers", ("realizers", realizers)),
            task.Deadline is { } deadline ? context.Message("tasks.deadline", ("period", context.Language.Period(deadline))) : null,
            .. progress.Select(each => each.NewDeadline is { } moved ? context.Message("tasks.newDeadline", ("period", context.Language.Period(moved))) : null),
            Money("tasks.planned", task.PlannedFunding, context),
            Money("tasks.spent", progress.SelectMany(each => each.Spent).ToValueList(), context),
            .. progress.Select(each => each.Note is { } note ? context.Text(note) : null),
        ];
        return lines.OfType<string>().Select(Blocks.Paragraph);
    }

    private static string? Money(string key, ValueList<Funding> funding, ReportContext context) =>
        funding.Count == 0 ? null : context.Message(key, ("amounts", string.Join("; ", funding.Select(each => Amount(each, context)))));

    private static string Amount(Funding funding, ReportContext context)
    {
        var amount = ValueTexts.Of(funding.Amount, context.Language);
        var period = funding.Period is { } time ? context.Language.Period(time) : null;
        var details = string.Join(", ", new[] { funding.Source, period }.OfType<string>());
        return details.Length == 0 ? amount : context.Message("tasks.amountWithDetails", ("amount", amount), ("details", details));
    }
}
