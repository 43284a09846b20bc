using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SocialStrategy.Reporting.Accessibility;

namespace SocialStrategy.Samples.Tests.Kit;

/// <summary>What AngleSharp sees of a page that shuts readers out, beside what the browser's axe and the HTML checker tell.</summary>
internal static class PageFaults
{
    internal static IReadOnlyList<string> In(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        return
        [
            .. Headings([.. page.QuerySelectorAll("h1, h2, h3, h4, h5, h6")]),
            .. page.QuerySelectorAll("svg:not([aria-hidden])").Select(NameOf).Where(name => name.Length == 0 || AccessibleText.IsOverlong(name)).Select(name => $"picture '{name}'"),
            .. page.QuerySelectorAll("table").Where(IsFaulty).Select(table => $"table '{table.QuerySelector("caption")?.TextContent}'"),
            .. page.QuerySelectorAll("a").Select(link => link.TextContent).Where(text => !AccessibleText.TellsTarget(text)).Select(text => $"link '{text}'"),
            .. page.QuerySelectorAll("p").Select(paragraph => paragraph.TextContent).Where(string.IsNullOrWhiteSpace).Select(text => $"paragraph '{text}'"),
        ];
    }

    private static IEnumerable<string> Headings(IReadOnlyList<IElement> headings) => headings
        .Where((heading, index) => string.IsNullOrWhiteSpace(heading.TextContent)
            || AccessibleText.IsShouted(heading.TextContent)
            || Level(heading) > (index == 0 ? 1 : Level(headings[index - 1]) + 1))
        .Select(heading => $"heading '{heading.TextContent}'");

    private static int Level(IElement heading) => heading.LocalName[1] - '0';

    private static string NameOf(IElement picture) =>
        ((picture.GetAttribute("aria-labelledby") is { } label ? picture.Owner!.GetElementById(label) : picture.QuerySelector("title"))?.TextContent ?? "").Trim();

    private static bool IsFaulty(IElement table) =>
        string.IsNullOrWhiteSpace(table.QuerySelector("caption")?.TextContent)
        || table.QuerySelector("table, [colspan], [rowspan]") is not null
        || table.QuerySelectorAll("thead th[scope=col]").Length == 0
        || table.QuerySelectorAll("tbody tr").Any(row => row.FirstElementChild is not { LocalName: "th" } header || header.GetAttribute("scope") != "row")
        || table.QuerySelectorAll("th").Any(header => string.IsNullOrWhiteSpace(header.TextContent));
}
