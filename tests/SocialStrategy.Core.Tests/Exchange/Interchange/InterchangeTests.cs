using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using SocialStrategy.Core.Tests.Planning;
using SocialStrategy.Exchange;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Exchange.Interchange;

/// <summary>What is exported stands as the standards say, and what is not is told.</summary>
public sealed partial class InterchangeTests
{
    private static readonly IatiOptions Options = new() { OrganisationIdentifier = "PL-REGON-1", OrganisationName = "Ośrodek", OrganisationType = "11", ActivityStatus = "2", Language = "pl" };

    private static readonly Period Year = Period.Year(2024);

    private static readonly Strategy Strategy = PlanningExamples.Of(new Goal(new("1"), "Cel <1>")
    {
        Indicators =
        [
            new Indicator(new("w1"), "Osoby")
            {
                Unit = "osoby",
                Kind = IndicatorKind.Product,
                DesiredDirection = DesiredDirection.Fall,
                Baseline = new Baseline(Period.Year(2020), new NumberValue(120)),
                Targets = [new Target(Period.Year(2025), TargetRelation.AtMost, new NumberValue(90), upper: null), new Target(Year, TargetRelation.Exactly, new NumberValue(100.5m), upper: null)],
            },
            new Indicator(new("w2"), "Odsetek") { Unit = "%", DesiredDirection = DesiredDirection.Rise },
            new Indicator(new("w3"), "Słownie"),
        ],
    }) with
    {
        Period = Period.Years(2021, 2027),
    };

    private static StrategyMonitoring Monitoring => new(Strategy,
    [
        new MonitoringRound(Strategy.Code, Year)
        {
            Observations =
            [
                new Observation(new("w1"), Year, new NumberValue(99)) { Note = "stan na koniec roku", Contributions = [new Contribution(new("MOPS"), new NumberValue(99))] },
                new Observation(new("w2"), Period.Quarter(2024, 1), new PercentValue(5.9m) { IsApproximate = true }),
                new Observation(new("w3"), Year, new TextValue("dobrze")),
                new Observation(new("1"), Year, new NumberValue(3)) { Name = "posiłki" },
            ],
            Narrative = [new Narrative(new("n1"), NarrativeKind.Introduction) { Text = "Wstęp" }],
        },
    ]);

    private const string Beginning =
        """
        <?xml version="1.0" encoding="utf-8"?>
        <iati-activities version="2.03">
          <iati-activity xml:lang="pl">
            <iati-identifier>PL-REGON-1-S</iati-identifier>
            <reporting-org ref="PL-REGON-1" type="11">
              <narrative>Ośrodek</narrative>
            </reporting-org>
            <title>
              <narrative>Strategia</narrative>
            </title>
            <description>
              <narrative>Strategia</narrative>
            </description>
            <participating-org role="4" ref="PL-REGON-1">
              <narrative>Ośrodek</narrative>
            </participating-org>

        """;

    private const string Activity =
        """
            <activity-status code="2" />
            <activity-date iso-date="2021-01-01" type="1" />
            <activity-date iso-date="2027-12-31" type="3" />
            <result type="1">
              <title>
                <narrative>Cel &lt;1&gt;</narrative>
              </title>
              <indicator measure="1" ascending="0">
                <title>
                  <narrative>Osoby</narrative>
                </title>
                <description>
                  <narrative>osoby</narrative>
                </description>
                <reference vocabulary="99" code="w1" />
                <baseline year="2020" value="120" />
                <period>
                  <period-start iso-date="2024-01-01" />
                  <period-end iso-date="2024-12-31" />
                  <target value="100.5" />
                  <actual value="99">
                    <comment>
                      <narrative>stan na koniec roku</narrative>
                    </comment>
                  </actual>
                </period>
                <period>
                  <period-start iso-date="2025-01-01" />
                  <period-end iso-date="2025-12-31" />
                  <target value="90" />
                </period>
              </indicator>
            </result>
            <result type="9">
              <title>
                <narrative>Cel &lt;1&gt;</narrative>
              </title>
              <indicator measure="2" ascending="1">
                <title>
                  <narrative>Odsetek</narrative>
                </title>
                <description>
                  <narrative>%</narrative>
                </description>
                <reference vocabulary="99" code="w2" />
                <period>
                  <period-start iso-date="2024-01-01" />
                  <period-end iso-date="2024-03-31" />
                  <actual value="5.9" />
                </period>
              </indicator>
            </result>
          </iati-activity>
        </iati-activities>
        """;

    [Fact]
    public void Iati_StandsInTheOrderOfTheSchema()
    {
        using var stream = new MemoryStream();
        var losses = IatiResults.Write(Monitoring, stream, Options);
        var text = Encoding.UTF8.GetString(stream.ToArray());
        Assert.Equal((Beginning + Activity).ReplaceLineEndings("\n"), text);
        Assert.Equal(["SSX214 S", "SSX001 2024", "SSX203 2024", "SSX207 w1", "SSX209 w1", "SSX211 w2", "SSX210 w3", "SSX204 w3"], losses.Select(loss => $"{loss.Code} {loss.Subject}"));
    }

    /// <summary>A number in another measure may not stand as one in the indicator's.</summary>
    [Fact]
    public void Iati_ValueInAnotherUnit_IsLeftOut()
    {
        using var stream = new MemoryStream();
        var inHours = new MonitoringRound(Strategy.Code, Year) { Observations = [new Observation(new("w1"), Year, new NumberValue(77)) { Unit = "godziny" }, new Observation(new("w1"), Year, new NumberValue(78))] };
        var losses = IatiResults.Write(new StrategyMonitoring(Strategy, [inHours]), stream, Options);
        Assert.DoesNotContain("7", Regex.Matches(Encoding.UTF8.GetString(stream.ToArray()), "(?<=<actual value=\")7", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(match => match.Value));
        Assert.Equal(["SSX210", "SSX208"], losses.Where(loss => loss.Subject == "w1" && loss.Code is "SSX210" or "SSX208").Select(loss => loss.Code));
    }

    [Fact]
    public void DataPackage_ComponentsOfParts_AreToldAsLost()
    {
        var parts = new Breakdown(BreakdownFeature.Type, BreakdownCoverage.Partial, [new Part("usługi", new CompositeValue([new Component("osoby", new NumberValue(3)), new Component("godziny", new NumberValue(40))]))]);
        var round = new MonitoringRound(Strategy.Code, Year) { Observations = [new Observation(new("w1"), Year, new NumberValue(9)) { Breakdowns = [parts] }] };
        var losses = DataPackage.Write(new StrategyMonitoring(Strategy, [round]), [TableKind.Observations, TableKind.Assessments], Stream.Null);
        Assert.Equal(["SSX101 S", "SSX103 2024", "SSX104 2024"], losses.Select(loss => $"{loss.Code} {loss.Subject}"));
    }

    [Fact]
    public void Iati_WithoutAnyDate_IsRefused()
    {
        using var stream = new MemoryStream();
        var refusal = Assert.Throws<ArgumentException>(() => IatiResults.Write(new StrategyMonitoring(Strategy with { Period = null }, []), stream, Options));
        Assert.Equal("An activity needs a date; give the strategy a period or a round. (Parameter 'monitoring')", refusal.Message);
        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public void Iati_StrategyWithoutPeriod_LastsAsLongAsItsRounds()
    {
        var strategy = PlanningExamples.Of() with { Mission = "Pomoc\u0001 bliska 😀", Territory = new Territory("Zalesie") };
        using var stream = new MemoryStream();
        var losses = IatiResults.Write(new StrategyMonitoring(strategy, [new MonitoringRound(new("S"), Period.Year(2024)), new MonitoringRound(new("S"), Period.Quarter(2022, 2))]), stream, Options);
        Assert.Equal(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <iati-activities version="2.03">
              <iati-activity xml:lang="pl">
                <iati-identifier>PL-REGON-1-S</iati-identifier>
                <reporting-org ref="PL-REGON-1" type="11">
                  <narrative>Ośrodek</narrative>
                </reporting-org>
                <title>
                  <narrative>Strategia</narrative>
                </title>
                <description>
                  <narrative>Pomoc� bliska 😀</narrative>
                </description>
                <participating-org role="4" ref="PL-REGON-1">
                  <narrative>Zalesie</narrative>
                </participating-org>
                <activity-status code="2" />
                <activity-date iso-date="2022-04-01" type="1" />
                <activity-date iso-date="2024-12-31" type="3" />
              </iati-activity>
            </iati-activities>
            """.ReplaceLineEndings("\n"),
            Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal(["SSX214 S"], losses.Select(loss => $"{loss.Code} {loss.Subject}"));
    }

    [Fact]
    public void DataPackage_NamesItsFilesAndSchemas()
    {
        using var stream = new MemoryStream();
        var losses = DataPackage.Write(Monitoring, [TableKind.Observations], stream);
        Assert.Equal(
            $$"""
            {
              "profile": "tabular-data-package",
              "name": "s",
              "title": "{{Strategy.Title}}",
              "resources": [
                {
                  "profile": "tabular-data-resource",
                  "name": "observations",
                  "path": "observations.csv",
                  "format": "csv",
                  "mediatype": "text/csv",
                  "encoding": "utf-8",
                  "schema": "observations.schema.json"
                }
              ]
            }

            """.ReplaceLineEndings("\n"),
            Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal(
            [
                new ExportLoss("SSX101", "S", "Of the strategy only codes and titles of what the values are about are carried. Publish strategy.json beside the package.", "Ze strategii są tylko kody i nazwy tego, czego dotyczą wartości. Opublikuj obok pakietu strategy.json."),
                new ExportLoss("SSX102", "S", "Observations or ratings are left out, because their table is not in the package.", "Pominięte są obserwacje albo oceny, bo ich tabeli nie ma w pakiecie."),
                new ExportLoss("SSX001", "2024", "Sections of text are left out: 1.", "Pominięte części opisowe: 1."),
            ],
            losses);
        Assert.Throws<ArgumentException>(() => DataPackage.Write(Monitoring, [], stream));
    }

    /// <summary>Names of packages have small Latin letters, digits, dots, hyphens and underscores only.</summary>
    [Fact]
    public void DataPackage_CodeWithOtherCharacters_IsNamedInThoseAllowed()
    {
        using var stream = new MemoryStream();
        DataPackage.Write(new StrategyMonitoring(new Strategy(new("Łódź_2.0 A/żół"), "Strategia", [], [], [], []), []), [TableKind.Figures], stream);
        Assert.Equal("lodz_2.0-a-zol", JsonDocument.Parse(stream.ToArray()).RootElement.GetProperty("name").GetString());
    }

    /// <summary>Every kind of loss stands a different number of times or for each of its reasons alone; what has none of them is not counted.</summary>
    [Fact]
    public void DataPackage_LossesOfARound_AreCounted()
    {
        PublishedFigure figure = new(new("1"), PublishedMeasure.MeanRating, Year, 5);
        var rating = Assessment.OfLevel(new("1"), Year, new("punkty"), new("5"));
        var round = new MonitoringRound(Strategy.Code, Year)
        {
            Observations = Observations,
            PublishedFigures =
            [
                figure, figure, figure with { Place = "tab. 1" }, figure with { Label = "dobrze" }, figure with { LabelLevel = new("5") },
                figure with { StatedRule = "średnia" }, figure with { StatedMethod = RollUpMethod.MeanOfItems }, figure with { Except = [new("w1")] },
            ],
            Assessments = [rating, rating, rating with { Activities = ["festyn"] }, rating with { Realizers = [new("MOPS")] }, rating with { Justification = "bo tak" }],
        };
        var losses = DataPackage.Write(new StrategyMonitoring(Strategy, [round]), [TableKind.Observations, TableKind.Assessments, TableKind.Figures], Stream.Null);
        Assert.Equal(
            """
            SSX103 2024 Components of parts are left out: 1. Pominięte składniki części wartości: 1.
            SSX104 2024 What parts say about their whole is left out: 2. Pominięte to, co części mówią o całości: 2.
            SSX106 2024 Ratios behind percentages are left out: 4. Pominięte ilorazy, z których wynikają odsetki: 4.
            SSX108 2024 Groups, places, labels and listed items stand in the remark: 4. Grupy, miejsca, etykiety i wymienione pozycje są w uwadze: 4.
            SSX109 2024 Stated rules of printed figures, levels of their labels and exceptions are left out: 4. Pominięte reguły liczb podanych w sprawozdaniu, poziomy ich etykiet i wyjątki: 4.
            SSX110 2024 Activities, bodies and reasons of ratings are left out: 3. Pominięte działania, realizatorzy i uzasadnienia ocen: 3.
            """.ReplaceLineEndings("\n"),
            string.Join('\n', losses.Skip(1).Select(loss => $"{loss.Code} {loss.Subject} {loss.English} {loss.Polish}")));
    }

    private static ValueList<Observation> Observations
    {
        get
        {
            static PercentValue Half(decimal of) => new(50) { Ratio = new Ratio(of / 2, of) };
            return
            [
                new Observation(new("w2"), Year, Half(2))
                {
                    Group = "gmina",
                    Contributions = [new Contribution(new("MOPS"), Half(4)) { Breakdowns = [new Breakdown(BreakdownFeature.Age, BreakdownCoverage.Partial, [new Part("dzieci", Half(6))])] }],
                    Breakdowns =
                    [
                        new Breakdown(BreakdownFeature.Type, BreakdownCoverage.Partial,
                        [
                            new Part("świetlice", Half(8)),
                            new Part("usługi", new CompositeValue([new Component("osoby", 3)])),
                            new Part("inne", new MissingValue(MissingReason.NoData)),
                            new Part("żadne", new MissingValue(MissingReason.NotApplicable)),
                        ]),
                    ],
                },
                new Observation(new("w1"), Year, 9) { Status = ObservationStatus.Revised, Contributions = [new Contribution(new("PUP"), 9) { ListedItems = ["kurs"] }] },
            ];
        }
    }

    [Fact]
    public void Codes_OfLosses_AreThoseInTheDocumentation() => Assert.Equal(
        Repository.Sources("src/SocialStrategy.Core").SelectMany(file => Code().Matches(File.ReadAllText(file)).Select(match => match.Value)).Distinct().Order(StringComparer.Ordinal),
        File.ReadLines(Repository.PathOf("docs/formats/interchange.md")).Where(line => line.StartsWith("| SSX", StringComparison.Ordinal)).Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1]));

    [GeneratedRegex("(?<=\")SSX[0-9]{3}(?=\")", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Code();
}
