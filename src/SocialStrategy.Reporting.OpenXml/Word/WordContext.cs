using DocumentFormat.OpenXml.Packaging;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting.OpenXml.Packages;

namespace SocialStrategy.Reporting.OpenXml.Word;

/// <summary>What the pieces of a document are made with.</summary>
internal sealed class WordContext
{
    internal WordContext(Report report, DocxOptions options, PageLayout page, MainDocumentPart part, WordNumbering numbering)
    {
        Report = report;
        Options = options;
        Page = page;
        Part = part;
        Numbering = numbering;
        Captions = new CaptionTexts(report);
        Bookmarks = new WordBookmarks(report);
        Sequences = SequenceNames.Of(report.Labels);
        Language = LanguageTag.Of(report);
    }

    internal Report Report { get; }

    internal DocxOptions Options { get; }

    internal OfficeTheme Theme => Options.Theme;

    internal PageLayout Page { get; }

    internal MainDocumentPart Part { get; }

    internal WordNumbering Numbering { get; }

    internal CaptionTexts Captions { get; }

    internal WordBookmarks Bookmarks { get; }

    internal SequenceNames Sequences { get; }

    internal string Language { get; }
}
