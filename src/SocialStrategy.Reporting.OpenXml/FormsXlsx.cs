using SocialStrategy.Collection;
using SocialStrategy.Exchange;
using SocialStrategy.Reporting.OpenXml.Reading;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting.OpenXml.Sheets;
using SocialStrategy.Reporting.OpenXml.Tables;

namespace SocialStrategy.Reporting.OpenXml;

/// <summary>Forms as workbooks, with the columns of the CSV form; see <c>docs/collection.md</c>.</summary>
/// <remarks>
/// The sheet "Formularz" lets only the columns be changed that the body fills in (no password is needed to lift that), offers the reasons for gaps as a
/// list, and warns of values that are no numbers or below 0. The same form gives the same bytes.
/// </remarks>
public static class FormsXlsx
{
    /// <summary>The name of the sheet with the form.</summary>
    public const string SheetName = FormSheet.Name;

    /// <summary>Writes an empty form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="instructions">How to fill it in, as paragraphs and lists, for a sheet "Instrukcja" of its own; null for no such sheet.</param>
    /// <exception cref="ArgumentException">The instructions hold something else than paragraphs and lists.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(CollectionForm form, Stream stream, Report? instructions)
    {
        Guard.Against.Null(form);
        Write(new FilledForm(form, []), stream, instructions);
    }

    /// <summary>Writes a form with answers, as a body would send it back.</summary>
    /// <param name="filled">The form with its answers.</param>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="instructions">How to fill it in, as paragraphs and lists, for a sheet "Instrukcja" of its own; null for no such sheet.</param>
    /// <exception cref="ArgumentException">The instructions hold something else than paragraphs and lists.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(FilledForm filled, Stream stream, Report? instructions)
    {
        Guard.Against.Null(filled);
        Guard.Against.Null(stream);
        IReadOnlyList<Sheet> sheets = instructions is null ? [FormSheet.Of(filled)] : [FormSheet.Of(filled), InstructionSheet.Of(instructions)];
        TableFile.Write(stream, $"{filled.Form.Realizer.Name}, {filled.Form.Period}", sheets);
    }

    /// <summary>Reads the sheet "Formularz" of a workbook that came back, as strictly as <see cref="FormsTable.Read"/> reads CSV; if it was renamed, the only visible sheet besides the instructions.</summary>
    /// <param name="stream">The workbook; it stays open.</param>
    /// <param name="plan">What was sent out to whom.</param>
    /// <param name="options">How large the workbook may be.</param>
    /// <returns>The answers that could be read, and every problem; no content if it is none of the plan's forms.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult<FilledForm> Read(Stream stream, CollectionPlan plan, XlsxReadOptions options)
    {
        Guard.Against.Null(stream);
        Guard.Against.Null(options);
        return FormsTable.Read(TableSource.FromRows(SheetRows.Of(stream, FormSheet.Name, InstructionSheet.Name, options)), plan, TableReadOptions.Default);
    }
}
