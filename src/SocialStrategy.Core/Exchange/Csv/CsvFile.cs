using System.Text.Unicode;
using CsvHelper;

namespace SocialStrategy.Exchange;

/// <summary>A CSV file that is read row by row; what is kept does not grow with the file.</summary>
internal sealed class CsvFile : IDisposable
{
    private readonly CsvSource _source;
    private readonly CsvReader _reader;
    private readonly IReadOnlyList<TableColumn> _columns;
    private readonly HashSet<long> _malformed = [];
    private TableHead _head = TableHead.None;
    private RowAbove _above = new(width: 0);
    private RowCells _cells = new(TableHead.None);
    private bool _isOver;

    private CsvFile(Stream stream, IReadOnlyList<TableColumn> columns, TableReadOptions options)
    {
        _source = CsvSource.Of(stream);
        _columns = columns;
        _reader = CsvReader.Create(
            _source.Stream,
            CsvReaderOptions.Default with
            {
                Separator = _source.Separator,
                Encoding = _source.Encoding,
                MaxRecordSize = options.MaxRowBytes,
                TrackLineNumbers = true,
                OnMalformedRecord = record => _malformed.Add(record.RecordNumber),
            },
            leaveOpen: true);
    }

    /// <summary>The rows of a table as something else, each with its problems. Rows are read as they are asked for.</summary>
    internal static IEnumerable<RowResult<T>> Rows<T>(Stream stream, IReadOnlyList<TableColumn> columns, TableReadOptions options, Func<RowCells, T?> read)
        where T : class
    {
        using var file = new CsvFile(stream, columns, options);
        for (var cells = file.Header(); cells is not null; cells = file.Next())
        {
            if (cells.HasProblems || cells.Place.Row > 1)
            {
                yield return cells.Row(cells.HasProblems ? null : read(cells));
            }
        }
    }

    public void Dispose()
    {
        _reader.Dispose();
        _source.Dispose();
    }

    private RowCells Header()
    {
        Begin(row: 1, line: 1);
        try
        {
            _reader.ReadHeader();
        }
        catch (CsvFormatException)
        {
            _isOver = true;
            _cells.Problems.Add(TableProblems.Malformed(_cells.Place));
            return _cells;
        }

        var names = _reader.Headers.Select((name, position) => (name.Trim(), position)).ToArray();
        _cells.Problems.AddRange(TableHeader.Check(names, _columns, _cells.Place));
        _isOver = _cells.HasProblems;
        if (!_isOver)
        {
            _head = new TableHead(_columns, names, _reader.Separator == ',');
            _above = new RowAbove(_head.Width);
            _cells = new RowCells(_head);
        }

        return _cells;
    }

    private RowCells? Next()
    {
        try
        {
            return !_isOver && _reader.Read() ? Current() : null;
        }
        catch (CsvFormatException exception)
        {
            _isOver = true;
            Begin(Saturated(exception.RecordNumber), Saturated(exception.LineNumber));
            _cells.Problems.Add(TableProblems.Malformed(_cells.Place));
            return _cells;
        }
    }

    private RowCells Current()
    {
        Begin(Saturated(_reader.RowNumber + 1), Saturated(_reader.LineNumber));
        if (_malformed.Remove(_reader.RowNumber + 1))
        {
            _cells.Problems.Add(TableProblems.Malformed(_cells.Place));
        }
        else if (_reader.FieldCount != _head.Width)
        {
            _cells.Problems.Add(TableProblems.Width(_cells.Place, _reader.FieldCount, _head.Width));
        }
        else
        {
            Fill();
        }

        return _cells;
    }

    private void Fill()
    {
        for (var position = 0; position < _head.Width; position++)
        {
            var cell = _reader.GetSpan(position);
            if (!_above.IsRepeated(position, cell, out var text))
            {
                if (!Utf8.IsValid(cell))
                {
                    _cells.Problems.Add(TableProblems.Encoding(_cells.At(_head.ColumnAt(position)!)));
                    continue;
                }

                text = CsvGuard.Restored(_reader.GetString(position)) is var cellText && string.IsNullOrWhiteSpace(cellText) ? null : cellText;
                _above.Keep(position, cell, text);
            }

            _cells.Put(_head.ColumnAt(position)!, text);
        }
    }

    private void Begin(int row, int line) => _cells.Begin(new TablePlace(row, Math.Max(line, 1), Column: null, Position: null));

    private static int Saturated(long number) => int.CreateSaturating(number);
}
