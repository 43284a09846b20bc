using static SocialStrategy.Core.Tests.Audit.Small;

namespace SocialStrategy.Core.Tests.Audit.Sentences;

/// <summary>What the rules about the plan, the law and the remarks say, in both languages, word by word: SSA401 to SSA511.</summary>
public sealed class PlanSentenceTests
{
    private const string Provision = "art. 16b ustawy z dnia 12 marca 2004 r. o pomocy społecznej, Dz.U. 2025 poz. 1214";

    private static readonly ValueList<Responsibility> Twice = [new(new("A")), new(new("A"))];

    private static readonly Goal OfOne = OneGoal with { Realizers = [new(new("A"))] };

    public static TheoryData<string, Strategy, MonitoringRound, string, string> Plans => new()
    {
        { "SSA401", Of(OneGoal, [new(new("A"), "Ośrodek"), new(new("B"), "Szkoła"), new(new("C"), "Policja") { Aliases = ["POLICJA"] }, new(new("D"), "Komenda") { Aliases = ["policja"] }]), Round, "The name 'Policja' belongs to 2 realizers: 'Policja', 'Komenda'.", "Nazwa „Policja” należy do więcej niż jednego realizatora: „Policja”, „Komenda”." },
        { "SSA402", Of(OneGoal with { Realizers = Twice }), Round, Repeated("Pomoc"), RepeatedPolish("Pomoc") },
        { "SSA402", Of(OneGoal with { Directions = [new(new("K1"), "Dyżury") { Realizers = Twice }] }), Round, Repeated("Dyżury"), RepeatedPolish("Dyżury") },
        { "SSA402", Of(OneGoal with { Tasks = [new(new("Z1"), "Poradnia") { Realizers = Twice }] }), Round, Repeated("Poradnia"), RepeatedPolish("Poradnia") },
        { "SSA402", Of(OneGoal with { Indicators = [OneIndicator with { Realizers = Twice }] }), Round, Repeated("liczba osób"), RepeatedPolish("liczba osób") },
        { "SSA402", Rated, Round with { Assessments = [Assessment.OfPercent(new("W1"), Year, new("procent"), 50) with { Realizers = [new("A"), new("A")] }] }, Repeated("liczba osób"), RepeatedPolish("liczba osób") },
        { "SSA402", Plan, Round with { Narrative = [new(new("N"), NarrativeKind.Partner) { Heading = "Partnerzy", Realizers = [new("A"), new("A")] }] }, Repeated("Partnerzy"), RepeatedPolish("Partnerzy") },
        { "SSA403", Of(OfOne), From("C"), "A contribution to 'liczba osób' comes from a body that does not stand under this name among its realizers: 'Policja'.", "Dane do wskaźnika „liczba osób” podała jednostka, której pod tą nazwą nie ma wśród realizatorów: „Policja”." },
        { "SSA403", Of(OfOne), From("B", "C"), "Contributions to 'liczba osób' come from bodies that do not stand under these names among its realizers: 'Szkoła', 'Policja'.", "Dane do wskaźnika „liczba osób” podały jednostki, których pod tymi nazwami nie ma wśród realizatorów: „Szkoła”, „Policja”." },
        { "SSA403", Of(OfOne with { Indicators = [OneIndicator with { EditorialNotes = [new("Lista urwana")] }] }), From("C"), "A contribution to 'liczba osób' comes from a body that does not stand under this name among its realizers: 'Policja'. A remark was made about this place when the document was taken over.", "Dane do wskaźnika „liczba osób” podała jednostka, której pod tą nazwą nie ma wśród realizatorów: „Policja”. Do tego miejsca jest uwaga z przenoszenia dokumentu." },
        { "SSA407", Of(OneGoal with { Indicators = [OneIndicator with { Measure = IndicatorMeasure.Share }] }), Round, "The values of 'liczba osób' are added over realizers, but they are shares; such a sum means nothing.", "Wartości wskaźnika „liczba osób” są dodawane po realizatorach, a to udziały; taka suma nic nie znaczy." },
        { "SSA407", Of(OneGoal with { Indicators = [OneIndicator with { Unit = "%", Aggregation = new IndicatorAggregation { OverPeriods = SumOrNothing } }] }), Round, "The values of 'liczba osób' are added over periods, but they are percentages; such a sum means nothing.", "Wartości wskaźnika „liczba osób” są dodawane po okresach, a to procenty; taka suma nic nie znaczy." },
        { "SSA407", Of(OneGoal with { Indicators = [OneIndicator with { Timing = IndicatorTiming.Cumulative, Aggregation = new IndicatorAggregation { OverPeriods = new(AggregationMethod.Mean, MissingPolicy.Skip) } }] }), Round, "The values of 'liczba osób' are running totals, so that each holds those before; over periods only the last makes sense.", "Wartości wskaźnika „liczba osób” podaje się narastająco, więc każda zawiera wcześniejsze; po okresach ma sens tylko ostatnia." },
    };

    private static AggregationRule SumOrNothing { get; } = new(AggregationMethod.Sum, MissingPolicy.Refuse);

    private static Strategy Rated => new(new("S"), "Strategia", [OneGoal], Realizers, [RatingScale.PercentComplete(new("procent"))], []) { Period = Period.Years(2020, 2025) };

    [Theory]
    [MemberData(nameof(Plans))]
    public void Finding_OfThePlan_ReadsSo(string code, Strategy strategy, MonitoringRound round, string english, string polish)
    {
        var finding = Assert.Single(Find(code, strategy, round));

        Assert.Equal((english, polish), (finding.English, finding.Polish));
    }

    [Fact]
    public void Finding_OfIndicatorDetails_ReadsSo()
    {
        var found = Find("SSA405", Of(new Goal(new("1"), "Pomoc") { Indicators = [new(new("W1"), "porady"), new(new("W2"), "dyżury")] }), Round);

        Assert.Equal(
            [
                ("Indicators for which a unit is not recorded: 2 ('porady', 'dyżury').", "Liczba wskaźników, przy których nie zapisano jednostki: 2 („porady”, „dyżury”)."),
                ("Indicators for which a source is not recorded: 2 ('porady', 'dyżury').", "Liczba wskaźników, przy których nie zapisano źródła: 2 („porady”, „dyżury”)."),
                ("Indicators for which a realizer is not recorded: 2 ('porady', 'dyżury').", "Liczba wskaźników, przy których nie zapisano realizatora: 2 („porady”, „dyżury”)."),
            ],
            found.Select(finding => (finding.English, finding.Polish)));
    }

    [Theory]
    [InlineData(StrategyElementKind.Diagnosis, "the diagnosis of the social situation", "diagnoza sytuacji społecznej")]
    [InlineData(StrategyElementKind.SocialEconomyCapacity, "the capacity of social-economy entities to deliver social services", "potencjał podmiotów ekonomii społecznej w zakresie realizacji usług społecznych")]
    [InlineData(StrategyElementKind.Forecast, "the forecast of changes", "prognoza zmian w zakresie objętym strategią")]
    [InlineData(StrategyElementKind.StrategicGoals, "the strategic goals", "cele strategiczne projektowanych zmian")]
    [InlineData(StrategyElementKind.Directions, "the directions of action", "kierunki niezbędnych działań")]
    [InlineData(StrategyElementKind.Implementation, "the way of implementation", "sposób realizacji strategii")]
    [InlineData(StrategyElementKind.FinancialFramework, "the financial framework", "ramy finansowe strategii")]
    [InlineData(StrategyElementKind.Indicators, "the indicators of implementation", "wskaźniki realizacji działań")]
    [InlineData(StrategyElementKind.SocialServices, "the social services planned", "usługi społeczne planowane do realizacji")]
    [InlineData(StrategyElementKind.CommissionedTasks, "the public tasks to be commissioned", "zadania publiczne przewidziane do zlecania")]
    public void Finding_OfTheLaw_NamesTheElement(StrategyElementKind kind, string english, string polish)
    {
        var others = Enum.GetValues<StrategyElementKind>().Where(each => each != kind).Select(each => new StrategyElement(each, "rozdział 1"));
        var finding = Assert.Single(Find("SSA511", new Strategy(new("S"), "Strategia", [], [], [], []) { LegalBasis = LegalBases.Gmina, Elements = others.ToValueList() }, Round));

        Assert.Equal($"The strategy does not contain {english} ({Provision}, law as of 2025-12-05).", finding.English);
        Assert.Equal($"Strategia nie zawiera elementu: {polish} ({Provision}, stan prawny na dzień 2025-12-05).", finding.Polish);
        Assert.Equal("Uzupełnij strategię albo zapisz, gdzie ten element się znajduje.", finding.AdvicePolish);
    }

    private static MonitoringRound From(params ReadOnlySpan<string> realizers)
    {
        var contributions = new List<Contribution>();
        foreach (var realizer in realizers)
        {
            contributions.Add(new Contribution(new(realizer), Number(1)));
        }

        return Round with { Observations = [Total(Number(contributions.Count)) with { Contributions = contributions.ToValueList() }] };
    }

    private static string Repeated(string list) => $"'Ośrodek' is named more than once among the realizers of '{list}'.";

    private static string RepeatedPolish(string list) => $"„Ośrodek” wymieniono więcej niż raz wśród realizatorów „{list}”.";
}
