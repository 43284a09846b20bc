using System.Globalization;
using SocialStrategy.Evaluation;
using SocialStrategy.Exchange.Csv;
using SocialStrategy.Reporting.OpenXml.Sheets;

namespace SocialStrategy.Reporting.OpenXml.Excel;

/// <summary>The open data behind a report, with the columns of the CSV files of the same names.</summary>
internal static class DataSheets
{
    /// <summary>The columns that hold numbers; codes, periods and fractions are text.</summary>
    private static readonly string[] NumberColumns = ["value", "rounded", "decimals", "inputs", "missing"];

    internal static IEnumerable<Sheet> Of(StrategyEvaluation evaluation, SheetNames names) =>
    [
        Of(names.Give("observations"), ObservationsCsv.Columns, ObservationsCsv.Rows(evaluation.Monitoring)),
        Of(names.Give("figures"), FiguresCsv.Columns, FiguresCsv.Rows(evaluation)),
    ];

    private static Sheet Of(string name, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<object?>> rows)
    {
        var isNumber = columns.Select(column => NumberColumns.Contains(column, StringComparer.Ordinal)).ToArray();
        var header = columns.Select((column, at) => new SheetCell(column, isNumber[at] ? CellLook.NumberHeader : CellLook.Header));
        return new Sheet(name, [[.. header], .. rows.Select(row => (IReadOnlyList<SheetCell>)[.. row.Select((field, at) => ToCell(field, isNumber[at]))])]) { FrozenRows = 1 };
    }

    private static SheetCell ToCell(object? field, bool isNumber)
    {
        var text = Convert.ToString(field, CultureInfo.InvariantCulture) ?? "";
        return field is decimal or int
            ? new SheetCell(text, CellLook.Number) { Number = Convert.ToDecimal(field, CultureInfo.InvariantCulture) }
            : new SheetCell(text, isNumber ? CellLook.Number : CellLook.Body);
    }
}
