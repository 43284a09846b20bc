using System.Text;

namespace SocialStrategy.Core.Tests;

/// <summary>A third language is a file of the user's own.</summary>
[ForeignCulture]
public sealed class OwnLanguageTests
{
    private const string File = """
        {
          "tag": "de",
          "format": {
            "decimalMark": ",", "groupMark": ".", "minus": "−",
            "quotation": { "opening": "„", "closing": "“" }, "name": { "opening": "„", "closing": "“" },
            "lastSeparator": " und ", "percent": "{number}\u00A0%", "range": "{first}–{last}", "money": "{amount}\u00A0{currency}", "currencies": {},
            "date": "{day}. {month} {year}",
            "monthsInDates": ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
            "months": ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
            "periods": {
              "year": "Jahr {year}", "halfYear": "{half}. Halbjahr {year}", "quarter": "{quarter}. Quartal {year}", "month": "{month} {year}",
              "fiscalYear": "Haushaltsjahr ab\u00A0{start}", "years": "{years}"
            },
            "plural": { "one": "i = 1 and v = 0" },
            "binding": { "toNext": ["z."], "beforeNumbers": [], "multipliers": [], "units": [], "digitGroups": false }
          },
          "messages": { "points": "{n, plural, one {#\u00A0Punkt} other {#\u00A0Punkte}}" }
        }
        """;

    [Fact]
    public void Language_FromAFile_FollowsItsOwnHabits()
    {
        var file = LanguageFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(File)));
        var german = new Language(file.Tag, file.Format!, file.Texts());

        Assert.Equal("1.234,50", german.Number(1234.5m, 2));
        Assert.Equal("12,3~%", TableCells.Readable(german.Percent(12.3m, 1)));
        Assert.Equal("1.234,50~PLN", TableCells.Readable(german.Money(1234.5m, "PLN")));
        Assert.Equal("22.~November~2026", TableCells.Readable(german.Date(new DateOnly(2026, 11, 22))));
        Assert.Equal("Jahr~2026", TableCells.Readable(german.Period(Period.Year(2026))));
        Assert.Equal("a, b und c", german.Join(["a", "b", "c"]));
        Assert.Equal("„Wort“", german.Quote("Wort"));
        Assert.Equal("2~Punkte", TableCells.Readable(german.Text("points", ("n", 2))));
        Assert.Equal("z.~B. 2014–2020", german.Typography("z. B. 2014-2020").Replace('\u00A0', '~'));
    }
}
