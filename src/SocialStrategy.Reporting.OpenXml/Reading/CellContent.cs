using System.Globalization;
using SocialStrategy.Exchange;

namespace SocialStrategy.Reporting.OpenXml.Reading;

/// <summary>Makes of what a cell stores what it means.</summary>
internal sealed class CellContent
{
    /// <summary>A hundred times as much is still a decimal.</summary>
    private const decimal LargestShare = decimal.MaxValue / 100;

    private readonly SharedTexts _texts;
    private readonly NumberFormatTable _formats;
    private readonly bool _countsFrom1904;

    internal CellContent(SharedTexts texts, NumberFormatTable formats, bool countsFrom1904)
    {
        _texts = texts;
        _formats = formats;
        _countsFrom1904 = countsFrom1904;
    }

    /// <summary>The cell.</summary>
    /// <exception cref="XlsxRefusal">It leads to a text that is not there, or has a kind that there is not.</exception>
    internal TableCell Of(StoredCell cell) => cell.Kind switch
    {
        "s" => new TableCell(cell.Column, Shared(cell.Value)),
        "inlineStr" => new TableCell(cell.Column, cell.Inline),
        "str" => new TableCell(cell.Column, EscapedText.Restored(cell.Value)),
        "b" => new TableCell(cell.Column, cell.Value is "1" or "true" ? "true" : cell.Value is "0" or "false" ? "false" : cell.Value),
        "d" => new TableCell(cell.Column, cell.Value.EndsWith("T00:00:00", StringComparison.Ordinal) ? cell.Value[..^"T00:00:00".Length] : cell.Value) { Format = CellFormat.Date },
        "e" => new TableCell(cell.Column, cell.Value) { Problem = XlsxProblems.ErrorInCell(cell.Value) },
        "n" => Number(cell),
        _ => throw new XlsxRefusal(XlsxProblems.Damaged()),
    };

    private string Shared(string number) => number.Length == 0
        ? ""
        : int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && _texts.Find(at) is { } text
            ? text
            : throw new XlsxRefusal(XlsxProblems.Damaged());

    private TableCell Number(StoredCell cell)
    {
        var empty = new TableCell(cell.Column, "");
        if (string.IsNullOrWhiteSpace(cell.Value))
        {
            return cell.HasFormula ? empty with { Problem = XlsxProblems.NoResult() } : empty;
        }

        if (!StoredNumber.TryParse(cell.Value, out var number))
        {
            return empty with { Problem = XlsxProblems.OutOfReach(cell.Value) };
        }

        var (format, fractionDigits) = _formats.OfStyle(cell.Style, number);
        if (format == CellFormat.Percent && Math.Abs(number) > LargestShare)
        {
            return empty with { Problem = XlsxProblems.OutOfReach(cell.Value) };
        }

        return format switch
        {
            CellFormat.General => empty with { Text = Plain(number), Number = number, FractionDigits = fractionDigits },
            CellFormat.Percent => empty with { Text = Plain(number * 100) + "%", Number = number, Format = format, FractionDigits = fractionDigits },
            CellFormat.Date => SerialDate.Text(number, _countsFrom1904) is { } date
                ? empty with { Text = date, Format = format }
                : empty with { Problem = XlsxProblems.OutOfReach(cell.Value) },
        };
    }

    /// <summary>The number without zeros behind the point that count for nothing.</summary>
    private static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}

/// <summary>A cell as it is stored.</summary>
/// <param name="Column">The number of the column, from 1.</param>
/// <param name="Kind">The kind of content, as the attribute <c>t</c> names it.</param>
/// <param name="Style">The number of the style.</param>
internal sealed record StoredCell(int Column, string Kind, int Style)
{
    /// <summary>Gets the stored value; of a formula its last result.</summary>
    internal string Value { get; init; } = "";

    /// <summary>Gets the text that stands in the cell itself.</summary>
    internal string Inline { get; init; } = "";

    internal bool HasFormula { get; init; }
}
