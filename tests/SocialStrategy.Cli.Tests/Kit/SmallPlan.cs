using SocialStrategy.TestKit;

namespace SocialStrategy.Cli.Tests.Kit;

/// <summary>A plan of two goals, two bodies and one scale, with rounds for 2023 and 2024, written by hand.</summary>
internal static class SmallPlan
{
    internal const string Strategy = """
        {
          "format": "social-strategy/strategy",
          "version": 2,
          "code": "gx",
          "title": "Strategia Gminy X",
          "realizers": [{ "code": "MOPS", "name": "Ośrodek" }, { "code": "PUP", "name": "Urząd Pracy" }],
          "scales": [{ "code": "s", "title": "Skala", "levels": [{ "code": "1", "label": "mało", "value": 1 }, { "code": "2", "label": "dużo", "value": 2 }] }],
          "goals": [
            {
              "code": "1", "title": "Rodziny",
              "directions": [{ "code": "1.K1", "title": "Asystenci" }, { "code": "1.K2", "title": "Świetlice" }],
              "indicators": [
                {
                  "code": "1.W1", "title": "Liczba rodzin", "unit": "rodziny", "desiredDirection": "rise", "realizers": [{ "realizer": "MOPS" }, { "realizer": "PUP" }],
                  "aggregation": { "overRealizers": { "method": "sum", "missing": "refuse" } }
                }
              ]
            },
            { "code": "2", "title": "Seniorzy", "directions": [{ "code": "2.K1", "title": "Kluby" }] }
          ]
        }
        """;

    internal const string Rules = """
        {
          "format": "social-strategy/rules",
          "version": 1,
          "ratingRollUp": { "ratedItems": "direction", "method": "meanOfItems", "missing": "skip" },
          "meanRounding": { "mode": "halfAwayFromZero", "decimals": 1 },
          "percentRounding": { "mode": "halfAwayFromZero", "decimals": 1 }
        }
        """;

    internal const string Round2023 = """
        {
          "format": "social-strategy/round", "version": 1, "strategy": "gx", "period": "2023",
          "observations": [{ "item": "1.W1", "period": "2023", "value": { "number": 3 } }]
        }
        """;

    internal const string Round2024 = """
        {
          "format": "social-strategy/round", "version": 1, "strategy": "gx", "period": "2024",
          "observations": [
            {
              "item": "1.W1", "period": "2024", "value": { "number": 12 },
              "contributions": [{ "realizer": "MOPS", "value": { "number": 10 } }, { "realizer": "PUP", "value": { "missing": "noData" } }]
            }
          ],
          "assessments": [{ "item": "1.K1", "period": "2024", "scale": "s", "level": "2" }, { "item": "2.K1", "period": "2024", "scale": "s", "level": "1" }]
        }
        """;

    /// <summary>A folder with the plan in it.</summary>
    internal static TemporaryFolder Folder()
    {
        var folder = new TemporaryFolder();
        File.WriteAllText(folder.In("strategy.json"), Strategy);
        File.WriteAllText(folder.In("rules.json"), Rules);
        File.WriteAllText(folder.In("round-2023.json"), Round2023);
        File.WriteAllText(folder.In("round-2024.json"), Round2024);
        return folder;
    }
}
