using SocialStrategy.Reporting.Documents;
using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.Tests.Rendering;

public sealed class LineChartLayoutTests
{
    private static readonly ChartAxis ZeroToTen = new("liczba", 0, 10, 2);
    private static readonly PointMark Break = new(PointMarkKind.Break, "przerwa");
    private static readonly PointMark Forecast = new(PointMarkKind.Forecast, "prognoza");

    [Fact]
    public void At_Values_AreInProportionAndInTheMiddleOfTheirPeriod()
    {
        var layout = LayoutOf(ZeroToTen, Line(0, 5, 10));
        Assert.Equal([layout.PlotBottom, (layout.PlotTop + layout.PlotBottom) / 2, layout.PlotTop], Assert.Single(layout.Runs).Spots.Select(spot => spot.Y));
        Assert.Equal((layout.PlotLeft + layout.PlotRight) / 2, layout.At(1, 5).X, 6);
        Assert.Equal(layout.At(0, 0).X - layout.PlotLeft, layout.PlotRight - layout.At(2, 0).X, 6);
    }

    [Fact]
    public void At_ValueBeyondTheAxis_StandsAtItsEnd()
    {
        var layout = LayoutOf(ZeroToTen, Line(-5, 25));
        Assert.Equal([layout.PlotBottom, layout.PlotTop], Assert.Single(layout.Runs).Spots.Select(spot => spot.Y));
    }

    [Fact]
    public void Runs_MissingValue_LeavesAGap()
    {
        var layout = LayoutOf(ZeroToTen, Line(1, 2, null, 3, 4));
        Assert.Equal([2, 2], layout.Runs.Select(run => run.Spots.Count));
        var missing = Assert.Single(layout.Labels, label => label.IsMissing);
        Assert.Equal("brak danych", string.Join(' ', missing.Lines));
        Assert.Equal(layout.At(2, 0).X, (missing.Box.Left + missing.Box.Right) / 2, 6);
    }

    [Fact]
    public void Runs_MissingValuesInARow_AreNamedOnce() =>
        Assert.Single(LayoutOf(ZeroToTen, Line(1, null, null, null, 4)).Labels, label => label.IsMissing);

    [Fact]
    public void Runs_ValueBetweenMissingOnes_IsAPointWithoutALine() => Assert.Empty(LayoutOf(ZeroToTen, Line(null, 2, null)).Runs);

    [Fact]
    public void Runs_Break_InterruptsTheLineBeforeThePoint()
    {
        var layout = LayoutOf(ZeroToTen, [Point(2), Point(2), Point(6, Break), Point(6)]);
        Assert.Equal([2, 2], layout.Runs.Select(run => run.Spots.Count));
        var at = Assert.Single(layout.Breaks).At;
        Assert.Equal((layout.At(1, 0).X + layout.At(2, 0).X) / 2, at.X, 6);
        Assert.Equal(layout.Y(4), at.Y, 6);
    }

    [Fact]
    public void Breaks_AtTheFirstPointOrAfterAMissingOne_StandBesideThePoint()
    {
        var layout = LayoutOf(ZeroToTen, [Point(2, Break), Point(value: null), Point(6, Break), Point(value: null, Break)]);
        Assert.Equal([layout.Y(2), layout.Y(6)], layout.Breaks.Select(each => each.At.Y));
    }

    [Fact]
    public void Runs_Forecast_IsAPieceOfItsOwn()
    {
        var layout = LayoutOf(ZeroToTen, [Point(1), Point(2), Point(3, Forecast), Point(4, Forecast)]);
        Assert.Equal([(false, 2), (true, 3)], layout.Runs.Select(run => (run.IsForecast, run.Spots.Count)));
        Assert.Equal(layout.Runs[0].Spots[^1], layout.Runs[1].Spots[0]);
    }

    [Fact]
    public void Layout_SinglePeriod_StandsInTheMiddleWithItsValue()
    {
        var layout = LayoutOf(ZeroToTen, Line(5));
        Assert.Empty(layout.Runs);
        Assert.Single(layout.Labels);
        Assert.Equal((layout.PlotLeft + layout.PlotRight) / 2, Assert.Single(layout.Periods).X, 6);
    }

    [Fact]
    public void Labels_EqualValues_AreAllShown()
    {
        var layout = LayoutOf(ZeroToTen, Line(5, 5, 5, 5, 5, 5, 5));
        Assert.Equal(7, layout.Labels.Count);
    }

    [Fact]
    public void Labels_LinesOnTopOfEachOther_AreStillShownAtTheLastPeriod()
    {
        var layout = LayoutOf(ZeroToTen, Line(5, 5), Line(5, 5));
        Assert.Equal([0, 1], layout.Labels.Where(label => label.Box.Right > layout.StartOf(1)).Select(label => label.Series).Order());
    }

    [Fact]
    public void Origin_NegativeValues_IsInsideThePlot()
    {
        var layout = LayoutOf(new ChartAxis("saldo", -10, 10, 5), Line(-5, 5));
        Assert.Equal((layout.PlotTop + layout.PlotBottom) / 2, layout.Origin);
        Assert.Equal(layout.PlotBottom, LayoutOf(new ChartAxis("ocena", 1, 7, 1), Line(2)).Origin);
        Assert.Equal(layout.PlotTop, LayoutOf(new ChartAxis("saldo", -7, -1, 1), Line(-2)).Origin);
    }

    [Fact]
    public void Periods_Twenty_AreThinnedAndKeepTheLast()
    {
        var layout = LayoutOf(ZeroToTen, Line([.. Enumerable.Range(0, 20).Select(value => (decimal?)(value % 10))]));
        Assert.InRange(layout.Periods.Count, 4, 10);
        Assert.Equal(["2019"], layout.Periods[^1].Lines);
        Assert.All(layout.Periods, label => Assert.InRange(label.X, 0, SvgPicture.Width));
    }

    [Fact]
    public void Periods_LongNames_AreWrappedAndKeepApart()
    {
        var chart = ChartOf(ZeroToTen, [.. Enumerable.Range(1, 4).Select(number => $"{number}. kwartał 2025 roku")], [Line(1, 2, 3, 4)]);
        var labels = new LineChartLayout(chart, AxisMarks.Of(chart.Axis, "pl")).Periods;
        Assert.Equal(4, labels.Count);
        Assert.All(labels.Zip(labels.Skip(1)), pair => Assert.True(pair.First.X + (TextLines.WidestOf(pair.First.Lines) / 2) < pair.Second.X - (TextLines.WidestOf(pair.Second.Lines) / 2)));
    }

    [Fact]
    public void Periods_OneLongWord_ThinsThemAll()
    {
        var periods = LayoutOf(["I", "II", "III", "IV", "V", "Przewidywania"]).Periods;
        Assert.Equal(["II", "IV", "Przewidywania"], periods.Select(period => string.Join('|', period.Lines)));
    }

    /// <summary>A period has 93.25 and the names take 90.44, which is less than 4 from one another.</summary>
    [Fact]
    public void Periods_NamesThatWouldNearlyTouch_AreWrapped() => Assert.Equal(
        ["Aaaaa|aaaaa", "Aaaaa|aaaab", "Aaaaa|aaaac", "Aaaaa|aaaad"],
        LayoutOf(["Aaaaa aaaaa", "Aaaaa aaaab", "Aaaaa aaaac", "Aaaaa aaaad"]).Periods.Select(period => string.Join('|', period.Lines)));

    /// <summary>The last of 19 years is moved into the picture, and so comes too near to the last but one.</summary>
    [Fact]
    public void Periods_Nineteen_LeaveOutTheOneThatTheLastComesNear() => Assert.Equal(
        ["2000", "2002", "2004", "2006", "2008", "2010", "2012", "2014", "2018"],
        LayoutOf([.. Enumerable.Range(2000, 19).Select(Text)]).Periods.Select(period => Assert.Single(period.Lines)));

    [Fact]
    public void Height_HoldsTheLongestNameOfAPeriod()
    {
        var layout = LayoutOf(["I", "II", "Aaaaa aaaaa", "IV"]);
        Assert.Equal(6 + (2 * SvgPicture.LineHeight) + 4, layout.Height - layout.PlotBottom);
    }

    [Fact]
    public void Marks_CloserThanALine_AreThinned() => Assert.Equal(
        [0, 2, 4, 6, 8, 10, 12, 14],
        LayoutOf(new ChartAxis("liczba", 0, 15, 1), Line(5)).Marks.Select(mark => mark.Value));

    [Fact]
    public void Keys_ThatFillARowExactly_StandInIt()
    {
        var keys = LineKey.Of(ChartOf(["Aaaaa", "Aaaab", "aaaa", "aaab"]));
        Assert.Equal(SvgPicture.Width, keys[^1].Right);
        Assert.All(keys, key => Assert.Equal(0, key.Top));
        Assert.Equal([0, 0, 0, 21], LineKey.Of(ChartOf(["Aaaaa", "Aaaab", "aaaa", "aaaaa"])).Select(key => key.Top));
    }

    /// <summary>The names are 361.2 wide, the room beside a sample 352.</summary>
    [Fact]
    public void Keys_LongNames_StandUnderOneAnother()
    {
        var name = string.Join(' ', Enumerable.Repeat("aaaaaaa", 5)) + " aaaaa";
        var keys = LineKey.Of(ChartOf([name, name, name]));
        Assert.Equal([0, 38, 76], keys.Select(key => key.Top));
        Assert.All(keys, key => Assert.Equal([name[..^6], "aaaaa"], key.Lines));
    }

    [Fact]
    public void TargetPaths_ConstantTarget_CrossesTheWholePlot()
    {
        var layout = LayoutOf(Target(8), Line(1, 2, 3));
        var path = Assert.Single(layout.TargetPaths);
        Assert.Equal((layout.PlotLeft, layout.PlotRight), (path[0].X, decimal.Round(path[^1].X, 6)));
        Assert.All(path, spot => Assert.Equal(layout.Y(8), spot.Y));
        Assert.Single(layout.Labels, label => label.Series is null);
    }

    [Fact]
    public void TargetPaths_Milestones_StepBetweenPeriodsAndLeaveGaps()
    {
        var layout = LayoutOf(Target(null, 4, 4, 8, null), Line(1, 1, 1, 1, 1));
        var path = Assert.Single(layout.TargetPaths);
        Assert.Equal([1, 2, 2, 3, 3, 4], path.Select(spot => (int)decimal.Round((spot.X - layout.PlotLeft) / layout.Slot)));
        Assert.Equal([4, 4, 4, 4, 8, 8], path.Select(spot => (int)decimal.Round((layout.PlotBottom - spot.Y) / LineChartLayout.PlotHeight * 10)));
        Assert.Equal(2, layout.Labels.Count(label => label.Series is null));
    }

    [Fact]
    public void Keys_PlainLineAlone_NeedsNone() => Assert.Empty(LayoutOf(ZeroToTen, Line(1, 2)).Keys);

    [Fact]
    public void Keys_LinesTargetAndMarks_AreNamedOnceEach()
    {
        var layout = LayoutOf(Target(5), [Point(1, Forecast, Break), Point(2, Forecast)], Line(3, 4));
        Assert.Equal(["A", "B", "Cel", "przerwa", "prognoza"], layout.Keys.Select(key => string.Join(' ', key.Lines)));
        Assert.Equal([0, 1, null, null, null], layout.Keys.Select(key => key.Series));
        Assert.Equal([null, null, null, PointMarkKind.Break, PointMarkKind.Forecast], layout.Keys.Select(key => key.Mark));
        Assert.True(layout.Keys[3].Top > layout.Keys[2].Top);
        Assert.All(layout.Keys, key => Assert.InRange(key.Right, 0, SvgPicture.Width));
    }

    [Fact]
    public void Labels_TextWiderThanThePicture_StandsInTheLegendAlone()
    {
        var layout = LayoutOf(ZeroToTen, [new LinePoint(5, new string('7', 100)), new LinePoint(5, " ")]);
        Assert.Empty(layout.Labels);
    }

    [Law]
    public void Labels_AnyValues_AreInsideAndTouchNothing(int[] first, int[] second, int? target)
    {
        var count = Math.Max(1, Math.Min(first.Length, second.Length));
        var axis = new ChartAxis("liczba", -20, 30, 7);
        var lines = new[] { first, second }.Select(values => values.Take(count).Select(value => value % 7 == 0 ? Point(value: null) : Point(value, value % 5 == 0 ? [Break] : [])).DefaultIfEmpty(Point(1)).ToArray());
        var chart = ChartOf(axis, [.. Enumerable.Range(2000, count).Select(Text)], [.. lines]) with { Target = target is null ? null : Target(target) };
        var layout = new LineChartLayout(chart, AxisMarks.Of(axis, "pl"));
        var boxes = layout.Labels.Select(label => label.Box).ToArray();
        Assert.All(boxes, box => Assert.True(box.IsInside(layout.LabelArea)));
        Assert.All(boxes.Index(), box => Assert.DoesNotContain(boxes.Skip(box.Index + 1), box.Item.Overlaps));
        Assert.All(layout.Runs, run => Assert.All(run.Spots, spot => Assert.DoesNotContain(boxes, Box.Around(spot, 8, 8).Overlaps)));
        Assert.All(layout.Runs.SelectMany(run => run.Spots), spot => Assert.True(Box.Around(spot, 0, 0).IsInside(new Box(layout.PlotLeft, layout.PlotTop, layout.PlotRight, layout.PlotBottom))));
    }

    [Theory]
    [InlineData(0, 0, 10, 10, true)]
    [InlineData(0, 5, 3, 5, false)]
    [InlineData(5, 0, 5, 10, true)]
    [InlineData(5, 7, 5, 10, false)]
    [InlineData(10, 0, 0, 10, true)]
    [InlineData(0, 0, 4.5, 20, false)]
    public void IsCrossedBy_Line_TellsWhetherItPassesThrough(double x1, double y1, double x2, double y2, bool isCrossed) =>
        Assert.Equal(isCrossed, new Box(4, 4, 6, 6).IsCrossedBy(new Spot((decimal)x1, (decimal)y1), new Spot((decimal)x2, (decimal)y2)));

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static LinePoint Point(decimal? value, params PointMark[] marks) => new(value, value is null ? "brak danych" : "5,0") { Marks = [.. marks] };

    private static LinePoint[] Line(params decimal?[] values) => [.. values.Select(value => Point(value))];

    private static LineTarget Target(params decimal?[] values) => new("Cel", "Cel", [.. values.Select(value => new ChartPoint(value, "cel"))]);

    private static LineChartLayout LayoutOf(ChartAxis axis, params LinePoint[][] lines)
    {
        var chart = ChartOf(axis, [.. Enumerable.Range(2000, lines[0].Length).Select(Text)], lines);
        return new LineChartLayout(chart, AxisMarks.Of(axis, "pl"));
    }

    private static LineChartLayout LayoutOf(LineTarget target, params LinePoint[][] lines)
    {
        var chart = ChartOf(ZeroToTen, [.. Enumerable.Range(2000, lines[0].Length).Select(Text)], lines) with { Target = target };
        return new LineChartLayout(chart, AxisMarks.Of(ZeroToTen, "pl"));
    }

    private static LineChartLayout LayoutOf(string[] periods)
    {
        var chart = ChartOf(ZeroToTen, periods, [Line([.. periods.Select(_ => (decimal?)1)])]);
        return new LineChartLayout(chart, AxisMarks.Of(ZeroToTen, "pl"));
    }

    private static LineChart ChartOf(string[] names) => new("w", "Wykres", ZeroToTen, ["I"], [.. names.Select(name => new LineSeries(name, "Legenda", [Point(1)]))])
    {
        Description = "Opis",
        LegendTitle = "Legenda",
    };

    private static LineChart ChartOf(ChartAxis axis, string[] periods, LinePoint[][] lines) =>
        new("w", "Wykres", axis, [.. periods], [.. lines.Select((points, i) => new LineSeries(i == 0 ? "A" : "B", "Legenda", [.. points]))])
        {
            Description = "Opis",
            LegendTitle = "Legenda",
        };
}
