using System.Globalization;
using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Tests.Rendering;

/// <summary>One unit of the axis from 0 to 10 is 22 high; values are 24.4608 wide, 15 high, and stand 7 away from their point.</summary>
public sealed class LineLabelsTests
{
    private const double Above = -14.5;
    private const double Below = 14.5;
    private const double Aside = 8.2304;
    private const double Beside = 20.2304;

    private static readonly ChartAxis ZeroToTen = new("liczba", 0, 10, 2);
    private static readonly ChartAxis AroundZero = new("saldo", -10, 10, 5);
    private static readonly PointMark Break = new(PointMarkKind.Break, "przerwa");
    private static readonly PointMark Revised = new(PointMarkKind.Revised, "poprawiono");

    /// <summary>Lines are parted by bars; asked is where the label of a period of the first line stands.</summary>
    [Theory]
    [InlineData("5", 0, 0, Above)]
    [InlineData("9.8", 0, 0, Above)]
    [InlineData("10", 0, 0, Below)]
    [InlineData("5 5", 1, 0, Above)]
    [InlineData("8 5", 1, 0, Below)]
    [InlineData("5 8", 0, 0, Below)]
    [InlineData("5.5 5 4", 1, 0, Above)]
    [InlineData("5|5", 0, 0, Above)]
    [InlineData("8 5|- 5", 1, 0, Below)]
    [InlineData("5|6.5|9.5|3", 0, 0, Below)]
    [InlineData("5|7|3.5|0.5", 0, 0, Above)]
    [InlineData("5|5.6|4.5", 0, Beside, 0)]
    [InlineData("5 5|5.6 5.6|4.5 4.5", 1, Beside, 0)]
    [InlineData("5 5|5.6 5.6|4.5 4.5", 0, -Beside, 0)]
    public void Place_Value_StandsWhereTheOthersLeaveRoom(string lines, int period, double x, double y) =>
        Assert.Equal((x, y), ShiftOf(ChartOf(ZeroToTen, LinesOf(lines)), 0, period));

    [Fact]
    public void Place_ValueBelowARing_KeepsClearOfIt()
    {
        var lines = LinesOf("5|3.7|2.5");
        Assert.Equal((0, Above), ShiftOf(ChartOf(ZeroToTen, lines), 1, 0));
        lines[0][0] = lines[0][0] with { Marks = [Revised] };
        Assert.Equal((Beside, 0), ShiftOf(ChartOf(ZeroToTen, lines), 1, 0));
    }

    [Fact]
    public void Place_ValuesAtABreak_KeepClearOfItsSign()
    {
        var chart = ChartOf(ZeroToTen, WithBreak(LinesOf("5 5 5 5 5 5 5 5 5 5")));
        (double, double)[] expected = [(0, Above), (0, Above), (0, Above), (0, Above), (-Aside, Above), (Aside, Above), (0, Above), (0, Above), (0, Above), (0, Above)];
        Assert.Equal(expected, Enumerable.Range(0, 10).Select(period => ShiftOf(chart, 0, period)));
    }

    /// <summary>The other line above asks for labels below, but there the axis passes.</summary>
    [Fact]
    public void Place_ValuesAtABreakOverTheAxis_StandAslantOnTheOtherSide()
    {
        var chart = ChartOf(AroundZero, WithBreak(LinesOf("1.3 1.3 1.3 1.3 1.3 1.3 1.3 1.3 1.3 1.3|5 5 5 5 5 5 5 5 5 5")));
        Assert.Equal([(0, Above), (-Aside, Above), (Aside, Above), (0, Above)], Enumerable.Range(3, 4).Select(period => ShiftOf(chart, 0, period)));
    }

    [Fact]
    public void Place_ValueUnderALine_IsNotCrossedByIt()
    {
        Assert.Equal((0, Below), ShiftOf(ChartOf(AroundZero, LinesOf("-1")), 0, 0));
        Assert.Equal((0, Below), ShiftOf(ChartOf(ZeroToTen, LinesOf("5")) with { Target = TargetOf("cel", 5.6m) }, 0, 0));
    }

    [Fact]
    public void Place_Target_IsNamedAtTheEndOfEachStep()
    {
        var chart = ChartOf(ZeroToTen, LinesOf("1 1 1")) with { Target = TargetOf("cel", 4, 8, 8) };
        var layout = LayoutOf(chart);
        var labels = layout.Labels.Where(label => label.Series is null).ToArray();
        Assert.Equal([Round(layout.PlotRight - 2), Round(layout.StartOf(1) - 2)], labels.Select(label => Round(label.Box.Right)));
        Assert.Equal([layout.Y(8) - 2, layout.Y(4) - 2], labels.Select(label => label.Box.Bottom));
        Assert.All(labels, label => Assert.Equal(Round(TextLines.WidthOf("cel") * 1.12m), Round(label.Box.Width)));
    }

    [Fact]
    public void Place_TargetAtTheEndOfTheAxis_StandsAboveThePlot()
    {
        var layout = LayoutOf(ChartOf(ZeroToTen, LinesOf("1")) with { Target = TargetOf("cel", 10) });
        Assert.Equal(layout.PlotTop - 2, Assert.Single(layout.Labels, label => label.Series is null).Box.Bottom);
    }

    /// <summary>The name is so long that it reaches the only point, which stands above the line.</summary>
    [Fact]
    public void Place_TargetUnderAPoint_StandsBelowItsLine()
    {
        var layout = LayoutOf(ChartOf(ZeroToTen, WithoutTexts(LinesOf("5.4"))) with { Target = TargetOf(new string('o', 20), 5) });
        var box = Assert.Single(layout.Labels).Box;
        Assert.Equal((layout.PlotRight - 2, layout.Y(5) + 2), (box.Right, box.Top));
    }

    /// <summary>Two points stand around the end of the target, and a line crosses it before; only its beginning is free.</summary>
    [Fact]
    public void Place_TargetWithoutRoomAtItsEnd_StandsAtItsBeginning()
    {
        var layout = LayoutOf(ChartOf(ZeroToTen, WithoutTexts(LinesOf("9 5.4|1 4.6|8 0"))) with { Target = TargetOf("osób rocznie", 5) });
        var box = Assert.Single(layout.Labels).Box;
        Assert.Equal((layout.PlotLeft + 2, layout.Y(5) - 2), (box.Left, box.Bottom));
    }

    [Theory]
    [InlineData("- 8", 0, 8)]
    [InlineData("8 -", 1, 8)]
    [InlineData("4 - 8", 1, 6)]
    public void Place_MissingValue_StandsWhereTheLineWouldPass(string line, int period, double height)
    {
        var layout = LayoutOf(ChartOf(ZeroToTen, LinesOf(line)));
        Assert.Equal((Round(layout.At(period, 0).X), Round(layout.Y((decimal)height))), MiddleOfMissing(layout));
    }

    [Fact]
    public void Place_LineWithoutValues_IsNamedInTheMiddleOfThePlot()
    {
        var layout = LayoutOf(ChartOf(ZeroToTen, LinesOf("- -")));
        Assert.Equal((Round((layout.PlotLeft + layout.PlotRight) / 2), Round((layout.PlotTop + layout.PlotBottom) / 2)), MiddleOfMissing(layout));
    }

    [Fact]
    public void Place_MissingValueOnALine_MovesAsLittleAsNeeded()
    {
        var target = LayoutOf(ChartOf(ZeroToTen, LinesOf("5 - 5")) with { Target = TargetOf("cel", 5) });
        Assert.Equal(Round(target.Y(5) - 12), MiddleOfMissing(target).Y);
        var other = LayoutOf(ChartOf(ZeroToTen, [LinesOf("5 - 5")[0], WithoutTexts(LinesOf("5 5 5"))[0]]));
        Assert.Equal(Round(other.Y(5) - 24), MiddleOfMissing(other).Y);
    }

    [Fact]
    public void Place_GapCrossedInItsMiddle_IsNamedInItsFirstPeriod()
    {
        var layout = LayoutOf(ChartOf(ZeroToTen, [LinesOf("5 - - 5")[0], WithoutTexts(LinesOf("10 10 0 0"))[0]]));
        Assert.Equal((Round(layout.At(1, 0).X), Round(layout.Y(5))), MiddleOfMissing(layout));
    }

    [Fact]
    public void Place_GapWithoutRoom_IsNamedInTheLegendAlone()
    {
        var layout = LayoutOf(ChartOf(ZeroToTen, [LinesOf("5 - 5 5")[0], WithoutTexts(LinesOf("0 5 10 10"))[0]]));
        Assert.DoesNotContain(layout.Labels, label => label.IsMissing);
    }

    [Theory]
    [InlineData(4, "brak danych")]
    [InlineData(10, "brak|danych")]
    public void Place_MissingValue_IsWrappedBetweenItsWords(int periods, string lines)
    {
        LinePoint[] points = [new(Value: null, "brak danych"), .. Enumerable.Repeat(new LinePoint(5, " "), periods - 1)];
        var label = Assert.Single(LayoutOf(ChartOf(ZeroToTen, [points])).Labels);
        Assert.Equal(lines, string.Join('|', label.Lines));
    }

    private static (double X, double Y) ShiftOf(LineChart chart, int series, int period)
    {
        var layout = LayoutOf(chart);
        var point = chart.Series[series].Points[period];
        var box = Assert.Single(layout.Labels, label => label.Series == series && label.Lines[0] == point.Text).Box;
        var at = layout.At(period, point.Value!.Value);
        return (Round(((box.Left + box.Right) / 2) - at.X), Round(((box.Top + box.Bottom) / 2) - at.Y));
    }

    private static (double X, double Y) MiddleOfMissing(LineChartLayout layout)
    {
        var box = Assert.Single(layout.Labels, label => label.IsMissing).Box;
        return (Round((box.Left + box.Right) / 2), Round((box.Top + box.Bottom) / 2));
    }

    private static double Round(decimal number) => (double)decimal.Round(number, 6);

    private static LineChartLayout LayoutOf(LineChart chart) => new(chart, AxisMarks.Of(chart.Axis, "pl"));

    private static LineTarget TargetOf(string text, params decimal[] values) => new("Cel", "Cel", [.. values.Select(value => new ChartPoint(value, text))]);

    /// <summary>Each value's text tells its line and its period; a hyphen is a missing value.</summary>
    private static LinePoint[][] LinesOf(string lines) => [.. lines.Split('|').Select((line, series) => line.Split(' ').Select((value, period) => value == "-"
        ? new LinePoint(Value: null, "brak")
        : new LinePoint(decimal.Parse(value, CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"{series},{period}"))).ToArray())];

    private static LinePoint[][] WithoutTexts(LinePoint[][] lines) => [.. lines.Select(line => line.Select(point => point with { Text = " " }).ToArray())];

    private static LinePoint[][] WithBreak(LinePoint[][] lines) => [[.. lines[0][..5], lines[0][5] with { Marks = [Break] }, .. lines[0][6..]], .. lines[1..]];

    private static LineChart ChartOf(ChartAxis axis, LinePoint[][] lines) =>
        new("w", "Wykres", axis, [.. Enumerable.Repeat("I", lines[0].Length)], [.. lines.Select(points => new LineSeries("A", "Legenda", [.. points]))])
        {
            Description = "Opis",
            LegendTitle = "Legenda",
        };
}
