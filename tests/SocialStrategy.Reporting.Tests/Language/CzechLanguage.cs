using System.Globalization;
using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Tests.Language;

/// <summary>A language that the library does not have, made with nothing but its public members.</summary>
internal sealed class CzechLanguage : ReportLanguage
{
    private static readonly string[] Months =
        ["ledna", "února", "března", "dubna", "května", "června", "července", "srpna", "září", "října", "listopadu", "prosince"];

    public override string Tag => "cs";

    public override ReportLabels Labels { get; } = new()
    {
        Table = "Tabulka",
        Chart = "Graf",
        Source = "Zdroj",
        Contents = "Obsah",
        Tables = "Seznam tabulek",
        Charts = "Seznam grafů",
        SkipToContent = "Přejít k obsahu",
    };

    protected override char DecimalMark => ',';

    protected override char GroupMark => NoBreakSpace;

    protected override char OpeningQuote => '„';

    protected override char ClosingQuote => '“';

    protected override string LastSeparator => $" a{NoBreakSpace}";

    public override string Percent(decimal value, int decimals) => $"{Number(value, decimals)}{NoBreakSpace}%";

    public override string Plural(decimal count, PluralForms forms) => decimal.Abs(count) switch
    {
        var size when size != decimal.Truncate(size) => forms.Many,
        1 => forms.One,
        >= 2 and <= 4 => forms.Few,
        _ => forms.Other,
    };

    protected override string InWords(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day}. {Months[day.Month - 1]} {day.Year}");

    protected override string InWords(Period period) => string.Create(CultureInfo.InvariantCulture, $"rok {period.Start.Year}");

    protected override string WithCurrency(string amount, string currency) => $"{amount}{NoBreakSpace}{(currency == "CZK" ? "Kč" : currency)}";

    protected override bool Binds(ReadOnlySpan<char> word, ReadOnlySpan<char> following) =>
        (word.Length == 1 && "kosuvziaKOSUVZIA".Contains(word[0], StringComparison.Ordinal)) || (IsNumber(word) && following is "Kč" or "%");
}
