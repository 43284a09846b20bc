using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace SocialStrategy.Reporting.OpenXml.Tests.Kit;

/// <summary>A written workbook, opened for reading.</summary>
internal sealed class XlsxFile : IDisposable
{
    private readonly SpreadsheetDocument _package;

    internal XlsxFile(byte[] file) => _package = SpreadsheetDocument.Open(new MemoryStream(file, writable: false), isEditable: false);

    internal WorkbookPart Part => _package.WorkbookPart!;

    internal IReadOnlyList<string> Names => [.. Part.Workbook.Descendants<Sheet>().Select(sheet => sheet.Name!.Value!)];

    internal IReadOnlyList<WorksheetPart> Sheets => [.. Part.Workbook.Descendants<Sheet>().Select(sheet => (WorksheetPart)Part.GetPartById(sheet.Id!.Value!))];

    public void Dispose() => _package.Dispose();

    internal WorksheetPart Sheet(string name) => Sheets[Names.ToList().IndexOf(name)];

    internal static Cell? Find(WorksheetPart sheet, string place) => sheet.Worksheet.Descendants<Cell>().SingleOrDefault(cell => cell.CellReference == place);

    internal static decimal? Number(Cell? cell) =>
        cell is { DataType: null, CellValue: { } value } ? decimal.Parse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture) : null;

    internal static string Text(Cell? cell) => cell?.InlineString?.Text?.Text ?? "";

    /// <summary>The numbers of a range such as <c>'Wykres 1'!$B$2:$B$8</c>; null for an empty cell.</summary>
    internal IReadOnlyList<decimal?> Numbers(string range) => [.. Cells(range).Select(Number)];

    internal IReadOnlyList<string> Texts(string range) => [.. Cells(range).Select(Text)];

    internal string FormatOf(Cell cell)
    {
        var sheet = Part.WorkbookStylesPart!.Stylesheet!;
        var format = sheet.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value).NumberFormatId!.Value;
        return format == 0 ? "General" : sheet.NumberingFormats!.Elements<NumberingFormat>().Single(each => each.NumberFormatId! == format).FormatCode!.Value!;
    }

    internal IReadOnlyList<string> Errors(FileFormatVersions version) => DocxFile.Describe(new OpenXmlValidator(version).Validate(_package));

    private IEnumerable<Cell?> Cells(string range)
    {
        var at = range.LastIndexOf('!');
        var sheet = Sheet(range[..at].Trim('\'').Replace("''", "'", StringComparison.Ordinal));
        var ends = range[(at + 1)..].Split(':').Select(end => end.Split('$')).ToArray();
        var (column, first, last) = (ends[0][1], int.Parse(ends[0][2], CultureInfo.InvariantCulture), int.Parse(ends[^1][2], CultureInfo.InvariantCulture));
        return Enumerable.Range(first, last - first + 1).Select(row => Find(sheet, FormattableString.Invariant($"{column}{row}")));
    }
}
