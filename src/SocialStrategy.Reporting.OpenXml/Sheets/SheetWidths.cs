namespace SocialStrategy.Reporting.OpenXml.Sheets;

/// <summary>How wide the columns of a sheet are, counted in characters as Excel does.</summary>
internal static class SheetWidths
{
    /// <summary>A letter is a little wider than the digits in which widths are counted, or a word wraps early.</summary>
    internal const double Letter = 1.15;

    private const int Least = 10;
    private const int Most = 60;
    private const int Margin = 2;

    /// <summary>Wide enough for the longest line of each column, within limits; titles and notes may run over their column.</summary>
    internal static IEnumerable<double> Of(Sheet sheet)
    {
        var columns = sheet.Rows.Select(row => row.Count).DefaultIfEmpty(1).Max();
        for (var column = 0; column < columns; column++)
        {
            yield return Math.Clamp((LongestLine(sheet, column) * Letter) + Margin, Least, Most);
        }
    }

    private static int LongestLine(Sheet sheet, int column) => sheet.Rows
        .Where(row => row.Count > column && row[column].Look is not (CellLook.Title or CellLook.Note))
        .SelectMany(row => row[column].Text.Split('\n'))
        .Select(line => line.Length)
        .DefaultIfEmpty(0)
        .Max();
}
