using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace SocialStrategy.Reporting.OpenXml.Charts;

/// <summary>How the words in a chart are set.</summary>
internal sealed class ChartText
{
    private const int Size = 1000;

    private readonly OfficeTheme _theme;
    private readonly string _language;

    internal ChartText(OfficeTheme theme, string language)
    {
        _theme = theme;
        _language = language;
    }

    internal C.TextProperties Properties(bool isBold = false) => new(
        new A.BodyProperties(),
        new A.ListStyle(),
        new A.Paragraph(new A.ParagraphProperties(Look(new A.DefaultRunProperties(), isBold)), new A.EndParagraphRunProperties { Language = _language }));

    /// <summary>A text of its own in a chart: the title of an axis, or a label that no number format can give.</summary>
    internal C.RichText Rich(string text, bool isBold = false) => new(
        new A.BodyProperties(),
        new A.ListStyle(),
        new A.Paragraph(
            new A.ParagraphProperties(Look(new A.DefaultRunProperties(), isBold)),
            new A.Run(Look(new A.RunProperties { Language = _language }, isBold), new A.Text(text))));

    private T Look<T>(T properties, bool isBold)
        where T : A.TextCharacterPropertiesType
    {
        properties.FontSize = Size;
        properties.Bold = isBold;
        properties.Append(
            new A.SolidFill(new A.RgbColorModelHex { Val = _theme.Text.ToHex() }),
            new A.LatinFont { Typeface = _theme.BodyFont },
            new A.ComplexScriptFont { Typeface = _theme.BodyFont });
        return properties;
    }
}
