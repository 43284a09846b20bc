using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SocialStrategy.Reporting.OpenXml.Word;

/// <summary>Fields: an instruction for Word, and what it shows until somebody updates it.</summary>
internal static class WordFields
{
    /// <summary>A whole field.</summary>
    internal static OpenXmlElement[] Field(string instruction, params OpenXmlElement[] shown) =>
        [.. Begin(instruction), .. shown, End()];

    /// <summary>A whole field in a look of its own: programs that lay the field out anew take the look of its first run.</summary>
    internal static OpenXmlElement[] Field(string instruction, RunProperties look, params OpenXmlElement[] shown)
    {
        var field = Field(instruction, shown);
        foreach (var run in field.OfType<Run>().Where(run => run.RunProperties is null))
        {
            run.PrependChild(look.CloneNode(deep: true));
        }

        return field;
    }

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
