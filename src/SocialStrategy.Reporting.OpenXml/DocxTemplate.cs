using DocumentFormat.OpenXml.Packaging;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting.OpenXml.Word;

namespace SocialStrategy.Reporting.OpenXml;

/// <summary>A Word document of the office, a .docx or .dotx, whose look reports take over.</summary>
/// <remarks>
/// Its styles stay as they are, and styles that it lacks are added. The page, the margins, the headers and footers are those of its last
/// section. Its text is not used. Equality is by reference.
/// </remarks>
public sealed class DocxTemplate
{
    private readonly byte[] _file;

    private DocxTemplate(byte[] file) => _file = file;

    /// <summary>Reads a template to its end; the stream stays open.</summary>
    /// <param name="stream">The file.</param>
    /// <returns>The template; it needs the file no more.</returns>
    /// <exception cref="InvalidDataException">The file is no Word document, or it is so damaged that no report can be written on it.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static DocxTemplate Read(Stream stream)
    {
        Guard.Against.Null(stream);
        using var file = new MemoryStream();
        stream.CopyTo(file);
        var template = new DocxTemplate(file.ToArray());
        return ForeignDocument.Guarded(() => template.Tried());
    }

    internal WordprocessingDocument Open() => ForeignDocument.Open(new MemoryStream(_file, writable: false));

    /// <summary>This template, after a report of one word was written on it.</summary>
    private DocxTemplate Tried()
    {
        using var nowhere = new MemoryStream();
        var labels = new ReportLabels { Table = "x", Chart = "x", Source = "x", Contents = "x", Tables = "x", Charts = "x", SkipToContent = "x" };
        WordFile.Write(new Report("x", "pl", []) { Labels = labels }, nowhere, DocxOptions.Default with { Template = this });
        return this;
    }
}
