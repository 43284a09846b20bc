using System.Globalization;

namespace SocialStrategy.Exchange;

/// <summary>Decimal numbers as texts, digit for digit.</summary>
internal static class DecimalText
{
    /// <summary>Gets a number that a decimal holds exactly; one that it could hold only rounded is refused.</summary>
    internal static bool TryParse(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number)
        && Digits(text) == Digits(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>The digits of a number from the first to the last that is not 0.</summary>
    private static string Digits(string number) => number.Split('e', 'E')[0].Replace(".", "", StringComparison.Ordinal).Trim('-', '0');
}
