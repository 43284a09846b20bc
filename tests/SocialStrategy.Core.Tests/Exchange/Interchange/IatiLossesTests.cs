using System.Xml.Linq;
using SocialStrategy.Core.Tests.Planning;
using SocialStrategy.Exchange;

namespace SocialStrategy.Core.Tests.Exchange.Interchange;

/// <summary>What IATI cannot carry of an indicator is told word for word, and only where it is there.</summary>
public sealed class IatiLossesTests
{
    private static readonly IatiOptions Options = new() { OrganisationIdentifier = "PL-REGON-1", OrganisationName = "Ośrodek", OrganisationType = "11", ActivityStatus = "2", Language = "pl" };

    private static readonly Indicator Counted = new(new("w"), "Osoby") { Unit = "osoby", Baseline = new Baseline(Period.Year(2020), new NumberValue(120)) };

    [Fact]
    public void Baseline_OfSeveralYearsWithASource_IsOfTheLastOne()
    {
        var (losses, xml) = Write(Counted with { Baseline = new Baseline(Period.Years(2019, 2020), new NumberValue(120)) { Source = "GUS" } });
        AssertLines(
            """
            SSX215 The source of the baseline is left out. Pominięte źródło wartości bazowej.
            SSX205 The baseline is of 2019/2020; it is given as one of the year 2020. Wartość bazowa dotyczy okresu 2019/2020; podano ją dla roku 2020.
            """,
            losses);
        var baseline = Assert.Single(xml.Descendants("baseline"));
        Assert.Equal(("2020", "120"), ((string?)baseline.Attribute("year"), (string?)baseline.Attribute("value")));
    }

    [Fact]
    public void Baseline_InWordsAlone_LeavesTheIndicatorOut()
    {
        var (losses, xml) = Write(Counted with { Baseline = new Baseline(Period.Year(2020), new TextValue("mało")) { Source = "GUS" } });
        AssertLines(
            """
            SSX210 The value for 2020 is left out, because it is missing, in words, in parts, or in another measure. Wartość za okres 2020 jest pominięta, bo jej brak, jest słowna, złożona albo w innej mierze.
            SSX204 The indicator is left out, because it has no number. Wskaźnik jest pominięty, bo nie ma żadnej liczby.
            """,
            losses);
        Assert.Empty(xml.Descendants("indicator"));
    }

    [Fact]
    public void Targets_ThatAreNoLevelToReach_AreLeftOut()
    {
        var (losses, xml) = Write(Counted with
        {
            DesiredDirection = DesiredDirection.Rise,
            Targets =
            [
                Target.AtLeast(Period.Year(2021), 1) with { ReplacedOn = new DateOnly(2021, 5, 4) },
                Target.AtLeast(Period.Year(2022), 2) with { RelativeTo = Period.Year(2020) },
                Target.AtLeast(Period.Year(2023), 3) with { RelativeToIndicator = new("w") },
                new Target(Period.Year(2024), TargetRelation.RisingTrend, value: null, upper: null),
                new Target(Period.Year(2025), TargetRelation.RiseBy, 5, upper: null),
                Target.AtLeast(Period.Year(2026), 10),
                Target.AtLeast(Period.Year(2026), 11),
            ],
        });
        AssertLines(
            string.Join('\n', Enumerable.Range(2021, 5).Select(year =>
                $"SSX206 The target for {year} is left out, because it was replaced, is a range or a change, or is told without a number. "
                + $"Wartość docelowa na okres {year} jest pominięta, bo ją zastąpiono, jest przedziałem albo zmianą, albo nie ma liczby."))
            + "\nSSX213 A further target for 2026 is left out. Pominięta kolejna wartość docelowa na okres 2026.",
            losses);
        Assert.Equal(["10"], Values(xml, "target"));
    }

    [Fact]
    public void Targets_ReachedOtherwiseThanTheDirectionSays_AreGivenAsNumbers()
    {
        Target[] targets =
        [
            Target.AtLeast(Period.Year(2027), 1),
            Target.AtMost(Period.Year(2028), 2),
            new Target(Period.Year(2029), TargetRelation.Exactly, 3, upper: null) { Wording = "trzy" },
        ];
        const string Exactly =
            """
            SSX216 The wording of the target for 2029 is left out. Pominięte brzmienie wartości docelowej na okres 2029.
            SSX207 Of the target for 2029 the number is given, but not whether it is to be reached exactly, from below or from above. Z wartości docelowej na okres 2029 podano liczbę, ale nie to, czy ma być osiągnięta dokładnie, od dołu czy od góry.
            """;
        var (rising, xml) = Write(Counted with { DesiredDirection = DesiredDirection.Rise, Targets = [.. targets] });
        AssertLines(Otherwise(2028) + "\n" + Exactly, rising);
        Assert.Equal(["1", "2", "3"], Values(xml, "target"));
        AssertLines(Otherwise(2027) + "\n" + Exactly, Write(Counted with { DesiredDirection = DesiredDirection.Fall, Targets = [.. targets] }).Losses);
    }

    [Fact]
    public void Amounts_WithMoreThanANumber_LoseTheRest()
    {
        var (losses, xml) = Write(
            new Indicator(new("w"), "Wydatki") { Unit = "PLN" },
            new Observation(new("w"), Period.Year(2021), new MoneyValue(1, "PLN")),
            new Observation(new("w"), Period.Year(2022), new MoneyValue(2, "EUR")),
            new Observation(new("w"), Period.Year(2023), 3) { Group = "gmina" },
            new Observation(new("w"), Period.Year(2024), 4) { Status = ObservationStatus.Final },
            new Observation(new("w"), Period.Year(2025), new NumberValue(5) { Printed = "5,0" }),
            new Observation(new("w"), Period.Year(2025), 55),
            new Observation(new("w"), Period.Year(2026), new NumberValue(6) { IsApproximate = true }),
            new Observation(new("w"), Period.Year(2027), 7) { Contributions = [new Contribution(new("MOPS"), 7)] },
            new Observation(new("w"), Period.Year(2028), 8) { Breakdowns = [new Breakdown(BreakdownFeature.Sex, BreakdownCoverage.Partial, [new Part("kobiety", 5)])] },
            new Observation(new("w"), Period.Year(2029), new MissingValue(MissingReason.NoData)),
            new Observation(new("w"), Period.Year(2030), 10) { Unit = "osoby" },
            new Observation(new("w"), Period.Year(2031), 11) { Unit = "PLN" });
        AssertLines(
            """
            SSX220 That the value for 2022 is in EUR is not told. Nie podano, że wartość za okres 2022 jest w EUR.
            SSX217 The group and the status of the value for 2023 are left out. Pominięte grupa i status wartości za okres 2023.
            SSX217 The group and the status of the value for 2024 are left out. Pominięte grupa i status wartości za okres 2024.
            SSX218 How the value for 2025 was printed, or the ratio behind it, is left out. Pominięte, jak wydrukowano wartość za okres 2025 albo z jakiego ilorazu wynika.
            SSX208 A further value for 2025 is left out. Pominięta kolejna wartość za okres 2025.
            SSX211 The value for 2026 is approximate, which is not told. Wartość za okres 2026 jest przybliżona, czego nie podano.
            SSX209 Contributions of bodies and parts of the value for 2027 are left out. Pominięte wkłady realizatorów i części wartości za okres 2027.
            SSX209 Contributions of bodies and parts of the value for 2028 are left out. Pominięte wkłady realizatorów i części wartości za okres 2028.
            SSX210 The value for 2029 is left out, because it is missing, in words, in parts, or in another measure. Wartość za okres 2029 jest pominięta, bo jej brak, jest słowna, złożona albo w innej mierze.
            SSX210 The value for 2030 is left out, because it is missing, in words, in parts, or in another measure. Wartość za okres 2030 jest pominięta, bo jej brak, jest słowna, złożona albo w innej mierze.
            """,
            losses);
        Assert.Equal(["1", "2", "3", "4", "5", "6", "7", "8", "11"], Values(xml, "actual"));
    }

    [Fact]
    public void Percentages_WithARatioOrAsPrinted_LoseIt()
    {
        var (losses, xml) = Write(
            new Indicator(new("w"), "Odsetek") { Unit = "%" },
            new Observation(new("w"), Period.Year(2021), new PercentValue(50) { Ratio = new Ratio(1, 2) }),
            new Observation(new("w"), Period.Year(2022), new PercentValue(51) { Printed = "51 proc." }),
            new Observation(new("w"), Period.Year(2023), new PercentValue(52)),
            new Observation(new("w"), Period.Year(2024), 53));
        AssertLines(
            """
            SSX218 How the value for 2021 was printed, or the ratio behind it, is left out. Pominięte, jak wydrukowano wartość za okres 2021 albo z jakiego ilorazu wynika.
            SSX218 How the value for 2022 was printed, or the ratio behind it, is left out. Pominięte, jak wydrukowano wartość za okres 2022 albo z jakiego ilorazu wynika.
            SSX210 The value for 2024 is left out, because it is missing, in words, in parts, or in another measure. Wartość za okres 2024 jest pominięta, bo jej brak, jest słowna, złożona albo w innej mierze.
            """,
            losses);
        Assert.Equal(["50", "51", "52"], Values(xml, "actual"));
    }

    [Theory]
    [InlineData(DesiredDirection.Rise, "1")]
    [InlineData(DesiredDirection.Fall, "0")]
    [InlineData(DesiredDirection.KeepWithinRange, null)]
    [InlineData(DesiredDirection.None, null)]
    public void Direction_ThatIsNeitherUpNorDown_IsToldAsLost(DesiredDirection direction, string? ascending)
    {
        var (losses, xml) = Write(Counted with { DesiredDirection = direction });
        AssertLines(ascending is null ? "SSX212 That the value should neither rise nor fall is not told. Nie podano, że wartość nie powinna ani rosnąć, ani maleć." : "", losses);
        Assert.Equal(ascending, (string?)Assert.Single(xml.Descendants("indicator")).Attribute("ascending"));
    }

    [Fact]
    public void Rest_OfAnIndicator_IsToldAsLostForEachMemberAlone()
    {
        Indicator[] indicators =
        [
            Counted with { Source = "GUS" },
            Counted with { Measure = IndicatorMeasure.Count },
            Counted with { Timing = IndicatorTiming.Snapshot },
            Counted with { Aggregation = IndicatorAggregation.SumOfContributions },
            Counted with { Realizers = [new Responsibility(new("MOPS"))] },
            Counted with { EditorialNotes = [new EditorialNote("Do sprawdzenia")] },
        ];
        Assert.All(indicators, indicator => AssertLines(
            "SSX219 Source, measure, timing, rules of aggregation, bodies and notes of the indicator are left out. Pominięte źródło, to, czym jest liczba, moment pomiaru, reguły agregacji, realizatorzy i uwagi wskaźnika.",
            Write(indicator).Losses));
        Assert.Empty(Write(Counted).Losses);
    }

    /// <summary>By the codelist ResultType: 1 output, 2 outcome, 3 impact, 9 other.</summary>
    [Theory]
    [InlineData(IndicatorKind.Product, "1")]
    [InlineData(IndicatorKind.Result, "2")]
    [InlineData(IndicatorKind.Impact, "3")]
    [InlineData(null, "9")]
    public void Kind_OfAnIndicator_IsTheTypeOfItsResult(IndicatorKind? kind, string type) =>
        Assert.Equal(type, (string?)Assert.Single(Write(Counted with { Kind = kind }).Xml.Descendants("result")).Attribute("type"));

    private static string Otherwise(int year) =>
        $"SSX207 Of the target for {year} the number is given, but not whether it is to be reached exactly, from below or from above. "
        + $"Z wartości docelowej na okres {year} podano liczbę, ale nie to, czy ma być osiągnięta dokładnie, od dołu czy od góry.";

    private static (string[] Losses, XDocument Xml) Write(Indicator indicator, params ValueList<Observation> observations)
    {
        var strategy = PlanningExamples.Of(new Goal(new("1"), "Cel") { Indicators = [indicator] });
        using var stream = new MemoryStream();
        var losses = IatiResults.Write(new StrategyMonitoring(strategy, [new MonitoringRound(new("S"), Period.Year(2031)) { Observations = observations }]), stream, Options);
        stream.Position = 0;
        return ([.. losses.Where(loss => loss.Subject == "w").Select(loss => $"{loss.Code} {loss.English} {loss.Polish}")], XDocument.Load(stream));
    }

    private static IEnumerable<string?> Values(XDocument xml, string element) => xml.Descendants(element).Select(each => (string?)each.Attribute("value"));

    private static void AssertLines(string expected, string[] losses) => Assert.Equal(expected.ReplaceLineEndings("\n"), string.Join('\n', losses));
}
