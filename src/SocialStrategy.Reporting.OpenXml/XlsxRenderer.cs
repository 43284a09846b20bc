using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting.OpenXml.Excel;
using SocialStrategy.Reporting.OpenXml.Packages;

namespace SocialStrategy.Reporting.OpenXml;

/// <summary>Turns the tables and charts of a report into a workbook to count with.</summary>
/// <remarks>
/// <para>
/// Each table and each chart has a sheet, named like its caption ("Tabela 1"); the first sheet lists them with links. Where the
/// report holds a number the cell holds the number, shown as in the report; everything else is text, whatever it looks like:
/// no text becomes a formula. No cells are merged, and the header row stays in view.
/// </para>
/// <para>
/// The same report gives the same bytes on every machine. Characters that XML cannot carry become U+FFFD, and of a text longer than
/// the 32,767 characters that a cell can hold the end is replaced by an ellipsis.
/// </para>
/// </remarks>
public static class XlsxRenderer
{
    /// <summary>Writes the workbook; the stream stays open. Nothing is written if the report cannot be rendered.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Where the workbook goes.</param>
    /// <param name="options">The choices, for example <see cref="XlsxOptions.Default"/>.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Render(Report report, Stream stream, XlsxOptions options)
    {
        Guard.Against.Null(report);
        Guard.Against.Null(stream);
        Guard.Against.Null(options);
        stream.Write(OfficeFile.Make(file => ExcelFile.Write(report, file, options)));
    }
}
