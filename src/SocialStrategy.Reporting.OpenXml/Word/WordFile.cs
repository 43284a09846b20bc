using DocumentFormat.OpenXml.Features;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting.OpenXml.Charts;
using SocialStrategy.Reporting.OpenXml.Packages;

namespace SocialStrategy.Reporting.OpenXml.Word;

/// <summary>Puts a Word document together: its parts, the title page, the contents, the blocks.</summary>
internal static class WordFile
{
    internal static void Write(Report report, Stream stream, DocxOptions options)
    {
        using var template = options.Template?.Open();
        using var package = OfficeFile.Document(stream);
        package.Features.GetRequired<IPartExtensionFeature>().Register(ChartParts.Workbook, ".xlsx");
        var part = package.AddMainDocumentPart();
        package.ChangeIdOfPart(part, "rId1");
        CoreProperties.Write(package.AddNewPart<CoreFilePropertiesPart>("rId2"), report, options.Creator, options.Created);
        var letterhead = new Letterhead(template?.MainDocumentPart);
        var context = new WordContext(report, options, letterhead.Page, part, new WordNumbering(letterhead.Numbering));
        var flow = new WordFlow();
        WriteTitle(report, flow);
        new WordContents(context, flow).Write();
        var beginning = flow.Count;
        new WordBlocks(context, flow).WriteAll(report.Blocks);
        flow.StartPageAt(beginning);
        var body = flow.ToBody(new SectionBreaks(letterhead.Page, letterhead.HeadersAndFooters(part, report)));
        part.Document = new Document(body);
        part.Document.AddNamespaceDeclaration("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        WriteParts(context, letterhead);
    }

    private static void WriteTitle(Report report, WordFlow flow)
    {
        if (report.Publisher is { } publisher && !string.IsNullOrWhiteSpace(publisher))
        {
            flow.Add(WordText.Paragraph(WordStyles.Publisher, WordText.Run(publisher)));
        }

        flow.Add(WordText.Paragraph(WordStyles.Title, WordText.Run(report.Title)));
        if (report.Subtitle is { } subtitle && !string.IsNullOrWhiteSpace(subtitle))
        {
            flow.Add(WordText.Paragraph(WordStyles.Subtitle, WordText.Run(subtitle)));
        }
    }

    private static void WriteParts(WordContext context, Letterhead letterhead)
    {
        var part = context.Part;
        part.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles = letterhead.Merge(WordStyles.Of(context.Theme, context.Page, context.Language), part);
        part.AddNewPart<NumberingDefinitionsPart>("rIdNumbering").Numbering = context.Numbering.ToNumbering();
        part.AddNewPart<DocumentSettingsPart>("rIdSettings").Settings = Settings(context, letterhead);
        letterhead.CopyLook(part);
    }

    private static Settings Settings(WordContext context, Letterhead letterhead)
    {
        var settings = new Settings(new Zoom { Percent = "100" });
        if (letterhead.HasEvenPages)
        {
            settings.Append(new EvenAndOddHeaders());
        }

        settings.Append(new DefaultTabStop { Val = 709 });
        if (context.Options.AsksForPageNumbers)
        {
            settings.Append(new UpdateFieldsOnOpen { Val = true });
        }

        settings.Append(
            new Compatibility(new CompatibilitySetting
            {
                Name = CompatSettingNameValues.CompatibilityMode,
                Uri = "http://schemas.microsoft.com/office/word",
                Val = "15",
            }),
            new ThemeFontLanguages { Val = context.Language });
        return settings;
    }
}
