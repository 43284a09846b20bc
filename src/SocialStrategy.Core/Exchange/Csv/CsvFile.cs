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
    private int _named;
    private bool? _isAhead;
    private bool _isRefused;
    private bool _isOver;

    private CsvFile(Stream stream, IReadOnlyList<TableColumn> columns, TableReadOptions options)
    {
        _source = CsvSource.Of(stream, columns);
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

    /// <summary>The rows of a table as something else, each with its problems. Rows are read as they are asked for; those of separators and spaces alone are none.</summary>
    internal static IEnumerable<RowResult<T>> Rows<T>(Stream stream, IReadOnlyList<TableColumn> columns, TableReadOptions options, Func<RowCells, T?> read)
        where T : class
    {
        using var file = new CsvFile(stream, columns, options);
        for (var cells = file.Header(); cells is not null; cells = file.Next())
        {
            if (file._isRefused)
            {
                yield return cells.Row<T>(content: null);
            }
            else if (cells.HasProblems || cells.HasContent)
            {
                yield return cells.Row(read(cells));
            }
        }
    }

    public void Dispose()
    {
        _reader.Dispose();
        _source.Dispose();
    }

    /// <summary>Reads to the header; what is wrong with it is given as a row that is refused, otherwise an empty one.</summary>
    private RowCells Header()
    {
        Begin(row: 1, line: 1);
        try
        {
            _reader.ReadHeader();
            var names = HeaderBelow([.. _reader.Headers]);
            var header = TableHeader.Of([.. names.Index().Select(each => (each.Item, each.Index))], _columns, _cells.Place);
            _cells.Problems.AddRange(header.Problems);
            _isRefused = header.Problems.Count > 0;
            _isOver = !header.IsReadable;
            _named = names.Length;
            _head = new TableHead(_columns, header, _reader.Separator == ',');
            _above = new RowAbove(_head.Width);
        }
        catch (CsvFormatException)
        {
            _isOver = true;
            Refuse(TableProblems.Malformed(_cells.Place));
        }

        return _cells;
    }

    /// <summary>The header, where titles and blank rows stand above it; the first row, if no row is one.</summary>
    private string[] HeaderBelow(string[] first)
    {
        var (names, titles) = (first, 0);
        while (TableHeader.IsTitle(names, _columns))
        {
            titles += Array.TrueForAll(names, string.IsNullOrWhiteSpace) ? 0 : 1;
            if (titles > TableHeader.MostTitles || !_reader.Read())
            {
                Begin(row: 1, line: 1);
                return first;
            }

            names = [.. Enumerable.Range(0, _reader.FieldCount).Select(_reader.GetString)];
            Begin(Saturated(_reader.RowNumber + 1), Saturated(_reader.LineNumber));
        }

        return names;
    }

    private RowCells? Next()
    {
        _cells = _cells.IsOf(_head) ? _cells : new RowCells(_head);
        _isRefused = false;
        try
        {
            var isThere = !_isOver && (_isAhead ?? _reader.Read());
            _isAhead = null;
            return isThere ? Current() : null;
        }
        catch (CsvFormatException exception)
        {
            _isOver = true;
            Begin(Saturated(exception.RecordNumber), Saturated(exception.LineNumber));
            Refuse(TableProblems.Malformed(_cells.Place));
            return _cells;
        }
    }

    private RowCells Current()
    {
        Begin(Saturated(_reader.RowNumber + 1), Saturated(_reader.LineNumber));
        if (_malformed.Remove(_reader.RowNumber + 1))
        {
            Refuse(TableProblems.Malformed(_cells.Place));
        }
        else
        {
            var width = _reader.FieldCount;
            Fill(width);
            if (width < _head.Width && _cells.HasContent && IsCutOff())
            {
                Refuse(TableProblems.CutOff(_cells.Place));
            }
        }

        return _cells;
    }

    /// <summary>Spreadsheet programs leave out separators behind the last cell that holds something; so does a file that ends too early.</summary>
    private bool IsCutOff()
    {
        try
        {
            _isAhead = _reader.Read();
        }
        catch (CsvFormatException)
        {
            return false;
        }

        return _isAhead is false && !_source.EndsWithLineBreak;
    }

    private void Fill(int width)
    {
        for (var position = 0; position < width; position++)
        {
            if (_head.ColumnAt(position) is { } column)
            {
                Fill(position, column);
            }
            else if (!_head.IsUnknown(position) && _reader.GetString(position) is var text && !string.IsNullOrWhiteSpace(text))
            {
                if (position < _named)
                {
                    _cells.Problems.Add(TableProblems.OutsideOfTable(_cells.Place with { Position = position + 1 }, text));
                    continue;
                }

                Refuse(TableProblems.Width(_cells.Place, width, _named));
                return;
            }
        }
    }

    private void Fill(int position, TableColumn column)
    {
        var cell = _reader.GetSpan(position);
        if (!_above.IsRepeated(position, cell, out var text))
        {
            if (!Utf8.IsValid(cell))
            {
                _cells.Refuse(column, TableProblems.Encoding(_cells.At(column)));
                return;
            }

            text = CsvGuard.Restored(_reader.GetString(position)) is var cellText && string.IsNullOrWhiteSpace(cellText) ? null : cellText;
            if (text is not null && _source.IsDoubtful(text))
            {
                _cells.Refuse(column, TableProblems.Letters(_cells.At(column), text));
                return;
            }

            _above.Keep(position, cell, text);
        }

        _cells.Put(column, text);
    }

    private void Refuse(Problem problem)
    {
        _isRefused = true;
        _cells.Problems.Clear();
        _cells.Problems.Add(problem);
    }

    private void Begin(int row, int line) => _cells.Begin(new TablePlace(row, Math.Max(line, 1), Column: null, Position: null));

    private static int Saturated(long number) => int.CreateSaturating(number);
}
