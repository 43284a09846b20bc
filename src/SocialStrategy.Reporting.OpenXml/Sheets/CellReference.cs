using System.Globalization;

namespace SocialStrategy.Reporting.OpenXml.Sheets;

/// <summary>Places in a sheet as formulas name them; rows and columns count from 1.</summary>
internal static class CellReference
{
    private const int Letters = 26;

    internal static string Of(int column, int row) => string.Create(CultureInfo.InvariantCulture, $"{Column(column)}{row}");

    /// <summary>Cells under one another in a sheet: <c>'Wykres 1'!$B$2:$B$11</c>.</summary>
    internal static string Range(string sheet, int column, int firstRow, int lastRow) => firstRow == lastRow
        ? string.Create(CultureInfo.InvariantCulture, $"{Quoted(sheet)}!${Column(column)}${firstRow}")
        : string.Create(CultureInfo.InvariantCulture, $"{Quoted(sheet)}!${Column(column)}${firstRow}:${Column(column)}${lastRow}");

    internal static string Quoted(string sheet) => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Column(int column) => column <= Letters
        ? ((char)('A' + column - 1)).ToString()
        : Column((column - 1) / Letters) + Column(((column - 1) % Letters) + 1);
}
