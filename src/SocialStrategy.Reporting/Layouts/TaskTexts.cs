namespace SocialStrategy.Reporting;

/// <summary>Words about tasks; they have no full stop.</summary>
public sealed record TaskTexts
{
    /// <summary>When a task should be done; gap <c>{period}</c>.</summary>
    public required string Deadline { get; init; }

    /// <summary>To when the deadline was moved; gap <c>{period}</c>.</summary>
    public required string NewDeadline { get; init; }

    /// <summary>The money planned; gap <c>{amounts}</c>.</summary>
    public required string Planned { get; init; }

    /// <summary>The money spent; gap <c>{amounts}</c>.</summary>
    public required string Spent { get; init; }

    /// <summary>An amount with its source and period; gaps <c>{amount}</c>, <c>{details}</c>.</summary>
    public required string AmountWithDetails { get; init; }
}
