namespace SocialStrategy.Reporting;

/// <summary>Words about progress towards targets.</summary>
public sealed record ProgressTexts
{
    /// <summary>The heading of the section.</summary>
    public required string Heading { get; init; }

    /// <summary>How many targets have which status; gaps <c>{targets}</c>, <c>{statuses}</c>.</summary>
    public required string Introduction { get; init; }

    /// <summary>How many targets have one status; gaps <c>{status}</c>, <c>{count}</c>.</summary>
    public required string StatusCount { get; init; }

    /// <summary>The caption of the table of targets; gap <c>{period}</c>.</summary>
    public required string Caption { get; init; }

    /// <summary>Header: the status.</summary>
    public required string StatusColumn { get; init; }

    /// <summary>Header: the value that the way to the target begins at.</summary>
    public required string ReferenceColumn { get; init; }

    /// <summary>Header: the actual value.</summary>
    public required string ActualColumn { get; init; }

    /// <summary>Header: the target.</summary>
    public required string TargetColumn { get; init; }

    /// <summary>Header: the progress.</summary>
    public required string ProgressColumn { get; init; }

    /// <summary>Header: what is missing to the target.</summary>
    public required string GapColumn { get; init; }

    /// <summary>A status without thresholds: reached.</summary>
    public required string Reached { get; init; }

    /// <summary>A status without thresholds: not reached.</summary>
    public required string NotReached { get; init; }

    /// <summary>A status without thresholds: it cannot be told.</summary>
    public required string Unknown { get; init; }

    /// <summary>The period of a value, on a line under it; gap <c>{period}</c>.</summary>
    public required string OfPeriod { get; init; }

    /// <summary>That a target asks for another change than the indicator says is wanted.</summary>
    public required string Contradicts { get; init; }

    /// <summary>Why there is no progress, by the name of the reason, such as <c>noActual</c>.</summary>
    public required IReadOnlyDictionary<string, string> Reasons { get; init; }

    /// <summary>The caption of the table of goals; gap <c>{period}</c>.</summary>
    public required string GoalsCaption { get; init; }

    /// <summary>Header: the mean progress.</summary>
    public required string MeanProgressColumn { get; init; }

    /// <summary>The heading of the scorecard.</summary>
    public required string ScorecardHeading { get; init; }

    /// <summary>The caption of the scorecard; gap <c>{period}</c>.</summary>
    public required string ScorecardCaption { get; init; }

    /// <summary>Header: how many targets have a status; gap <c>{status}</c>.</summary>
    public required string StatusCountColumn { get; init; }
}
