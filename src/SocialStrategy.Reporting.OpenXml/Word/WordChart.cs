using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting.OpenXml.Charts;
using SocialStrategy.Reporting.OpenXml.Packages;
using SocialStrategy.Reporting.OpenXml.Sheets;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using D = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace SocialStrategy.Reporting.OpenXml.Word;

/// <summary>Places charts in the text.</summary>
internal sealed class WordChart
{
    /// <summary>What Word's checker asks for; the legend under the chart says the rest.</summary>
    private const int LongestDescription = 150;
    private const int MillimetresOfLines = 72;
    private const int EmuOfTwentieth = 635;
    private const int EmuOfMillimetre = 36_000;

    private readonly WordContext _context;
    private uint _count;

    internal WordChart(WordContext context) => _context = context;

    internal Paragraph Of(BarChart chart)
    {
        var sheet = SheetOf(chart, ChartData.Of(chart));
        return Place(chart, sheet, ChartDrawing.Of(chart, sheet, _context.Theme, _context.Language), BarHeights.Of(chart));
    }

    internal Paragraph Of(LineChart chart)
    {
        var sheet = SheetOf(chart, ChartData.Of(chart));
        return Place(chart, sheet, ChartDrawing.Of(chart, sheet, _context.Theme, _context.Language), MillimetresOfLines);
    }

    private ChartSheet SheetOf(Chart chart, ChartData data) => new(new SheetNames().Give(_context.Captions.ReferenceTo(chart.Anchor)), 1, data);

    private Paragraph Place(Chart chart, ChartSheet sheet, C.ChartSpace drawing, int millimetres)
    {
        _count++;
        var id = string.Create(CultureInfo.InvariantCulture, $"rIdChart{_count}");
        var part = _context.Part.AddNewPart<ChartPart>(id);
        part.ChartSpace = drawing;
        if (_context.Options.EmbedsChartData)
        {
            ChartParts.EmbedData(part, sheet, chart.Axis, _context.Theme);
        }

        var height = Math.Min((long)millimetres * EmuOfMillimetre, (long)(_context.Page.TextHeight * 0.8) * EmuOfTwentieth);
        return WordText.Paragraph(WordStyles.ChartFrame, new Run(new Drawing(Inline(chart, id, (long)_context.Page.TextWidth * EmuOfTwentieth, height))));
    }

    private D.Inline Inline(Chart chart, string id, long width, long height) => new(
        new D.Extent { Cx = width, Cy = height },
        new D.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
        new D.DocProperties
        {
            Id = _count,
            Name = OfficeText.Line(_context.Captions.ReferenceTo(chart.Anchor), LongestDescription),
            Description = OfficeText.Line(chart.Description, LongestDescription),
        },
        new D.NonVisualGraphicFrameDrawingProperties(),
        new A.Graphic(new A.GraphicData(new C.ChartReference { Id = id }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" }))
    {
        DistanceFromTop = 0,
        DistanceFromBottom = 0,
        DistanceFromLeft = 0,
        DistanceFromRight = 0,
    };
}
