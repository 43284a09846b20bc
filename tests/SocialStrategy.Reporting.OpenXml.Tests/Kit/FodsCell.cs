using System.Globalization;
using System.Xml.Linq;

namespace SocialStrategy.Reporting.OpenXml.Tests.Kit;

/// <summary>A cell as LibreOffice understood it.</summary>
/// <param name="Text">What it shows.</param>
/// <param name="Number">Its number; null for text and empty cells.</param>
/// <param name="HasFormula">Whether it computes something.</param>
internal sealed record FodsCell(string Text, decimal? Number, bool HasFormula)
{
    private static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static readonly XNamespace Words = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    /// <summary>The rows of the first table of a flat OpenDocument file, so many cells of each.</summary>
    internal static FodsCell[][] Rows(byte[] fods, int width)
    {
        using var stream = new MemoryStream(fods);
        return [.. XDocument.Load(stream, LoadOptions.PreserveWhitespace).Descendants(Table + "table").First().Elements(Table + "table-row")
            .Select(row => row.Elements(Table + "table-cell").SelectMany(Repeated).Take(width).ToArray())
            .Where(row => row.Any(cell => cell.Text.Length > 0))];
    }

    private static IEnumerable<FodsCell> Repeated(XElement cell) => Enumerable.Repeat(
        new FodsCell(
            string.Join('\n', cell.Elements(Words + "p").Select(TextOf)),
            (string?)cell.Attribute(Office + "value") is { } number ? decimal.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture) : null,
            cell.Attribute(Table + "formula") is not null),
        (int?)cell.Attribute(Table + "number-columns-repeated") ?? 1);

    private static string TextOf(XElement paragraph) => string.Concat(paragraph.DescendantNodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement element when element.Name == Words + "s" => new string(' ', (int?)element.Attribute(Words + "c") ?? 1),
        XElement element when element.Name == Words + "tab" => "\t",
        _ => "",
    }));
}
