using System.Globalization;

namespace SocialStrategy.Reporting.OpenXml.Sheets;

/// <summary>A sheet with nothing but a table: the header in view, numbers as numbers, days as days, everything else as text.</summary>
internal static class TableSheet
{
    /// <summary>Keeps programs from making numbers or days of texts when a cell is typed into.</summary>
    internal const string TextFormat = "@";

    private const string DateFormat = "yyyy\\-mm\\-dd";

    /// <summary>How many digits spreadsheet programs keep.</summary>
    private const int SignificantDigits = 15;

    internal static Sheet Of(string name, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<object?>> rows)
    {
        var all = rows.ToArray();
        var isNumber = columns.Select((_, at) => all.Any(row => row[at] is decimal or int)).ToArray();
        var header = columns.Select((column, at) => new SheetCell(column, isNumber[at] ? CellLook.NumberHeader : CellLook.Header));
        return new Sheet(name, [[.. header], .. all.Select(row => (IReadOnlyList<SheetCell>)[.. row.Select((field, at) => ToCell(field, isNumber[at] ? CellLook.Number : CellLook.Body))])]) { FrozenRows = 1 };
    }

    /// <summary>A cell: a text, a number, a day, or null for an empty one.</summary>
    internal static SheetCell ToCell(object? field, CellLook look) => field switch
    {
        DateOnly day => new SheetCell(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), look) { Number = Serial(day), Format = DateFormat },
        int number => ToCell((decimal)number, look),
        decimal number when Keeps(number) => new SheetCell(Plain(number), look) { Number = number },
        decimal number => new SheetCell(Plain(number).Replace('.', ','), look) { IsExact = true, Format = TextFormat },
        null => new SheetCell("", look),
        _ => new SheetCell(Convert.ToString(field, CultureInfo.InvariantCulture)!, look) { IsExact = true, Format = TextFormat },
    };

    private static string Plain(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether a program gives a number back digit for digit.</summary>
    private static bool Keeps(decimal number) => Plain(number).Replace(".", "", StringComparison.Ordinal).Trim('-', '0').Length <= SignificantDigits;

    /// <summary>The day as workbooks count it; before March 1900 they count wrongly.</summary>
    private static decimal Serial(DateOnly day) => day.DayNumber - new DateOnly(1899, 12, 30).DayNumber;
}
