using System.Globalization;

namespace SocialStrategy.Reporting.OpenXml.Reading;

/// <summary>
/// The numbers of cells. Programs count in binary and store up to 17 digits, of which they show 15 at most: 0.1 + 0.2 is stored as
/// 0.30000000000000004. Up to 15 significant digits are therefore taken as they stand, digit for digit, and longer ones rounded to 15, as shown. What is left of
/// 0.1 + 0.2 - 0.3 is shown as 0, and is 0: a number below a thousand millionth with more than ten digits.
/// </summary>
internal static class StoredNumber
{
    /// <summary>How many digits spreadsheet programs keep.</summary>
    private const int SignificantDigits = 15;

    private const int DigitsOfResidues = 11;

    private const double LargestResidue = 1e-9;

    internal static bool TryParse(string text, out decimal number)
    {
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number))
        {
            return false;
        }

        var digits = Digits(text);
        if (digits.Length >= DigitsOfResidues && Math.Abs(double.Parse(text, CultureInfo.InvariantCulture)) < LargestResidue)
        {
            number = 0;
            return true;
        }

        if (digits.Length <= SignificantDigits)
        {
            return digits.Length == 0 || Digits(number.ToString(CultureInfo.InvariantCulture)) == digits;
        }

        var shown = double.Parse(text, CultureInfo.InvariantCulture).ToString("E14", CultureInfo.InvariantCulture);
        return decimal.TryParse(shown, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>The digits from the first to the last that is not 0.</summary>
    private static string Digits(string number) => string.Concat(number.Split('e', 'E')[0].Where(char.IsAsciiDigit)).Trim('0');
}
