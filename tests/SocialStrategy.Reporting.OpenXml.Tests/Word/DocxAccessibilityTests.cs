using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SocialStrategy.Reporting.Accessibility;
using SocialStrategy.Reporting.OpenXml.Tests.Kit;
using SocialStrategy.TestKit;
using D = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace SocialStrategy.Reporting.OpenXml.Tests.Word;

/// <summary>Each rule of the self-check fires where an edit in Word would break it, and only that rule; an empty heading is an empty paragraph, too.</summary>
public sealed class DocxAccessibilityTests
{
    private static readonly Dictionary<string, Action<WordprocessingDocument>> Faults = new(StringComparer.Ordinal)
    {
        ["SSW101"] = document => document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Languages>().Single().Remove(),
        ["SSW102"] = document => document.PackageProperties.Title = "",
        ["SSW111"] = document => Heading(document).Descendants<Text>().ToList().ForEach(text => text.Text = " "),
        ["SSW113"] = document => SetText(Heading(document), "WSPARCIE RODZIN"),
        ["SSW114"] = document => Heading(document).ParagraphProperties!.ParagraphStyleId!.Val = "Heading3",
        ["SSW115"] = document => Body(document).Descendants<ParagraphStyleId>().Where(style => style.Val!.Value!.StartsWith("Heading", StringComparison.Ordinal)).ToList().ForEach(style => style.Remove()),
        ["SSW121"] = document => Picture(document).Description = null,
        ["SSW122"] = document => Picture(document).Description = new string('a', 151),
        ["SSW123"] = document => FloatFirst(Body(document).Descendants<Drawing>().First()),
        ["SSW132"] = document => Body(document).Descendants<TableHeader>().First().Remove(),
        ["SSW133"] = document => Body(document).Descendants<TableCell>().First().Descendants<Text>().ToList().ForEach(text => text.Text = ""),
        ["SSW134"] = document => Body(document).Descendants<TableCaption>().First().Remove(),
        ["SSW135"] = document => Body(document).Descendants<TableCell>().First().PrependChild(new TableCellProperties(new GridSpan { Val = 2 })),
        ["SSW136"] = document => Nest(Body(document).Descendants<Table>().First()),
        ["SSW141"] = document => SetText(Body(document).Descendants<Hyperlink>().First(), "tutaj"),
        ["SSW151"] = document => Body(document).PrependChild(new Paragraph()),
        ["SSW152"] = document => Heading(document).Descendants<Run>().First().PrependChild(new RunProperties(new FontSize { Val = "18" })),
    };

    public static TheoryData<string> Codes => [.. Faults.Keys];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Check_OneFault_TellsItAlone(string code)
    {
        using var stream = new MemoryStream();
        stream.Write(Rendered.Docx(Specimen.Report));
        using (var document = WordprocessingDocument.Open(stream, isEditable: true))
        {
            Faults[code](document);
        }

        var codes = DocxAccessibility.Check(stream).Select(finding => finding.Code);
        Assert.Equal(code == "SSW111" ? [code, "SSW151"] : [code], codes);
    }

    [Fact]
    public void Check_Null_Throws() => Assert.Throws<ArgumentNullException>("document", () => DocxAccessibility.Check(null!));

    [Fact]
    public void Findings_AreThoseOfTheCatalogue() => Assert.Empty(Faults.Keys.Except(AccessibilityRules.All.Select(rule => rule.Code), StringComparer.Ordinal));

    private static Body Body(WordprocessingDocument document) => document.MainDocumentPart!.Document.Body!;

    private static Paragraph Heading(WordprocessingDocument document) => Body(document).Descendants<Paragraph>().First(paragraph => DocxFile.StyleOf(paragraph) == "Heading2");

    private static D.DocProperties Picture(WordprocessingDocument document) => Body(document).Descendants<D.DocProperties>().First();

    private static void SetText(DocumentFormat.OpenXml.OpenXmlElement element, string text)
    {
        foreach (var (i, each) in element.Descendants<Text>().Index().ToArray())
        {
            each.Text = i == 0 ? text : "";
        }
    }

    private static void FloatFirst(Drawing drawing)
    {
        var children = drawing.Inline!.ChildElements.Select(child => child.CloneNode(deep: true)).ToArray();
        drawing.RemoveAllChildren();
        drawing.AppendChild(new D.Anchor(children));
    }

    private static void Nest(Table table)
    {
        var inner = (Table)table.CloneNode(deep: true);
        table.Descendants<TableCell>().Last().PrependChild(inner);
    }
}
