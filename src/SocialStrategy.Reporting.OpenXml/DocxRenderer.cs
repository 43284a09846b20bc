using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting.OpenXml.Packages;
using SocialStrategy.Reporting.OpenXml.Word;

namespace SocialStrategy.Reporting.OpenXml;

/// <summary>Turns a report into a Word document that a person can edit: styles, lists, fields and native charts, no pictures.</summary>
/// <remarks>
/// <para>
/// Sections are headings in Word's own styles, captions are numbered by fields, references and contents are fields with links; what
/// the fields show is right before anything updates them. Every chart is a native one, drawn from the numbers of the tree on the
/// same axis as in the HTML page, with its legend as text under it.
/// </para>
/// <para>
/// A table is set across the page if the longest words of its columns, side by side, fill more than 85 per cent of the width that an
/// upright page has.
/// </para>
/// <para>
/// Word knows nine levels of headings; sections nested deeper keep the ninth. The same report gives the same bytes on every machine.
/// Characters that XML cannot carry become U+FFFD.
/// </para>
/// </remarks>
public static class DocxRenderer
{
    /// <summary>Writes the document; the stream stays open. Nothing is written if the report cannot be rendered.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Where the document goes.</param>
    /// <param name="options">The choices, for example <see cref="DocxOptions.Default"/>.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Render(Report report, Stream stream, DocxOptions options)
    {
        Guard.Against.Null(report);
        Guard.Against.Null(stream);
        Guard.Against.Null(options);
        stream.Write(OfficeFile.Make(file => WordFile.Write(report, file, options)));
    }
}
