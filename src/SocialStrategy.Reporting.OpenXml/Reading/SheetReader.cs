using System.Globalization;
using System.Runtime.ExceptionServices;
using System.Text;
using System.Xml;
using SocialStrategy.Exchange;

namespace SocialStrategy.Reporting.OpenXml.Reading;

/// <summary>Reads the rows of a sheet one by one, then what the sheet says about merged cells.</summary>
internal sealed class SheetReader : IDisposable
{
    private const int MostRows = 1_048_576;
    private const int MostColumns = 16_384;
    private const int MostMergesTold = 100;

    private readonly PartReader _xml;
    private readonly CellContent _content;
    private readonly XlsxReadOptions _options;
    private TableRow? _ahead;
    private ExceptionDispatchInfo? _refusal;
    private int _row;
    private int _rows;
    private int _cells;
    private int _merges;

    internal SheetReader(PartReader xml, CellContent content, XlsxReadOptions options)
    {
        _xml = xml;
        _content = content;
        _options = options;
    }

    public void Dispose() => _xml.Dispose();

    /// <summary>The next row; null if there is none. Elements with one number are one row, as some programs write a row for each cell.</summary>
    /// <exception cref="XlsxRefusal">A limit is exceeded, or the sheet is damaged.</exception>
    internal TableRow? Next()
    {
        _refusal?.Throw();
        var row = _ahead ?? NextElement();
        while (Follows(row) is { } next)
        {
            row = Joined(row!, next);
        }

        return row;
    }

    /// <summary>The element behind a row, if it goes on with it. What keeps it from being read keeps the next row from being read, and not this one.</summary>
    private TableRow? Follows(TableRow? row)
    {
        _ahead = null;
        try
        {
            _ahead = row is null ? null : NextElement();
        }
        catch (Exception exception) when (exception is XlsxRefusal or XmlException or InvalidDataException)
        {
            _refusal = ExceptionDispatchInfo.Capture(exception);
        }

        return _ahead is { Problem: null } && row is { Problem: null } && _ahead.Number == row.Number ? _ahead : null;
    }

    private static TableRow Joined(TableRow row, TableRow more)
    {
        var cells = row.Cells.Concat(more.Cells).OrderBy(cell => cell.Column).ToValueList();
        return cells.DistinctBy(cell => cell.Column).Count() == cells.Count ? row with { Cells = cells } : throw Damaged();
    }

    private TableRow? NextElement()
    {
        while (_xml.Read())
        {
            if (_xml.IsAt(2, "row"))
            {
                return Row();
            }

            if (_xml.IsAt(2, "mergeCell") && _xml.Attribute("ref") is { } range && range.Contains(':', StringComparison.Ordinal) && ++_merges <= MostMergesTold)
            {
                return new TableRow(Math.Max(RowOf(range), 1), []) { Problem = XlsxProblems.Merged(range) };
            }
        }

        return null;
    }

    private static XlsxRefusal Damaged() => new(XlsxProblems.Damaged());

    private static XlsxRefusal TooLarge(string limit, int most) => new(XlsxProblems.TooLarge(limit, most));

    private TableRow Row()
    {
        _row = _xml.Attribute("r") is { } again && Number(again) == _row && _row > 0 ? _row : Place(_xml.Attribute("r"), _row, MostRows);
        if (++_rows > _options.MaxRows)
        {
            throw TooLarge(nameof(XlsxReadOptions.MaxRows), _options.MaxRows);
        }

        var cells = new List<TableCell>();
        var column = 0;
        var isEmpty = _xml.IsEmptyElement;
        while (!isEmpty && _xml.Read() && !_xml.IsEndOf(2))
        {
            if (_xml.IsAt(3, "c"))
            {
                column = Place(_xml.Attribute("r") is { } place ? ColumnOf(place) : null, column, MostColumns);
                if (++_cells > _options.MaxCells)
                {
                    throw TooLarge(nameof(XlsxReadOptions.MaxCells), _options.MaxCells);
                }

                var cell = _content.Of(Cell(column));
                if (cell.Text.Length > 0 || cell.Problem is not null)
                {
                    cells.Add(cell);
                }
            }
        }

        return new TableRow(_row, cells.ToValueList());
    }

    private StoredCell Cell(int column)
    {
        var cell = new StoredCell(column, _xml.Attribute("t") ?? "n", Number(_xml.Attribute("s")) ?? 0);
        var value = new StringBuilder();
        var isEmpty = _xml.IsEmptyElement;
        var isValue = false;
        while (!isEmpty && _xml.Read() && !_xml.IsEndOf(3))
        {
            if (_xml.IsAt(4, "is"))
            {
                cell = cell with { Inline = RichText.Read(_xml) };
                isValue = false;
            }
            else if (_xml.IsElement || _xml.IsEnd)
            {
                isValue = _xml.IsAt(4, "v") && !_xml.IsEmptyElement;
                cell = cell.HasFormula || !_xml.IsAt(4, "f") ? cell : cell with { HasFormula = true };
            }
            else if (isValue && _xml.IsText)
            {
                value.Append(_xml.Text);
            }
        }

        return cell with { Value = value.ToString() };
    }

    /// <summary>A place that is told, or the one behind the last; places rise.</summary>
    /// <exception cref="XlsxRefusal">It does not rise, or is beyond the edge of the sheet.</exception>
    private static int Place(string? told, int last, int most)
    {
        var place = told is null ? last + 1 : Number(told) ?? 0;
        return place > last && place <= most ? place : throw Damaged();
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The number of the column in a place such as B7, as text; 0 if it has no letters or too many.</summary>
    private static string ColumnOf(string place)
    {
        const int MostLetters = 3;
        var letters = place.TakeWhile(char.IsAsciiLetter).Take(MostLetters + 1).Select(char.ToUpperInvariant).ToArray();
        var column = letters.Length > MostLetters ? 0 : letters.Aggregate(0, (number, letter) => (number * 26) + letter - 'A' + 1);
        return column.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The first row of a range such as B7:C9; 0 if it tells none.</summary>
    private static int RowOf(string range)
    {
        const int MostDigits = 7;
        var digits = string.Concat(range.SkipWhile(character => !char.IsAsciiDigit(character)).TakeWhile(char.IsAsciiDigit).Take(MostDigits));
        return Number(digits) ?? 0;
    }
}
