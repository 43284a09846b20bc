using SocialStrategy.Audit.Rules;

namespace SocialStrategy.Audit;

/// <summary>The ready-made rules of the audit.</summary>
public static class AuditRules
{
    /// <summary>Every rule, none switched off; the law is that for a gmina.</summary>
    public static AuditRuleSet All { get; } = new([.. EvidenceRules.All, .. Law(LegalBases.Gmina), .. PublishedRules.All], []);

    /// <summary>The rules about what a provision asks a strategy to contain.</summary>
    /// <param name="basis">The provision.</param>
    /// <returns>A rule that says whether the elements were recorded at all, and one for each element.</returns>
    public static ValueList<IAuditRule> Law(LegalBasis basis)
    {
        Guard.Against.Null(basis);
        return [new LegalRecordRule(basis), .. basis.Elements.Select(kind => new LegalElementRule(kind, basis))];
    }
}
