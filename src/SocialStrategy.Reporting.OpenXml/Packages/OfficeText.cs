namespace SocialStrategy.Reporting.OpenXml.Packages;

/// <summary>Texts of a report where only one line of limited length can stand: attributes and names.</summary>
internal static class OfficeText
{
    private const string Ellipsis = "…";

    /// <summary>The text on one line; of a longer one the end is replaced by an ellipsis.</summary>
    internal static string Line(string text, int longest) => Cut(PlainText.Clean(text).Replace('\n', ' ').Replace('\t', ' ').Trim(), longest);

    /// <summary>The first characters of a text, surrogate pairs kept whole, and an ellipsis if some are left out.</summary>
    internal static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var length = longest - Ellipsis.Length;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length), Ellipsis);
    }
}
