namespace SocialStrategy.Audit.Rules;

/// <summary>How far a value may lie from those before it.</summary>
/// <remarks>
/// From three earlier values on, by the modified z-score of Iglewicz and Hoaglin: outside is what lies more than 3.5 : 0.6745 median absolute deviations from the median.
/// A floor keeps series without spread, and small numbers, from jumping by little. Fewer values give no spread to judge by, and a plain rule stands in.
/// </remarks>
internal sealed class JumpLimits
{
    /// <summary>How many earlier values give a spread.</summary>
    private const int Enough = 3;

    private const decimal Factor = 5;

    private const decimal PointsOfTwo = 25;

    private const decimal PointsOfSeries = 10;

    private static readonly Fraction Deviations = (Fraction)3.5m / 0.6745m;

    private readonly Fraction _last;
    private readonly Fraction _floor;
    private readonly bool _isChange;
    private readonly Fraction _median;
    private readonly Fraction _limit;
    private readonly int _count;

    private JumpLimits(Fraction[] before, bool isInPoints, IndicatorMeasure? measure)
    {
        _count = before.Length;
        _last = before[^1];
        IsInPoints = isInPoints;
        _isChange = measure == IndicatorMeasure.Change;
        _floor = isInPoints ? (_count < Enough ? PointsOfTwo : PointsOfSeries) : LeastOf(measure);
        _median = Median(before);
        var spread = Median([.. before.Select(value => Magnitude(value - _median))]) * Deviations;
        _limit = new[] { spread, Share(_median), _floor }.Max();
    }

    internal bool IsInPoints { get; }

    internal string Variant => _count >= Enough ? "series" : IsInPoints ? "points" : "two";

    internal (string Name, object Value)[] Arguments => Variant switch
    {
        "series" => [("count", _count), ("median", _median), ("limit", _limit)],
        "points" => [("least", _floor)],
        _ => [("least", _floor), ("factor", Factor)],
    };

    internal static JumpLimits Of(SeriesEntry[] before, bool isInPoints, IndicatorMeasure? measure) => new([.. before.Select(entry => entry.Number)], isInPoints, measure);

    internal bool AreExceededBy(Fraction value)
    {
        var step = Magnitude(value - _last);
        return _count >= Enough ? Magnitude(value - _median) > _limit && step > new[] { Share(_last), _floor }.Max()
            : IsInPoints ? step >= _floor
            : !_isChange && step >= _floor && IsManifold(value);
    }

    /// <summary>Changes below it are noise of small numbers, whatever they are in relation.</summary>
    private static Fraction LeastOf(IndicatorMeasure? measure) => measure switch
    {
        IndicatorMeasure.Rate => 5,
        IndicatorMeasure.Ratio or IndicatorMeasure.Index => 1,
        IndicatorMeasure.Count or IndicatorMeasure.Amount or IndicatorMeasure.Share or IndicatorMeasure.Change or null => 10,
    };

    private static Fraction Median(Fraction[] numbers)
    {
        var ordered = numbers.Order().ToArray();
        var middle = ordered.Length / 2;
        return ordered.Length % 2 == 1 ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2;
    }

    private static Fraction Magnitude(Fraction number) => number < default(Fraction) ? -number : number;

    /// <summary>Half of a number; of a percentage nothing, because points are what counts.</summary>
    private Fraction Share(Fraction number) => IsInPoints ? default : Magnitude(number) / 2;

    private bool IsManifold(Fraction value)
    {
        var (one, other) = (Magnitude(_last), Magnitude(value));
        return one >= other * Factor || other >= one * Factor;
    }
}
