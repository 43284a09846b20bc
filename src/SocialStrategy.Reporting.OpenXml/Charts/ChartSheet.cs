using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting.OpenXml.Sheets;

namespace SocialStrategy.Reporting.OpenXml.Charts;

/// <summary>Where the numbers of a chart stand in a workbook: a header row, then a row a category.</summary>
/// <param name="Name">The name of the sheet.</param>
/// <param name="HeaderRow">The row of the header, from 1.</param>
/// <param name="Data">The numbers.</param>
internal sealed record ChartSheet(string Name, int HeaderRow, ChartData Data)
{
    internal string RowNames => CellReference.Range(Name, 1, HeaderRow + 1, HeaderRow + Data.Rows.Count);

    internal string SeriesName(int series) => CellReference.Range(Name, series + 2, HeaderRow, HeaderRow);

    internal string SeriesValues(int series) => CellReference.Range(Name, series + 2, HeaderRow + 1, HeaderRow + Data.Rows.Count);

    /// <summary>The header, with the axis's title in the corner unless a series has it, and the rows as cells; what is missing is an empty cell, for a text would be drawn as zero.</summary>
    internal IEnumerable<IReadOnlyList<SheetCell>> Cells(ChartAxis axis) => Data.Rows
        .Select((name, at) => (IReadOnlyList<SheetCell>)[new SheetCell(name, CellLook.Body), .. Data.Series.Select(series => ToCell(series.Points[at]))])
        .Prepend([new SheetCell(Data.Series.Any(series => series.Name == axis.Title) ? "" : axis.Title, CellLook.Header), .. Data.Series.Select(series => new SheetCell(series.Name, CellLook.NumberHeader))]);

    private static SheetCell ToCell(ChartPoint point) => point.Value is { } value
        ? new SheetCell(point.Text, CellLook.Number) { Number = value, Format = NumberFormats.Of(point.Text, value) ?? NumberFormats.General }
        : new SheetCell("", CellLook.Number);
}
