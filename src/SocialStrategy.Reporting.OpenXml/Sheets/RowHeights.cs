namespace SocialStrategy.Reporting.OpenXml.Sheets;

/// <summary>How high the rows of a sheet are: programs do not all make room for wrapped text by themselves.</summary>
internal static class RowHeights
{
    /// <summary>The height of a line in points.</summary>
    internal const double Line = 15;

    /// <summary>No program takes a higher row.</summary>
    private const double Most = 409;

    /// <summary>High enough for the cell with the most lines.</summary>
    internal static double Of(IReadOnlyList<SheetCell> row, IReadOnlyList<double> widths) =>
        Math.Min(row.Select((cell, at) => cell.Look == CellLook.Title ? 1 : LinesOf(cell.Text, widths[at])).DefaultIfEmpty(1).Max() * Line, Most);

    private static double LinesOf(string text, double width) => text.Split('\n').Sum(line => Math.Max(1, Math.Ceiling(line.Length * SheetWidths.Letter / width)));
}
