using System.Globalization;
using System.Numerics;

namespace SocialStrategy;

/// <summary>Numbers in full and values as printed: with a point, or as a language writes numbers.</summary>
internal static class ExactText
{
    private const int Places = 3;

    internal static string Of(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    internal static string Of(Fraction number) => Of(number, Of);

    /// <summary>An exact number: as a decimal if it has a short form, otherwise to three places with an ellipsis; without places if it is too large for a decimal.</summary>
    internal static string Of(Fraction number, Func<decimal, string> write)
    {
        var rounding = new Rounding(RoundingMode.TowardZero, Places);
        if (!rounding.Fits(number))
        {
            return BigInteger.Divide(number.Numerator, number.Denominator).ToString(CultureInfo.InvariantCulture) + (number.IsWhole ? "" : "…");
        }

        var cut = rounding.Round(number);
        return number == cut ? write(cut / 1.0000000000000000000000000000m) : write(cut) + "…";
    }

    /// <summary>A value as printed, or its number.</summary>
    internal static string Printed(Value value, Func<decimal, string> write) => value switch
    {
        { Printed: { } printed } => printed,
        TextValue text => text.Text,
        CompositeValue composite => string.Join("; ", composite.Components.Select(component => $"{component.Name}: {Printed(component.Value, write)}")),
        MissingValue => "–",
        _ => write(value.Number.GetValueOrDefault()),
    };
}
