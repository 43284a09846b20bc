using Microsoft.AspNetCore.Html;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting;

namespace SocialStrategy.Samples.Portal.Web;

/// <summary>Parts of reports inside the portal's own pages. The whole page takes the look of the library's reports, so both look alike.</summary>
internal static class Fragments
{
    /// <summary>The class of the page, in which the style sheet of the reports works.</summary>
    internal const string PageClass = "report";

    private static readonly HtmlFragmentOptions Options = HtmlFragmentOptions.Default with
    {
        HasDarkMode = true,
        Content = HtmlOptions.Default with { TableOfContentsDepth = 0 },
    };

    /// <summary>The style sheet of all fragments.</summary>
    internal static string Styles { get; } = Text(writer => HtmlFragmentRenderer.RenderStyles(writer, Options));

    /// <summary>Blocks under a heading.</summary>
    internal static IHtmlContent Of(string title, ValueList<Block> blocks, string anchors, int level) => new HtmlString(Text(writer => HtmlFragmentRenderer.Render(
        new Report(title, ReportLanguages.Polish.Tag, blocks) { Labels = ReportLabels.Of(ReportLanguages.Polish) },
        writer,
        Options with { AnchorPrefix = anchors, TitleLevel = level })));

    private static string Text(Action<TextWriter> write)
    {
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        write(writer);
        return writer.ToString();
    }
}
