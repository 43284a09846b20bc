using SocialStrategy.Collection;
using SocialStrategy.Exchange;
using SocialStrategy.Reporting.OpenXml.Sheets;

namespace SocialStrategy.Reporting.OpenXml.Tables;

/// <summary>A form as a sheet: what was sent is shaded and locked, what is asked for can be filled in and is checked on the way.</summary>
internal static class FormSheet
{
    internal const string Name = "Formularz";

    private const int HeaderRows = 1;

    private static readonly double[] Widths = [5, 11, 9, 12, 9, 8, 46, 18, 14, 13, 13, 14, 17, 26, 40];

    internal static Sheet Of(FilledForm filled)
    {
        var table = FormsTable.Create(filled);
        var rows = table.Rows.Zip(filled.Form.Entries, (row, entry) => ToRow(row, entry, table.Columns));
        return new Sheet(Name, [[.. table.Columns.Select(column => new SheetCell(column, CellLook.Header) { IsExact = true })], .. rows])
        {
            FrozenRows = HeaderRows,
            Widths = Widths,
            IsProtected = true,
            Rules = [.. Rules(filled.Form)],
        };
    }

    /// <summary>A line that asks what was done takes no value; where a value is typed, the program is to make a number of it.</summary>
    private static IReadOnlyList<SheetCell> ToRow(TableRow row, FormEntry entry, ValueList<string> columns)
    {
        var cells = TableSheet.ToRow(row, columns.Count, column =>
            FormsTable.InputColumns.Contains(columns[column - 1], StringComparer.Ordinal) && !(column == ValueColumn && entry.IsActivity) ? CellLook.Input : CellLook.Fixed);
        return [.. cells.Select((cell, at) => cell.Number is not null ? cell : cell with { Format = at + 1 == ValueColumn ? NumberFormats.General : TableSheet.TextFormat })];
    }

    private static IEnumerable<InputRule> Rules(CollectionForm form)
    {
        int[] values = [.. RowsOf(form, entry => !entry.IsActivity && entry.Previous?.Number is not < 0)];
        if (values.Length > 0)
        {
            yield return new LeastRule(ValueColumn, values, "Wpisz liczbę nie mniejszą niż 0. Przybliżoną poprzedź słowem „ok.”. Jeśli jej nie ma, wybierz powód braku.", Least: 0);
        }

        int[] reasons = [.. RowsOf(form, entry => !entry.IsActivity)];
        if (reasons.Length > 0)
        {
            yield return new ChoiceRule(ReasonColumn, reasons, "Wybierz powód z listy.", MissingReasons.Words);
        }
    }

    private static int ValueColumn { get; } = FormsTable.Columns.ToList().IndexOf(FormsTable.InputColumns[0]) + 1;

    private static int ReasonColumn { get; } = FormsTable.Columns.ToList().IndexOf(FormsTable.InputColumns[2]) + 1;

    private static IEnumerable<int> RowsOf(CollectionForm form, Func<FormEntry, bool> isMeant) =>
        form.Entries.Index().Where(each => isMeant(each.Item)).Select(each => each.Index + HeaderRows + 1);
}
