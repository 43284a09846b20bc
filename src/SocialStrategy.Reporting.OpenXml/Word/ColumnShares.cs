namespace SocialStrategy.Reporting.OpenXml.Word;

/// <summary>Divides a width among columns so that the table becomes about as low as it can be.</summary>
/// <remarks>
/// Every column begins with what its longest word needs. The rest is given away in small slices, each to the column whose rows shrink
/// most by it. A row is nearly as high as its highest cell, but the other cells count a little, so that there always is a next best.
/// </remarks>
internal sealed class ColumnShares
{
    private const int Slices = 80;
    private const double Power = 6;

    private readonly double[][][] _rows;
    private readonly double[] _widths;
    private readonly double[] _wished;

    /// <summary>Begins with the least widths.</summary>
    /// <param name="rows">The width of each line of each cell of each row.</param>
    /// <param name="least">What each column needs.</param>
    /// <param name="wished">With what no line of a column wraps.</param>
    internal ColumnShares(double[][][] rows, double[] least, double[] wished)
    {
        _rows = rows;
        _widths = [.. least];
        _wished = wished;
    }

    /// <summary>The widths; together the width given.</summary>
    internal double[] Divide(double available)
    {
        var slice = (available - _widths.Sum()) / Slices;
        var powers = _rows.Select(cells => cells.Select((lines, at) => PowerOf(lines, _widths[at])).ToArray()).ToArray();
        for (var given = 0; given < Slices; given++)
        {
            var sums = Array.ConvertAll(powers, cells => cells.Sum());
            var heights = Array.ConvertAll(sums, HeightOf);
            var best = Enumerable.Range(0, _widths.Length).Where(at => _widths[at] < _wished[at]).DefaultIfEmpty(0).MaxBy(at => Gain(at, _widths[at] + slice));
            _widths[best] += slice;
            foreach (var (cells, row) in powers.Zip(_rows))
            {
                cells[best] = PowerOf(row[best], _widths[best]);
            }

            double Gain(int column, double width)
            {
                var gain = 0.0;
                for (var row = 0; row < powers.Length; row++)
                {
                    gain += heights[row] - HeightOf(sums[row] - powers[row][column] + PowerOf(_rows[row][column], width));
                }

                return gain;
            }
        }

        return _widths;
    }

    private static double HeightOf(double power) => Math.Pow(power, 1 / Power);

    private static double PowerOf(double[] lines, double width)
    {
        var height = 0.0;
        foreach (var line in lines)
        {
            height += Math.Max(1, line / (width - (2 * ColumnWidths.Padding)));
        }

        return Math.Pow(Math.Max(1, height), Power);
    }
}
