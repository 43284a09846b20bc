using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Wordprocessing;
using SocialStrategy.Reporting.OpenXml.Tests.Kit;

namespace SocialStrategy.Reporting.OpenXml.Tests;

/// <summary>The Word document tells every number that the Markdown text tells, and the workbook every number of its tables.</summary>
public sealed partial class SameNumbersTests
{
    private static readonly string[] Languages = ["pl", "en"];

    public static TheoryData<string, string> Runs =>
        [.. from sample in new[] { SampleFiles.Sieradz, SampleFiles.Ostrowiec, SampleFiles.Invented } from language in Languages select (sample, language)];

    [Theory]
    [MemberData(nameof(Runs))]
    public void NumberTokens_OfMarkdown_AreAllInTheDocument(string sample, string language)
    {
        var markdown = Tokens(SampleFiles.Text(sample, language, "report.md").Replace("\\", "", StringComparison.Ordinal));
        using var file = new DocxFile(SampleFiles.Bytes(sample, language, "report.docx"));
        var shown = file.Paragraphs.Select(DocxFile.TextOf).Concat(file.Body.Descendants<Drawing>().Select(drawing => drawing.Inline!.DocProperties!.Description!.Value!));

        Assert.True(markdown.Count > 100);
        Assert.Equal([], markdown.Except(Tokens(string.Join('\n', shown))).Where(token => !IsOfOrderedList(token)));
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void Cells_OfTheWorkbook_AreNumbersWhereTheDocumentShowsThem(string sample, string language)
    {
        using var document = new DocxFile(SampleFiles.Bytes(sample, language, "report.docx"));
        using var workbook = new XlsxFile(SampleFiles.Bytes(sample, language, "report.xlsx"));
        var tables = document.Body.Descendants<Table>().ToArray();
        var sheets = workbook.Names.Zip(workbook.Sheets).Where(each => each.First.StartsWith(language == "pl" ? "Tabela " : "Table ", StringComparison.Ordinal)).Select(each => each.Second).ToArray();
        Assert.Equal(tables.Length, sheets.Length);
        Assert.All(tables.Zip(sheets), pair =>
        {
            var rows = pair.First.Elements<TableRow>().Select(row => row.Elements<TableCell>().ToArray()).ToArray();
            Assert.All(rows.Index().SelectMany(row => row.Item.Index().Select(cell => (Row: row.Index, Column: cell.Index, Cell: cell.Item))), each =>
                AssertSame(TextOf(each.Cell), isHeader: each.Row == 0, XlsxFile.Find(pair.Second, FormattableString.Invariant($"{(char)('A' + each.Column)}{each.Row + 2}")), workbook, isEnglish: language == "en"));
        });
    }

    private static string TextOf(TableCell cell) => string.Join('\n', cell.Elements<Paragraph>().Select(DocxFile.TextOf));

    private static void AssertSame(string shown, bool isHeader, DocumentFormat.OpenXml.Spreadsheet.Cell? cell, XlsxFile workbook, bool isEnglish)
    {
        if (XlsxFile.Number(cell) is { } number)
        {
            Assert.Equal(shown.Replace('\u2212', '-'), FormattedNumber.Of(number, workbook.FormatOf(cell!), isEnglish));
        }
        else
        {
            Assert.Equal(Plain(shown, isHeader), Plain(XlsxFile.Text(cell), isHeader));
        }
    }

    /// <summary>A document lets the name of a narrow column break where the report does not.</summary>
    private static string Plain(string text, bool isHeader) => isHeader ? text.Replace('\u00A0', ' ') : text;

    private static HashSet<string> Tokens(string text) => [.. Token().Matches(text).Select(match => match.Value)];

    /// <summary>Word counts the items of lists itself; the text does not hold their numbers.</summary>
    private static bool IsOfOrderedList(string token) => token.Length <= 2 && int.TryParse(token, System.Globalization.CultureInfo.InvariantCulture, out _);

    [GeneratedRegex("[0-9]+(?:\u00A0[0-9]{3}(?![0-9])|[.,][0-9]+)*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Token();
}
