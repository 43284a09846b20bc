namespace SocialStrategy.Reporting.Accessibility;

/// <summary>Something in a report or a file of it that shuts a reader out, or may do so.</summary>
/// <param name="Code">The permanent code of the rule, such as <c>SSW101</c>; <c>docs/accessibility.md</c> lists them.</param>
/// <param name="Place">Where it is: the anchor of a block, or a text from the place.</param>
/// <param name="English">What was found, as a sentence in English.</param>
/// <param name="Polish">The same in Polish.</param>
/// <param name="AdviceEnglish">What to do, as a sentence in English.</param>
/// <param name="AdvicePolish">The same in Polish.</param>
public sealed record AccessibilityFinding(string Code, string Place, string English, string Polish, string AdviceEnglish, string AdvicePolish);
