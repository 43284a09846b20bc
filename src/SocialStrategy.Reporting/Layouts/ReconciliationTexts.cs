namespace SocialStrategy.Reporting;

/// <summary>Words about which rules give a published number.</summary>
public sealed record ReconciliationTexts
{
    /// <summary>The heading of the section.</summary>
    public required string Heading { get; init; }

    /// <summary>What was published, without a stated rule; gaps <c>{value}</c>, <c>{period}</c>.</summary>
    public required string Printed { get; init; }

    /// <summary>What was published, with the rule in the words of the document; gaps <c>{value}</c>, <c>{period}</c>, <c>{rule}</c>.</summary>
    public required string PrintedWithRule { get; init; }
}
