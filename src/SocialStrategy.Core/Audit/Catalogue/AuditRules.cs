using SocialStrategy.Audit.Rules;

namespace SocialStrategy.Audit;

/// <summary>The ready-made rules of the audit.</summary>
public static class AuditRules
{
    /// <summary>Gets every rule, none switched off; the law is that for a gmina.</summary>
    public static AuditRuleSet All { get; } = new([.. EvidenceRules.All, .. Law(LegalBases.Gmina), .. PublishedRules.All], []);

    /// <summary>The rules about what a provision asks a strategy to contain.</summary>
    /// <param name="basis">The provision.</param>
    /// <returns>A rule that reports that the elements were not recorded at all, and one that reports each element that is missing.</returns>
    public static ValueList<IAuditRule> Law(LegalBasis basis)
    {
        Guard.Against.Null(basis);
        return [new LegalRecordRule(basis), new LegalElementRule(basis)];
    }
}
