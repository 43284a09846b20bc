using DocumentFormat.OpenXml.Packaging;
using SocialStrategy.Reporting.Accessibility;
using SocialStrategy.Reporting.OpenXml.Word;

namespace SocialStrategy.Reporting.OpenXml;

/// <summary>Checks a Word document for what shuts readers out, by whomever it was written: also after an office has edited it.</summary>
public static class DocxAccessibility
{
    /// <summary>Reads a document; the stream is not closed.</summary>
    /// <param name="document">The file; read from its beginning if the stream can be set back.</param>
    /// <returns>The findings; none for a good document. <c>docs/accessibility.md</c> lists the rules.</returns>
    /// <exception cref="FileFormatException">The file is no Word document, or it is damaged.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ValueList<AccessibilityFinding> Check(Stream document)
    {
        Guard.Against.Null(document);
        if (document.CanSeek)
        {
            document.Position = 0;
        }

        using var file = new MemoryStream();
        document.CopyTo(file);
        using var package = Opened(file);
        return new WordCheck(package).Findings().ToValueList();
    }

    private static WordprocessingDocument Opened(MemoryStream file)
    {
        try
        {
            return ForeignDocument.Open(file);
        }
        catch (InvalidDataException exception)
        {
            throw new FileFormatException(exception.Message, exception);
        }
    }
}
