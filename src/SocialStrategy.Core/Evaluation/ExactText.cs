using System.Globalization;
using System.Numerics;

namespace SocialStrategy;

/// <summary>Numbers in sentences about figures: with a point in English, with a comma in Polish.</summary>
internal static class ExactText
{
    private const int Places = 3;

    internal static string Of(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    internal static string English(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    internal static string Polish(decimal number) => English(number).Replace('.', ',');

    /// <summary>An exact number: as a decimal if it has a short form, otherwise to three places with an ellipsis; without places if it is too large for a decimal.</summary>
    internal static string English(Fraction number)
    {
        var rounding = new Rounding(RoundingMode.TowardZero, Places);
        if (!rounding.Fits(number))
        {
            return BigInteger.Divide(number.Numerator, number.Denominator).ToString(CultureInfo.InvariantCulture) + (number.IsWhole ? "" : "…");
        }

        var cut = rounding.Round(number);
        return number == cut ? English(cut / 1.0000000000000000000000000000m) : English(cut) + "…";
    }

    internal static string Of(Fraction number) => English(number);

    internal static string Polish(Fraction number) => English(number).Replace('.', ',');
}
