namespace SocialStrategy.Audit;

/// <summary>The ready-made rules of the audit.</summary>
public static class AuditRules
{
    /// <summary>Gets every rule, none switched off; those about the law ask only for what the strategy's own <see cref="Strategy.LegalBasis"/> asks for.</summary>
    public static AuditRuleSet All { get; } = new([.. EvidenceRules.All, .. PublishedRules.All], []);
}
