using System.Globalization;

namespace SocialStrategy;

/// <summary>What makes weights usable.</summary>
internal static class Weighing
{
    /// <summary>What is wrong with the weights of a rule, or null.</summary>
    internal static (string English, string Polish)? Fault(bool areNeeded, ValueList<InputWeight> weights, decimal? total)
    {
        if (areNeeded == (weights.Count == 0))
        {
            return ("A weighted mean needs weights, and nothing else has any.", "Średnia ważona potrzebuje wag, a żadna inna metoda ich nie ma.");
        }

        if (weights.FirstOrDefault(each => each.Weight <= 0) is { } wrong)
        {
            return ($"The weight of '{wrong.Input}' is {Text(wrong.Weight)}. Give it a number above 0.", $"Waga „{wrong.Input}” wynosi {Text(wrong.Weight)}. Podaj liczbę większą od 0.");
        }

        if (weights.GroupBy(each => each.Input).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            return ($"'{twice.Key}' has two weights. Give it one.", $"„{twice.Key}” ma dwie wagi. Podaj jedną.");
        }

        var sum = Numbers.Sum(weights.Select(each => (Fraction)each.Weight));
        return total is not null && sum != total
            ? ($"The weights add up to {ExactText(sum)}; expected {Text(total.Value)}. Correct them.", $"Suma wag wynosi {ExactText(sum)}; oczekiwano {Text(total.Value)}. Popraw je.")
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
