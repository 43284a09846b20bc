using System.Globalization;
using System.Text;

namespace SocialStrategy;

/// <summary>Writes decimals without asking any culture, so that a report is the same on every machine.</summary>
internal static class NumberText
{
    /// <summary>The number with exactly so many decimals, rounded half away from zero.</summary>
    internal static string Fixed(decimal value, int decimals, LanguageFormat format)
    {
        var rounded = decimal.Round(value, decimals, MidpointRounding.AwayFromZero);
        var digits = string.Create(CultureInfo.InvariantCulture, $"F{decimals}");
        return Marked(rounded, decimal.Abs(rounded).ToString(digits, CultureInfo.InvariantCulture), format);
    }

    /// <summary>The number with the decimals that it carries, less the trailing zeros.</summary>
    internal static string Exact(decimal value, LanguageFormat format)
    {
        var digits = decimal.Abs(value).ToString(CultureInfo.InvariantCulture);
        return Marked(value, digits.Contains('.', StringComparison.Ordinal) ? digits.TrimEnd('0').TrimEnd('.') : digits, format);
    }

    private static string Marked(decimal signed, string digits, LanguageFormat format)
    {
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? digits.Length : point;
        var text = new StringBuilder();
        if (signed < 0)
        {
            text.Append(format.Minus);
        }

        for (var i = 0; i < whole; i++)
        {
            if (i > 0 && (whole - i) % 3 == 0)
            {
                text.Append(format.GroupMark);
            }

            text.Append(digits[i]);
        }

        return whole == digits.Length ? text.ToString() : text.Append(format.DecimalMark).Append(digits, whole + 1, digits.Length - whole - 1).ToString();
    }
}
