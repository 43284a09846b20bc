using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting.Tests.Rendering;
using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.Tests.Documents;

public sealed class ReportTests
{
    private static readonly ChartAxis Axis = new("ocena", 1, 7, 1);

    [Fact]
    public void Construct_AnchorTwice_Throws()
    {
        var error = Assert.Throws<ArgumentException>(() => Rendered.ReportOf(new Section("a", "A", [new Section("a", "B", [])])));
        Assert.StartsWith("The anchor 'a' is used twice.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Construct_ReferenceToNothing_Throws() => Assert.All<Inline>([new Strong([new Reference("nie-ma")]), new Emphasis([new Reference("nie-ma")])], text =>
    {
        Block paragraph = new Paragraph([text]);
        var error = Assert.Throws<ArgumentException>(() => Rendered.ReportOf(new ItemList(ordered: false, [[paragraph]])));
        Assert.StartsWith("A reference names the anchor 'nie-ma'", error.Message, StringComparison.Ordinal);
    });

    public static TheoryData<string, int> DeepestAllowed => new()
    {
        { "section", 64 },
        { "paragraph in sections", 62 },
        { "table in sections", 62 },
        { "list", 62 },
        { "strong", 62 },
        { "emphasis", 62 },
    };

    /// <summary>A paragraph and its text, or a table and the text of its cells, take the last two of 64 levels.</summary>
    [Theory]
    [MemberData(nameof(DeepestAllowed))]
    public void Construct_OneLevelDeeperThanMayBe_Throws(string kind, int levels)
    {
        _ = Rendered.ReportOf(Nested(kind, levels));

        var error = Assert.Throws<ArgumentException>("blocks", () => Rendered.ReportOf(Nested(kind, levels + 1)));
        Assert.StartsWith("Blocks and texts stand in each other on more than 64 levels.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Inlines_OfAParagraph_StandEachBeforeItsContent() => Assert.Equal(
        [new Strong([new Emphasis([new Run("a")])]), new Emphasis([new Run("a")]), new Run("a"), new Run("b")],
        BlockWalker.Inlines(new Paragraph([new Strong([new Emphasis([new Run("a")])]), new Run("b")])));

    [Fact]
    public void NumberOf_Specimen_CountsEachKindInReadingOrder()
    {
        var numbering = Numbering.Of(Specimen.Report);
        var blocks = BlockWalker.Walk(Specimen.Report.Blocks).OfType<AnchoredBlock>().Where(block => block is Table or Chart);
        Assert.Equal(
            [("oceny-tabela", 1), ("oceny-wykres", 1), ("wskazniki-tabela", 2), ("porownanie", 2), ("uslugi", 3)],
            blocks.Select(block => (block.Anchor, numbering.NumberOf(block))));
    }

    [Fact]
    public void ToChapter_InAnotherReport_StandsOneLevelLower()
    {
        var own = Specimen.Report;
        var yearly = new Report("Raport o stanie gminy", own.Language, [new Section("finanse", "Finanse", []), own.ToChapter("polityka-spoleczna")]) { Labels = own.Labels };

        var (before, after) = (Headings(own), Headings(yearly));

        Assert.Equal(("H1", own.Title), before[0]);
        Assert.Equal([("H1", "Raport o stanie gminy"), ("H2", "Finanse"), ("H2", own.Title)], after[..3]);
        Assert.Equal(before[1..].Select(heading => ($"H{Math.Min(heading.Level[1] - '0' + 1, 6)}", heading.Title)), after[3..]);
        Assert.Equal(BlockWalker.Walk(own.Blocks).Count(block => block is Table or Chart), BlockWalker.Walk(yearly.Blocks).Count(block => block is Table or Chart));
        _ = Assert.Throws<ArgumentException>(() => own.ToChapter("nie może tak"));
    }

    [Fact]
    public void ToChapter_WithASubtitle_BeginsWithIt()
    {
        var own = Rendered.ReportOf(new Section("a", "A", []));

        Assert.Equal(own.Blocks, own.ToChapter("c").Blocks);
        Assert.Equal([Blocks.Paragraph("2024 rok"), .. own.Blocks], (own with { Subtitle = "2024 rok" }).ToChapter("c").Blocks);
    }

    private static (string Level, string Title)[] Headings(Report report) =>
        [.. Rendered.Page(report, new HtmlOptions { TableOfContentsDepth = 0 }).QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => (heading.TagName, heading.TextContent))];

    [Fact]
    public void NumberOf_Section_Throws()
    {
        var section = new Section("a", "A", []);
        var numbering = Numbering.Of(Rendered.ReportOf(section));
        var error = Assert.Throws<ArgumentException>(() => numbering.NumberOf(section));
        Assert.StartsWith("The block 'a' has no number in this report.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_RowOfWrongLength_NamesTheRow()
    {
        var error = Assert.Throws<ArgumentException>(() => new Table("t", "T", [new Column("A", ColumnKind.Text)], [new Row([])]));
        Assert.StartsWith("Row 1 of table 't' has 0 cells; the table has 1 columns.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_NoColumn_Throws()
    {
        var error = Assert.Throws<ArgumentException>("columns", () => new Table("t", "T", [], []));
        Assert.StartsWith("A table needs a column.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(1, 2)]
    [InlineData(1, 1, 2)]
    [InlineData(1)]
    [InlineData(0, 0)]
    public void BarChart_PointsThatDoNotMatchTheSeries_Throws(int series, params int[] points)
    {
        var categories = points.Select(count => new ChartCategory("A", "A", [.. Enumerable.Repeat(new ChartPoint(1, "1"), count)]));
        var error = Assert.Throws<ArgumentException>("categories", () =>
            new BarChart("w", "W", Axis, [.. Enumerable.Repeat("a", series)], [.. categories]) { Description = "Opis", LegendTitle = "Legenda" });
        Assert.StartsWith("Chart 'w' needs a series, a category, and one point a series in every category.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(1, 1, 2)]
    [InlineData(1)]
    [InlineData(0, 0)]
    public void LineChart_PointsThatDoNotMatchThePeriods_Throws(int periods, params int[] points)
    {
        var lines = points.Select(count => new LineSeries("A", "A", [.. Enumerable.Repeat(new LinePoint(1, "1"), count)]));
        var error = Assert.Throws<ArgumentException>("series", () =>
            new LineChart("w", "W", Axis, [.. Enumerable.Repeat("2024", periods)], [.. lines]) { Description = "Opis", LegendTitle = "Legenda" });
        Assert.StartsWith("Chart 'w' needs a period, a series, and one point a period in every series.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void LineChart_Target_HasOnePointOrOneAPeriod(int points, bool isAllowed)
    {
        var target = new LineTarget("Cel", "Cel", [.. Enumerable.Range(1, points).Select(value => new ChartPoint(value, "1"))]);
        LinePoint[] values = [new(1, "1"), new(2, "2"), new(3, "3")];
        LineChart Make() => new("w", "W", Axis, ["a", "b", "c"], [new LineSeries("A", "A", [.. values])]) { Description = "Opis", LegendTitle = "Legenda", Target = target };
        if (isAllowed)
        {
            Assert.Equal(points, Make().Target!.PointIn(2).Value);
        }
        else
        {
            var error = Assert.Throws<ArgumentException>(Make);
            Assert.StartsWith("The target of chart 'w' has 2 points; give it 1 or 3.", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void PointMark_BlankText_Throws() => Assert.Throws<ArgumentException>(() => new PointMark(PointMarkKind.Break, " "));

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(2, 1, 1)]
    [InlineData(0, 1, 0)]
    [InlineData(0, 1000, 1)]
    public void ChartAxis_CannotBeDrawn_Throws(int minimum, int maximum, int step)
    {
        var error = Assert.Throws<ArgumentException>(() => new ChartAxis("ocena", minimum, maximum, step));
        Assert.StartsWith(FormattableString.Invariant($"An axis from {minimum} to {maximum} with a step of {step} cannot be drawn."), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Chart_WithoutDescriptionOrLegend_Throws()
    {
        Assert.Throws<ArgumentException>(nameof(BarChart.Description), () => Chart(" ", "Legenda"));
        Assert.Throws<ArgumentException>(nameof(BarChart.LegendTitle), () => Chart("Opis", " "));

        static BarChart Chart(string description, string legend) =>
            new("w", "W", Axis, ["a"], [new ChartCategory("k", "K", [new ChartPoint(1, "1")])]) { Description = description, LegendTitle = legend };
    }

    [Fact]
    public void Paragraph_NoText_Throws()
    {
        var error = Assert.Throws<ArgumentException>(() => new Paragraph([]));
        Assert.StartsWith("A paragraph needs text.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ItemList_EmptyItem_Throws() => Assert.All<ValueList<ValueList<Block>>>([[], [[]], [[Blocks.Paragraph("a")], []]], items =>
    {
        var error = Assert.Throws<ArgumentException>(() => new ItemList(ordered: true, items));
        Assert.StartsWith("A list needs items and an item needs a block.", error.Message, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Cell_OfNoText_HasNoLine(string? text) => Assert.Empty(Blocks.Cell(text).Lines);

    [Fact]
    public void Column_BlankTitle_Throws() => Assert.Throws<ArgumentException>(() => new Column(" ", ColumnKind.Text));

    /// <summary>Blocks or texts of one kind that stand in each other on so many levels.</summary>
    private static Block Nested(string kind, int levels) => kind switch
    {
        "section" => InSections(levels - 1, new Section("a", "A", [])),
        "paragraph in sections" => InSections(levels, Blocks.Paragraph("a")),
        "table in sections" => InSections(levels, new Table("a", "A", [new Column("A", ColumnKind.Text)], [new Row([Blocks.Cell("a")])])),
        "list" => Enumerable.Range(0, levels).Aggregate<int, Block>(Blocks.Paragraph("a"), (block, _) => new ItemList(ordered: false, [[block]])),
        "strong" => new Paragraph([Enumerable.Range(0, levels).Aggregate<int, Inline>(new Run("a"), (text, _) => new Strong([text]))]),
        _ => new Paragraph([Enumerable.Range(0, levels).Aggregate<int, Inline>(new Run("a"), (text, _) => new Emphasis([text]))]),
    };

    private static Block InSections(int sections, Block block) =>
        Enumerable.Range(1, sections).Aggregate(block, (inner, level) => new Section(FormattableString.Invariant($"s{level}"), "A", [inner]));
}
