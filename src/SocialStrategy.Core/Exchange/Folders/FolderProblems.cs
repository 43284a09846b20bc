namespace SocialStrategy.Exchange;

/// <summary>The codes of what is wrong with files before they are read.</summary>
internal static class FolderProblems
{
    private static readonly DiagnosticDescriptor Absent = new("SSR401", Severity.Error, "docs/formats/problems.md");

    private static readonly DiagnosticDescriptor Unreadable = new("SSR402", Severity.Error, "docs/formats/problems.md");

    internal static FileProblem NoFolder(string folder) => Of(Absent, "folder", folder);

    internal static FileProblem NoFile(string file) => Of(Absent, "file", file);

    internal static FileProblem IsFolder(string file) => Of(Unreadable, "folder", file);

    internal static FileProblem Forbidden(string file) => Of(Unreadable, "forbidden", file);

    internal static FileProblem Failed(string file, IOException exception) => Of(Unreadable, "failed", file, ("reason", exception.Message));

    private static FileProblem Of(DiagnosticDescriptor descriptor, string variant, string file, params ReadOnlySpan<(string Name, object Value)> arguments) =>
        new(file, new Problem(descriptor, "$", [(Diagnostic.Variant, variant), .. arguments]));
}
