namespace SocialStrategy.Reporting;

/// <summary>The English words about progress towards targets.</summary>
internal static class EnglishProgress
{
    internal static ProgressTexts Texts { get; } = new()
    {
        Heading = "Progress towards targets",
        Introduction = "Targets: {targets}, of which {statuses}.",
        StatusCount = "{status}: {count}",
        Caption = "Targets by status, {period}",
        StatusColumn = "State",
        ReferenceColumn = "Start",
        ActualColumn = "Actual",
        TargetColumn = "Target",
        ProgressColumn = "Progress",
        GapColumn = "Still missing",
        Reached = "reached",
        NotReached = "not reached",
        Unknown = "not known",
        OfPeriod = "in {period}",
        Contradicts = "the target contradicts the wanted direction",
        GoalsCaption = "Mean progress of the goals, {period}",
        MeanProgressColumn = "Mean progress",
        ScorecardHeading = "Scorecard",
        ScorecardCaption = "Scorecard by goal, {period}",
        StatusCountColumn = "Targets: {status}",
        Reasons = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["noActual"] = "no value",
            ["noReference"] = "no value to start from",
            ["notNumeric"] = "not a number",
            ["otherUnit"] = "different units",
            ["severalValues"] = "several different values",
            ["emptyRange"] = "empty range",
            ["referenceIsZero"] = "the start is zero",
            ["actualBeforeReference"] = "older than the start",
            ["break"] = "break in series",
            ["onlyTrend"] = "only a trend",
            ["targetEqualsReference"] = "the target equals the start",
            ["referenceWithinTarget"] = "the start already meets the target",
        },
    };
}
