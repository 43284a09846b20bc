using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.Tests.Rendering;

/// <summary>Short ways from blocks to finished texts, for tests.</summary>
internal static class Rendered
{
    internal static Report ReportOf(params Block[] blocks) => new("Tytuł", "pl", [.. blocks]) { Labels = Specimen.PolishLabels };

    internal static string Html(Report report, HtmlOptions? options = null)
    {
        using var writer = new StringWriter();
        HtmlRenderer.Render(report, writer, options ?? HtmlOptions.Default);
        return writer.ToString();
    }

    internal static IHtmlDocument Page(Report report, HtmlOptions? options = null) => new HtmlParser().ParseDocument(Html(report, options));

    internal static string Markdown(Report report, MarkdownOptions? options = null)
    {
        using var writer = new StringWriter();
        MarkdownRenderer.Render(report, writer, options ?? MarkdownOptions.Default);
        return writer.ToString();
    }

    /// <summary>The Markdown of a report of blocks, without its title.</summary>
    internal static string MarkdownOf(params Block[] blocks) => Markdown(ReportOf(blocks))["# Tytuł\n\n".Length..];
}
