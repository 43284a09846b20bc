using SocialStrategy.Reporting.Documents;
using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.Tests.Rendering;

public sealed class HtmlRendererTests
{
    private static Section Deep(int levels) => new($"s{levels}", $"Poziom {levels}", levels == 1 ? [] : [Deep(levels - 1)]);

    [Fact]
    public void Render_Specimen_IsTheApprovedPage() => Approved.Matches(Rendered.Html(Specimen.Report), "html");

    [Fact]
    public void Render_Specimen_HasTheReportsLanguageAndTitle()
    {
        var page = Rendered.Page(Specimen.Report);
        Assert.Equal("pl", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(Specimen.Report.Title, page.Title);
        Assert.Equal("utf-8", page.QuerySelector("meta[charset]")!.GetAttribute("charset"));
    }

    [Fact]
    public void Render_Specimen_HasOneFirstHeadingAndSkipsNoLevel()
    {
        var levels = Rendered.Page(Specimen.Report).QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToArray();
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.InRange(pair.Second, 2, pair.First + 1));
    }

    [Fact]
    public void Render_SectionsDeeperThanHtml_KeepTheSixthLevel()
    {
        var headings = Rendered.Page(Rendered.ReportOf(Deep(7))).QuerySelectorAll("main :is(h2, h3, h4, h5, h6)");
        Assert.Equal(["h2", "h3", "h4", "h5", "h6", "h6", "h6"], headings.Select(heading => heading.LocalName));
    }

    [Fact]
    public void Render_Specimen_IdsAreUniqueAndLinksHaveTargets()
    {
        var page = Rendered.Page(Specimen.Report);
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToArray();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.All(page.QuerySelectorAll("a"), link => Assert.Contains(link.GetAttribute("href")![1..], ids));
        Assert.All(page.QuerySelectorAll("[aria-labelledby]"), element => Assert.Contains(element.GetAttribute("aria-labelledby"), ids));
        Assert.All(page.QuerySelectorAll("[fill^='url']"), element => Assert.Contains(element.GetAttribute("fill")![5..^1], ids));
    }

    [Fact]
    public void Render_AnchorsLikeThePagesOwnIds_DoNotClash()
    {
        var page = Rendered.Page(Rendered.ReportOf(new Section("content", "A", []), new Section("contents", "B", []), new Section("title", "C", [])));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToArray();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void Render_Specimen_TablesAreAccessible()
    {
        var page = Rendered.Page(Specimen.Report);
        Assert.All(page.QuerySelectorAll("table"), table => Assert.Equal("caption", table.FirstElementChild!.LocalName));
        Assert.All(page.QuerySelectorAll("thead th"), cell => Assert.Equal("col", cell.GetAttribute("scope")));
        Assert.All(page.QuerySelectorAll("tbody tr"), row => Assert.Equal("row", row.FirstElementChild!.GetAttribute("scope")));
        Assert.All(page.QuerySelectorAll("table"), table => Assert.Equal("region 0", $"{table.ParentElement!.GetAttribute("role")} {table.ParentElement.GetAttribute("tabindex")}"));
        Assert.Equal("Średnia", page.QuerySelector("tr.report-total th")!.TextContent);
        Assert.Equal(["Tabela\u00A01.", "Tabela\u00A02."], page.QuerySelectorAll("caption strong").Select(label => label.TextContent));
    }

    [Fact]
    public void Render_Specimen_ChartsHaveTextAlternatives()
    {
        var page = Rendered.Page(Specimen.Report);
        foreach (var chart in BlockWalker.Walk(Specimen.Report.Blocks).OfType<Chart>())
        {
            var figure = page.GetElementById(chart.Anchor)!;
            Assert.Equal("img", figure.QuerySelector("svg")!.GetAttribute("role"));
            Assert.Equal(chart.Description, page.GetElementById(figure.QuerySelector("svg")!.GetAttribute("aria-labelledby")!)!.TextContent);
            Assert.Equal(chart.LegendEntries, figure.QuerySelectorAll(".report-legend li").Select(item => item.TextContent));
        }
    }

    [Fact]
    public void Render_Specimen_BarsShowAllTheirValues()
    {
        var page = Rendered.Page(Specimen.Report);
        foreach (var chart in BlockWalker.Walk(Specimen.Report.Blocks).OfType<BarChart>())
        {
            Assert.Equal(
                chart.Categories.SelectMany(category => category.Points).Select(point => point.Text),
                page.GetElementById(chart.Anchor)!.QuerySelectorAll("svg .report-value, svg .report-missing").Select(text => text.TextContent));
        }
    }

    [Fact]
    public void Render_Specimen_LegendsOfLinesNameEveryNumber()
    {
        var chart = BlockWalker.Walk(Specimen.Report.Blocks).OfType<LineChart>().Single();
        var legend = Rendered.Page(Specimen.Report).GetElementById(chart.Anchor)!.QuerySelector(".report-legend")!.TextContent;
        Assert.All(chart.Series.SelectMany(series => series.Points), point => Assert.Contains(point.Text, legend, StringComparison.Ordinal));
        Assert.All(chart.Series.SelectMany(series => series.Points).SelectMany(point => point.Marks), mark => Assert.Contains(mark.Text, legend, StringComparison.Ordinal));
    }

    [Fact]
    public void Render_Specimen_NeedsNothingFromOutside()
    {
        var html = Rendered.Html(Specimen.Report);
        Assert.Empty(Rendered.Page(Specimen.Report).QuerySelectorAll("script, link, img, iframe, object, [src], [onclick]"));
        Assert.DoesNotContain("http", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", html, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', html);
        Assert.EndsWith("</html>\n", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 3)]
    [InlineData(2, 6)]
    [InlineData(9, 6)]
    public void Render_TableOfContentsDepth_ListsSoManyLevels(int depth, int entries)
    {
        var page = Rendered.Page(Specimen.Report, HtmlOptions.Default with { TableOfContentsDepth = depth });
        Assert.Equal(entries, page.QuerySelectorAll("nav a").Length);
        Assert.Equal(depth == 0 ? 0 : 1, page.QuerySelectorAll("nav").Length);
    }

    [Fact]
    public void Render_TableOfContentsDepth_LeavesOutDeeperSections()
    {
        var report = Rendered.ReportOf(new Section("a", "A", [new Section("b", "B", [new Section("c", "C", [new Section("d", "D", [])])])]));
        var page = Rendered.Page(report, HtmlOptions.Default with { TableOfContentsDepth = 2 });
        Assert.Equal(["A", "B"], page.QuerySelectorAll("nav a").Select(link => link.TextContent));
    }

    [Theory]
    [InlineData(CaptionPlace.Above, "figcaption svg div")]
    [InlineData(CaptionPlace.Below, "svg div figcaption")]
    public void Render_ChartCaptions_StandWhereTheOfficeWantsThem(CaptionPlace place, string order) => Assert.All(
        Rendered.Page(Specimen.Report, HtmlOptions.Default with { ChartCaptions = place }).QuerySelectorAll("figure"),
        figure => Assert.Equal(order, string.Join(' ', figure.Children.Select(child => child.LocalName))));

    [Fact]
    public void Render_RangeInAText_DoesNotPartAtALineEnd()
    {
        var page = Rendered.Page(Rendered.ReportOf(new Paragraph([new Run("Lata 2014–2020 i 5–16 osób – razem")])));
        Assert.Equal(["2014–2020", "5–16"], page.QuerySelectorAll("p .report-range").Select(range => range.TextContent));
        Assert.Equal("Lata 2014–2020 i 5–16 osób – razem", page.QuerySelector("main p")!.TextContent);
    }

    [Fact]
    public void Render_NoSections_HasNoTableOfContents() =>
        Assert.Empty(Rendered.Page(Rendered.ReportOf(new Paragraph([new Run("Tekst")]))).QuerySelectorAll("nav"));

    [Fact]
    public void TableOfContentsDepth_Negative_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => HtmlOptions.Default with { TableOfContentsDepth = -1 });

    [Fact]
    public void Render_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("report", () => HtmlRenderer.Render(null!, TextWriter.Null, HtmlOptions.Default));
        Assert.Throws<ArgumentNullException>("writer", () => HtmlRenderer.Render(Specimen.Report, null!, HtmlOptions.Default));
        Assert.Throws<ArgumentNullException>("options", () => HtmlRenderer.Render(Specimen.Report, TextWriter.Null, null!));
    }
}
