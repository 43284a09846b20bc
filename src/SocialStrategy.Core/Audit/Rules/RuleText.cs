using System.Globalization;

namespace SocialStrategy.Audit.Rules;

/// <summary>What the sentences of the rules say of values, periods and names.</summary>
internal static class RuleText
{
    /// <summary>How many names a sentence gives before it stops.</summary>
    private const int MostNames = 3;

    /// <summary>A name as a value in a sentence, in quotation marks.</summary>
    internal static Phrase Quoted(string name) => new("audit.quoted", ("name", name));

    /// <summary>A period in a sentence, as it stands after "for".</summary>
    internal static Phrase Of(Period period) => new("audit.period", ("kind", Years(period) is not null ? "years" : IsYear(period) ? "year" : "other"), ("text", Bare(period)));

    /// <summary>A provision in a sentence.</summary>
    internal static Phrase Of(LegalBasis basis) => new("audit.basis", ("article", basis.Article), ("journal", basis.Journal), ("day", basis.AsOf));

    /// <summary>A period where no word stands before it.</summary>
    internal static string Bare(Period period) => Years(period) ?? period.ToString();

    /// <summary>The first names.</summary>
    internal static IEnumerable<string> First(IReadOnlyCollection<string> names) => names.Take(MostNames);

    /// <summary>Whether there are more names than <see cref="First"/> gives.</summary>
    internal static bool HasMore(IReadOnlyCollection<string> names) => names.Count > MostNames;

    /// <summary>A value as printed, or its number with a point.</summary>
    internal static string Printed(Value value) => ExactText.Printed(value, ExactText.Of);

    /// <summary>The number with a point, or the words as printed where there is no single number.</summary>
    internal static string Digits(Value value) => value.Number is { } number ? ExactText.Of(number) : Printed(value);

    /// <summary>The number, or the value itself where there is no single number.</summary>
    internal static object NumberOf(Value value) => value.Number is { } number ? number : value;

    /// <summary>Whether a unit counts parts of a hundred or a thousand.</summary>
    internal static bool IsPercent(string? unit) => unit is not null && unit.AsSpan().Trim().ContainsAny('%', '‰');

    /// <summary>Whether a value is that of an indicator.</summary>
    internal static bool IsIndicators(Observation observation, AuditContext context) => context.FindItem(observation.Item) is IndicatorItem;

    /// <summary>The rounding that is left besides the usual ones, as a case of a sentence.</summary>
    internal static string NameOf(ReconciledRoundings roundings) =>
        roundings.HasFlag(ReconciledRoundings.CutOff) ? "cutOff" : roundings.HasFlag(ReconciledRoundings.Up) ? "up" : "no";

    private static bool IsYear(Period period) => period == Period.Year(period.Start.Year);

    private static string? Years(Period period) =>
        period.Start.Year < period.End.Year && period == Period.Years(period.Start.Year, period.End.Year) ? string.Create(CultureInfo.InvariantCulture, $"{period.Start.Year}–{period.End.Year}") : null;
}
