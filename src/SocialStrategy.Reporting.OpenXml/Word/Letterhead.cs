using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SocialStrategy.Reporting.Documents;
using Numbering = DocumentFormat.OpenXml.Wordprocessing.Numbering;

namespace SocialStrategy.Reporting.OpenXml.Word;

/// <summary>The page, headers, footers, styles and lists of a document: the template's where there is one, else the library's own.</summary>
internal sealed class Letterhead
{
    private readonly MainDocumentPart? _template;
    private readonly SectionProperties? _section;

    internal Letterhead(MainDocumentPart? template)
    {
        _template = template;
        _section = template?.Document?.Body?.Elements<SectionProperties>().LastOrDefault();
        Page = _section is null ? PageLayout.A4 : PageLayout.Of(_section);
    }

    internal PageLayout Page { get; }

    internal Numbering? Numbering => _template?.NumberingDefinitionsPart?.Numbering;

    internal bool HasEvenPages => _template?.DocumentSettingsPart?.Settings?.GetFirstChild<EvenAndOddHeaders>() is not null;

    /// <summary>The references to headers and footers, with their parts put into the document.</summary>
    internal IReadOnlyList<OpenXmlElement> HeadersAndFooters(MainDocumentPart part, Report report)
    {
        var references = _section?.Elements<HeaderFooterReferenceType>().Where(reference => reference.Id?.Value is not null).ToArray() ?? [];
        return references.Length == 0 ? Own(part, report) : [.. references.Select((reference, at) => Copied(reference, part, at))];
    }

    /// <summary>The template's styles, and of the library's own those that the template does not name.</summary>
    /// <param name="own">The library's styles.</param>
    /// <param name="part">The document, whose paragraphs are made to name the template's styles where they have other ids.</param>
    internal Styles Merge(Styles own, MainDocumentPart part) => _template?.StyleDefinitionsPart?.Styles is { } styles
        ? new StyleMerge(styles, own).Apply(part)
        : own;

    /// <summary>Copies what the styles of the template need: its theme and its fonts.</summary>
    internal void CopyLook(MainDocumentPart part)
    {
        if (_template?.ThemePart is { } theme)
        {
            part.AddPart(theme, "rIdTheme");
        }

        if (_template?.FontTablePart is { } fonts)
        {
            part.AddPart(fonts, "rIdFonts");
        }
    }

    private static IReadOnlyList<OpenXmlElement> Own(MainDocumentPart part, Report report)
    {
        const string HeaderId = "rIdHeader";
        const string FooterId = "rIdFooter";
        part.AddNewPart<HeaderPart>(HeaderId).Header = new Header(WordText.Paragraph(WordStyles.Header, WordText.Run(report.Title)));
        part.AddNewPart<FooterPart>(FooterId).Footer = new Footer(WordText.Paragraph(
            WordStyles.Footer,
            [.. WordFields.Field("PAGE", WordText.Run("1")), WordText.Run(" / "), .. WordFields.Field("NUMPAGES", WordText.Run("1"))]));
        return
        [
            new HeaderReference { Type = HeaderFooterValues.Default, Id = HeaderId },
            new FooterReference { Type = HeaderFooterValues.Default, Id = FooterId },
        ];
    }

    private HeaderFooterReferenceType Copied(HeaderFooterReferenceType reference, MainDocumentPart part, int at)
    {
        var id = FormattableString.Invariant($"rIdLetterhead{at + 1}");
        part.AddPart(_template!.GetPartById(reference.Id!.Value!), id);
        var copy = (HeaderFooterReferenceType)reference.CloneNode(deep: true);
        copy.Id = id;
        return copy;
    }
}
