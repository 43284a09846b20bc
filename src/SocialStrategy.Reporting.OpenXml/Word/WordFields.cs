using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SocialStrategy.Reporting.OpenXml.Word;

/// <summary>Fields: an instruction for Word, and what it shows until somebody updates it.</summary>
internal static class WordFields
{
    /// <summary>A whole field.</summary>
    internal static OpenXmlElement[] Field(string instruction, params OpenXmlElement[] shown) =>
        [.. Begin(instruction), .. shown, End()];

    /// <summary>The beginning of a field that ends elsewhere.</summary>
    internal static OpenXmlElement[] Begin(string instruction) =>
    [
        new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new Run(new FieldCode($" {instruction} ") { Space = SpaceProcessingModeValues.Preserve }),
        new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
    ];

    /// <summary>The end of a field.</summary>
    internal static Run End() => new(new FieldChar { FieldCharType = FieldCharValues.End });
}
