using System.Text.RegularExpressions;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.Tests.Rendering;

public sealed partial class MarkdownRendererTests
{
    [Fact]
    public void Render_Specimen_IsTheApprovedText() => Approved.Matches(Rendered.Markdown(Specimen.Report), "md");

    [Fact]
    public void Render_Specimen_HasTheSameHeadingsAndTablesAsThePage()
    {
        var page = Rendered.Page(Specimen.Report);
        var markdown = MarkdownTextTests.Page(Specimen.Report);
        const string Headings = "h1, h2:not(nav h2), h3, h4";
        Assert.Equal(
            page.QuerySelectorAll(Headings).Select(heading => $"{heading.LocalName} {heading.TextContent}"),
            markdown.QuerySelectorAll(Headings).Select(heading => $"{heading.LocalName} {heading.TextContent}"));
        var tables = markdown.QuerySelectorAll("table").Where(table => table.QuerySelector("th")!.TextContent.Length > 0);
        Assert.Equal(
            page.QuerySelectorAll("table").SelectMany(table => table.QuerySelectorAll("th, td")).Select(cell => cell.TextContent),
            tables.SelectMany(table => table.QuerySelectorAll("th, td")).Select(cell => cell.TextContent));
    }

    [Fact]
    public void Render_Specimen_ChartsAreTablesOfTheirNumbers()
    {
        var charts = BlockWalker.Walk(Specimen.Report.Blocks).OfType<BarChart>().ToArray();
        var lines = BlockWalker.Walk(Specimen.Report.Blocks).OfType<LineChart>().Single();
        var tables = MarkdownTextTests.Page(Specimen.Report).QuerySelectorAll("table").Where(table => table.QuerySelector("th")!.TextContent.Length == 0);
        Assert.Equal(
            charts.SelectMany(chart => chart.Categories).SelectMany(category => category.Points.Select(point => point.Text).Prepend(category.Label)).Concat(CellsOf(lines)),
            tables.SelectMany(table => table.QuerySelectorAll("td")).Select(cell => cell.TextContent));
    }

    [Fact]
    public void Render_Specimen_LinksHaveTargets()
    {
        var page = MarkdownTextTests.Page(Specimen.Report);
        var links = page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")![1..]).ToArray();
        Assert.Equal(["oceny-tabela", "porownanie", "zalecenia"], links);
        Assert.Equal(links, page.QuerySelectorAll("a[id]").Select(anchor => anchor.Id!));
    }

    [Fact]
    public void Render_Specimen_HasSingleBlankLinesAndOneLineEnd()
    {
        var markdown = Rendered.Markdown(Specimen.Report);
        Assert.DoesNotContain("\n\n\n", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', markdown);
        Assert.DoesNotMatch(TrailingSpaces(), markdown);
        Assert.EndsWith("rów.\n", markdown, StringComparison.Ordinal);
        Assert.Empty(HeadingsAndTablesWithoutBlankLine().Matches(markdown));
    }

    [Fact]
    public void Render_ListsInARow_StaySeparate() => Assert.Equal(
        "- a\n\n* b\n\n- c\n\n1. d\n\n1) e\n",
        Rendered.MarkdownOf(Items(ordered: false, "a"), Items(ordered: false, "b"), Items(ordered: false, "c"), Items(ordered: true, "d"), Items(ordered: true, "e")));

    [Fact]
    public void Render_NestedLists_AreIndentedByTheirMarkers()
    {
        var inner = new ItemList(ordered: true, [[Text("b"), Items(ordered: false, "c")], [Text("d")]]);
        Assert.Equal("- a\n  1. b\n     - c\n  2. d\n- e\n", Rendered.MarkdownOf(new ItemList(ordered: false, [[Text("a"), inner], [Text("e")]])));
    }

    [Fact]
    public void Render_ItemsOfSeveralBlocks_HaveBlankLinesBetween()
    {
        var table = new Table("t", "T", [new Column("A", ColumnKind.Text)], []);
        Assert.Equal(
            "1. a\n\n   **Tabela\u00A01.** T\n\n   | A |\n   | --- |\n\n2. b\n",
            Rendered.MarkdownOf(new ItemList(ordered: true, [[Text("a"), table], [Text("b")]])));
    }

    [Fact]
    public void Render_ItemsOfSeveralBlocksAfterAText_HaveABlankLineBefore() => Assert.Equal(
        "x\n\n1. a\n\n   b\n\n2. c\n",
        Rendered.MarkdownOf(Text("x"), new ItemList(ordered: true, [[Text("a"), Text("b")], [Text("c")]])));

    [Fact]
    public void Render_ListThatBeginsWithAList_HasBothMarkers() => Assert.Equal(
        "- 1. a\n  2. b\n",
        Rendered.MarkdownOf(new ItemList(ordered: false, [ToItem(Items(ordered: true, "a", "b"))])));

    [Theory]
    [InlineData("12 osób", "12 osób")]
    [InlineData("12", "12")]
    [InlineData("1. zadanie", "1\\. zadanie")]
    [InlineData("123456789) zadanie", "123456789\\) zadanie")]
    [InlineData("1234567890. zadanie", "1234567890. zadanie")]
    [InlineData(". zadanie", ". zadanie")]
    public void Render_ParagraphThatBeginsWithANumber_IsNoList(string text, string markdown) => Assert.Equal($"{markdown}\n", Rendered.MarkdownOf(Text(text)));

    [Fact]
    public void Render_StrongInStrong_IsStrong()
    {
        Assert.Equal("**ab**\n", Rendered.MarkdownOf(new Paragraph([new Strong([new Run("a"), new Strong([new Run("b")])])])));
        var total = new Row([new Cell([[new Strong([new Run("Razem")])]])]) { IsTotal = true };
        Assert.Contains("| **Razem** |", Rendered.MarkdownOf(new Table("t", "T", [new Column("A", ColumnKind.Text)], [total])), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_ItemWithoutText_KeepsItsMarker() =>
        Assert.Equal("-\n\n- b\n", Rendered.MarkdownOf(Items(ordered: false, "", "b")));

    [Fact]
    public void Render_TextWithoutCharacters_LeavesNoGap() =>
        Assert.Equal("a\n\nb\n", Rendered.MarkdownOf(Text("a"), Text(" "), Text("b")));

    [Fact]
    public void Render_StyleInsideAWord_UsesTags() => Assert.Equal(
        "**a** b<strong>c</strong>d *e*<strong>f</strong> ***g***\n",
        Rendered.MarkdownOf(new Paragraph(
        [
            new Strong([new Run("a ")]), new Run("b"), new Strong([new Run("c")]), new Run("d "), new Emphasis([new Run("e")]), new Strong([new Run("f")]),
            new Run(" "), new Emphasis([new Strong([new Run("g")])]),
        ])));

    [Fact]
    public void Render_ChartBars_StandBeforeTheNumbers()
    {
        var markdown = Rendered.Markdown(Specimen.Report, MarkdownOptions.Default with { ChartBars = true });
        Assert.Contains("| Wsparcie osób ubogich pracą socjalną | ████████████████████ 7,00 |", markdown, StringComparison.Ordinal);
        Assert.Contains("| Utrzymanie i rozwój zasobów mieszkań komunalnych | ███████▏ 3,14 |", markdown, StringComparison.Ordinal);
        Assert.Contains("| Aktywizacja zawodowa osób długotrwale bezrobotnych | 1,00 |", markdown, StringComparison.Ordinal);
        Assert.Contains("| nie oceniono |", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("report", () => MarkdownRenderer.Render(null!, TextWriter.Null, MarkdownOptions.Default));
        Assert.Throws<ArgumentNullException>("writer", () => MarkdownRenderer.Render(Specimen.Report, null!, MarkdownOptions.Default));
        Assert.Throws<ArgumentNullException>("options", () => MarkdownRenderer.Render(Specimen.Report, TextWriter.Null, null!));
    }

    [Fact]
    public void Render_LineOfFewPeriods_HasAColumnAPeriod()
    {
        var points = new[] { new LinePoint(1, "1"), new LinePoint(2, "2") { Marks = [new PointMark(PointMarkKind.Break, "przerwa"), new PointMark(PointMarkKind.Revised, "poprawiono")] } };
        var chart = new LineChart("w", "Wykres", new ChartAxis("liczba", 0, 2, 1), ["2024", "2025"], [new LineSeries("A", "A: 1; 2.", [.. points])])
        {
            Description = "Opis",
            LegendTitle = "Legenda",
            Target = new LineTarget("Cel", "Cel: 3.", [new ChartPoint(3, "3")]),
        };
        Assert.Contains(
            "|  | 2024 | 2025 |\n| --- | ---: | ---: |\n| A | 1 | 2 (przerwa; poprawiono) |\n| Cel | 3 | 3 |\n\n**Legenda**\n\n1. A: 1; 2.\n2. Cel: 3.\n",
            Rendered.MarkdownOf(chart),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(6, "|  | 1 | 2 | 3 | 4 | 5 | 6 |\n")]
    [InlineData(7, "|  | A |\n| --- | ---: |\n| 1 | 1 |\n")]
    public void Render_LineOfManyPeriods_HasARowAPeriodFromSevenOn(int count, string start)
    {
        string[] periods = ["1", "2", "3", "4", "5", "6", "7"];
        var points = periods.Take(count).Select(period => new LinePoint(1, period));
        var chart = new LineChart("w", "Wykres", new ChartAxis("liczba", 0, 2, 1), [.. periods.Take(count)], [new LineSeries("A", "A", [.. points])])
        {
            Description = "Opis",
            LegendTitle = "Legenda",
        };
        Assert.Contains(start, Rendered.MarkdownOf(chart), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "|  | Szereg |\n| --- | --- |\n| A | ██████████ 5 |\n")]
    [InlineData(false, "|  | Szereg |\n| --- | ---: |\n| A | 5 |\n")]
    public void Render_ChartBars_BeginAtTheLeft(bool withBars, string table)
    {
        var chart = new BarChart("w", "Wykres", new ChartAxis("liczba", 0, 10, 2), ["Szereg"], [new ChartCategory("A", "A: 5", [new ChartPoint(5, "5")])])
        {
            Description = "Opis",
            LegendTitle = "Legenda",
        };
        Assert.Contains(table, Rendered.Markdown(Rendered.ReportOf(chart), MarkdownOptions.Default with { ChartBars = withBars }), StringComparison.Ordinal);
    }

    /// <summary>The cells of a chart of more than six periods: a row a period, a column a series.</summary>
    private static IEnumerable<string> CellsOf(LineChart chart) => chart.Periods.SelectMany((period, i) => chart.Series
        .Select(series => series.Points[i])
        .Select(point => point.Marks.Count == 0 ? point.Text : $"{point.Text} ({point.Marks.Single().Text})")
        .Prepend(period)
        .Append(chart.Target!.PointIn(i).Text));

    private static Paragraph Text(string text) => new([new Run(text)]);

    private static ItemList Items(bool ordered, params string[] texts) => new(ordered, [.. texts.Select(text => ToItem(Text(text)))]);

    private static ValueList<Block> ToItem(Block block) => [block];

    [GeneratedRegex(@" $", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TrailingSpaces();

    [GeneratedRegex(@"(^#.*\n(?!\n)|[^\n|]\n[|#])", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HeadingsAndTablesWithoutBlankLine();
}
