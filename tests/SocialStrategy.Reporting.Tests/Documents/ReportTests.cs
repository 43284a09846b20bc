using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting.Rendering;
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
    public void Construct_ReferenceToNothing_Throws()
    {
        Block paragraph = new Paragraph([new Strong([new Reference("nie-ma")])]);
        var error = Assert.Throws<ArgumentException>(() => Rendered.ReportOf(new ItemList(ordered: false, [[paragraph]])));
        Assert.StartsWith("A reference names the anchor 'nie-ma'", error.Message, StringComparison.Ordinal);
    }

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

    private static (string Level, string Title)[] Headings(Report report) =>
        [.. Rendered.Page(report, new HtmlOptions { TableOfContentsDepth = 0 }).QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => (heading.TagName, heading.TextContent))];

    [Fact]
    public void NumberOf_Section_Throws()
    {
        var section = new Section("a", "A", []);
        var numbering = Numbering.Of(Rendered.ReportOf(section));
        Assert.Throws<ArgumentException>(() => numbering.NumberOf(section));
    }

    [Fact]
    public void Table_RowOfWrongLength_NamesTheRow()
    {
        var error = Assert.Throws<ArgumentException>(() => new Table("t", "T", [new Column("A", ColumnKind.Text)], [new Row([])]));
        Assert.StartsWith("Row 1 of table 't' has 0 cells; the table has 1 columns.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void BarChart_PointsThatDoNotMatchTheSeries_Throws() => Assert.Throws<ArgumentException>(() =>
        new BarChart("w", "W", Axis, ["a", "b"], [new ChartCategory("A", "A", [new ChartPoint(1, "1")])]) { Description = "Opis", LegendTitle = "Legenda" });

    [Fact]
    public void LineChart_PointsThatDoNotMatchThePeriods_Throws() => Assert.Throws<ArgumentException>(() =>
        new LineChart("w", "W", Axis, ["2024", "2025"], [new LineSeries("A", "A", [new LinePoint(1, "1")])]) { Description = "Opis", LegendTitle = "Legenda" });

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
    public void ChartAxis_CannotBeDrawn_Throws(int minimum, int maximum, int step) =>
        Assert.Throws<ArgumentException>(() => new ChartAxis("ocena", minimum, maximum, step));

    [Fact]
    public void Paragraph_NoText_Throws() => Assert.Throws<ArgumentException>(() => new Paragraph([]));

    [Fact]
    public void ItemList_EmptyItem_Throws() => Assert.Throws<ArgumentException>(() => new ItemList(ordered: true, [[]]));

    [Fact]
    public void Column_BlankTitle_Throws() => Assert.Throws<ArgumentException>(() => new Column(" ", ColumnKind.Text));
}
