namespace SocialStrategy.Audit.Rules;

/// <summary>Parts that are percentages: shares of the whole, which add up, or rates of the parts, between which that of the whole lies.</summary>
internal static class PercentParts
{
    private const decimal Whole = 100;

    internal static bool AreMeant(WholeWithParts whole) => whole.Parts.Where(value => value is not MissingValue).ToArray() is { Length: > 0 } parts && parts.All(value => IsPercent(value, whole));

    /// <summary>How the parts do not fit; null if they do, or if some part is none or no percentage.</summary>
    internal static PartMisfit? Misfit(WholeWithParts whole)
    {
        var parts = whole.Parts.Where(part => IsPercent(part, whole)).ToArray();
        var isComplete = parts.Length == whole.Parts.Length && whole.IsExhaustive;
        return IsPercent(whole.Value, whole) && OfRatios(whole.Value, parts, isComplete) is { } known ? known.Misfit
            : IsPercent(whole.Value, whole) && whole.Printed != Whole ? (isComplete ? OfRate(whole, parts) : null)
            : IsRate(whole, parts) ? null
            : OfWhole(parts, isComplete);
    }

    private static bool IsPercent(Value value, WholeWithParts whole) => value is PercentValue || (value is NumberValue && whole.ArePercentages);

    private static Fraction SumOf(Value[] parts) => Numbers.Sum(parts.Select(part => (Fraction)part.Number.GetValueOrDefault()));

    private static Interval SumOf(Value[] parts, ReconciledRoundings rounding) =>
        parts.Select(part => ReconciledRounding.Of(part.Number.GetValueOrDefault(), rounding)).Aggregate((sum, each) => sum + each);

    /// <summary>A whole of 100% whose parts can be more than 100 is a rate all the same.</summary>
    private static bool IsRate(WholeWithParts whole, Value[] parts) =>
        IsPercent(whole.Value, whole) && (parts.Any(part => part.Number > Whole) || parts.All(part => part.Number == Whole));

    /// <summary>Shares of a whole, whether it is printed as 100% or as a count.</summary>
    private static PartMisfit? OfWhole(Value[] parts, bool isComplete)
    {
        var canFit = ReconciledRounding.All.Any(rounding => SumOf(parts, rounding) is var sum && (isComplete ? sum.Contains(Whole) : sum.Lower <= Whole));
        return canFit ? null : new PartMisfit("shares", SumOf(parts));
    }

    private static PartMisfit? OfRate(WholeWithParts whole, Value[] parts)
    {
        var (least, greatest) = (parts.Min(part => part.Number.GetValueOrDefault()), parts.Max(part => part.Number.GetValueOrDefault()));
        var isBetween = ReconciledRounding.Of(whole.Printed, rounding => Between(ReconciledRounding.Of(least, rounding), ReconciledRounding.Of(greatest, rounding))) != ReconciledRoundings.None;
        return isBetween || ReconciledRounding.Of(whole.Printed, rounding => SumOf(parts, rounding)) != ReconciledRoundings.None
            ? null
            : new PartMisfit("rates", SumOf(parts)) { Least = least, Greatest = greatest };
    }

    private static Interval Between(Interval least, Interval greatest) => new(least.Lower, least.IncludesLower, greatest.Upper, greatest.IncludesUpper);

    /// <summary>What the parts and wholes of the percentages say; null where one is not told or not whole.</summary>
    private static Known? OfRatios(Value whole, Value[] parts, bool isComplete)
    {
        var ratios = parts.Select(part => (part as PercentValue)?.Ratio).ToArray();
        if ((whole as PercentValue)?.Ratio is not { } all || ratios.Append(all).Any(ratio => ratio is null || ratio.Numerator.Scale > 0 || ratio.Denominator.Scale > 0 || ratio.Denominator <= 0))
        {
            return null;
        }

        var numerator = Numbers.Sum(ratios.Select(ratio => (Fraction)ratio!.Numerator));
        var denominator = ratios.All(ratio => ratio!.Denominator == all.Denominator) ? all.Denominator : Numbers.Sum(ratios.Select(ratio => (Fraction)ratio!.Denominator));
        var fits = isComplete ? numerator == all.Numerator && denominator == all.Denominator : numerator <= all.Numerator && denominator <= all.Denominator;
        return new Known(fits ? null : new PartMisfit("ratio", numerator * 100 / denominator) { Least = numerator, Greatest = denominator });
    }

    private sealed record Known(PartMisfit? Misfit);
}
