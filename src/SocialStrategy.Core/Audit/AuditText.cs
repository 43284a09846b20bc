using System.Globalization;
using SocialStrategy.Values;

namespace SocialStrategy.Audit;

/// <summary>Numbers in the sentences of findings: with a point in English, with a comma in Polish, without group separators.</summary>
internal static class AuditText
{
    internal static string English(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    internal static string Polish(decimal number) => English(number).Replace('.', ',');

    /// <summary>An exact number: as a decimal if it has a short form, otherwise to three places with an ellipsis.</summary>
    internal static string English(Fraction number)
    {
        var rounded = Rounding.HalfAwayFromZero(3).Round(number);
        return number == rounded ? English(Trimmed(rounded)) : English(new Rounding(RoundingMode.TowardZero, 3).Round(number)) + "…";
    }

    internal static string Polish(Fraction number) => English(number).Replace('.', ',');

    private static decimal Trimmed(decimal number) => number / 1.0000000000000000000000000000m;
}
