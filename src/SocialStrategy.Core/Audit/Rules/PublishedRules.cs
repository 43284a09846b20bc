using SocialStrategy.Values;

namespace SocialStrategy.Audit.Rules;

/// <summary>The rules about what was published of the ratings: legends, recommendations, means, claims.</summary>
internal static class PublishedRules
{
    internal static ValueList<IAuditRule> All { get; } = [];
}
