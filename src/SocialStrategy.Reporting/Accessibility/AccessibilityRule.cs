namespace SocialStrategy.Reporting.Accessibility;

/// <summary>A rule of the self-check: what it finds and what to do, in both languages.</summary>
/// <param name="Code">The permanent code.</param>
/// <param name="English">What was found, as a sentence in English.</param>
/// <param name="Polish">The same in Polish.</param>
/// <param name="AdviceEnglish">What to do, as a sentence in English.</param>
/// <param name="AdvicePolish">The same in Polish.</param>
public sealed record AccessibilityRule(string Code, string English, string Polish, string AdviceEnglish, string AdvicePolish)
{
    /// <summary>The rule broken at a place.</summary>
    /// <param name="place">An anchor, or a text from the place.</param>
    /// <returns>The finding.</returns>
    public AccessibilityFinding At(string place)
    {
        Guard.Against.Null(place);
        return new(Code, place, English, Polish, AdviceEnglish, AdvicePolish);
    }
}
