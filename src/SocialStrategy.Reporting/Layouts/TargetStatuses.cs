namespace SocialStrategy.Reporting;

/// <summary>The targets that stand, by status.</summary>
internal static class TargetStatuses
{
    /// <summary>The targets by the words of their status: in the order of the thresholds with the worst first, without thresholds reached ones last.</summary>
    internal static IGrouping<string, TargetProgress>[] Of(ReportContext context)
    {
        var order = context.Evaluation.Rules.ProgressThresholds is { } thresholds
            ? [thresholds.Below.Code, .. thresholds.Steps.Reverse().Select(step => step.Status.Code), thresholds.Unknown.Code, thresholds.Reached.Code]
            : (LevelCode[])[];
        return
        [
            .. context.Evaluation.Targets
                .Where(each => each.Target.ReplacedOn is null)
                .OrderBy(each => each.Status is { } status ? Array.IndexOf(order, status.Code) : each.IsReached switch { false => 0, null => 1, true => 2 })
                .GroupBy(each => Words(each, context), StringComparer.Ordinal),
        ];
    }

    private static string Words(TargetProgress progress, ReportContext context) => progress.Status?.Label ?? progress.IsReached switch
    {
        true => context.Language.Text("progress.reached"),
        false => context.Language.Text("progress.notReached"),
        null => context.Language.Text("progress.unknown"),
    };
}
