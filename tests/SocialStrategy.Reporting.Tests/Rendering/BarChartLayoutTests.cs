using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Tests.Rendering;

public sealed class BarChartLayoutTests
{
    /// <summary>398.16 wide: more than the room beside the labels or the key, less than the picture.</summary>
    private const string Long = "aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaaaa";

    [Fact]
    public void PlotRight_LeavesRoomForTheValuesAndHalfOfTheLastMark()
    {
        Assert.Equal(385, LayoutOf(new ChartAxis("liczba", 0, 10, 5)).PlotRight);
        Assert.Equal(350, LayoutOf(new ChartAxis("liczba", 0, 1_000_000_000, 500_000_000)).PlotRight);
    }

    [Fact]
    public void Marks_CloserThanTheirWidth_AreThinned() =>
        Assert.Equal([.. Enumerable.Range(0, 11).Select(i => i * 2m)], LayoutOf(new ChartAxis("liczba", 0, 20, 1)).Marks.Select(mark => mark.Value));

    [Fact]
    public void AxisTitle_WiderThanTheRoomBesideTheLabels_IsWrapped() => Assert.Equal([Long[..^7], "aaaaaa"], LayoutOf(new ChartAxis(Long, 0, 10, 5)).AxisTitle);

    [Fact]
    public void Keys_WiderThanTheRoomBesideTheSample_AreWrapped() =>
        Assert.Equal([[Long[..^7], "aaaaaa"], ["B"]], LayoutOf(new ChartAxis("liczba", 0, 10, 5), Long, "B").Keys);

    private static BarChartLayout LayoutOf(ChartAxis axis, params string[] series)
    {
        var names = series.DefaultIfEmpty("A").ToArray();
        var chart = new BarChart("w", "Wykres", axis, [.. names], [new ChartCategory("A", "A: 5", [.. names.Select(_ => new ChartPoint(5, "5"))])])
        {
            Description = "Opis",
            LegendTitle = "Legenda",
        };
        return new BarChartLayout(chart, AxisMarks.Of(axis, "pl"));
    }
}
