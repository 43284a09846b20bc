namespace SocialStrategy.Exchange;

/// <summary>The codes of what reading JSON finds.</summary>
internal static class JsonProblems
{
    internal static DiagnosticDescriptor Contradiction { get; } = new("SSR009", Severity.Error, "docs/formats/problems.md");
}
