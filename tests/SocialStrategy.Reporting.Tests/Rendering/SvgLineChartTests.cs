using AngleSharp.Html.Dom;
using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Tests.Rendering;

public sealed class SvgLineChartTests
{
    [Fact]
    public void Draw_Series_DifferInMarkerAndDashesAndNotOnlyInColour()
    {
        var page = PageOf([.. Enumerable.Range(1, 5).Select(value => Points(new LinePoint(value, "1"), new LinePoint(value, "1")))]);
        var lines = page.QuerySelectorAll("svg .report-line").Skip(5).Select(line => line.GetAttribute("stroke-dasharray")).ToArray();
        var markers = page.QuerySelectorAll("svg .report-marker").Take(5).Select(marker => marker.GetAttribute("d")!.Split('m')[1]).ToArray();
        Assert.Equal(4, lines.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(5, markers.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData(PointMarkKind.Forecast, 1, 0, 0)]
    [InlineData(PointMarkKind.Provisional, 1, 0, 0)]
    [InlineData(PointMarkKind.Revised, 0, 1, 0)]
    [InlineData(PointMarkKind.Break, 0, 0, 1)]
    public void Draw_Mark_IsShownAndExplained(PointMarkKind kind, int hollow, int rings, int strokes)
    {
        var page = PageOf(Points(new LinePoint(1, "1"), new LinePoint(2, "2") { Marks = [new PointMark(kind, "uwaga")] }));
        Assert.Equal(
            (2 * hollow, 2 * rings, 2 * strokes),
            (page.QuerySelectorAll("svg .report-hollow").Length, page.QuerySelectorAll("svg .report-ring").Length, page.QuerySelectorAll("svg .report-stroke").Length));
        Assert.Contains("uwaga", page.QuerySelectorAll("svg .report-label").Select(label => label.TextContent));
    }

    [Fact]
    public void Draw_Forecast_HasOtherDashesThanAnyLine()
    {
        var forecast = new PointMark(PointMarkKind.Forecast, "prognoza");
        var page = PageOf([.. Enumerable.Range(1, 4).Select(value => Points(new LinePoint(value, "1"), new LinePoint(value, "1"), new LinePoint(value, "1") { Marks = [forecast] }))]);
        var dashes = page.QuerySelectorAll("svg .report-line:not(.report-neutral)").Skip(4).Select(line => line.GetAttribute("stroke-dasharray")).ToArray();
        Assert.Equal(8, dashes.Length);
        Assert.Equal(5, dashes.Distinct(StringComparer.Ordinal).Count());
        Assert.DoesNotContain(page.QuerySelector("svg .report-target")?.GetAttribute("stroke-dasharray"), dashes);
    }

    [Fact]
    public void Draw_Chart_WritesNoWordsOfItsOwn()
    {
        var page = PageOf(Points(new LinePoint(Value: null, "nic"), new LinePoint(2, "dwa") { Marks = [new PointMark(PointMarkKind.Provisional, "uwaga")] }));
        Assert.Equal(["uwaga", "liczba", "0", "1", "2", "3", "4", "5", "I", "II", "dwa", "nic"], page.QuerySelectorAll("svg text").Select(text => text.TextContent));
    }

    private static LinePoint[] Points(params LinePoint[] points) => points;

    private static IHtmlDocument PageOf(params LinePoint[][] lines)
    {
        string[] periods = ["I", "II", "III"];
        var chart = new LineChart(
            "w", "Wykres", new ChartAxis("liczba", 0, 5, 1), [.. periods.Take(lines[0].Length)], [.. lines.Select(points => new LineSeries("Szereg", "Legenda", [.. points]))])
        {
            Description = "Opis",
            LegendTitle = "Legenda",
        };
        return Rendered.Page(Rendered.ReportOf(chart));
    }
}
