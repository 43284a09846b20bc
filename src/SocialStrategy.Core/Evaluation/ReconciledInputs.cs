namespace SocialStrategy;

/// <summary>Printed numbers that a rule makes one of, each of them perhaps rounded.</summary>
/// <remarks>
/// Whole numbers without decimals are counts and exact where all of them are so; everything else stands for all numbers that are printed so.
/// Percentages are never exact, but for what their parts and wholes say.
/// </remarks>
internal sealed class ReconciledInputs
{
    private readonly AggregationInput[] _present;
    private readonly int _zeros;
    private readonly bool _arePercentages;

    internal ReconciledInputs(AggregationRule rule, ValueList<AggregationInput> inputs, bool arePercentages)
    {
        Rule = rule;
        Inputs = inputs;
        _present = [.. inputs.Where(input => input.Value is not MissingValue)];
        _arePercentages = arePercentages;
        MissingCount = inputs.Count(input => input.Value is MissingValue { Reason: not MissingReason.NotApplicable });
        _zeros = rule.Missing == MissingPolicy.Zero ? MissingCount : 0;
        Result = Aggregator.Aggregate(rule, inputs);
    }

    internal AggregationRule Rule { get; }

    internal ValueList<AggregationInput> Inputs { get; }

    internal int MissingCount { get; }

    /// <summary>Gets what the rule gives from the numbers as they are printed.</summary>
    internal AggregationResult Result { get; }

    internal bool AreApproximate => _present.Any(input => input.Value.IsApproximate);

    internal bool ArePercentages => _arePercentages || _present.Any(input => input.Value is PercentValue);

    /// <summary>Gets whether all are amounts to the last unit or hundredth, which are seldom rounded.</summary>
    private bool AreAmounts => _present.All(input => input.Value is MoneyValue { Amount.Scale: 0 or 2 });

    private bool AreCounts => !_arePercentages && _present.All(input => input.Value is NumberValue { Amount.Scale: 0 });

    /// <summary>The same inputs by another rule.</summary>
    internal ReconciledInputs By(AggregationRule rule) => new(rule, Inputs, _arePercentages);

    /// <summary>How the numbers must be rounded for the rule to give the printed one; none where it gives no number.</summary>
    internal ReconciledRoundings RoundingsOf(decimal printed) => RoundingsOf(printed, AreCounts || AreAmounts);

    /// <summary>Whether the rule gives the printed amount only if amounts were rounded, which is possible and seldom.</summary>
    internal bool FitsRoundedAmounts(decimal printed) =>
        AreAmounts && RoundingsOf(printed) == ReconciledRoundings.None && RoundingsOf(printed, areExact: false) != ReconciledRoundings.None;

    /// <summary>Whether missing inputs, had they been there, could have led to the printed number.</summary>
    internal bool CouldBeMissing(decimal printed) => Rule.Method switch
    {
        AggregationMethod.Sum or AggregationMethod.Maximum => Result.Number < printed,
        AggregationMethod.Minimum => Result.Number > printed,
        _ => true,
    };

    /// <summary>What the rule gives, to print beside a number: in full where it is short, otherwise to the same places.</summary>
    internal Fraction Shown(decimal printed)
    {
        var exact = Result.Number.GetValueOrDefault();
        var places = Rounding.PlacesOf(printed);
        var isShort = (exact / Fraction.PowerOfTenth(places + 2)).IsWhole;
        var rounding = Rounding.HalfAwayFromZero(places);
        return !isShort && rounding.Fits(exact) && rounding.Round(exact) != printed ? rounding.Round(exact) : exact;
    }

    private ReconciledRoundings RoundingsOf(decimal printed, bool areExact) => Result.Number is null ? ReconciledRoundings.None : ReconciledRounding.Of(
        printed,
        rounding => Rule.Method == AggregationMethod.PooledRatio ? Pooled(rounding) : Combined(number => areExact ? Interval.Exactly(number) : ReconciledRounding.Of(number, rounding)));

    private Interval Combined(Func<decimal, Interval> numbers)
    {
        var each = _present
            .Select(input => (input.Realizer, input.Period, Range: numbers(input.Value.Number.GetValueOrDefault())))
            .Concat(Inputs.Where(input => _zeros > 0 && input.Value is MissingValue { Reason: not MissingReason.NotApplicable }).Select(input => (input.Realizer, input.Period, Range: Interval.Exactly(default))))
            .ToArray();
        return Rule.Method switch
        {
            AggregationMethod.Sum => Sum(each.Select(input => input.Range)),
            AggregationMethod.WeightedMean => Sum(each.Select(input => input.Range * WeightOf(input.Realizer))) * (1 / Numbers.Sum(each.Select(input => WeightOf(input.Realizer)))),
            AggregationMethod.Minimum => Interval.OfEnds([.. each.Select(input => input.Range)], ends => ends[0]),
            AggregationMethod.Maximum => Interval.OfEnds([.. each.Select(input => input.Range)], ends => ends[^1]),
            AggregationMethod.Median => Interval.OfEnds([.. each.Select(input => input.Range)], Middle),
            AggregationMethod.Last => each.MaxBy(input => input.Period).Range,
            _ => Sum(each.Select(input => input.Range)) * new Fraction(1, each.Length),
        };
    }

    private static (Fraction End, int Open) Middle((Fraction End, int Open)[] ends)
    {
        var (low, high) = (ends[(ends.Length - 1) / 2], ends[ends.Length / 2]);
        return ((low.End + high.End) / 2, low.Open == 0 ? high.Open : low.Open);
    }

    private static Interval Sum(IEnumerable<Interval> ranges) => ranges.Aggregate((sum, each) => sum + each);

    private Fraction WeightOf(RealizerCode? realizer) => Rule.Weights.First(weight => weight.Input == realizer).Weight;

    /// <summary>What pooled shares can be; null where a whole can be 0.</summary>
    private Interval? Pooled(ReconciledRoundings rounding)
    {
        var ratios = _present.Select(input => ((PercentValue)input.Value).Ratio!).ToArray();
        return Quotient(Sum(ratios.Select(ratio => OfTerm(ratio.Numerator, rounding))), Sum(ratios.Select(ratio => OfTerm(ratio.Denominator, rounding))));
    }

    /// <summary>What a part of a whole can be in per cent; null where the whole can be 0.</summary>
    internal static Interval? Quotient(Interval part, Interval whole)
    {
        if (whole.Lower == default || whole.Upper == default || whole.Contains(default))
        {
            return null;
        }

        var ends = new[] { part.Lower / whole.Lower, part.Lower / whole.Upper, part.Upper / whole.Lower, part.Upper / whole.Upper };
        return new Interval(ends.Min() * 100, includesLower: true, ends.Max() * 100, includesUpper: true);
    }

    /// <summary>What a part or a whole of a share can be: exact without decimals.</summary>
    internal static Interval OfTerm(decimal number, ReconciledRoundings rounding) =>
        number.Scale == 0 ? Interval.Exactly(number) : ReconciledRounding.Of(number, rounding);
}
