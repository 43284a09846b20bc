using System.Text;
using System.Text.RegularExpressions;
using SocialStrategy.Core.Tests.Planning;
using SocialStrategy.Exchange.Csv;
using SocialStrategy.Exchange.Interchange;
using SocialStrategy.Monitoring;
using SocialStrategy.Planning;
using SocialStrategy.TestKit;
using SocialStrategy.Values;

namespace SocialStrategy.Core.Tests.Exchange.Interchange;

/// <summary>What is exported stands as the standards say, and what is not is told.</summary>
public sealed partial class InterchangeTests
{
    private static readonly IatiOptions Options = new() { OrganisationIdentifier = "PL-REGON-1", OrganisationName = "Ośrodek", OrganisationType = "11", ActivityStatus = "2", Language = "pl" };

    private static readonly Period Year = Period.Year(2024);

    private static readonly Strategy Strategy = PlanningExamples.Of(new Goal("1", "Cel <1>")
    {
        Indicators =
        [
            new Indicator("w1", "Osoby")
            {
                Unit = "osoby",
                Kind = IndicatorKind.Product,
                DesiredDirection = DesiredDirection.Fall,
                Baseline = new Baseline(Period.Year(2020), new NumberValue(120)),
                Targets = [new Target(Period.Year(2025), TargetRelation.AtMost, new NumberValue(90), upper: null), new Target(Year, TargetRelation.Exactly, new NumberValue(100.5m), upper: null)],
            },
            new Indicator("w2", "Odsetek") { Unit = "%", DesiredDirection = DesiredDirection.Rise },
            new Indicator("w3", "Słownie"),
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
                new Observation("w1", Year, new NumberValue(99)) { Note = "stan na koniec roku", Contributions = [new Contribution("MOPS", new NumberValue(99))] },
                new Observation("w2", Period.Quarter(2024, 1), new PercentValue(5.9m) { IsApproximate = true }),
                new Observation("w3", Year, new TextValue("dobrze")),
                new Observation("1", Year, new NumberValue(3)) { Name = "posiłki" },
            ],
            Narrative = [new Narrative("n1", NarrativeKind.Introduction) { Text = "Wstęp" }],
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
        var losses = IatiResults.Write(Monitoring, Options, stream);
        var text = Encoding.UTF8.GetString(stream.ToArray());
        var activity = text[text.IndexOf("<activity-status", StringComparison.Ordinal)..];
        Assert.StartsWith(
            Beginning.ReplaceLineEndings("\n"),
            text,
            StringComparison.Ordinal);
        Assert.Equal(
            Activity.ReplaceLineEndings("\n"),
            activity);
        Assert.Equal(["SSX214 S", "SSX001 2024", "SSX203 2024", "SSX207 w1", "SSX209 w1", "SSX211 w2", "SSX210 w3", "SSX204 w3"], losses.Select(loss => $"{loss.Code} {loss.Subject}"));
    }

    /// <summary>A number in another measure may not stand as one in the indicator's.</summary>
    [Fact]
    public void Iati_ValueInAnotherUnit_IsLeftOut()
    {
        using var stream = new MemoryStream();
        var inHours = new MonitoringRound(Strategy.Code, Year) { Observations = [new Observation("w1", Year, new NumberValue(77)) { Unit = "godziny" }, new Observation("w1", Year, new NumberValue(78))] };
        var losses = IatiResults.Write(new StrategyMonitoring(Strategy, [inHours]), Options, stream);
        Assert.DoesNotContain("7", Regex.Matches(Encoding.UTF8.GetString(stream.ToArray()), "(?<=<actual value=\")7", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(match => match.Value));
        Assert.Equal(["SSX210", "SSX208"], losses.Where(loss => loss.Subject == "w1" && loss.Code is "SSX210" or "SSX208").Select(loss => loss.Code));
    }

    [Fact]
    public void DataPackage_ComponentsOfParts_AreToldAsLost()
    {
        var parts = new Breakdown(BreakdownFeature.Type, BreakdownCoverage.Partial, [new Part("usługi", new CompositeValue([new Component("osoby", new NumberValue(3)), new Component("godziny", new NumberValue(40))]))]);
        var round = new MonitoringRound(Strategy.Code, Year) { Observations = [new Observation("w1", Year, new NumberValue(9)) { Breakdowns = [parts] }] };
        var losses = DataPackage.Write(new StrategyMonitoring(Strategy, [round]), [CsvTable.Observations, CsvTable.Assessments], Stream.Null);
        Assert.Equal(["SSX101 S", "SSX103 2024", "SSX104 2024"], losses.Select(loss => $"{loss.Code} {loss.Subject}"));
    }

    [Fact]
    public void Iati_WithoutAnyDate_IsRefused()
    {
        using var stream = new MemoryStream();
        Assert.Throws<ArgumentException>(() => IatiResults.Write(new StrategyMonitoring(Strategy with { Period = null }, []), Options, stream));
    }

    [Fact]
    public void DataPackage_NamesItsFilesAndSchemas()
    {
        using var stream = new MemoryStream();
        var losses = DataPackage.Write(Monitoring, [CsvTable.Observations], stream);
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
        Assert.Equal(["SSX101 S", "SSX102 S", "SSX001 2024"], losses.Select(loss => $"{loss.Code} {loss.Subject}"));
        Assert.Throws<ArgumentOutOfRangeException>(() => DataPackage.Write(Monitoring, [], stream));
    }

    [Fact]
    public void Codes_OfLosses_AreThoseInTheDocumentation() => Assert.Equal(
        Repository.Sources("src/SocialStrategy.Core").SelectMany(file => Code().Matches(File.ReadAllText(file)).Select(match => match.Value)).Distinct().Order(StringComparer.Ordinal),
        File.ReadLines(Repository.PathOf("docs/formats/interchange.md")).Where(line => line.StartsWith("| SSX", StringComparison.Ordinal)).Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1]));

    [GeneratedRegex("(?<=\")SSX[0-9]{3}(?=\")", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Code();
}
