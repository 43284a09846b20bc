namespace SocialStrategy.Reporting;

/// <summary>The style sheets: of a report, of its dark mode, and of a page that holds nothing else.</summary>
internal static class HtmlStyles
{
    private static readonly string Report = Read("report.css");
    private static readonly string DarkMode = Read("dark.css");
    private static readonly string Page = Read("page.css");

    internal static string OfPage { get; } = Report + DarkMode + Page;

    internal static string OfFragment(string prefix, bool hasDarkMode) =>
        (hasDarkMode ? Report + DarkMode : Report).Replace($".{HtmlNames.OfPage.ClassPrefix}", $".{prefix}", StringComparison.Ordinal);

    private static string Read(string name)
    {
        using var stream = typeof(HtmlStyles).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
