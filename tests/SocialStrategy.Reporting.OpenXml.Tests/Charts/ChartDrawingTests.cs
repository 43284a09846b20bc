using DocumentFormat.OpenXml.Packaging;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting.OpenXml.Tests.Kit;
using SocialStrategy.TestKit;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace SocialStrategy.Reporting.OpenXml.Tests.Charts;

/// <summary>What is drawn is what the tree says: order, scale, gaps, labels, marks.</summary>
public sealed class ChartDrawingTests : IDisposable
{
    private readonly DocxFile _file = new(Rendered.Docx(Specimen.Report));

    private static readonly BarChart[] Bars = [.. BlockWalker.Walk(Specimen.Report.Blocks).OfType<BarChart>()];

    private static readonly LineChart Lines = BlockWalker.Walk(Specimen.Report.Blocks).OfType<LineChart>().Single();

    private ChartPart LineChart => _file.Charts[2];

    public void Dispose() => _file.Dispose();

    [Fact]
    public void Bars_AreTheTrees_WithGapsForMissingOnes() => Assert.All(Bars.Zip(_file.Charts), pair =>
    {
        var (chart, part) = pair;
        var series = ChartFacts.SeriesOf(part);
        Assert.Equal(chart.Series, series.Select(ChartFacts.NameOf));
        Assert.All(series.Index(), each => Assert.Equal(chart.Categories.Select(category => category.Points[each.Index].Value), ChartFacts.Cached(each.Item)));
        Assert.All(series, each => Assert.Equal(chart.Categories.Select(category => category.Label), ChartFacts.CachedNames(each)));
        Assert.Equal(C.DisplayBlanksAsValues.Gap, part.ChartSpace.Descendants<C.DisplayBlanksAs>().Single().Val!.Value);
        Assert.Equal(C.OrientationValues.MaxMin, part.ChartSpace.Descendants<C.CategoryAxis>().Single().Scaling!.Orientation!.Val!.Value);
    });

    [Fact]
    public void Lines_AreTheTrees_AndTheTargetComesLast()
    {
        var series = ChartFacts.SeriesOf(LineChart);
        Assert.Equal([Lines.Series[0].Name, $"{Lines.Series[0].Name} (2022–)", .. Lines.Series.Skip(1).Select(line => line.Name), Lines.Target!.Name], series.Select(ChartFacts.NameOf));
        Assert.Equal(
            Lines.Series[0].Points.Select(point => point.Value),
            ChartFacts.Cached(series[0]).Zip(ChartFacts.Cached(series[1]), (before, since) => before is null || since is null ? before ?? since : throw new InvalidOperationException("A value stands on both sides of the break.")));
        Assert.Equal(Lines.Periods.TakeWhile(period => period != "2022"), Lines.Periods.Zip(ChartFacts.Cached(series[0])).Where(each => each.Second is not null).Select(each => each.First));
        Assert.All(Lines.Series.Skip(1).Zip(series.Skip(2)), pair => Assert.Equal(pair.First.Points.Select(point => point.Value), ChartFacts.Cached(pair.Second)));
        Assert.Equal(Lines.Periods.Select((_, at) => Lines.Target.PointIn(at).Value), ChartFacts.Cached(series[^1]));
    }

    [Fact]
    public void Axes_HaveTheScaleOfTheTree() => Assert.All(Bars.Cast<Chart>().Append(Lines).Zip(_file.Charts), pair =>
    {
        var axis = pair.Second.ChartSpace.Descendants<C.ValueAxis>().Single();
        Assert.Equal((double)pair.First.Axis.Minimum, axis.Scaling!.GetFirstChild<C.MinAxisValue>()!.Val!.Value);
        Assert.Equal((double)pair.First.Axis.Maximum, axis.Scaling.GetFirstChild<C.MaxAxisValue>()!.Val!.Value);
        Assert.Equal((double)pair.First.Axis.Step, axis.GetFirstChild<C.MajorUnit>()!.Val!.Value);
        Assert.Equal(pair.First.Axis.Title, string.Concat(axis.GetFirstChild<C.Title>()!.Descendants<A.Text>().Select(text => text.Text)));
    });

    [Fact]
    public void Axis_WithManyMarks_NumbersSomeOfThem()
    {
        var chart = Bars[0] with { };
        var dense = new BarChart(chart.Anchor, chart.Caption, new ChartAxis("oś", 0, 100, 1), chart.Series, chart.Categories) { Description = "opis", LegendTitle = "Legenda" };
        using var file = new DocxFile(Rendered.Docx(Rendered.ReportOf(dense)));
        Assert.Equal(10, file.Charts.Single().ChartSpace.Descendants<C.MajorUnit>().Single().Val!.Value);
    }

    [Fact]
    public void Labels_StandAtEveryValue_InTheFormatOfTheText()
    {
        Assert.All(_file.Charts.SelectMany(ChartFacts.SeriesOf), series => Assert.True(series.GetFirstChild<C.DataLabels>()!.GetFirstChild<C.ShowValue>()!.Val!.Value));
        Assert.Equal("#,##0.00", FormatOf(ChartFacts.SeriesOf(_file.Charts[0]).Single()));
        Assert.Equal("#,##0.0\"%\"", FormatOf(ChartFacts.SeriesOf(_file.Charts[1])[0]));
    }

    [Fact]
    public void Series_AreToldApartWithoutColour()
    {
        var bars = ChartFacts.SeriesOf(_file.Charts[1]).Select(series => series.GetFirstChild<C.ChartShapeProperties>()!).ToArray();
        Assert.NotNull(bars[0].GetFirstChild<A.SolidFill>());
        Assert.Equal(2, bars.Skip(1).Select(each => each.GetFirstChild<A.PatternFill>()!.Preset!.Value).Distinct().Count());
        var lines = ChartFacts.SeriesOf(LineChart);
        Assert.Equal(3, lines.Select(series => series.GetFirstChild<C.Marker>()!.Symbol!.Val!.Value).Distinct().Count());
        Assert.Equal([1U], LineChart.ChartSpace.Descendants<C.LegendEntry>().Where(entry => entry.GetFirstChild<C.Delete>()!.Val!.Value).Select(entry => entry.Index!.Val!.Value));
    }

    /// <summary>The line begins anew after a break in 2022; 2024 was revised, 2025 may change, 2026 is expected.</summary>
    [Fact]
    public void Points_WithMarks_LookOtherwise()
    {
        var points = ChartFacts.SeriesOf(LineChart)[1].Elements<C.DataPoint>().ToDictionary(point => Lines.Periods[(int)point.Index!.Val!.Value]);
        Assert.Equal(["2022", "2024", "2025", "2026"], points.Keys);
        Assert.Equal(A.PresetLineDashValues.SystemDot, points["2026"].GetFirstChild<C.ChartShapeProperties>()!.Descendants<A.PresetDash>().Single().Val!.Value);
        Assert.NotEqual(Fill(points["2024"]), Fill(points["2025"]));
        Assert.True(points["2024"].GetFirstChild<C.Marker>()!.Size!.Val!.Value > points["2025"].GetFirstChild<C.Marker>()!.Size!.Val!.Value);
    }

    private static string Fill(C.DataPoint point) => point.GetFirstChild<C.Marker>()!.GetFirstChild<C.ChartShapeProperties>()!.GetFirstChild<A.SolidFill>()!.InnerXml;

    private static string FormatOf(DocumentFormat.OpenXml.OpenXmlElement series) => series.GetFirstChild<C.DataLabels>()!.GetFirstChild<C.NumberingFormat>()!.FormatCode!.Value!;
}
