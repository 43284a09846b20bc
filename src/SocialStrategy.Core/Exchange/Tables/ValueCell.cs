using System.Text.RegularExpressions;

namespace SocialStrategy.Exchange;

/// <summary>Reads a number as Polish offices write it, by the rules of <c>docs/formats/csv.md</c>; nothing is guessed.</summary>
internal static partial class ValueCell
{
    private const string Currency = "PLN";

    private const int LongestCell = 100;

    /// <summary>As many characters as fit into 64 bits whatever digits they are.</summary>
    private const int FewDigits = 18;

    private static readonly string[] NoData = [".", "brak", "brak danych", "b.d.", "b. d.", "bd", "b/d"];

    private static readonly string[] NotApplicable = ["x", "nie dotyczy", "n.d.", "n. d.", "nd", "n/d"];

    private static readonly string[] DidNotOccur = ["–", "—", "-"];

    /// <summary>The value that a cell holds.</summary>
    /// <param name="cell">The cell; not blank.</param>
    /// <param name="dotIsDecimal">Whether a single dot is a decimal point, as in comma-separated files; else a dot before groups of three digits parts thousands.</param>
    /// <returns>The value, with the cell as its printed form where that is not simply the digits; null if the cell cannot be read.</returns>
    internal static Value? Read(string cell, bool dotIsDecimal)
    {
        if (cell.Length > LongestCell)
        {
            return null;
        }

        if (TryDigits(cell, dotIsDecimal ? '.' : ',', out var number))
        {
            return new NumberValue(number);
        }

        var text = Spaces().Replace(cell, " ").Trim().Replace('\u2212', '-');
        var value = Sign(text) ?? Quantity(text, dotIsDecimal);
        return value is null || IsPlain(cell, dotIsDecimal) ? value : value with { Printed = cell };
    }

    /// <summary>Reads digits with at most one decimal point among them, as nearly all cells are; what it does not know is left to the rules.</summary>
    private static bool TryDigits(string cell, char point, out decimal number)
    {
        var (digits, places, hasPoint) = (0L, (byte)0, false);
        number = 0;
        if (cell.Length > FewDigits)
        {
            return false;
        }

        foreach (var character in cell)
        {
            if (char.IsAsciiDigit(character))
            {
                digits = (digits * 10) + (character - '0');
                places += hasPoint ? (byte)1 : (byte)0;
            }
            else if (character == point && !hasPoint)
            {
                hasPoint = true;
            }
            else
            {
                return false;
            }
        }

        number = new decimal(unchecked((int)digits), (int)(digits >> 32), hi: 0, isNegative: false, places);
        return char.IsAsciiDigit(cell[0]) && char.IsAsciiDigit(cell[^1]);
    }

    private static Value? Sign(string text) => text switch
    {
        "#" => new MissingValue(MissingReason.Confidential),
        _ when IsOneOf(text, NoData) => new MissingValue(MissingReason.NoData),
        _ when IsOneOf(text, NotApplicable) => new MissingValue(MissingReason.NotApplicable),
        _ when IsOneOf(text, DidNotOccur) => new NumberValue(0),
        _ => null,
    };

    private static bool IsOneOf(string text, string[] words) => words.Contains(text, StringComparer.OrdinalIgnoreCase);

    private static Value? Quantity(string text, bool dotIsDecimal)
    {
        var number = Approximately().Replace(text, "");
        var isApproximate = number.Length < text.Length;
        var amount = Unit().Replace(number, "");
        if (!TryParse(amount, dotIsDecimal, out var parsed))
        {
            return null;
        }

        Value value = number[amount.Length..].Trim() switch
        {
            "" => new NumberValue(parsed),
            "%" => new PercentValue(parsed),
            _ => new MoneyValue(parsed, Currency),
        };
        return value with { IsApproximate = isApproximate };
    }

    private static bool TryParse(string text, bool dotIsDecimal, out decimal number)
    {
        var digits = dotIsDecimal && Point().IsMatch(text) ? text
            : dotIsDecimal && Unclear().IsMatch(text) ? ""
            : Grouped().IsMatch(text) ? Ungrouped(text) : Plain().IsMatch(text) ? text : "";
        return DecimalText.TryParse(digits.Replace(',', '.'), out number);
    }

    private static string Ungrouped(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        var whole = comma < 0 ? text : text[..comma];
        return whole.Replace(" ", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal) + (comma < 0 ? "" : text[comma..]);
    }

    /// <summary>Whether a cell is written as this library writes numbers in the same kind of file.</summary>
    private static bool IsPlain(string cell, bool dotIsDecimal) => (dotIsDecimal ? Point() : Comma()).IsMatch(cell);

    [GeneratedRegex(@"\s+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(ok\.|około|ca\.?|~) ?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Approximately();

    [GeneratedRegex(@" ?(%|zł|PLN)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unit();

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Point();

    [GeneratedRegex(@"^-?[0-9]+(,[0-9]+)?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comma();

    [GeneratedRegex(@"^-?[0-9]+([.,][0-9]+)?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Plain();

    /// <summary>Where a dot is the decimal point, a comma before three digits may part thousands or be the decimal mark, and nothing tells which.</summary>
    [GeneratedRegex(@"^-?[1-9][0-9]{0,2},[0-9]{3}\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unclear();

    [GeneratedRegex(@"^-?[1-9][0-9]{0,2}(( [0-9]{3})+|(\.[0-9]{3})+)(,[0-9]+)?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Grouped();
}
