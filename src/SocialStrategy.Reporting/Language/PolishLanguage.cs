using System.Collections.Frozen;
using System.Globalization;
using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>Polish, by the habits of the EU's interinstitutional style guide and of Polish typesetters.</summary>
internal sealed class PolishLanguage : ReportLanguage
{
    private static readonly string[] Months =
    [
        "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca",
        "lipca", "sierpnia", "września", "października", "listopada", "grudnia",
    ];

    private static readonly string[] MonthNames =
    [
        "styczeń", "luty", "marzec", "kwiecień", "maj", "czerwiec",
        "lipiec", "sierpień", "wrzesień", "październik", "listopad", "grudzień",
    ];

    private static readonly string[] Quarters = ["I", "II", "III", "IV"];

    /// <summary>Words that belong to the number before them and to the unit after them, without the full stop.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Multipliers = FrozenSet.Create(StringComparer.Ordinal, "tys", "mln", "mld").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Signs and abbreviations, without the full stop. Whole nouns are not here: <see cref="ReportLanguage.Count"/> binds those.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Units = FrozenSet.Create(
        StringComparer.Ordinal,
        ["%", "‰", "proc", "p.p", "pkt", "zł", "gr", "PLN", "EUR", "€", "r", "godz", "min", "m", "m²", "m2", "km", "km²", "km2", "ha", "kg", "t"]).GetAlternateLookup<ReadOnlySpan<char>>();

    public override string Tag => "pl";

    public override ReportLabels Labels { get; } = new()
    {
        Table = "Tabela",
        Chart = "Wykres",
        Source = "Źródło",
        Contents = "Spis treści",
        Tables = "Spis tabel",
        Charts = "Spis wykresów",
        SkipToContent = "Przejdź do treści",
    };

    protected override char DecimalMark => ',';

    protected override char GroupMark => NoBreakSpace;

    protected override char OpeningQuote => '„';

    protected override char ClosingQuote => '”';

    protected override string LastSeparator { get; } = " i" + NoBreakSpace;

    public override string Plural(decimal count, PluralForms forms)
    {
        Guard.Against.Null(forms);
        var size = decimal.Abs(count);
        if (size != decimal.Truncate(size))
        {
            return forms.Other;
        }

        var isTeen = size % 100 is >= 12 and <= 14;
        return size == 1 ? forms.One : size % 10 is >= 2 and <= 4 && !isTeen ? forms.Few : forms.Many;
    }

    protected override string InWords(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Months[day.Month - 1]} {day.Year} r.");

    protected override string InWords(Period period)
    {
        var year = period.Start.Year.ToString(CultureInfo.InvariantCulture);
        return period.Kind switch
        {
            PeriodKind.Year => $"{year} r.",
            PeriodKind.HalfYear => $"{(period.Start.Month == 1 ? "I" : "II")} półrocze {year} r.",
            PeriodKind.Quarter => $"{Quarters[(period.Start.Month - 1) / 3]} kwartał {year} r.",
            PeriodKind.Month => $"{MonthNames[period.Start.Month - 1]} {year} r.",
            PeriodKind.FiscalYear => $"rok obrachunkowy od{NoBreakSpace}{Date(period.Start)}",
            PeriodKind.Years => $"lata {Range(year, period.End.Year.ToString(CultureInfo.InvariantCulture))}",
            PeriodKind.Day => InWords(period.Start),
        };
    }

    protected override string WithCurrency(string amount, string currency) => amount + NoBreakSpace + (currency == "PLN" ? "zł" : currency);

    protected override bool Binds(ReadOnlySpan<char> word, ReadOnlySpan<char> following) =>
        IsOneLetterWord(word)
        || (IsNumber(word) && (Units.Contains(following) || Multipliers.Contains(following)))
        || (Multipliers.Contains(word.TrimEnd('.')) && Units.Contains(following))
        || AreDigitGroups(word, following);

    private static bool IsOneLetterWord(ReadOnlySpan<char> word) => word.Length == 1 && "aiouwzAIOUWZ".Contains(word[0], StringComparison.Ordinal);

    /// <summary>"1" and "234,5" of one number.</summary>
    private static bool AreDigitGroups(ReadOnlySpan<char> word, ReadOnlySpan<char> following) =>
        word.TrimStart(['-', Minus]) is { Length: >= 1 and <= 3 } digits && Digits(digits) == digits.Length && Digits(following) == 3;

    /// <summary>How many digits a word begins with.</summary>
    private static int Digits(ReadOnlySpan<char> word) => word.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : word.Length;
}
