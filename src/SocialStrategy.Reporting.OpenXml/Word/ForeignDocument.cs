using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;

namespace SocialStrategy.Reporting.OpenXml.Word;

/// <summary>Opens Word documents from anywhere. Within limits, and whatever is wrong with one is one kind of exception.</summary>
internal static class ForeignDocument
{
    private const int MostParts = 10_000;
    private const long MostUnpackedBytes = 512L * 1024 * 1024;
    private const long MostCharactersInPart = 64L * 1024 * 1024;

    /// <summary>Opens a document whose text, styles and properties can be read.</summary>
    /// <exception cref="InvalidDataException">The file is no Word document, is damaged, or is larger than any document.</exception>
    internal static WordprocessingDocument Open(MemoryStream file)
    {
        var document = Guarded(() => Opened(file));
        try
        {
            return Guarded(() => Loaded(document));
        }
        catch (InvalidDataException)
        {
            document.Dispose();
            throw;
        }
    }

    /// <summary>Does what reads a document; the packages below throw a dozen kinds of exceptions at damaged files.</summary>
    /// <exception cref="InvalidDataException">It cannot be done with this file.</exception>
    internal static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            throw new InvalidDataException("The file is no Word document, or it is damaged.", exception);
        }
    }

    private static WordprocessingDocument Opened(MemoryStream file)
    {
        using (var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true))
        {
            if (archive.Entries.Count > MostParts || archive.Entries.Sum(entry => entry.Length) > MostUnpackedBytes)
            {
                throw new InvalidDataException("The file unpacks to more than any document.");
            }
        }

        file.Position = 0;
        return WordprocessingDocument.Open(file, isEditable: false, new OpenSettings { MaxCharactersInPart = MostCharactersInPart });
    }

    private static WordprocessingDocument Loaded(WordprocessingDocument document)
    {
        _ = document.MainDocumentPart?.Document?.Body ?? throw new InvalidDataException("The file has no text of a Word document.");
        _ = document.MainDocumentPart.StyleDefinitionsPart?.Styles;
        _ = document.PackageProperties.Title;
        return document;
    }
}
