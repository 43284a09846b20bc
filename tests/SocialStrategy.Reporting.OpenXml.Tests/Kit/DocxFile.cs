using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SocialStrategy.Reporting.OpenXml.Tests.Kit;

/// <summary>A written Word document, opened for reading.</summary>
internal sealed class DocxFile : IDisposable
{
    private readonly WordprocessingDocument _package;

    internal DocxFile(byte[] file) => _package = WordprocessingDocument.Open(new MemoryStream(file, writable: false), isEditable: false);

    internal MainDocumentPart Part => _package.MainDocumentPart!;

    internal Body Body => Part.Document.Body!;

    internal Styles Styles => Part.StyleDefinitionsPart!.Styles!;

    internal IReadOnlyList<Paragraph> Paragraphs => [.. Body.Descendants<Paragraph>()];

    internal IReadOnlyList<ChartPart> Charts =>
        [.. Body.Descendants<DocumentFormat.OpenXml.Drawing.Charts.ChartReference>().Select(reference => (ChartPart)Part.GetPartById(reference.Id!.Value!))];

    public void Dispose() => _package.Dispose();

    /// <summary>What a paragraph shows: text, with line breaks and tabs, without the instructions of fields.</summary>
    internal static string TextOf(OpenXmlElement element) => string.Concat(element.Descendants().Select(each => each switch
    {
        Text text => text.Text,
        Break => "\n",
        TabChar => "\t",
        _ => "",
    }));

    internal static string? StyleOf(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;

    internal IReadOnlyList<string> TextsOf(string style) => [.. Paragraphs.Where(paragraph => StyleOf(paragraph) == style).Select(TextOf)];

    internal IReadOnlyList<string> Errors(FileFormatVersions version) => Describe(new OpenXmlValidator(version).Validate(_package));

    internal static IReadOnlyList<string> Describe(IEnumerable<ValidationErrorInfo> errors) =>
        [.. errors.Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];

    internal static IReadOnlyList<string> EmptyParts(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file, writable: false));
        return [.. zip.Entries.Where(entry => entry.Length == 0).Select(entry => entry.FullName)];
    }
}
