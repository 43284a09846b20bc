using System.Globalization;

namespace SocialStrategy.Audit.Rules;

/// <summary>Pieces of the sentences of the rules about plan and evidence.</summary>
internal static class RuleText
{
    /// <summary>How many names a sentence gives before it stops.</summary>
    private const int MostNames = 3;

    internal static string English(string name) => $"'{name}'";

    /// <summary>A name in quotes; quotes inside it become the inner ones of Polish typography.</summary>
    internal static string Polish(string name) => $"„{name.Replace('„', '«').Replace('”', '»')}”";

    /// <summary>What a value is about, in the genitive.</summary>
    internal static string PolishOf(Observation observation, AuditContext context) =>
        (IsIndicators(observation, context) ? "wskaźnika " : "pozycji ") + Polish(context.NameOf(observation));

    /// <summary>What a value is about, in the locative.</summary>
    internal static string PolishAt(Observation observation, AuditContext context) =>
        (IsIndicators(observation, context) ? "wskaźniku " : "pozycji ") + Polish(context.NameOf(observation));

    /// <summary>A period behind "za".</summary>
    internal static string Polish(Period period) => Years(period) is { } years ? $"lata {years}" : IsYear(period) ? $"{period} r." : period.ToString();

    /// <summary>A period behind "for", or where no word stands before it.</summary>
    internal static string Bare(Period period) => Years(period) ?? period.ToString();

    /// <summary>All names in quotes, one after another.</summary>
    internal static string AllEnglish(IEnumerable<string> names) => string.Join(", ", names.Select(English));

    internal static string AllPolish(IEnumerable<string> names) => string.Join(", ", names.Select(Polish));

    /// <summary>The first names in quotes, with an ellipsis where there are more.</summary>
    internal static string FirstEnglish(IReadOnlyCollection<string> names) => AllEnglish(names.Take(MostNames)) + Rest(names);

    internal static string FirstPolish(IReadOnlyCollection<string> names) => AllPolish(names.Take(MostNames)) + Rest(names);

    /// <summary>Foreign words as the end of a sentence: with a full stop if they have none.</summary>
    internal static string Ended(string words) => words.TrimEnd() is var text && text[^1] is '.' or '!' or '?' ? words.TrimEnd() : words.TrimEnd() + ".";

    /// <summary>A sentence as the part behind a colon.</summary>
    internal static string Lower(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];

    /// <summary>A value as printed, or its number with a point.</summary>
    internal static string Printed(Value value) => Printed(value, ExactText.English);

    internal static string PolishPrinted(Value value) => Printed(value, ExactText.Polish);

    /// <summary>The number with a point, or the words as printed where there is no single number.</summary>
    internal static string Digits(Value value) => value.Number is { } number ? ExactText.English(number) : Printed(value);

    internal static string PolishDigits(Value value) => value.Number is { } number ? ExactText.Polish(number) : PolishPrinted(value);

    /// <summary>The unit that a value is in: its own, or the indicator's.</summary>
    internal static string? UnitOf(Observation observation, AuditContext context) =>
        context.Strategy.UnitOf(observation);

    private static string Printed(Value value, Func<decimal, string> number) => value switch
    {
        { Printed: { } printed } => printed,
        TextValue text => text.Text,
        CompositeValue composite => string.Join("; ", composite.Components.Select(component => $"{component.Name}: {Printed(component.Value, number)}")),
        MissingValue => "–",
        _ => number(value.Number.GetValueOrDefault()),
    };

    private static bool IsIndicators(Observation observation, AuditContext context) => context.FindItem(observation.Item) is IndicatorItem;

    private static bool IsYear(Period period) => period == Period.Year(period.Start.Year);

    private static string? Years(Period period) =>
        period.Start.Year < period.End.Year && period == Period.Years(period.Start.Year, period.End.Year) ? string.Create(CultureInfo.InvariantCulture, $"{period.Start.Year}–{period.End.Year}") : null;

    private static string Rest(IReadOnlyCollection<string> names) => names.Count > MostNames ? "…" : "";
}
