using SocialStrategy.Exchange;

namespace SocialStrategy.National.Pass;

/// <summary>Reads the two files of a gmina and a year, row by row; an indicator's total is compared with its contributions as soon as both are read.</summary>
/// <param name="index">Where each code stands.</param>
internal sealed class YearFile(CountryIndex index)
{
    private readonly Cell[] _cells = new Cell[index.Indicators];
    private readonly Ratings[] _ratings = new Ratings[index.Goals];
    private int _current = -1;
    private ItemCode? _code;
    private int _at;
    private decimal? _total;

    internal long Rows { get; private set; }

    /// <summary>How many totals are not the sum of their contributions (SSA101).</summary>
    internal int WrongTotals { get; private set; }

    /// <summary>How many percentages lie outside 0 to 100 (SSA302).</summary>
    internal int ImpossibleShares { get; private set; }

    internal ReadOnlySpan<Cell> Cells => _cells;

    internal ReadOnlySpan<Ratings> Ratings => _ratings;

    /// <summary>Reads the observations; null, or the first problem.</summary>
    internal Problem? ReadObservations(Stream stream)
    {
        foreach (var row in ObservationsTable.ReadRows(CsvTables.Open(stream), TableReadOptions.Default))
        {
            if (row.Content is null)
            {
                return row.Problems[0];
            }

            Rows++;
            Take(row.Content);
        }

        Compare();
        return null;
    }

    /// <summary>Reads the ratings; null, or the first problem.</summary>
    internal Problem? ReadAssessments(Stream stream)
    {
        foreach (var row in AssessmentsTable.ReadRows(CsvTables.Open(stream), TableReadOptions.Default))
        {
            if (row.Content is null)
            {
                return row.Problems[0];
            }

            Rows++;
            _ratings[index.GoalOf(row.Content.Item)] += new Ratings(int.Parse(row.Content.Level, System.Globalization.CultureInfo.InvariantCulture), 1);
        }

        return null;
    }

    private void Take(ObservationRow row)
    {
        if (row.Indicator is null || !IsKnown(row.Indicator))
        {
            return;
        }

        ref var cell = ref _cells[_at];
        if (row.Realizer is null)
        {
            Compare();
            _current = _at;
            _total = row.Value is PercentValue ? null : row.Value?.Number;
            ImpossibleShares += row.Value is PercentValue { Percent: < 0 or > 100 } ? 1 : 0;
            cell = row.Value?.Number is { } value ? cell with { Sum = cell.Sum + value, Values = cell.Values + 1 } : cell;
        }
        else
        {
            cell = row.Value?.Number is { } value ? cell with { Contributions = cell.Contributions + value } : cell with { Missing = cell.Missing + 1 };
        }
    }

    /// <summary>Finds the place of an indicator; that of the row before is known already.</summary>
    private bool IsKnown(ItemCode indicator)
    {
        if (!ReferenceEquals(indicator, _code) && index.Of(indicator) is { } at)
        {
            (_code, _at) = (indicator, at);
        }

        return ReferenceEquals(indicator, _code);
    }

    private void Compare() => WrongTotals += _total is { } total && _cells[_current].Contributions != total ? 1 : 0;
}
