using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SocialStrategy.Reporting.Accessibility;
using D = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace SocialStrategy.Reporting.OpenXml.Word;

/// <summary>The rules over the parts of a Word document.</summary>
internal sealed class WordCheck
{
    private const int SmallestHalfPoints = 20;
    private const int LongestPlace = 60;

    private readonly WordprocessingDocument _package;
    private readonly Body _body;
    private readonly Dictionary<string, int> _headingLevels;

    internal WordCheck(WordprocessingDocument package)
    {
        _package = package;
        _body = package.MainDocumentPart!.Document.Body!;
        _headingLevels = StylesOf<Style>().Where(style => style.StyleId?.Value is not null && LevelOf(style) is not null)
            .DistinctBy(style => style.StyleId!.Value, StringComparer.Ordinal)
            .ToDictionary(style => style.StyleId!.Value!, style => LevelOf(style)!.Value, StringComparer.Ordinal);
    }

    internal IEnumerable<AccessibilityFinding> Findings() =>
        [.. OfDocument(), .. OfHeadings(), .. OfDrawings(), .. _body.Descendants<Table>().SelectMany(OfTable), .. OfTexts(), .. OfStyles()];

    private IEnumerable<AccessibilityFinding> OfDocument()
    {
        var language = StylesOf<DocDefaults>().SelectMany(defaults => defaults.Descendants<W.Languages>()).FirstOrDefault()?.Val?.Value;
        if (!AccessibleText.IsLanguage(language))
        {
            yield return AccessibilityRules.LanguageMissing.At("styles.xml");
        }

        if (string.IsNullOrWhiteSpace(_package.PackageProperties.Title))
        {
            yield return AccessibilityRules.TitleMissing.At("core.xml");
        }

        if (!Headings().Any())
        {
            yield return AccessibilityRules.HeadingsMissing.At("document.xml");
        }
    }

    private IEnumerable<AccessibilityFinding> OfHeadings()
    {
        int? before = null;
        foreach (var (level, text) in Headings())
        {
            if (text.Length == 0)
            {
                yield return AccessibilityRules.HeadingEmpty.At(text);
            }

            if (AccessibleText.IsShouted(text))
            {
                yield return AccessibilityRules.HeadingShouted.At(Short(text));
            }

            if (level > (before ?? 0) + 1)
            {
                yield return AccessibilityRules.HeadingSkipped.At(Short(text));
            }

            before = level;
        }
    }

    private IEnumerable<AccessibilityFinding> OfDrawings()
    {
        foreach (var drawing in _body.Descendants<Drawing>())
        {
            var properties = drawing.Descendants<D.DocProperties>().FirstOrDefault();
            var text = properties?.Description?.Value;
            var place = properties?.Name?.Value ?? "drawing";
            if (string.IsNullOrWhiteSpace(text))
            {
                yield return AccessibilityRules.AlternativeMissing.At(place);
            }
            else if (AccessibleText.IsOverlong(text))
            {
                yield return AccessibilityRules.AlternativeOverlong.At(place);
            }

            if (drawing.Anchor is not null)
            {
                yield return AccessibilityRules.FloatingPicture.At(place);
            }
        }
    }

    private static IEnumerable<AccessibilityFinding> OfTable(Table table)
    {
        var first = table.Elements<TableRow>().FirstOrDefault();
        var place = Short(table.GetFirstChild<TableProperties>()?.TableCaption?.Val?.Value ?? first?.InnerText ?? "");
        if (first?.TableRowProperties?.GetFirstChild<TableHeader>() is null)
        {
            yield return AccessibilityRules.HeaderMissing.At(place);
        }
        else if (first.Elements<TableCell>().Any(cell => string.IsNullOrWhiteSpace(cell.InnerText)))
        {
            yield return AccessibilityRules.HeaderEmpty.At(place);
        }

        if (string.IsNullOrWhiteSpace(table.GetFirstChild<TableProperties>()?.TableCaption?.Val?.Value))
        {
            yield return AccessibilityRules.CaptionMissing.At(place);
        }

        if (table.Descendants<GridSpan>().Any() || table.Descendants<VerticalMerge>().Any())
        {
            yield return AccessibilityRules.CellsMerged.At(place);
        }

        if (table.Descendants<Table>().Any())
        {
            yield return AccessibilityRules.TableNested.At(place);
        }
    }

    private IEnumerable<AccessibilityFinding> OfTexts() =>
    [
        .. _body.Descendants<Hyperlink>().Select(TextOf).Where(text => !AccessibleText.TellsTarget(text)).Select(text => AccessibilityRules.LinkVague.At(Short(text))),
        .. _body.Descendants<Paragraph>().Where(IsEmpty).Select(paragraph => AccessibilityRules.ParagraphEmpty.At(Short(TextOf(paragraph.PreviousSibling())))),
    ];

    /// <summary>A style for something that shows no text may be as small as it likes.</summary>
    private IEnumerable<AccessibilityFinding> OfStyles()
    {
        var used = _body.Descendants<Paragraph>().Where(paragraph => TextOf(paragraph).Length > 0).Select(StyleOf).ToHashSet(StringComparer.Ordinal);
        var small = StylesOf<Style>().Where(style => used.Contains(style.StyleId?.Value) && IsSmall(style.StyleRunProperties?.FontSize)).Select(style => style.StyleId!.Value!);
        var runs = _body.Descendants<RunProperties>().Where(run => IsSmall(run.FontSize)).Select(run => Short(TextOf(run.Parent)));
        return small.Concat(runs).Select(AccessibilityRules.FontSmall.At);
    }

    /// <summary>A cell may be empty, but needs a paragraph; so does the end of a section.</summary>
    private static bool IsEmpty(Paragraph paragraph) =>
        string.IsNullOrWhiteSpace(paragraph.InnerText)
        && !paragraph.Descendants<Drawing>().Any()
        && (paragraph.Parent is not TableCell cell || cell.Elements<Paragraph>().Skip(1).Any())
        && paragraph.ParagraphProperties?.SectionProperties is null;

    private static bool IsSmall(FontSize? size) =>
        int.TryParse(size?.Val?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var halfPoints) && halfPoints < SmallestHalfPoints;

    private static string? StyleOf(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;

    private static string TextOf(OpenXmlElement? element) => string.Concat(element?.Descendants<Text>().Select(text => text.Text) ?? []).Trim();

    private static string Short(string text) => text.Length <= LongestPlace ? text : $"{text[..LongestPlace]}…";

    /// <summary>The level of a heading style, by the name that Word gives to it in every language.</summary>
    private static int? LevelOf(Style style) =>
        style.StyleName?.Val?.Value is { } name && name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && char.IsAsciiDigit(name[^1]) ? name[^1] - '0' : null;

    private IEnumerable<(int Level, string Text)> Headings() => _body.Descendants<Paragraph>()
        .Where(paragraph => StyleOf(paragraph) is { } style && _headingLevels.ContainsKey(style))
        .Select(paragraph => (_headingLevels[StyleOf(paragraph)!], TextOf(paragraph)));

    private IEnumerable<T> StylesOf<T>()
        where T : OpenXmlElement => _package.MainDocumentPart!.StyleDefinitionsPart?.Styles?.Elements<T>() ?? [];
}
