using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SocialStrategy.Reporting.OpenXml.Tests.Kit;
using D = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace SocialStrategy.Reporting.OpenXml.Tests.Word;

/// <summary>What checkers of accessibility ask of a Word document, on every report.</summary>
public sealed class LintTests
{
    private const int LeastBody = 22;
    private const int LeastTable = 20;

    public static TheoryData<string> Files => [.. Rendered.Names];

    [Theory]
    [MemberData(nameof(Files))]
    public void SelfCheck_FindsNothing(string name) => Assert.Empty(DocxAccessibility.Check(new MemoryStream(Rendered.Docx(name))));

    [Theory]
    [MemberData(nameof(Files))]
    public void Charts_HaveAnAlternativeTextOfModerateLength_AndStandInLine(string name)
    {
        using var file = new DocxFile(Rendered.Docx(name));
        var drawings = file.Body.Descendants<Drawing>().ToArray();
        Assert.Equal(file.Charts.Count, drawings.Length);
        Assert.All(drawings, drawing => Assert.InRange(drawing.Inline!.DocProperties!.Description!.Value!.Length, 1, 150));
        Assert.Equal(drawings.Length, drawings.Select(drawing => drawing.Inline!.DocProperties!.Id!.Value).Distinct().Count());
        Assert.Empty(file.Body.Descendants<D.Anchor>());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Tables_HaveOneHeaderRowACaptionAndNoMergedCells(string name)
    {
        using var file = new DocxFile(Rendered.Docx(name));
        Assert.All(file.Body.Descendants<Table>(), table =>
        {
            var rows = table.Elements<TableRow>().ToArray();
            Assert.Single(rows, row => row.TableRowProperties?.GetFirstChild<TableHeader>() is not null);
            Assert.NotNull(rows[0].TableRowProperties?.GetFirstChild<TableHeader>());
            Assert.All(rows[0].Elements<TableCell>(), cell => Assert.NotEmpty(cell.InnerText.Trim()));
            Assert.All(rows, row => Assert.Equal(table.GetFirstChild<TableGrid>()!.Elements<GridColumn>().Count(), row.Elements<TableCell>().Count()));
            Assert.All(table.Descendants<TableCell>(), cell => Assert.IsType<Paragraph>(cell.LastChild));
            Assert.Empty(table.Descendants<Table>());
            Assert.NotEmpty(table.GetFirstChild<TableProperties>()!.TableCaption!.Val!.Value!);
            Assert.NotEmpty(table.GetFirstChild<TableProperties>()!.TableDescription!.Val!.Value!);
        });
        Assert.Empty(file.Body.Descendants<GridSpan>());
        Assert.Empty(file.Body.Descendants<VerticalMerge>());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Properties_HaveTitleAndLanguage(string name)
    {
        var language = name.EndsWith(" en", StringComparison.Ordinal) ? "en-GB" : "pl-PL";
        var bytes = Rendered.Docx(name);
        using var package = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        Assert.NotEmpty(package.PackageProperties.Title!);
        Assert.Equal(language, package.PackageProperties.Language);
        Assert.Null(package.PackageProperties.Created);
        Assert.Equal("docProps/core.xml", package.CoreFilePropertiesPart!.Uri.ToString().TrimStart('/'));
        using var file = new DocxFile(bytes);
        Assert.Equal(language, file.Styles.DocDefaults!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Languages>().Single().Val!.Value);
    }

    /// <summary>No run has a size of its own, so the sizes of the styles are those of the text.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void Text_IsLargeEnough(string name)
    {
        using var file = new DocxFile(Rendered.Docx(name));
        var sizes = file.Styles.Elements<Style>().Where(style => style.StyleRunProperties?.FontSize is not null).ToDictionary(
            style => style.StyleId!.Value!,
            style => int.Parse(style.StyleRunProperties!.FontSize!.Val!.Value!, CultureInfo.InvariantCulture),
            StringComparer.Ordinal);
        string[] small = ["TableText", "TableNote", "LegendTitle", "LegendItem", "Header", "Footer"];
        Assert.Empty(file.Body.Descendants<RunProperties>().SelectMany(look => look.Elements<FontSize>()));
        Assert.Equal("22", file.Styles.DocDefaults!.Descendants<FontSize>().Single().Val!.Value);
        Assert.All(sizes.Where(each => each.Key != "SectionEnd"), each => Assert.InRange(each.Value, small.Contains(each.Key) ? LeastTable : LeastBody, 72));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Links_LeadToBookmarks(string name)
    {
        using var file = new DocxFile(Rendered.Docx(name));
        var bookmarks = file.Body.Descendants<BookmarkStart>().Select(bookmark => bookmark.Name!.Value!).ToArray();
        Assert.Equal(bookmarks.Length, bookmarks.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(bookmarks, bookmark => Assert.Matches("^[a-z][a-z0-9_]{0,39}$", bookmark));
        Assert.All(file.Body.Descendants<Hyperlink>(), link => Assert.Contains(link.Anchor!.Value, bookmarks));
        Assert.All(
            file.Body.Descendants<FieldCode>().Select(code => code.Text.Trim().Split(' ')).Where(code => code[0] == "REF"),
            code => Assert.Contains(code[1], bookmarks));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Styles_ThatAreUsed_AreDefined(string name)
    {
        using var file = new DocxFile(Rendered.Docx(name));
        var defined = file.Styles.Elements<Style>().Select(style => style.StyleId!.Value!).ToHashSet(StringComparer.Ordinal);
        Assert.All(file.Body.Descendants<ParagraphStyleId>(), style => Assert.Contains(style.Val!.Value!, defined));
        Assert.All(file.Body.Descendants<RunStyle>(), style => Assert.Contains(style.Val!.Value!, defined));
        Assert.All(file.Body.Descendants<TableStyle>(), style => Assert.Contains(style.Val!.Value!, defined));
    }
}
