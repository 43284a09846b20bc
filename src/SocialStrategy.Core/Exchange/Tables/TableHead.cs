namespace SocialStrategy.Exchange;

/// <summary>What all rows of a table share: where its columns stand, how numbers are written, and codes and periods that were read before.</summary>
internal sealed class TableHead
{
    /// <summary>So many are remembered; a file with more has few that come back.</summary>
    private const int MostRemembered = 4096;

    private readonly TableHeader? _header;
    private readonly TableColumn?[] _columns;
    private readonly int[] _positions;
    private readonly Dictionary<(Type, string), Code> _codes = [];
    private readonly Dictionary<string, Period> _periods = new(StringComparer.Ordinal);
    private readonly (string? Text, Code? Code)[] _lastCodes;
    private (string? Text, Period? Period) _lastPeriod;

    /// <summary>Knows where the columns stand.</summary>
    /// <param name="columns">The columns of the table.</param>
    /// <param name="header">The header of the file; null if it was not read.</param>
    /// <param name="dotIsDecimal">Whether a single dot is a decimal point.</param>
    internal TableHead(IReadOnlyList<TableColumn> columns, TableHeader? header, bool dotIsDecimal)
    {
        DotIsDecimal = dotIsDecimal;
        _header = header;
        var places = columns.Where(column => header?.Places.ContainsKey(column.Name) is true).Select(column => (Column: column, Position: header!.Places[column.Name])).ToArray();
        _columns = new TableColumn?[places.Select(each => each.Position + 1).DefaultIfEmpty().Max()];
        _positions = [.. Enumerable.Repeat(-1, columns.Count)];
        _lastCodes = new (string?, Code?)[columns.Count];
        foreach (var (column, position) in places)
        {
            _columns[position] = column;
            _positions[column.Ordinal] = position;
        }
    }

    /// <summary>Gets the head of a table whose header was not read yet.</summary>
    internal static TableHead None => new([], header: null, dotIsDecimal: false);

    internal bool DotIsDecimal { get; }

    /// <summary>Gets how many columns the table has.</summary>
    internal int Count => _positions.Length;

    /// <summary>Gets how many columns the file has, up to the last one of the table.</summary>
    internal int Width => _columns.Length;

    /// <summary>The column at a position, from 0; null if there is none.</summary>
    internal TableColumn? ColumnAt(int position) => position < Width ? _columns[position] : null;

    /// <summary>Whether the file has a column.</summary>
    internal bool Has(TableColumn column) => _positions[column.Ordinal] >= 0;

    /// <summary>Whether a position, from 0, is that of a column that the table does not have.</summary>
    internal bool IsUnknown(int position) => _header?.Unknown.Contains(position) is true;

    internal TablePlace At(TablePlace place, TableColumn column) => place with { Column = column.Name, Position = Has(column) ? _positions[column.Ordinal] + 1 : null };

    internal TCode? Code<TCode>(TableColumn column, string text)
        where TCode : Code, ICode<TCode>
    {
        ref var last = ref _lastCodes[column.Ordinal];
        if (!ReferenceEquals(last.Text, text))
        {
            last = (text, Read(_codes, (typeof(TCode), text), static key => SocialStrategy.Code.TryParse<TCode>(key.Item2, out var code) ? code : null));
        }

        return (TCode?)last.Code;
    }

    internal Period? Period(string text)
    {
        if (!ReferenceEquals(_lastPeriod.Text, text))
        {
            _lastPeriod = (text, Read(_periods, text, static text => SocialStrategy.Period.TryParse(text, out var period) ? period : null));
        }

        return _lastPeriod.Period;
    }

    private static T? Read<TKey, T>(Dictionary<TKey, T> known, TKey text, Func<TKey, T?> parse)
        where TKey : notnull
        where T : class
    {
        if (known.TryGetValue(text, out var value) || (value = parse(text)) is null)
        {
            return value;
        }

        if (known.Count < MostRemembered)
        {
            known.Add(text, value);
        }

        return value;
    }
}
