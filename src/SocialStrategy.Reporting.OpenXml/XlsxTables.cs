using SocialStrategy.Collection;
using SocialStrategy.Exchange;
using SocialStrategy.Reporting.OpenXml.Reading;
using SocialStrategy.Reporting.OpenXml.Sheets;
using SocialStrategy.Reporting.OpenXml.Tables;

namespace SocialStrategy.Reporting.OpenXml;

/// <summary>The tables of the CSV files in workbooks, written and read.</summary>
/// <remarks>
/// Numbers are numbers, days are days, everything else is text, whatever it looks like: no text becomes a formula, and codes keep their zeros. Numbers
/// of more than 15 digits are text, because spreadsheet programs would round them. The same content gives the same bytes. Of a text longer than the
/// 32,767 characters that a cell can hold the end is replaced by an ellipsis.
/// </remarks>
public static class XlsxTables
{
    /// <summary>Writes the sheets "observations" and "assessments" of all rounds.</summary>
    /// <param name="monitoring">The strategy with its rounds.</param>
    /// <param name="stream">The stream; it stays open.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(StrategyMonitoring monitoring, Stream stream)
    {
        Guard.Against.Null(monitoring);
        Guard.Against.Null(stream);
        TableFile.Write(stream, monitoring.Strategy.Title, [.. Evidence(monitoring)]);
    }

    /// <summary>Writes the sheets "observations" and "assessments" of all rounds and the sheet "figures" of an evaluation.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="stream">The stream; it stays open.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(StrategyEvaluation evaluation, Stream stream)
    {
        Guard.Against.Null(evaluation);
        Guard.Against.Null(stream);
        TableFile.Write(stream, evaluation.Strategy.Title, [.. Evidence(evaluation.Monitoring), TableSheet.Of("figures", FiguresCsv.Columns, FiguresCsv.Rows(evaluation))]);
    }

    /// <summary>Writes what is expected from whom as the sheet "manifest", with the last day as a day.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="stream">The stream; it stays open.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteManifest(CollectionPlan plan, Stream stream)
    {
        Guard.Against.Null(plan);
        Guard.Against.Null(stream);
        TableFile.Write(stream, plan.Strategy.Title, [TableSheet.Of("manifest", FormsCsv.ManifestColumns, FormsCsv.ManifestRows(plan))]);
    }

    /// <summary>
    /// Gives the rows of a sheet to the readers of tables, such as <see cref="ObservationsCsv.ReadRows(IEnumerable{GridRow}, CsvReadOptions)"/>, which so
    /// read XLSX with the same strictness and the same problems as CSV. How cells are read is written in <c>docs/formats/xlsx.md</c>.
    /// </summary>
    /// <param name="stream">The workbook; it stays open. It is read while the rows are enumerated, once.</param>
    /// <param name="sheet">The name of the sheet; null for the only visible one.</param>
    /// <param name="options">How large the workbook may be.</param>
    /// <returns>The rows; what keeps the file from being read, wholly or from a row on, is the problem of the last one.</returns>
    /// <exception cref="IOException">The stream cannot be read; thrown while enumerating.</exception>
    public static IEnumerable<GridRow> Rows(Stream stream, string? sheet, XlsxReadOptions options)
    {
        Guard.Against.Null(stream);
        Guard.Against.Null(options);
        return SheetRows.Of(stream, sheet, options);
    }

    private static IEnumerable<Sheet> Evidence(StrategyMonitoring monitoring) =>
    [
        TableSheet.Of("observations", ObservationsCsv.Columns, ObservationsCsv.Rows(monitoring)),
        TableSheet.Of("assessments", AssessmentsCsv.Columns, AssessmentsCsv.Rows(monitoring)),
    ];
}
