using DocumentFormat.OpenXml.Wordprocessing;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting.OpenXml.Tests.Kit;
using SocialStrategy.TestKit;
using Column = SocialStrategy.Reporting.Documents.Column;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Table = SocialStrategy.Reporting.Documents.Table;

namespace SocialStrategy.Reporting.OpenXml.Tests.Word;

public sealed class DocxRendererTests : IDisposable
{
    private readonly DocxFile _file = new(Rendered.Docx(Specimen.Report));

    public void Dispose() => _file.Dispose();

    [Fact]
    public void TitlePage_HasPublisherTitleAndSubtitle()
    {
        Assert.Equal([Specimen.Report.Publisher!], _file.TextsOf("Publisher"));
        Assert.Equal([Specimen.Report.Title], _file.TextsOf("Title"));
        Assert.Equal([Specimen.Report.Subtitle!], _file.TextsOf("Subtitle"));
        Assert.Single(_file.Body.Descendants<TitlePage>());
    }

    [Fact]
    public void Contents_ListTheSectionsAsLinksInAField()
    {
        var entries = _file.Paragraphs.Where(paragraph => DocxFile.StyleOf(paragraph)?.StartsWith("TOC", StringComparison.Ordinal) == true).Skip(1).ToArray();
        Assert.Equal(
            ["Wprowadzenie", "Skala ocen", "Cel strategiczny 1. Wsparcie rodzin i osób w trudnej sytuacji życiowej", "Oceny kierunków działań", "Wskaźniki", "Zalecenia"],
            entries.Select(DocxFile.TextOf));
        Assert.Equal(["TOC1", "TOC2", "TOC1", "TOC2", "TOC2", "TOC1"], entries.Select(DocxFile.StyleOf));
        Assert.Equal("wprowadzenie", entries[0].GetFirstChild<Hyperlink>()!.Anchor);
        Assert.Equal([@"TOC \o ""1-3"" \n \h \z", @"TOC \n \h \z \c ""Tabela""", @"TOC \n \h \z \c ""Wykres"""], Codes("TOC"));
    }

    [Fact]
    public void Fields_AreAllClosed()
    {
        var depth = 0;
        Assert.All(_file.Body.Descendants<FieldChar>(), field =>
        {
            depth += field.FieldCharType!.Value == FieldCharValues.Begin ? 1 : field.FieldCharType.Value == FieldCharValues.End ? -1 : 0;
            Assert.InRange(depth, 0, 2);
        });
        Assert.Equal(0, depth);
    }

    [Fact]
    public void Lists_OfTablesAndCharts_TellTheCaptions()
    {
        var captions = _file.TextsOf("Caption");
        Assert.Equal(5, captions.Count);
        Assert.Equal(captions.Order(StringComparer.Ordinal), _file.TextsOf("TableofFigures").Order(StringComparer.Ordinal));
        Assert.Equal("Tabela\u00A01. Oceny kierunków działań w ramach celu strategicznego 1. w 2025 roku", captions[0]);
        Assert.Equal(["Spis tabel", "Spis wykresów"], _file.TextsOf("ListHeading"));
    }

    [Fact]
    public void Options_WithoutContentsAndLists_LeaveThemOut()
    {
        using var file = new DocxFile(Rendered.Docx(Specimen.Report, DocxOptions.Default with { TableOfContentsDepth = 0, HasListsOfTablesAndCharts = false }));
        Assert.DoesNotContain(file.Body.Descendants<FieldCode>(), code => code.Text.Contains("TOC", StringComparison.Ordinal));
        Assert.Equal(["Wprowadzenie"], file.Paragraphs.Where(paragraph => paragraph.ParagraphProperties!.PageBreakBefore is not null).Select(DocxFile.TextOf));
    }

    [Fact]
    public void Option_PageNumbers_MakesWordAskForThem()
    {
        using var file = new DocxFile(Rendered.Docx(Specimen.Report, DocxOptions.Default with { AsksForPageNumbers = true }));
        Assert.NotNull(file.Part.DocumentSettingsPart!.Settings.GetFirstChild<UpdateFieldsOnOpen>());
        Assert.Contains(@"PAGEREF wprowadzenie \h", file.Body.Descendants<FieldCode>().Select(code => code.Text.Trim()));
        Assert.DoesNotContain(file.Body.Descendants<FieldCode>(), code => code.Text.Contains(@"\n", StringComparison.Ordinal));
        Assert.Null(_file.Part.DocumentSettingsPart!.Settings.GetFirstChild<UpdateFieldsOnOpen>());
        Assert.Equal([], file.Errors(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365));
    }

    [Fact]
    public void Sections_OutsideTheContents_HaveAHeadingThatNoFieldCollects()
    {
        var report = Rendered.ReportOf(new Section("a", "Widoczny", []), new Section("b", "Pominięty", []) { IsInContents = false });
        using var file = new DocxFile(Rendered.Docx(report));
        Assert.Equal(["Widoczny"], file.TextsOf("TOC1"));
        Assert.Equal(["Pominięty"], file.TextsOf("Heading1Unlisted"));
        Assert.Equal("Heading1", file.Styles.Elements<Style>().Single(style => style.StyleId == "Heading1Unlisted").BasedOn!.Val);
    }

    [Fact]
    public void Sections_DeeperThanNine_KeepTheNinthLevel()
    {
        var deep = Enumerable.Range(1, 11).Reverse().Aggregate((Section?)null, (inner, level) => new Section($"s{level}", $"Poziom {level}", inner is null ? [] : [inner]))!;
        using var file = new DocxFile(Rendered.Docx(Rendered.ReportOf(deep)));
        Assert.Equal(["Poziom 9", "Poziom 10", "Poziom 11"], file.TextsOf("Heading9"));
    }

    [Fact]
    public void References_ShowTheNumberOrTheTitle()
    {
        var text = _file.TextsOf("Normal").Single(text => text.Contains("zestawia je", StringComparison.Ordinal));
        Assert.Contains("zestawia je Tabela\u00A01, a porównanie z rokiem poprzednim – Wykres\u00A02. Zalecenia zawiera rozdział „Zalecenia”.", text, StringComparison.Ordinal);
        Assert.Equal([@"REF oceny_tabela \h \* MERGEFORMAT", @"REF porownanie \h \* MERGEFORMAT", @"REF zalecenia \h \* MERGEFORMAT"], Codes("REF"));
        Assert.Equal("Tabela\u00A01", BookmarkText("oceny_tabela"));
        Assert.Equal("Zalecenia", BookmarkText("zalecenia"));
    }

    [Fact]
    public void Lists_AreWordsOwn_AndEachOrderedOneBeginsAtOne()
    {
        var bullets = _file.Paragraphs.First(paragraph => DocxFile.TextOf(paragraph).StartsWith("1 oznacza", StringComparison.Ordinal));
        var nested = _file.Paragraphs.First(paragraph => DocxFile.TextOf(paragraph) == "w całym mieście.");
        Assert.Equal(0, LevelOf(bullets));
        Assert.Equal(1, LevelOf(nested));
        var ordered = _file.Part.NumberingDefinitionsPart!.Numbering.Elements<NumberingInstance>().Skip(1).ToArray();
        Assert.Equal(5, ordered.Length);
        Assert.All(ordered, each => Assert.All(each.Elements<LevelOverride>(), level => Assert.Equal(1, level.StartOverrideNumberingValue!.Val!.Value)));
        Assert.Equal(ordered.Length, ordered.Select(each => each.NumberID!.Value).Distinct().Count());
    }

    [Fact]
    public void Table_ThatFillsThePage_LiesAcrossWithItsHeading()
    {
        Column[] columns = [.. Enumerable.Range(1, 12).Select(number => new Column($"Zatrudnienie{number}", ColumnKind.Number))];
        var wide = new Table("t", "Szeroka", [.. columns], [new Row([.. columns.Select(_ => Blocks.Cell("1"))])]);
        var report = Rendered.ReportOf(Blocks.Paragraph("Przed."), new Section("s", "Nagłówek", [wide, Blocks.Paragraph("Po.")]));
        using var file = new DocxFile(Rendered.Docx(report));
        var sections = file.Body.Descendants<SectionProperties>().ToArray();
        Assert.Equal([null, PageOrientationValues.Landscape, null], sections.Select(section => section.GetFirstChild<PageSize>()!.Orient?.Value));
        Assert.Equal("Przed.", DocxFile.TextOf(sections[0].Ancestors<Paragraph>().Single()));
        Assert.True(sections[1].Ancestors<Paragraph>().Single().PreviousSibling() is DocumentFormat.OpenXml.Wordprocessing.Table);
        Assert.All(sections, section => Assert.Equal(2, section.Elements<HeaderFooterReferenceType>().Count()));
        Assert.Equal([], file.Errors(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365));
    }

    /// <summary>The same columns: on an upright page the first is narrow. Three rows fit there all the same; of many rows the page that lies across holds more.</summary>
    [Theory]
    [InlineData(3, false)]
    [InlineData(40, true)]
    public void Table_WithNarrowFirstColumn_LiesAcrossOnlyIfThatSavesPages(int rows, bool isAcross)
    {
        Column[] columns = [new Column("Wskaźnik", ColumnKind.RowHeader), .. Enumerable.Range(1, 4).Select(number => new Column($"Zatrudnienie_{number}.", ColumnKind.Number))];
        var row = new Row([Blocks.Cell("Liczba rodzin objętych wsparciem z systemu pomocy społecznej, świadczeń rodzinnych, alimentacyjnych i wychowawczych"), .. Enumerable.Repeat(Blocks.Cell("1"), 4)]);
        var table = new Table("t", "Osoby", [.. columns], [.. Enumerable.Repeat(row, rows)]);
        using var file = new DocxFile(Rendered.Docx(Rendered.ReportOf(table)));
        Assert.Equal(isAcross, file.Body.Descendants<PageSize>().Any(page => page.Orient is not null));
    }

    [Fact]
    public void ColumnName_OfOnePiece_StaysWhole()
    {
        var table = new Table("t", "Lata", [new Column("Wskaźnik", ColumnKind.RowHeader), new Column("2019\u00A0r.", ColumnKind.Number), new Column("Stan\u00A0w\u00A0dniu\u00A0ostatnim\u00A0roku", ColumnKind.Number)], [new Row([Blocks.Cell("Osoby"), Blocks.Cell("1"), Blocks.Cell("2")])]);
        using var file = new DocxFile(Rendered.Docx(Rendered.ReportOf(table)));
        var names = file.Body.Descendants<DocumentFormat.OpenXml.Wordprocessing.Table>().Single().Elements<TableRow>().First().Elements<TableCell>().Select(cell => cell.InnerText);
        Assert.Equal(["Wskaźnik", "2019\u00A0r.", "Stan w dniu ostatnim roku"], names);
    }

    /// <summary>A sentence between heading and table goes with both; a chapter before them stays upright.</summary>
    [Fact]
    public void Table_ThatLiesAcross_TakesItsHeadingAndSentenceAlongAndNoOtherChapter()
    {
        Column[] columns = [.. Enumerable.Range(1, 12).Select(number => new Column($"Zatrudnienie{number}", ColumnKind.Number))];
        var wide = new Table("t", "Szeroka", [.. columns], [new Row([.. columns.Select(_ => Blocks.Cell("1"))])]);
        var report = Rendered.ReportOf(new Section("a", "Misja", [Blocks.Paragraph("Pomagamy.")]), new Section("b", "Praca", [Blocks.Paragraph("Liczby."), wide]));
        using var file = new DocxFile(Rendered.Docx(report));
        var first = file.Body.Descendants<SectionProperties>().First();
        Assert.Null(first.GetFirstChild<PageSize>()!.Orient);
        Assert.Equal("Pomagamy.", DocxFile.TextOf(first.Ancestors<Paragraph>().Single()));
    }

    [Fact]
    public void Table_OfUsualWidth_StaysUpright()
    {
        using var file = new DocxFile(Rendered.Docx(Rendered.ReportOf(BlockWalker.Walk(Specimen.Report.Blocks).OfType<Table>().First())));
        Assert.Single(file.Body.Descendants<SectionProperties>());
    }

    [Fact]
    public void Tables_AreNeverWiderThanTheText() => Assert.All(Rendered.Names, name =>
    {
        using var file = new DocxFile(Rendered.Docx(name));
        var across = file.Body.Descendants<SectionProperties>().Any(section => section.GetFirstChild<PageSize>()!.Orient is not null);
        Assert.All(file.Body.Descendants<TableGrid>(), grid => Assert.InRange(grid.Elements<GridColumn>().Sum(column => int.Parse(column.Width!.Value!, System.Globalization.CultureInfo.InvariantCulture)), 1400, across ? 14002 : 9070));
    });

    [Fact]
    public void Properties_AreThoseOfTheOptions()
    {
        var options = DocxOptions.Default with { Creator = "Urząd", Created = new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.FromHours(1)) };
        using var package = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(new MemoryStream(Rendered.Docx(Specimen.Report, options)), isEditable: false);
        Assert.Equal("Urząd", package.PackageProperties.Creator);
        Assert.Equal(new DateTime(2026, 1, 31, 11, 0, 0, DateTimeKind.Utc), package.PackageProperties.Created!.Value.ToUniversalTime());
    }

    [Fact]
    public void Render_NoArgument_MayBeNull()
    {
        Assert.Throws<ArgumentNullException>("report", () => DocxRenderer.Render(null!, Stream.Null, DocxOptions.Default));
        Assert.Throws<ArgumentNullException>("stream", () => DocxRenderer.Render(Specimen.Report, null!, DocxOptions.Default));
        Assert.Throws<ArgumentNullException>("options", () => DocxRenderer.Render(Specimen.Report, Stream.Null, null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DocxOptions { TableOfContentsDepth = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new DocxOptions { TableOfContentsDepth = 10 });
    }

    private static int LevelOf(Paragraph paragraph) => paragraph.ParagraphProperties!.NumberingProperties!.NumberingLevelReference!.Val!.Value;

    private string[] Codes(string field) =>
        [.. _file.Body.Descendants<FieldCode>().Select(code => code.Text.Trim()).Where(code => code.StartsWith($"{field} ", StringComparison.Ordinal))];

    private string BookmarkText(string name)
    {
        var start = _file.Body.Descendants<BookmarkStart>().Single(bookmark => bookmark.Name == name);
        return string.Concat(start.ElementsAfter().TakeWhile(element => element is not BookmarkEnd).Select(DocxFile.TextOf));
    }
}
