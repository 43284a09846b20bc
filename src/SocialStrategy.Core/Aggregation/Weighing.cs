using System.Globalization;

namespace SocialStrategy;

/// <summary>What makes weights usable.</summary>
internal static class Weighing
{
    /// <summary>What is wrong with the weights of a rule, or null.</summary>
    internal static Phrase? Fault<TCode>(bool areNeeded, ValueList<InputWeight<TCode>> weights, decimal? total)
        where TCode : Code
    {
        if (areNeeded == (weights.Count == 0))
        {
            return new Phrase("faults.weightsNeeded");
        }

        if (weights.FirstOrDefault(each => each.Weight <= 0) is { } wrong)
        {
            return new Phrase("faults.weight", ("input", wrong.Input), ("weight", Text(wrong.Weight)));
        }

        if (weights.GroupBy(each => each.Input).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            return new Phrase("faults.weightTwice", ("input", twice.Key));
        }

        var sum = Numbers.Sum(weights.Select(each => (Fraction)each.Weight));
        return total is not null && sum != total
            ? new Phrase("faults.weightTotal", ("sum", ExactText(sum)), ("total", Text(total.Value)))
            : null;
    }

    /// <summary>The sum with a decimal point, or as a fraction where a decimal cannot hold it.</summary>
    private static string ExactText(Fraction sum)
    {
        for (var decimals = 0; decimals <= Rounding.MostDecimals; decimals++)
        {
            var rounding = new Rounding(RoundingMode.TowardZero, decimals);
            if (rounding.Fits(sum) && rounding.Round(sum) is var rounded && rounded == sum)
            {
                return Text(rounded);
            }
        }

        return sum.ToString();
    }

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
