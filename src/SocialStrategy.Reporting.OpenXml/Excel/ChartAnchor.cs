using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using SocialStrategy.Reporting.OpenXml.Packages;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using S = DocumentFormat.OpenXml.Spreadsheet;
using X = DocumentFormat.OpenXml.Drawing.Spreadsheet;

namespace SocialStrategy.Reporting.OpenXml.Excel;

/// <summary>The place of a chart on a sheet, beside its data.</summary>
/// <param name="Name">The name of the chart.</param>
/// <param name="Description">What it shows, for those who do not see it.</param>
/// <param name="Column">The column where it begins, from 0.</param>
/// <param name="Millimetres">Its height.</param>
internal sealed record ChartAnchor(string Name, string Description, int Column, int Millimetres)
{
    internal const int LinesHeight = 90;

    private const int Width = 170;
    private const int Emu = 36_000;
    private const int LongestDescription = 150;
    private const string DrawingId = "rId1";

    internal void Draw(WorksheetPart sheet, C.ChartSpace chart)
    {
        var drawing = sheet.AddNewPart<DrawingsPart>(DrawingId);
        drawing.AddNewPart<ChartPart>(DrawingId).ChartSpace = chart;
        drawing.WorksheetDrawing = new X.WorksheetDrawing(new X.OneCellAnchor(
            new X.FromMarker(
                new X.ColumnId(Column.ToString(CultureInfo.InvariantCulture)),
                new X.ColumnOffset("0"),
                new X.RowId("1"),
                new X.RowOffset("0")),
            new X.Extent { Cx = (long)Width * Emu, Cy = (long)Millimetres * Emu },
            Frame(),
            new X.ClientData()));
        sheet.Worksheet.Append(new S.Drawing { Id = DrawingId });
    }

    private X.GraphicFrame Frame() => new(
        new X.NonVisualGraphicFrameProperties(
            new X.NonVisualDrawingProperties { Id = 2, Name = OfficeText.Line(Name, LongestDescription), Description = OfficeText.Line(Description, LongestDescription) },
            new X.NonVisualGraphicFrameDrawingProperties()),
        new X.Transform(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = 0, Cy = 0 }),
        new A.Graphic(new A.GraphicData(new C.ChartReference { Id = DrawingId }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" }))
    {
        Macro = "",
    };
}
