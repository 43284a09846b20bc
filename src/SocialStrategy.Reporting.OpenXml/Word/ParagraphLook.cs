using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SocialStrategy.Reporting.OpenXml.Word;

/// <summary>What a paragraph style says; what is null is as in the style that it is based on. Lengths are twentieths of a point.</summary>
/// <param name="Id">The id by which paragraphs name the style.</param>
/// <param name="Name">The name; Word knows its own styles by it and shows them in the user's language.</param>
internal sealed record ParagraphLook(string Id, string Name)
{
    internal bool IsDefault { get; init; }

    internal string BasedOn { get; init; } = WordStyles.Normal;

    internal string? Next { get; init; }

    internal string? Font { get; init; }

    internal int? HalfPoints { get; init; }

    internal Colour? Colour { get; init; }

    internal bool IsBold { get; init; }

    internal bool IsRight { get; init; }

    internal int? Before { get; init; }

    internal int? After { get; init; }

    internal int? Line { get; init; }

    internal int? Left { get; init; }

    internal int? RightTab { get; init; }

    internal int? OutlineLevel { get; init; }

    internal bool KeepsWithNext { get; init; }

    /// <summary>Gets a value indicating whether paragraphs of the style stand close to one another, with their spacing only around them all.</summary>
    internal bool StandsClose { get; init; }

    internal bool KeepsLines { get; init; }

    internal bool StartsPage { get; init; }

    internal Colour? LineBelow { get; init; }

    /// <summary>The names of Word's own styles begin with a small letter or are the few here.</summary>
    private bool IsCustom => !char.IsLower(Name[0]) && Name is not ("Normal" or "Title" or "Subtitle" or "TOC Heading" or "List Paragraph");

    internal Style ToStyle()
    {
        var style = new Style(new StyleName { Val = Name }) { Type = StyleValues.Paragraph, StyleId = Id };
        if (IsDefault)
        {
            style.Default = true;
        }
        else
        {
            style.CustomStyle = IsCustom ? true : null;
            style.Append(new BasedOn { Val = BasedOn });
        }

        if (Next is not null)
        {
            style.Append(new NextParagraphStyle { Val = Next });
        }

        style.Append(new PrimaryStyle());
        AppendIfAny(style, new StyleParagraphProperties(ParagraphProperties()));
        AppendIfAny(style, new StyleRunProperties(RunProperties()));
        return style;
    }

    private static void AppendIfAny(Style style, OpenXmlCompositeElement properties)
    {
        if (properties.HasChildren)
        {
            style.Append(properties);
        }
    }

    private static StringValue? Text(int? number) => number is { } value ? new StringValue(value.ToString(CultureInfo.InvariantCulture)) : null;

    private IEnumerable<OpenXmlElement> ParagraphProperties()
    {
        if (KeepsWithNext)
        {
            yield return new KeepNext();
        }

        if (KeepsWithNext || KeepsLines)
        {
            yield return new KeepLines();
        }

        if (StartsPage)
        {
            yield return new PageBreakBefore();
        }

        if (LineBelow is { } line)
        {
            yield return new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Size = 8, Space = 6, Color = line.ToHex() });
        }

        if (RightTab is { } tab)
        {
            yield return new Tabs(new TabStop { Val = TabStopValues.Right, Leader = TabStopLeaderCharValues.Dot, Position = tab });
        }

        foreach (var property in Measures())
        {
            yield return property;
        }
    }

    private IEnumerable<OpenXmlElement> Measures()
    {
        if (Before is not null || After is not null || Line is not null)
        {
            yield return new SpacingBetweenLines { Before = Text(Before), After = Text(After), Line = Text(Line), LineRule = Line is null ? null : LineSpacingRuleValues.Auto };
        }

        if (Left is not null)
        {
            yield return new Indentation { Left = Text(Left) };
        }

        if (StandsClose)
        {
            yield return new ContextualSpacing();
        }

        if (IsRight)
        {
            yield return new Justification { Val = JustificationValues.Right };
        }

        if (OutlineLevel is { } level)
        {
            yield return new OutlineLevel { Val = level };
        }
    }

    private IEnumerable<OpenXmlElement> RunProperties()
    {
        if (Font is { } font)
        {
            yield return new RunFonts { Ascii = font, HighAnsi = font, ComplexScript = font, EastAsia = font };
        }

        if (IsBold)
        {
            yield return new Bold();
            yield return new BoldComplexScript();
        }

        if (Colour is { } colour)
        {
            yield return new Color { Val = colour.ToHex() };
        }

        if (HalfPoints is not null)
        {
            yield return new FontSize { Val = Text(HalfPoints) };
            yield return new FontSizeComplexScript { Val = Text(HalfPoints) };
        }
    }
}
