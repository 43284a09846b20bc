using System.Collections.Frozen;
using SocialStrategy.Values;

namespace SocialStrategy.Exchange.Csv;

/// <summary>What all rows of a table share: where its columns stand, how numbers are written, and codes and periods that were read before.</summary>
internal sealed class CsvHead
{
    /// <summary>So many are remembered; a file with more has few that come back.</summary>
    private const int MostRemembered = 4096;

    private readonly FrozenDictionary<string, int> _positions;
    private readonly string?[] _names;
    private readonly Dictionary<string, Code> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Period> _periods = new(StringComparer.Ordinal);
    private readonly (string? Text, Code? Code)[] _lastCodes;
    private (string? Text, Period? Period) _lastPeriod;

    /// <summary>Knows the columns.</summary>
    /// <param name="positions">The column of each name, from 0.</param>
    /// <param name="dotIsDecimal">Whether a single dot is a decimal point.</param>
    internal CsvHead(Dictionary<string, int> positions, bool dotIsDecimal)
    {
        _positions = positions.ToFrozenDictionary(StringComparer.Ordinal);
        DotIsDecimal = dotIsDecimal;
        Width = positions.Count == 0 ? 0 : positions.Values.Max() + 1;
        _names = new string?[Width];
        foreach (var (name, position) in positions)
        {
            _names[position] = name;
        }

        _lastCodes = new (string?, Code?)[Width];
    }

    internal bool DotIsDecimal { get; }

    /// <summary>How many columns there are up to the last one with a name.</summary>
    internal int Width { get; }

    /// <summary>Where a column stands, from 0; below 0 if the table does not have it.</summary>
    internal int PositionOf(string column) => _positions.TryGetValue(column, out var position) ? position : -1;

    /// <summary>The name of a column, counted from 0; null if there is none.</summary>
    internal string? NameAt(int position) => position < Width ? _names[position] : null;

    internal CsvPlace At(CsvPlace place, string column) => place with { Column = column, Position = Math.Max(PositionOf(column), 0) + 1 };

    internal Code? Code(string column, string text)
    {
        ref var last = ref _lastCodes[PositionOf(column)];
        if (!ReferenceEquals(last.Text, text))
        {
            last = (text, Read(_codes, text, static text => Values.Code.TryParse(text, out var code) ? code : null));
        }

        return last.Code;
    }

    internal Period? Period(string text)
    {
        if (!ReferenceEquals(_lastPeriod.Text, text))
        {
            _lastPeriod = (text, Read(_periods, text, static text => Values.Period.TryParse(text, out var period) ? period : null));
        }

        return _lastPeriod.Period;
    }

    private static T? Read<T>(Dictionary<string, T> known, string text, Func<string, T?> parse)
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
