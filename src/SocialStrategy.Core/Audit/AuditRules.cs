using SocialStrategy.Audit.Rules;

namespace SocialStrategy.Audit;

/// <summary>The ready-made rules of the audit.</summary>
public static class AuditRules
{
    /// <summary>Every rule, none switched off.</summary>
    public static AuditRuleSet All { get; } = new([.. EvidenceRules.All, .. PublishedRules.All], []);
}
