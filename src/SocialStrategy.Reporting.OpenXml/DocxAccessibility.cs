using DocumentFormat.OpenXml.Packaging;
using SocialStrategy.Reporting.Accessibility;
using SocialStrategy.Reporting.OpenXml.Word;
using SocialStrategy.Values;

namespace SocialStrategy.Reporting.OpenXml;

/// <summary>Checks a Word document for what shuts readers out, by whomever it was written: also after an office has edited it.</summary>
public static class DocxAccessibility
{
    /// <summary>Reads a document; the stream is not closed.</summary>
    /// <param name="document">The file, to be read from any place in it.</param>
    /// <returns>The findings; none for a good document. <c>docs/accessibility.md</c> lists the rules.</returns>
    /// <exception cref="FileFormatException">The file is no package of Office.</exception>
    public static ValueList<AccessibilityFinding> Check(Stream document)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var package = WordprocessingDocument.Open(document, isEditable: false);
        return new WordCheck(package).Findings().ToValueList();
    }
}
