namespace SocialStrategy.Exchange;

/// <summary>The problems of files with a language.</summary>
internal static class LanguageProblems
{
    internal static readonly DiagnosticDescriptor NoLanguage = Of("SSR801");
    internal static readonly DiagnosticDescriptor Missing = Of("SSR802");
    internal static readonly DiagnosticDescriptor Unknown = Of("SSR803");
    internal static readonly DiagnosticDescriptor OtherGaps = Of("SSR804");
    internal static readonly DiagnosticDescriptor NotValid = Of("SSR805");

    /// <summary>Gets every code, in their order.</summary>
    internal static ValueList<DiagnosticDescriptor> All { get; } = [NoLanguage, Missing, Unknown, OtherGaps, NotValid];

    private static DiagnosticDescriptor Of(string code) => new(code, Severity.Error, "docs/formats/problems.md");
}
