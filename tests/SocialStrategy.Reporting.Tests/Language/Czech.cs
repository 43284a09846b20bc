using System.Text;
using System.Text.Json.Nodes;
using SocialStrategy.Exchange;

namespace SocialStrategy.Reporting.Tests;

/// <summary>A language that the library does not have: the English file with Czech formats and a few Czech words.</summary>
internal static class Czech
{
    private const string Format = """
        {
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
        }
        """;

    private static readonly (string Key, string Text)[] Words =
    [
        ("labels.table", "Tabulka"),
        ("labels.chart", "Graf"),
        ("labels.source", "Zdroj"),
        ("labels.contents", "Obsah"),
        ("labels.tables", "Seznam tabulek"),
        ("labels.charts", "Seznam grafů"),
        ("labels.skipToContent", "Přejít k obsahu"),
        ("headings.scale", "Stupnice hodnocení"),
        ("ratings.levelItems", "{rating} ({items, plural, one {#\u00A0bod} few {#\u00A0body} many {#\u00A0bodu} other {#\u00A0bodů}}):"),
    ];

    internal static Language Language { get; } = LanguageJson.Read(File(), like: ReportLanguages.English).GetContentOrThrow();

    /// <summary>The file as a translator would bring it.</summary>
    internal static MemoryStream File()
    {
        using var template = new MemoryStream();
        LanguageJson.Write(ReportLanguages.English, template);
        var file = JsonObject.Parse(template.ToArray())!;
        file["tag"] = "cs";
        file["format"] = JsonObject.Parse(Format);
        foreach (var (key, text) in Words)
        {
            var (family, name) = (key.Split('.')[0], key.Split('.')[1]);
            file["messages"]![family]![name] = text;
        }

        return new MemoryStream(Encoding.UTF8.GetBytes(file.ToJsonString()));
    }
}
