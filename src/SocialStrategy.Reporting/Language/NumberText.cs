using System.Globalization;
using System.Text;

namespace SocialStrategy.Reporting;

/// <summary>Writes decimals without asking any culture, so that a report is the same on every machine.</summary>
internal static class NumberText
{
    /// <summary>The number with exactly so many decimals, rounded half away from zero.</summary>
    internal static string Fixed(decimal value, int decimals, char decimalMark, char groupMark)
    {
        var rounded = decimal.Round(value, decimals, MidpointRounding.AwayFromZero);
        var format = string.Create(CultureInfo.InvariantCulture, $"F{decimals}");
        return Marked(rounded, decimal.Abs(rounded).ToString(format, CultureInfo.InvariantCulture), decimalMark, groupMark);
    }

    /// <summary>The number with the decimals that it carries, less the trailing zeros.</summary>
    internal static string Exact(decimal value, char decimalMark, char groupMark)
    {
        var digits = decimal.Abs(value).ToString(CultureInfo.InvariantCulture);
        return Marked(value, digits.Contains('.', StringComparison.Ordinal) ? digits.TrimEnd('0').TrimEnd('.') : digits, decimalMark, groupMark);
    }

    private static string Marked(decimal signed, string digits, char decimalMark, char groupMark)
    {
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? digits.Length : point;
        var text = new StringBuilder();
        if (signed < 0)
        {
            text.Append(ReportLanguage.Minus);
        }

        for (var i = 0; i < whole; i++)
        {
            if (i > 0 && (whole - i) % 3 == 0)
            {
                text.Append(groupMark);
            }

            text.Append(digits[i]);
        }

        return whole == digits.Length ? text.ToString() : text.Append(decimalMark).Append(digits, whole + 1, digits.Length - whole - 1).ToString();
    }
}
