using SocialStrategy.Collection;
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
        var isInput = FormsCsv.Columns.Select(FormsCsv.InputColumns.Contains).ToArray();
        var rows = FormsCsv.Rows(filled).Zip(filled.Form.Entries, (row, entry) => (IReadOnlyList<SheetCell>)[.. row.Select((field, at) => Cell(field, at, isInput[at], entry))]);
        return new Sheet(Name, [[.. FormsCsv.Columns.Select(column => new SheetCell(column, CellLook.Header) { IsExact = true })], .. rows])
        {
            FrozenRows = HeaderRows,
            Widths = Widths,
            IsProtected = true,
            Rules = [.. Rules(filled.Form)],
        };
    }

    /// <summary>A line that asks what was done takes no value; where a value is typed, the program is to make a number of it.</summary>
    private static SheetCell Cell(object? field, int column, bool isInput, FormEntry entry)
    {
        var isValue = column == ValueColumn - 1;
        var cell = TableSheet.ToCell(field, isInput && !(isValue && entry.IsActivity) ? CellLook.Input : CellLook.Fixed);
        return cell.Number is not null ? cell
            : isValue ? cell with { Format = NumberFormats.General }
            : cell with { Format = TableSheet.TextFormat };
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

    private static int ValueColumn { get; } = FormsCsv.Columns.ToList().IndexOf(FormsCsv.InputColumns[0]) + 1;

    private static int ReasonColumn { get; } = FormsCsv.Columns.ToList().IndexOf(FormsCsv.InputColumns[2]) + 1;

    private static IEnumerable<int> RowsOf(CollectionForm form, Func<FormEntry, bool> isMeant) =>
        form.Entries.Index().Where(each => isMeant(each.Item)).Select(each => each.Index + HeaderRows + 1);
}
