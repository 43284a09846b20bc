namespace SocialStrategy.Reporting;

/// <summary>Sentences about indicators.</summary>
public sealed record IndicatorTexts
{
    /// <summary>Where a goal's shared directions are described; gap <c>{section}</c>.</summary>
    public required string SharedDirections { get; init; }

    /// <summary>What the strategy consists of; gap <c>{parts}</c>.</summary>
    public required string Contents { get; init; }

    /// <summary>How many of one kind; gaps <c>{name}</c>, <c>{count}</c>.</summary>
    public required string Part { get; init; }

    /// <summary>Indicators counted after "of": the genitive in Polish.</summary>
    public required PluralForms IndicatorsOf { get; init; }

    /// <summary>How many indicators have a value; gaps <c>{withValue}</c>, <c>{indicators}</c>.</summary>
    public required string WithValue { get; init; }

    /// <summary>The indicators without a value; gap <c>{titles}</c>.</summary>
    public required string WithoutValue { get; init; }

    /// <summary>How many totals differ from the sum of their contributions; gaps <c>{different}</c>, <c>{totals}</c>.</summary>
    public required string Different { get; init; }

    /// <summary>What is said if no total differs; gap <c>{totals}</c>.</summary>
    public required string NoneDifferent { get; init; }

    /// <summary>Totals counted: the genitive in Polish.</summary>
    public required PluralForms TotalsOf { get; init; }

    /// <summary>The bodies that carry a goal out; gap <c>{realizers}</c>.</summary>
    public required string Realizers { get; init; }

    /// <summary>A contribution; gaps <c>{realizer}</c>, <c>{value}</c>.</summary>
    public required string Contribution { get; init; }

    /// <summary>A contribution in another unit; gaps <c>{realizer}</c>, <c>{value}</c>, <c>{unit}</c>.</summary>
    public required string ContributionInUnit { get; init; }

    /// <summary>Parts of a value; gap <c>{parts}</c>.</summary>
    public required string OfWhich { get; init; }

    /// <summary>An act; gaps <c>{kind}</c>, <c>{number}</c>, <c>{body}</c>, <c>{date}</c>.</summary>
    public required string Resolution { get; init; }

    /// <summary>An act whose body is not named; gaps <c>{kind}</c>, <c>{number}</c>, <c>{date}</c>.</summary>
    public required string ResolutionWithoutBody { get; init; }

    /// <summary>The acts that changed something; gap <c>{acts}</c>.</summary>
    public required string Amendments { get; init; }

    /// <summary>A target by a period; gaps <c>{target}</c>, <c>{period}</c>.</summary>
    public required string TargetBy { get; init; }

    /// <summary>How a target reads; gap <c>{value}</c>, for a range also <c>{upper}</c>, for a trend none.</summary>
    public required TargetTexts Targets { get; init; }

    /// <summary>The note under a table where totals stand beside sums.</summary>
    public required string TotalsNote { get; init; }
}
