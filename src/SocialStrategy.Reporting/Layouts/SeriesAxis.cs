using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>An axis with round marks for values that have no scale of their own.</summary>
internal static class SeriesAxis
{
    private const int Steps = 5;

    /// <summary>The part of the axis above the greatest value in which its label has room.</summary>
    private const decimal RoomForLabel = 0.1m;

    private static readonly decimal[] Factors = [1, 2, 5, 10];

    /// <summary>The axis for some values; from 0 unless all of them lie far from it.</summary>
    internal static ChartAxis Of(string title, IReadOnlyCollection<decimal> values)
    {
        var (least, greatest) = values.Count == 0 ? (0m, 1m) : (values.Min(), values.Max());
        least = least > 0 && least <= greatest / 2 ? 0 : least;
        greatest = greatest < 0 && greatest >= least / 2 ? 0 : greatest;
        if (least == greatest)
        {
            (least, greatest) = (Math.Min(least, 0), greatest > 0 ? greatest : least + 1);
        }

        var step = Nice((greatest - least) / Steps);
        var (start, end) = (decimal.Floor(least / step) * step, decimal.Ceiling(greatest / step) * step);
        return new ChartAxis(title, start, end - greatest < (end - start) * RoomForLabel ? end + step : end, step);
    }

    /// <summary>The least of 1, 2, 5 and 10 times a power of ten that is not below a number.</summary>
    private static decimal Nice(decimal number)
    {
        var power = 1m;
        while (power * 10 <= number)
        {
            power *= 10;
        }

        while (power > number)
        {
            power /= 10;
        }

        return Factors.Select(factor => factor * power).First(each => each >= number);
    }
}
