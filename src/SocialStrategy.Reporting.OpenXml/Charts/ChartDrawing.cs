using System.Globalization;
using DocumentFormat.OpenXml;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting.OpenXml.Packages;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace SocialStrategy.Reporting.OpenXml.Charts;

/// <summary>A chart of the tree as DrawingML: the same order, labels, scale and colours as in the HTML page.</summary>
internal sealed class ChartDrawing
{
    private readonly ChartSheet _sheet;
    private readonly ChartText _text;
    private readonly SeriesLook _look;
    private readonly PointLabels _labels;
    private readonly string _language;

    private ChartDrawing(ChartSheet sheet, OfficeTheme theme, string language)
    {
        _sheet = sheet;
        _text = new ChartText(theme, language);
        _look = new SeriesLook(theme);
        _labels = new PointLabels(_text);
        _language = language;
    }

    internal static C.ChartSpace Of(BarChart chart, ChartSheet sheet, OfficeTheme theme, string language) =>
        new ChartDrawing(sheet, theme, language).Bars(chart);

    internal static C.ChartSpace Of(LineChart chart, ChartSheet sheet, OfficeTheme theme, string language) =>
        new ChartDrawing(sheet, theme, language).Lines(chart);

    private C.ChartSpace Bars(BarChart chart)
    {
        var bars = new C.BarChart(
            new C.BarDirection { Val = C.BarDirectionValues.Bar },
            new C.BarGrouping { Val = C.BarGroupingValues.Clustered },
            new C.VaryColors { Val = false });
        bars.Append(chart.Series.Select((_, at) => BarSeries(at)));
        bars.Append(
            new C.GapWidth { Val = 50 },
            new C.AxisId { Val = ChartAxes.NamesId },
            new C.AxisId { Val = ChartAxes.ValuesId });
        return Space(bars, new ChartAxes(chart.Axis, _text, _look).OfBars(), chart.Series.Count > 1 ? C.LegendPositionValues.Top : null);
    }

    private C.BarChartSeries BarSeries(int at)
    {
        var points = _sheet.Data.Series[at].Points;
        return new C.BarChartSeries(
            new C.Index { Val = (uint)at },
            new C.Order { Val = (uint)at },
            Name(at),
            _look.Bar(at),
            new C.InvertIfNegative { Val = false },
            _labels.Of(points, C.DataLabelPositionValues.OutsideEnd, _ => true),
            RowNames(),
            Numbers(at));
    }

    private C.ChartSpace Lines(LineChart chart)
    {
        var lines = new C.LineChart(new C.Grouping { Val = C.GroupingValues.Standard }, new C.VaryColors { Val = false });
        var stretches = _sheet.Data.Series.Count - (chart.Target is null ? 0 : 1);
        lines.Append(Enumerable.Range(0, stretches).Select(at => LineSeries(chart.Series[_sheet.Data.Series[at].Line].Points, at)));
        if (chart.Target is not null)
        {
            lines.Append(TargetSeries(stretches));
        }

        lines.Append(
            new C.ShowMarker { Val = true },
            new C.AxisId { Val = ChartAxes.NamesId },
            new C.AxisId { Val = ChartAxes.ValuesId });
        return Space(lines, new ChartAxes(chart.Axis, _text, _look).OfLines(), _sheet.Data.Series.Count(series => !series.IsContinued) > 1 ? C.LegendPositionValues.Bottom : null);
    }

    private C.LineChartSeries LineSeries(ValueList<LinePoint> points, int at)
    {
        var line = _sheet.Data.Series[at].Line;
        var series = new C.LineChartSeries(new C.Index { Val = (uint)at }, new C.Order { Val = (uint)at }, Name(at), _look.Line(line), _look.Marker(line));
        series.Append(points.Select((point, period) => _sheet.Data.Series[at].Points[period].Value is null ? null : MarkedPoint(point, period, line)).OfType<C.DataPoint>());
        series.Append(
            _labels.Of(_sheet.Data.Series[at].Points, line % 2 == 0 ? C.DataLabelPositionValues.Top : C.DataLabelPositionValues.Bottom, _ => true),
            RowNames(),
            Numbers(at),
            new C.Smooth { Val = false });
        return series;
    }

    /// <summary>The target's value stands where it begins and where it changes.</summary>
    private C.LineChartSeries TargetSeries(int at)
    {
        var points = _sheet.Data.Series[at].Points;
        return new C.LineChartSeries(
            new C.Index { Val = (uint)at },
            new C.Order { Val = (uint)at },
            Name(at),
            _look.TargetLine(),
            new C.Marker(new C.Symbol { Val = C.MarkerStyleValues.None }),
            _labels.Of(points, C.DataLabelPositionValues.Top, period => period == 0 || points[period - 1].Value != points[period].Value),
            RowNames(),
            Numbers(at),
            new C.Smooth { Val = false });
    }

    /// <summary>A point with marks: dots to a forecast, a hollow marker for what may change, a large one for what was revised.</summary>
    private C.DataPoint? MarkedPoint(LinePoint point, int period, int series)
    {
        if (point.Marks.Count == 0)
        {
            return null;
        }

        var isHollow = point.Has(PointMarkKind.Provisional) || point.Has(PointMarkKind.Forecast);
        var element = new C.DataPoint(
            new C.Index { Val = (uint)period },
            _look.Marker(series, isHollow, point.Has(PointMarkKind.Revised)),
            new C.Bubble3D { Val = false });
        if (point.Has(PointMarkKind.Forecast))
        {
            element.Append(_look.ForecastLine(series));
        }

        return element;
    }

    private C.ChartSpace Space(OpenXmlCompositeElement drawing, IEnumerable<OpenXmlElement> axes, C.LegendPositionValues? position)
    {
        var plot = new C.PlotArea(new C.Layout(), drawing);
        plot.Append(axes);
        var chart = new C.Chart(new C.AutoTitleDeleted { Val = true }, plot);
        if (position is { } place)
        {
            var legend = new C.Legend(new C.LegendPosition { Val = place });
            legend.Append(_sheet.Data.Series.Index().Where(each => each.Item.IsContinued).Select(each => new C.LegendEntry(new C.Index { Val = (uint)each.Index }, new C.Delete { Val = true })));
            legend.Append(new C.Overlay { Val = false }, _text.Properties());
            chart.Append(legend);
        }

        chart.Append(new C.PlotVisibleOnly { Val = true }, new C.DisplayBlanksAs { Val = C.DisplayBlanksAsValues.Gap });
        var space = new C.ChartSpace(
            new C.Date1904 { Val = false },
            new C.EditingLanguage { Val = _language },
            new C.RoundedCorners { Val = false },
            chart,
            new C.ShapeProperties(new A.NoFill(), new A.Outline(new A.NoFill())),
            _text.Properties());
        space.AddNamespaceDeclaration("a", "http://schemas.openxmlformats.org/drawingml/2006/main");
        space.AddNamespaceDeclaration("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        return space;
    }

    private C.SeriesText Name(int at) => new(new C.StringReference(
        new C.Formula(_sheet.SeriesName(at)),
        new C.StringCache(new C.PointCount { Val = 1 }, Text(0, _sheet.Data.Series[at].Name))));

    private C.CategoryAxisData RowNames()
    {
        var cache = new C.StringCache(new C.PointCount { Val = (uint)_sheet.Data.Rows.Count });
        cache.Append(_sheet.Data.Rows.Select((name, row) => Text(row, name)));
        return new C.CategoryAxisData(new C.StringReference(new C.Formula(_sheet.RowNames), cache));
    }

    private C.Values Numbers(int at)
    {
        var points = _sheet.Data.Series[at].Points;
        var cache = new C.NumberingCache(new C.FormatCode("General"), new C.PointCount { Val = (uint)points.Count });
        foreach (var (row, point) in points.Index())
        {
            if (point.Value is { } value)
            {
                cache.Append(new C.NumericPoint(new C.NumericValue(value.ToString(CultureInfo.InvariantCulture))) { Index = (uint)row });
            }
        }

        return new C.Values(new C.NumberReference(new C.Formula(_sheet.SeriesValues(at)), cache));
    }

    private static C.StringPoint Text(int at, string text) =>
        new(new C.NumericValue(OfficeText.Line(text, int.MaxValue))) { Index = (uint)at };
}
