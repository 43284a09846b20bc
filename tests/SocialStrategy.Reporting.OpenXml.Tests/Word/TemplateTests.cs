using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SocialStrategy.Reporting.OpenXml.Tests.Kit;
using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.OpenXml.Tests.Word;

/// <summary>A report on an office's own paper.</summary>
public sealed class TemplateTests
{
    [Fact]
    public void Render_WithATemplate_TakesOverItsLook()
    {
        using var file = new DocxFile(Rendered.Docx(Specimen.Report, DocxOptions.Default with { Template = DocxTemplate.Read(new MemoryStream(Template())) }));
        Assert.Equal([], file.Errors(FileFormatVersions.Microsoft365));
        Assert.Equal(["Urząd Miejski w Zalesiu"], file.Part.HeaderParts.Select(header => header.Header.InnerText));
        Assert.Empty(file.Part.FooterParts);
        Assert.Single(file.Part.HeaderParts.Single().ImageParts);
        Assert.Equal(3000, file.Body.Descendants<PageMargin>().First().Top!.Value);
        Assert.DoesNotContain("Treść wzoru", file.Body.InnerText, StringComparison.Ordinal);
    }

    /// <summary>A Polish Word calls "heading 1" "Nagwek1"; paragraphs must name that id, and other styles must not clash with it.</summary>
    [Fact]
    public void Render_WithATemplate_UsesItsStylesByName()
    {
        using var file = new DocxFile(Rendered.Docx(Specimen.Report, DocxOptions.Default with { Template = DocxTemplate.Read(new MemoryStream(Template())) }));
        Assert.Contains("Wprowadzenie", file.TextsOf("Nagwek1"));
        Assert.Empty(file.TextsOf("Heading1"));
        Assert.Equal("C00000", file.Styles.Elements<Style>().Single(style => style.StyleId == "Nagwek1").StyleRunProperties!.Color!.Val);
        Assert.Equal("Nagwek1", file.Styles.Elements<Style>().Single(style => style.StyleId == "Heading1Unlisted").BasedOn!.Val);
        Assert.Equal("Normalny", file.Styles.Elements<Style>().Single(style => style.StyleId == "Caption").BasedOn!.Val);
        var ids = file.Styles.Elements<Style>().Select(style => style.StyleId!.Value!).ToArray();
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(file.Body.Descendants<ParagraphStyleId>(), style => Assert.Contains(style.Val!.Value!, ids));
    }

    [Fact]
    public void Render_WithATemplate_KeepsItsListsApart()
    {
        using var file = new DocxFile(Rendered.Docx(Specimen.Report, DocxOptions.Default with { Template = DocxTemplate.Read(new MemoryStream(Template())) }));
        var numbering = file.Part.NumberingDefinitionsPart!.Numbering;
        Assert.Equal("§", numbering.Elements<AbstractNum>().First().Descendants<LevelText>().First().Val);
        var numbers = numbering.Elements<NumberingInstance>().Select(each => each.NumberID!.Value).ToArray();
        Assert.Equal(numbers.Length, numbers.Distinct().Count());
        Assert.All(file.Body.Descendants<NumberingId>(), list => Assert.InRange(list.Val!.Value, 8, 100));
    }

    [Fact]
    public void Render_WithATemplate_IsRepeatable()
    {
        var options = DocxOptions.Default with { Template = DocxTemplate.Read(new MemoryStream(Template())) };
        Assert.Equal(Rendered.Docx(Specimen.Report, options), Rendered.Docx(Specimen.Report, options));
    }

    [Theory]
    [InlineData("")]
    [InlineData("to nie jest dokument")]
    public void Read_AnotherFile_IsRefused(string content) =>
        Assert.Throws<InvalidDataException>(() => DocxTemplate.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content))));

    [Fact]
    public void Read_AWorkbook_IsRefused() =>
        Assert.Throws<InvalidDataException>(() => DocxTemplate.Read(new MemoryStream(Rendered.Xlsx(Specimen.Report))));

    private static byte[] Template()
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var part = package.AddMainDocumentPart();
            var header = part.AddNewPart<HeaderPart>("rIdH");
            header.Header = new Header(new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Nagwek" }), new Run(new Text("Urząd Miejski w Zalesiu"))));
            header.AddImagePart(ImagePartType.Png, "rIdLogo").FeedData(new MemoryStream([137, 80, 78, 71]));
            part.AddNewPart<StyleDefinitionsPart>("rIdS").Styles = new Styles(
                Style("Normalny", "Normal", isDefault: true),
                Style("Nagwek1", "heading 1", isDefault: false, new BasedOn { Val = "Normalny" }, new StyleRunProperties(new Color { Val = "C00000" })),
                Style("Nagwek", "header", isDefault: false, new BasedOn { Val = "Normalny" }));
            part.AddNewPart<NumberingDefinitionsPart>("rIdN").Numbering = new Numbering(
                new AbstractNum(new Level(new StartNumberingValue { Val = 1 }, new LevelText { Val = "§" }) { LevelIndex = 0 }) { AbstractNumberId = 4 },
                new NumberingInstance(new AbstractNumId { Val = 4 }) { NumberID = 7 });
            part.Document = new Document(new Body(
                new Paragraph(new Run(new Text("Treść wzoru"))),
                new SectionProperties(
                    new HeaderReference { Type = HeaderFooterValues.Default, Id = "rIdH" },
                    new PageSize { Width = 11906, Height = 16838 },
                    new PageMargin { Top = 3000, Bottom = 1000, Left = 1200, Right = 1200, Header = 500, Footer = 500, Gutter = 0 })));
        }

        return stream.ToArray();
    }

    private static Style Style(string id, string name, bool isDefault, params OpenXmlElement[] content)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id };
        if (isDefault)
        {
            style.Default = true;
        }

        style.Append(content);
        return style;
    }
}
