using SocialStrategy.Values;

namespace SocialStrategy.Audit.Rules;

/// <summary>The rules about the plan and about what was reported.</summary>
internal static class EvidenceRules
{
    internal static ValueList<IAuditRule> All { get; } =
    [
        new ContributionTotalRule(),
    ];
}
