using System.IO.Compression;
using DocumentFormat.OpenXml;
using SocialStrategy.Exchange;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting.OpenXml.Tests.Kit;
using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.OpenXml.Tests;

/// <summary>Office files of texts that break formats in every text of the model, of a size that nobody has, and of any shape.</summary>
public sealed class HostileModelTests
{
    private static readonly Lazy<Report> Hostile = new(() => HostileSpecimen.Report(HostileSpecimen.Evaluation(HostileTexts.Everything), ReportLanguages.Polish));

    [SlowFact]
    public void Documents_OfHostileModel_AreValid()
    {
        using var document = new DocxFile(Rendered.Docx(Hostile.Value));
        Assert.Equal([], document.Errors(FileFormatVersions.Microsoft365));
        Assert.Contains("</b><script>alert('x')</script>", document.TextsOf("Title")[0], StringComparison.Ordinal);
        using var workbook = new XlsxFile(Rendered.Xlsx(Hostile.Value));
        Assert.Equal([], workbook.Errors(FileFormatVersions.Microsoft365));
    }

    /// <summary>What XML cannot carry is escaped as Excel does, so that a text in a workbook comes back with all but halves of surrogate pairs.</summary>
    [SlowFact]
    public void Tables_OfHostileModel_ComeBack()
    {
        var all = HostileSpecimen.Monitoring(HostileTexts.Everything);
        var monitoring = new StrategyMonitoring(all.Strategy, [all.Rounds[^1]]);
        var bare = new MonitoringRound(all.Strategy.Code, all.Rounds[^1].Period) { Narrative = all.Rounds[^1].Narrative };
        using var workbook = new MemoryStream(Bytes(stream => XlsxTables.Write([ObservationsTable.Create(monitoring), AssessmentsTable.Create(monitoring)], stream)));
        var result = ObservationsTable.Read(XlsxTables.Open(workbook, "observations", XlsxReadOptions.Default), monitoring.Strategy, bare, TableReadOptions.Default);
        Assert.Empty(result.Problems);
        Assert.Equal(monitoring.Rounds[0].Observations.Count, result.PartialContent!.Observations.Count);
        using var opened = new XlsxFile(workbook.ToArray());
        Assert.Equal([], opened.Errors(FileFormatVersions.Microsoft365));
    }

    [Law]
    public void Documents_OfAnyReport_ShowEveryWord(WordedReport each)
    {
        using var document = new DocxFile(Rendered.Docx(each.Report));
        var shown = string.Join(' ', document.Part.Document.Descendants<DocumentFormat.OpenXml.Wordprocessing.Text>().Select(text => text.Text));
        Assert.DoesNotContain(each.Words, word => !shown.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>A workbook has the tables and charts of a report, and the texts that belong to them.</summary>
    [Law]
    public void Workbooks_OfAnyReport_HoldEveryWordOfTables(WordedReport each)
    {
        using var workbook = new XlsxFile(Rendered.Xlsx(each.Report));
        var shown = string.Join(' ', workbook.Sheets.Select(sheet => sheet.Worksheet.InnerText));
        var words = BlockWalker.Walk(each.Report.Blocks).OfType<Table>().SelectMany(table =>
            BlockWalker.Inlines(table).OfType<Run>().Select(run => run.Text).Concat(table.Columns.Select(column => column.Title)).Append(table.Caption));
        Assert.DoesNotContain(words, word => !shown.Contains(word, StringComparison.Ordinal));
    }

    [SlowFact]
    public void Render_TextOfTenMillionCharacters_IsThereOrCut()
    {
        var text = string.Concat(Enumerable.Repeat("żółw ", 2_000_000));
        using var document = new DocxFile(Rendered.Docx(Rendered.ReportOf(new Paragraph([new Run(text)]))));
        Assert.Equal(text.Length, document.Paragraphs.Max(paragraph => paragraph.InnerText.Length));
        using var workbook = new XlsxFile(Rendered.Xlsx(Rendered.ReportOf(new Table("t", "Tabela", [new Column("a", ColumnKind.Text)], [new Row([Blocks.Cell(text)])]))));
        var cell = XlsxFile.Text(XlsxFile.Find(workbook.Sheet("Tabela 1"), "A3"));
        Assert.Equal((32_767, '…'), (cell.Length, cell[^1]));
    }

    [SlowFact]
    public void Render_HundredThousandRows_AreThere()
    {
        var report = Rendered.ReportOf(new Table("t", "Tabela", [new Column("a", ColumnKind.RowHeader), new Column("b", ColumnKind.Number)], [.. Enumerable.Range(0, 100_000).Select(_ => new Row([Blocks.Cell("x"), Blocks.Cell("1")]))]));
        using var workbook = new XlsxFile(Rendered.Xlsx(report));
        Assert.Equal(100_002, workbook.Sheet("Tabela 1").Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>().Count());
    }

    /// <summary>Whatever a report and its blocks are called, the names of parts are the library's own.</summary>
    [Theory]
    [InlineData("../../../etc/passwd")]
    [InlineData("/absolute")]
    [InlineData("C:\\Windows\\x")]
    [InlineData("CON")]
    [InlineData("a:b?c*d[e]f")]
    [InlineData("'x'")]
    public void Parts_HaveNamesOfTheirOwn(string text)
    {
        var report = ReportOfTexts.With(text);
        foreach (var file in new[] { Rendered.Docx(report), Rendered.Xlsx(report) })
        {
            using var archive = new ZipArchive(new MemoryStream(file, writable: false));
            Assert.All(archive.Entries, entry => Assert.Matches("^(\\[Content_Types\\]\\.xml|[a-zA-Z0-9_]+(/[a-zA-Z0-9_.]+)*/[a-zA-Z0-9_.]*\\.(xml|rels|xlsx))$", entry.FullName));
        }

        using var workbook = new XlsxFile(Rendered.Xlsx(report));
        Assert.All(workbook.Names, name => Assert.DoesNotMatch("[:\\\\/?*\\[\\]]|^'|'$", name));
    }

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
