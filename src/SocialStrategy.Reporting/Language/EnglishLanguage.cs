using System.Collections.Frozen;
using System.Globalization;
using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>British English, as the institutions of the European Union write it.</summary>
internal sealed class EnglishLanguage : ReportLanguage
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Currencies = FrozenSet.Create(StringComparer.Ordinal, "PLN", "EUR").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Signs and abbreviations, and the words that multiply the number before them.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Units = FrozenSet.Create(
        StringComparer.Ordinal,
        ["%", "‰", "pp", "million", "billion", "m", "m²", "km", "km²", "ha", "kg", "t"]).GetAlternateLookup<ReadOnlySpan<char>>();

    public override string Tag => "en";

    public override ReportLabels Labels { get; } = new()
    {
        Table = "Table",
        Chart = "Chart",
        Source = "Source",
        Contents = "Contents",
        Tables = "Tables",
        Charts = "Charts",
        SkipToContent = "Skip to content",
    };

    protected override char DecimalMark => '.';

    protected override char GroupMark => ',';

    protected override char OpeningQuote => '“';

    protected override char ClosingQuote => '”';

    protected override string LastSeparator => " and ";

    public override string Plural(decimal count, PluralForms forms)
    {
        Guard.Against.Null(forms);
        return decimal.Abs(count) == 1 ? forms.One : forms.Other;
    }

    protected override string InWords(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Months[day.Month - 1]} {day.Year}");

    protected override string InWords(Period period)
    {
        var year = period.Start.Year.ToString(CultureInfo.InvariantCulture);
        return period.Kind switch
        {
            PeriodKind.Year => year,
            PeriodKind.HalfYear => $"{(period.Start.Month == 1 ? "first" : "second")} half of {year}",
            PeriodKind.Quarter => string.Create(CultureInfo.InvariantCulture, $"Q{(period.Start.Month + 2) / 3} {year}"),
            PeriodKind.Month => $"{Months[period.Start.Month - 1]} {year}",
            PeriodKind.FiscalYear => $"fiscal year from{NoBreakSpace}{Date(period.Start)}",
            PeriodKind.Years => Range(year, period.End.Year.ToString(CultureInfo.InvariantCulture)),
            PeriodKind.Day => InWords(period.Start),
        };
    }

    protected override string WithCurrency(string amount, string currency) => currency + NoBreakSpace + amount;

    protected override bool Binds(ReadOnlySpan<char> word, ReadOnlySpan<char> following) =>
        (IsNumber(word) && (Units.Contains(following) || Currencies.Contains(following)))
        || (Currencies.Contains(word) && IsNumber(following));
}
