using System.Globalization;
using SocialStrategy.Exchange;

namespace SocialStrategy.Reporting.OpenXml.Sheets;

/// <summary>A sheet with nothing but a table: the header in view, numbers as numbers, days as days, everything else as text.</summary>
internal static class TableSheet
{
    /// <summary>Keeps programs from making numbers or days of texts when a cell is typed into.</summary>
    internal const string TextFormat = "@";

    private const string DateFormat = "yyyy\\-mm\\-dd";

    /// <summary>How many digits spreadsheet programs keep.</summary>
    private const int SignificantDigits = 15;

    internal static Sheet Of(string name, TableData table)
    {
        TableRow[] rows = [.. table.Rows];
        var numbers = rows.SelectMany(row => row.Cells).Where(cell => cell.Number is not null).Select(cell => cell.Column).ToHashSet();
        var header = table.Columns.Select((column, at) => new SheetCell(column, numbers.Contains(at + 1) ? CellLook.NumberHeader : CellLook.Header));
        return new Sheet(name, [[.. header], .. rows.Select(row => ToRow(row, table.Columns.Count, column => numbers.Contains(column) ? CellLook.Number : CellLook.Body))]) { FrozenRows = 1 };
    }

    /// <summary>A cell for each column, set as is said of it.</summary>
    internal static IReadOnlyList<SheetCell> ToRow(TableRow row, int columns, Func<int, CellLook> look)
    {
        var cells = new SheetCell?[columns];
        foreach (var cell in row.Cells)
        {
            cells[cell.Column - 1] = ToCell(cell, look(cell.Column));
        }

        return [.. cells.Select((cell, at) => cell ?? new SheetCell("", look(at + 1)))];
    }

    private static SheetCell ToCell(TableCell cell, CellLook look) => cell switch
    {
        { Format: CellFormat.Date } when DateOnly.TryParseExact(cell.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) =>
            new SheetCell(cell.Text, look) { Number = Serial(day), Format = DateFormat },
        { Number: { } number } when Keeps(number) => new SheetCell(cell.Text, look) { Number = number, Format = FormatOf(cell.FractionDigits) },
        { Number: not null } => new SheetCell(cell.Text.Replace('.', ','), look) { IsExact = true, Format = TextFormat },
        _ => new SheetCell(cell.Text, look) { IsExact = true, Format = TextFormat },
    };

    private static string FormatOf(int? fractionDigits) => fractionDigits switch
    {
        null => NumberFormats.General,
        0 => "0",
        { } digits => "0." + new string('0', digits),
    };

    private static string Plain(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether a program gives a number back digit for digit.</summary>
    private static bool Keeps(decimal number) => Plain(number).Replace(".", "", StringComparison.Ordinal).Trim('-', '0').Length <= SignificantDigits;

    /// <summary>The day as workbooks count it; before March 1900 they count wrongly.</summary>
    private static decimal Serial(DateOnly day) => day.DayNumber - new DateOnly(1899, 12, 30).DayNumber;
}
