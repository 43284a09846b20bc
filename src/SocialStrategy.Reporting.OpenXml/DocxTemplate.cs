using DocumentFormat.OpenXml.Packaging;

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
    /// <exception cref="InvalidDataException">The file is no Word document.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static DocxTemplate Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var file = new MemoryStream();
        stream.CopyTo(file);
        var template = new DocxTemplate(file.ToArray());
        try
        {
            using var document = template.Open();
            return document.MainDocumentPart?.Document?.Body is null ? throw new InvalidDataException("The file has no text of a Word document.") : template;
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or FileFormatException or System.Xml.XmlException)
        {
            throw new InvalidDataException("The file is no Word document.", exception);
        }
    }

    internal WordprocessingDocument Open() => WordprocessingDocument.Open(new MemoryStream(_file, writable: false), isEditable: false);
}
