using System.Text.Unicode;
using CsvHelper;
using SocialStrategy.Values;

namespace SocialStrategy.Exchange.Csv;

/// <summary>A CSV file that is read row by row; what is kept does not grow with the file.</summary>
internal sealed class CsvFile : IDisposable
{
    private readonly CsvReader _reader;
    private readonly IReadOnlyList<CsvColumn> _columns;
    private readonly HashSet<long> _malformed = [];
    private string[] _names = [];
    private CsvHead _head;
    private bool _isOver;

    private CsvFile(Stream stream, IReadOnlyList<CsvColumn> columns, CsvReadOptions options)
    {
        var source = CsvSource.Of(stream);
        _columns = columns;
        _head = new CsvHead([], dotIsDecimal: false);
        _reader = CsvReader.Create(
            source.Stream,
            CsvReaderOptions.Default with
            {
                Separator = source.Separator,
                Encoding = source.Encoding,
                MaxRecordSize = options.MaxRowBytes,
                TrackLineNumbers = true,
                PoolStrings = true,
                OnMalformedRecord = record => _malformed.Add(record.RecordNumber),
            },
            leaveOpen: true);
    }

    /// <summary>The rows of a table as something else, each with its problems. Rows are read as they are asked for.</summary>
    internal static IEnumerable<CsvRow<T>> Rows<T>(Stream stream, IReadOnlyList<CsvColumn> columns, CsvReadOptions options, Func<CsvCells, T?> read)
        where T : class
    {
        using var file = new CsvFile(stream, columns, options);
        for (var cells = file.Header(); cells is not null; cells = file.Next())
        {
            if (cells.Problems.Count > 0 || cells.Place.Row > 1)
            {
                var content = cells.Problems.Count == 0 ? read(cells) : null;
                yield return new CsvRow<T>(cells.Place, cells.Problems.Count == 0 ? content : null, cells.Problems.ToValueList());
            }
        }
    }

    public void Dispose() => _reader.Dispose();

    private CsvCells Header()
    {
        var cells = Empty(row: 1, line: 1);
        try
        {
            _reader.ReadHeader();
        }
        catch (CsvFormatException)
        {
            _isOver = true;
            cells.Problems.Add(CsvProblems.Malformed(cells.Place));
            return cells;
        }

        var names = _reader.Headers.Select(name => name.Trim()).ToArray();
        cells.Problems.AddRange(CsvHeader.Check([.. names.Select((name, at) => (name, at + 1))], _columns, cells.Place));
        _isOver = cells.Problems.Count > 0;
        if (!_isOver)
        {
            _names = names;
            _head = new CsvHead(names.Index().ToDictionary(each => each.Item, each => each.Index, StringComparer.Ordinal), _reader.Separator == ',');
        }

        return cells;
    }

    private CsvCells? Next()
    {
        try
        {
            return !_isOver && _reader.Read() ? Current() : null;
        }
        catch (CsvFormatException exception)
        {
            _isOver = true;
            var cells = Empty(Saturated(exception.RecordNumber), Saturated(exception.LineNumber));
            cells.Problems.Add(CsvProblems.Malformed(cells.Place));
            return cells;
        }
    }

    private CsvCells Current()
    {
        var cells = Empty(Saturated(_reader.RowNumber + 1), Saturated(_reader.LineNumber));
        if (_malformed.Remove(_reader.RowNumber + 1))
        {
            cells.Problems.Add(CsvProblems.Malformed(cells.Place));
        }
        else if (_reader.FieldCount != _names.Length)
        {
            cells.Problems.Add(CsvProblems.Width(cells.Place, _reader.FieldCount, _names.Length));
        }
        else
        {
            Fill(cells);
        }

        return cells;
    }

    private void Fill(CsvCells cells)
    {
        for (var position = 0; position < _names.Length; position++)
        {
            if (!Utf8.IsValid(_reader.GetSpan(position)))
            {
                cells.Problems.Add(CsvProblems.Encoding(cells.At(_names[position])));
            }

            cells.Put(position, _reader.GetString(position));
        }
    }

    private CsvCells Empty(int row, int line) => new(new CsvPlace(row, Math.Max(line, 1), Column: null, Position: null), _head);

    private static int Saturated(long number) => int.CreateSaturating(number);
}
