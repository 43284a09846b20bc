using System.Text;

namespace SocialStrategy.Reporting.Tests;

/// <summary>A language that the library does not have: a file.</summary>
internal static class Czech
{
    private const string File = """
        {
          "tag": "cs",
          "format": {
            "decimalMark": ",", "groupMark": "\u00A0", "minus": "−",
            "quotation": { "opening": "„", "closing": "“" }, "name": { "opening": "„", "closing": "“" },
            "lastSeparator": " a\u00A0", "percent": "{number}\u00A0%", "range": "{first}–{last}", "money": "{amount}\u00A0{currency}", "currencies": { "CZK": "Kč" },
            "date": "{day}. {month} {year}",
            "monthsInDates": ["ledna", "února", "března", "dubna", "května", "června", "července", "srpna", "září", "října", "listopadu", "prosince"],
            "months": ["leden", "únor", "březen", "duben", "květen", "červen", "červenec", "srpen", "září", "říjen", "listopad", "prosinec"],
            "periods": {
              "year": "rok {year}", "halfYear": "{half}. pololetí {year}", "quarter": "{quarter}. čtvrtletí {year}", "month": "{month} {year}",
              "fiscalYear": "účetní rok od\u00A0{start}", "years": "roky {years}"
            },
            "plural": { "one": "i = 1 and v = 0", "few": "i = 2..4 and v = 0", "many": "v != 0" },
            "binding": { "toNext": ["k", "o", "s", "u", "v", "z", "i", "a"], "beforeNumbers": [], "multipliers": [], "units": ["Kč", "%"], "digitGroups": true }
          },
          "messages": {
            "labels": {
              "table": "Tabulka", "chart": "Graf", "source": "Zdroj", "contents": "Obsah", "tables": "Seznam tabulek", "charts": "Seznam grafů",
              "skipToContent": "Přejít k obsahu"
            },
            "headings": { "scale": "Stupnice hodnocení" },
            "points": "{n, plural, one {#\u00A0bod} few {#\u00A0body} many {#\u00A0bodu} other {#\u00A0bodů}}"
          }
        }
        """;

    /// <summary>The English file with the Czech formats and a few Czech words.</summary>
    internal static Language Language { get; } = Read();

    private static Language Read()
    {
        var file = LanguageFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(File)));
        var messages = ReportLanguageFiles.Messages("en");
        foreach (var (key, text) in file.Texts())
        {
            messages[key] = text;
        }

        return new Language(file.Tag, file.Format!, messages);
    }
}
