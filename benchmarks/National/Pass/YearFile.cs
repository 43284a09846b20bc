using SocialStrategy.Exchange;
using SocialStrategy.Exchange.Csv;
using SocialStrategy.Values;

namespace SocialStrategy.National.Pass;

/// <summary>Reads the two files of a gmina and a year, row by row; an indicator's total is compared with its contributions as soon as both are read.</summary>
/// <param name="index">Where each code stands.</param>
internal sealed class YearFile(CountryIndex index)
{
    private readonly Cell[] _cells = new Cell[index.Indicators];
    private readonly Ratings[] _ratings = new Ratings[index.Goals];
    private int _current = -1;
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
        foreach (var row in ObservationsCsv.ReadRows(stream, CsvReadOptions.Default))
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
        foreach (var row in AssessmentsCsv.ReadRows(stream, CsvReadOptions.Default))
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
        if (row.Indicator is null || index.Of(row.Indicator) is not { } at)
        {
            return;
        }

        if (row.Realizer is null)
        {
            Compare();
            _current = at;
            _total = row.Value is PercentValue ? null : row.Value?.Number;
            ImpossibleShares += row.Value is PercentValue { Percent: < 0 or > 100 } ? 1 : 0;
            _cells[at] += row.Value?.Number is { } value ? new Cell(value, 1, 0, 0) : default;
        }
        else
        {
            _cells[at] += row.Value?.Number is { } value ? new Cell(0, 0, value, 0) : new Cell(0, 0, 0, 1);
        }
    }

    private void Compare() => WrongTotals += _total is { } total && _cells[_current].Contributions != total ? 1 : 0;
}
