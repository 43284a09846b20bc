using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Tests.Language;

/// <summary>A third language is a class of the user's own.</summary>
[ForeignCulture]
public sealed class ReportLanguageTests
{
    [Fact]
    public void Derive_AThirdLanguage_FollowsItsOwnHabits()
    {
        var german = new German();

        Assert.Equal("1.234,50", german.Number(1234.5m, 2));
        Assert.Equal("12,3~%", TableCells.Readable(german.Percent(12.3m, 1)));
        Assert.Equal("1.234,50~PLN", TableCells.Readable(german.Money(1234.5m, "PLN")));
        Assert.Equal("22.~November~2026", TableCells.Readable(german.Date(new DateOnly(2026, 11, 22))));
        Assert.Equal("Jahr~2026", TableCells.Readable(german.Period(Period.Year(2026))));
        Assert.Equal("a, b und c", german.Join(["a", "b", "c"]));
        Assert.Equal("„Wort“", german.Quote("Wort"));
        Assert.Equal("2~Punkte", TableCells.Readable(german.Count(2, PluralForms.Of("Punkt", "Punkte"))));
        Assert.Equal("z.~B. 2014–2020", german.Typography("z. B. 2014-2020").Replace('\u00A0', '~'));
    }

    private sealed class German : ReportLanguage
    {
        public override string Tag => "de";

        public override ReportLabels Labels { get; } = new()
        {
            Table = "Tabelle",
            Chart = "Abbildung",
            Source = "Quelle",
            Contents = "Inhalt",
            Tables = "Tabellen",
            Charts = "Abbildungen",
            SkipToContent = "Zum Inhalt",
        };

        protected override char DecimalMark => ',';

        protected override char GroupMark => '.';

        protected override char OpeningQuote => '„';

        protected override char ClosingQuote => '“';

        protected override string LastSeparator => " und ";

        public override string Percent(decimal value, int decimals) => Number(value, decimals) + NoBreakSpace + "%";

        public override string Plural(decimal count, PluralForms forms) => count == 1 ? forms.One : forms.Other;

        protected override string InWords(DateOnly day) => "22. November 2026";

        protected override string InWords(Period period) => $"Jahr {period}";

        protected override string WithCurrency(string amount, string currency) => amount + NoBreakSpace + currency;

        protected override bool Binds(ReadOnlySpan<char> word, ReadOnlySpan<char> following) => word is "z." && following is "B";
    }
}
