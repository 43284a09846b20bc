using System.Globalization;
using AngleSharp.Dom;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.Tests.Rendering;

public sealed class SvgBarChartTests
{
    [Fact]
    public void Draw_Values_BarsAreInProportion()
    {
        var bars = Bars(ChartOf(new ChartAxis("liczba", 0, 10, 2), 10, 5, 2.5m));
        Assert.Equal(2, bars[0] / bars[1], 0.02);
        Assert.Equal(4, bars[0] / bars[2], 0.02);
    }

    [Fact]
    public void Draw_ValueBeyondTheAxis_EndsWithTheAxis()
    {
        var bars = Bars(ChartOf(new ChartAxis("liczba", 0, 10, 2), 10, 25));
        Assert.Equal(bars[0], bars[1]);
    }

    [Fact]
    public void Draw_MissingValue_HasNoBarAndSaysSo()
    {
        var page = Rendered.Page(Rendered.ReportOf(ChartOf(new ChartAxis("ocena", 1, 7, 1), 7, null)));
        Assert.Single(page.QuerySelectorAll("svg rect"));
        Assert.Equal("brak danych", page.QuerySelector("svg .report-missing")!.TextContent);
    }

    [Fact]
    public void Draw_Series_DifferInPatternAndNotOnlyInColour()
    {
        ChartPoint[] points = [.. Enumerable.Range(1, 5).Select(value => new ChartPoint(value, "1"))];
        var chart = new BarChart("w", "W", new ChartAxis("x", 0, 5, 1), ["a", "b", "c", "d", "e"], [new ChartCategory("A", "A", [.. points])])
        {
            Description = "Opis",
            LegendTitle = "Legenda",
        };
        var page = Rendered.Page(Rendered.ReportOf(chart));
        Assert.Equal(4, page.QuerySelectorAll("pattern .report-lines").Select(line => line.GetAttribute("d")).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(2, page.QuerySelectorAll("svg rect.report-solid").Length);
    }

    [Fact]
    public void Draw_MoreSeriesThanPatterns_BeginAgainWithASolidOne()
    {
        var chart = new BarChart("w", "W", new ChartAxis("x", 0, 6, 1), ["a", "b", "c", "d", "e", "f"], [new ChartCategory("A", "A", [.. Enumerable.Repeat(new ChartPoint(1, "1"), 6)])])
        {
            Description = "Opis",
            LegendTitle = "Legenda",
        };
        var bars = Rendered.Page(Rendered.ReportOf(chart)).QuerySelectorAll("svg rect").Skip(6).Select(bar => bar.GetAttribute("fill"));
        Assert.Equal(["currentColor", "url(#w_2)", "url(#w_3)", "url(#w_4)", "url(#w_5)", "currentColor"], bars);
    }

    [Law]
    public void Draw_AnyValues_EverythingIsInsideThePicture(int first, int second, int third)
    {
        var page = Rendered.Page(Rendered.ReportOf(ChartOf(new ChartAxis("liczba", -20, 30, 7), first, second, third)));
        var box = page.QuerySelector("svg")!.GetAttribute("viewBox")!.Split(' ');
        Assert.All(page.QuerySelectorAll("svg rect, svg text"), shape =>
        {
            Assert.InRange(Attribute(shape, "x"), 0, Parse(box[2]));
            Assert.InRange(Attribute(shape, "y"), 0, Parse(box[3]));
        });
    }

    [Theory]
    [InlineData("pl", "0|0,5|1")]
    [InlineData("en-GB", "0|0.5|1")]
    public void AxisMarks_HalfSteps_AreWrittenInTheReportsLanguage(string language, string marks) =>
        Assert.Equal(marks, string.Join('|', AxisMarks.Of(new ChartAxis("x", 0, 1, 0.5m), language).Select(mark => mark.Text)));

    [Fact]
    public void AxisMarks_LargeAndNegativeNumbers_AreGroupedWithNoBreakSpaces() =>
        Assert.Equal(["\u22121\u00A0500", "0", "1\u00A0500"], AxisMarks.Of(new ChartAxis("x", -1500, 1500, 1500), "pl").Select(mark => mark.Text));

    [Fact]
    public void Draw_ManyMarks_ShowsOnlyThoseThatFit()
    {
        var page = Rendered.Page(Rendered.ReportOf(ChartOf(new ChartAxis("liczba", 0, 100_000, 1000), 50_000)));
        Assert.InRange(page.QuerySelectorAll("svg .report-grid").Length, 2, 6);
    }

    [Theory]
    [InlineData("Usługi asystenckie dla osób z niepełnosprawnościami", "Usługi asystenckie dla|osób z|niepełnosprawnościami")]
    [InlineData("Konstantynopolitańczykowianeczka", "Konstantynopolitańczyko|wianeczka")]
    [InlineData("", "")]
    public void Wrap_Text_BreaksAtSpacesAndInsideOverlongWords(string text, string lines) =>
        Assert.Equal(lines, string.Join('|', TextLines.Wrap(text, 180)));

    private static BarChart ChartOf(ChartAxis axis, params decimal?[] values) => new("w", "Wykres", axis, ["Seria"],
        [.. values.Select(value => new ChartCategory("Kategoria", "Legenda", [new ChartPoint(value, value is null ? "brak danych" : "jest")]))])
    {
        Description = "Opis",
        LegendTitle = "Legenda",
    };

    private static double[] Bars(BarChart chart) =>
        [.. Rendered.Page(Rendered.ReportOf(chart)).QuerySelectorAll("svg rect").Select(bar => Attribute(bar, "width"))];

    private static double Attribute(IElement shape, string name) => Parse(shape.GetAttribute(name)!);

    private static double Parse(string number) => double.Parse(number, CultureInfo.InvariantCulture);
}
