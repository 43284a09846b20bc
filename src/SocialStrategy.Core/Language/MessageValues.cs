using System.Globalization;
using System.Text.Json;

namespace SocialStrategy;

/// <summary>What fills the gaps of one message, in one language.</summary>
internal sealed class MessageValues
{
    private readonly Dictionary<string, object> _values;

    /// <summary>Initializes the values.</summary>
    /// <param name="language">The language.</param>
    /// <param name="values">The values by name.</param>
    /// <param name="isPlain">Whether numbers are written as files have them: without groups, with the places that they carry, dates and periods in ISO form.</param>
    internal MessageValues(Language language, Dictionary<string, object> values, bool isPlain)
    {
        Language = language;
        _values = values;
        IsPlain = isPlain;
    }

    internal Language Language { get; }

    internal bool IsPlain { get; }

    internal IEnumerable<string> Names => _values.Keys;

    /// <summary>What a gap shows.</summary>
    internal string Text(string name) => Text(ValueOf(name));

    /// <summary>What a gap shows, in quotation marks; of a list, each item, with commas between them.</summary>
    internal string Quoted(string name) => ValueOf(name) is IEnumerable<object> items
        ? string.Join(", ", items.Select(item => Language.QuoteName(Text(item))))
        : Language.QuoteName(Text(name));

    /// <summary>The items of a list with a separator between them.</summary>
    internal string Joined(string name, string separator) => string.Join(separator, ((IEnumerable<object>)ValueOf(name)).Select(Text));

    /// <summary>The number that chooses a plural form; of a fraction without a short decimal form any number with decimals.</summary>
    /// <exception cref="ArgumentException">The value is no number.</exception>
    internal decimal Number(string name) => ValueOf(name) switch
    {
        int number => number,
        long number => number,
        decimal number => number,
        Fraction number => number.ToDecimal(Rounding.MostDecimals) ?? (new Rounding(RoundingMode.TowardZero, 1).Round(number) + 0.01m),
        var other => throw new ArgumentException($"'{name}' is {other.GetType().Name}. A plural needs a number.", nameof(name)),
    };

    /// <summary>The case that a value chooses: its text, for names of an enum in camel case, <c>true</c> or <c>false</c>.</summary>
    internal string Case(string name) => ValueOf(name) switch
    {
        bool value => value ? "true" : "false",
        Enum value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()),
        int value => value.ToString(CultureInfo.InvariantCulture),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private object ValueOf(string name) =>
        _values.GetValueOrDefault(name) ?? throw new ArgumentException($"The gap '{name}' has no value.", nameof(name));

    private string Text(object value) => value switch
    {
        string text => text,
        int number => IsPlain ? Language.Plain(number) : Language.Number(number),
        long number => IsPlain ? Language.Plain(number) : Language.Number(number),
        decimal number => IsPlain ? Language.Plain(number) : Language.Number(number),
        Fraction number => IsPlain ? Language.Plain(number) : Language.Number(number),
        DateOnly day => IsPlain ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : Language.Date(day),
        Code or Period => value.ToString()!,
        Phrase phrase => Language.Text(phrase, IsPlain),
        IEnumerable<object> items => Language.Join([.. items.Select(Text)]),
        Value printed => Text(printed),
        _ => throw new ArgumentException($"A value of the type {value.GetType().Name} cannot be written in a message.", nameof(value)),
    };

    /// <summary>A value as printed, or its number.</summary>
    private string Text(Value value) => value switch
    {
        { Printed: { } printed } => printed,
        TextValue text => text.Text,
        CompositeValue composite => string.Join("; ", composite.Components.Select(component => $"{component.Name}: {Text(component.Value)}")),
        MissingValue => "–",
        _ => Text((object)value.Number.GetValueOrDefault()),
    };
}
