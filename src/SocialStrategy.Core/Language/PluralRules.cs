using System.Globalization;
using System.Text.Json;

namespace SocialStrategy;

/// <summary>The plural rules of a language in the notation of Unicode CLDR, such as <c>v = 0 and i % 10 = 2..4 and i % 100 != 12..14</c>.</summary>
internal sealed class PluralRules
{
    private readonly (PluralCategory Category, PluralRelation[][] Alternatives)[] _rules;

    private PluralRules((PluralCategory Category, PluralRelation[][] Alternatives)[] rules)
    {
        _rules = rules;
        Categories = [.. rules.Select(rule => rule.Category), PluralCategory.Other];
    }

    /// <summary>Gets the categories that the rules can give, in their order; <see cref="PluralCategory.Other"/> is the last.</summary>
    internal ValueList<PluralCategory> Categories { get; }

    /// <summary>Reads the rules.</summary>
    /// <exception cref="FormatException">A category or a condition is not valid.</exception>
    internal static PluralRules Parse(IEnumerable<KeyValuePair<string, string>> rules) =>
        new([.. rules.Select(rule => (CategoryOf(rule.Key) ?? throw new FormatException($"'{rule.Key}' is not a plural category."), ParseCondition(rule.Value)))]);

    /// <summary>The category with a name as CLDR writes it: "one", "few"; null if there is none.</summary>
    internal static PluralCategory? CategoryOf(string name) =>
        Enum.GetValues<PluralCategory>().Cast<PluralCategory?>().FirstOrDefault(category => NameOf(category.GetValueOrDefault()) == name);

    internal static string NameOf(PluralCategory category) => JsonNamingPolicy.CamelCase.ConvertName(category.ToString());

    /// <summary>The category of a number written without trailing zeros; the sign does not matter.</summary>
    internal PluralCategory Of(decimal number)
    {
        var operands = new PluralOperands(number);
        foreach (var (category, alternatives) in _rules)
        {
            if (alternatives.Any(relations => relations.All(relation => relation.Holds(operands))))
            {
                return category;
            }
        }

        return PluralCategory.Other;
    }

    private static PluralRelation[][] ParseCondition(string condition) =>
        [.. condition.Split(" or ").Select(alternative => alternative.Split(" and ").Select(PluralRelation.Parse).ToArray())];
}

/// <summary>The operands of CLDR for one number: the number itself, its whole part, how many decimals it has, and these as a whole number.</summary>
internal readonly struct PluralOperands
{
    private readonly decimal _number;

    internal PluralOperands(decimal number) => _number = decimal.Abs(number) / 1.0000000000000000000000000000m;

    internal decimal this[char operand] => operand switch
    {
        'n' => _number,
        'i' => decimal.Truncate(_number),
        'v' or 'w' => _number.Scale,
        'f' or 't' => decimal.Parse(Decimals, CultureInfo.InvariantCulture),
        _ => 0,
    };

    private string Decimals => _number.Scale == 0 ? "0" : _number.ToString(CultureInfo.InvariantCulture).Split('.')[1];
}

/// <summary>One relation of a condition: an operand, perhaps its remainder, that is in some ranges or outside all of them.</summary>
internal sealed class PluralRelation
{
    private readonly char _operand;
    private readonly decimal? _modulus;
    private readonly bool _isIn;
    private readonly (decimal First, decimal Last)[] _ranges;

    private PluralRelation(string text, string[] expression, bool isIn, string ranges)
    {
        _operand = expression is [[var operand], ..] && "nivwftce".Contains(operand, StringComparison.Ordinal) ? operand : throw Refusal(text);
        _modulus = expression switch
        {
            [_] => null,
            [_, "%", var modulus] when Number(modulus, text) is var number and > 0 => number,
            _ => throw Refusal(text),
        };
        _isIn = isIn;
        _ranges = [.. ranges.Split(',').Select(range => Range(range.Trim(), text))];
    }

    internal static PluralRelation Parse(string text)
    {
        var sides = text.Split(" = ");
        var isIn = sides.Length == 2;
        sides = isIn ? sides : text.Split(" != ");
        return sides.Length == 2 ? new PluralRelation(text, sides[0].Trim().Split(' '), isIn, sides[1]) : throw Refusal(text);
    }

    internal bool Holds(PluralOperands operands)
    {
        var number = _modulus is { } modulus ? operands[_operand] % modulus : operands[_operand];
        return _isIn == _ranges.Any(range => number >= range.First && number <= range.Last && (range.First == range.Last || number == decimal.Truncate(number)));
    }

    private static (decimal First, decimal Last) Range(string range, string text) => range.Split("..") switch
    {
        [var one] => (Number(one, text), Number(one, text)),
        [var first, var last] => (Number(first, text), Number(last, text)),
        _ => throw Refusal(text),
    };

    private static decimal Number(string number, string text) =>
        decimal.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : throw Refusal(text);

    private static FormatException Refusal(string text) => new($"'{text}' is not a plural condition of CLDR.");
}
