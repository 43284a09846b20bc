using SocialStrategy.Audit;
using static SocialStrategy.Core.Tests.Audit.Small;

namespace SocialStrategy.Core.Tests.Audit;

/// <summary>SSA401 to SSA405, the law, and editorial remarks.</summary>
public sealed class PlanRuleTests
{
    [Fact]
    public void Realizer_UnderTwoCodes_IsFoundOnce()
    {
        Assert.Empty(Find("SSA401", Plan, Round));
        Assert.Empty(Find("SSA401", Of(OneGoal, [.. Realizers.Take(2), new(new("C"), "Policja") { ShortName = "POLICJA", Aliases = ["policja"] }]), Round));
        Assert.Single(Find("SSA401", Of(OneGoal, [.. Realizers, new(new("D"), "Komenda") { Aliases = ["policja", "„Policja”"] }]), Round));
    }

    [Fact]
    public void Realizer_TwiceInAList()
    {
        Assert.Single(Find("SSA402", Of(OneGoal with { Realizers = [new(new("A")), new(new("B")), new(new("A"))] }), Round));
        Assert.Single(Find("SSA402", Plan, Round with { Narrative = [new(new("N"), NarrativeKind.Partner) { Realizers = [new("A"), new("A")] }] }));
        Assert.Equal("1", Assert.Single(Find("SSA402", Plan, Round with { Narrative = [new(new("N"), NarrativeKind.Partner) { Item = new("1"), Realizers = [new("A"), new("A")] }] })).Subject.Text);
        Assert.Empty(Find("SSA402", Of(OneGoal with { Realizers = [new(new("A"), ResponsibilityRole.Responsible), new(new("A"), ResponsibilityRole.Supporting)] }), Round));
    }

    [Fact]
    public void Contributor_WhoIsNotNamed()
    {
        var observation = Total(Number(1), new Contribution(new("C"), Number(1)));
        Assert.Empty(Find("SSA403", observation));
        Assert.Single(Find("SSA403", Of(OneGoal with { Realizers = [new(new("A"))] }), Round with { Observations = [observation] }));
        Assert.Empty(Find("SSA403", Of(OneGoal with { Realizers = [new(new("A"))], Indicators = [OneIndicator with { Realizers = [new(new("C"))] }] }), Round with { Observations = [observation] }));
        Assert.Empty(Find("SSA403", Of(OneGoal with { Realizers = [] }), Round with { Observations = [observation] }));
        Assert.Empty(Find(
            "SSA403",
            Of(OneGoal with { Realizers = [new(new("A"))], Directions = [new(new("K1"), "Dyżury") { Realizers = [new(new("C"))] }] }),
            Round with { Observations = [observation with { Item = new("K1"), Name = "Dyżury" }] }));
        Assert.Empty(Find(
            "SSA403",
            Of(OneGoal with { Realizers = [new(new("A"))], Tasks = [new(new("Z1"), "Dyżury") { Realizers = [new(new("C"))] }] }),
            Round with { Observations = [observation with { Item = new("Z1"), Name = "Dyżury" }] }));
    }

    [Fact]
    public void Contributor_WhoIsNotNamed_NearARemark_PointsToIt()
    {
        var round = Round with { Observations = [Total(Number(1), new Contribution(new("C"), Number(1)))] };
        var goal = OneGoal with { Realizers = [new(new("A"))] };

        Assert.Equal("Dane do wskaźnika „liczba osób” podała jednostka, której pod tą nazwą nie ma wśród realizatorów: „Policja”.", Assert.Single(Find("SSA403", Of(goal), round)).Polish);
        Assert.Equal("Szkoła; Policja", Assert.Single(Find("SSA403", Of(goal), Round with { Observations = [Total(Number(2), new(new("B"), Number(1)), new(new("C"), Number(1)))] })).Declared);
        Assert.EndsWith(
            "„Policja”. Do tego miejsca jest uwaga z przenoszenia dokumentu.",
            Assert.Single(Find("SSA403", Of(goal with { EditorialNotes = [new("Lista urwana")] }), round)).Polish,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Contributor_WhoIsNotNamed_NearARemarkOnADirectionOrATask_PointsToIt()
    {
        var contribution = new Contribution(new("C"), Number(1));
        var direction = new Direction(new("K1"), "Dyżury") { Realizers = [new(new("A"))], EditorialNotes = [new("Lista urwana")], Tasks = [new(new("Z2"), "Telefon")] };
        var task = new StrategyTask(new("Z1"), "Dyżury") { Realizers = [new(new("A"))], EditorialNotes = [new("Lista urwana")] };
        var plan = Of(OneGoal with { Realizers = [new(new("A"))], Directions = [direction], Tasks = [task] });

        Assert.All(["K1", "Z1", "Z2"], item => Assert.EndsWith(
            " A remark was made about this place when the document was taken over.",
            Assert.Single(Find("SSA403", plan, Round with { Observations = [Total(Number(1), contribution) with { Item = new(item), Name = "Dyżury" }] })).English,
            StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Wydział Edukacji|WEiSS|WEISS|Wydziału Edukacji|WYDZIAŁ EDUKACJI w Ostrowcu", "")]
    [InlineData("Wydział Edukacji|WEiSS|UM WEiSS", "UM WEiSS")]
    [InlineData("Wydział Edukacji||WEiSS", "")]
    [InlineData("Opieka|OP|Opiekunka", "")]
    [InlineData("Opieka|OP|Opiekunowie", "Opiekunowie")]
    [InlineData("Wydział Edukacji|WE|Wydział Zdrowia", "Wydział Zdrowia")]
    [InlineData("Szkoła Podstawowa|SP|Szkoły Podstawowej", "")]
    [InlineData("WIK UM||WIKUM|Urząd|Rada", "Rada")]
    [InlineData("Fundacja „POMOCNA DŁOŃ”||Fundacja Pomocna Dłoń/CIS|CIS|FPD", "FPD")]
    public void Realizer_UnderOtherNames_IsOneFindingThatNamesThem(string names, string expected)
    {
        var parts = names.Split('|');
        var body = new Realizer(new("X"), parts[0]) { ShortName = parts[1].Length > 0 ? parts[1] : null, Aliases = [.. parts[2..]] };

        var findings = Find("SSA406", Of(OneGoal, [.. Realizers, body]), Round);

        Assert.Equal(expected.Length > 0 ? 1 : 0, findings.Length);
        Assert.All(findings, finding => Assert.Contains($"(„{expected}”)", finding.Polish, StringComparison.Ordinal));
    }

    [Fact]
    public void Realizers_UnderOtherNames_AreNamedWithTheirShortNames()
    {
        Realizer[] bodies = [new(new("X"), "Wydział Edukacji") { ShortName = "WEiSS", Aliases = ["UM WEiSS", "Oświata"] }, new(new("Y"), "Rada") { Aliases = ["Prezydium", "Klub"] }];

        var found = Assert.Single(Find("SSA406", Of(OneGoal, [.. Realizers, .. bodies]), Round));

        Assert.Equal("Bodies that are printed under other names too: WEiSS ('UM WEiSS', 'Oświata'); Rada ('Klub').", found.English);
        Assert.Equal("Jednostki, które występują w druku także pod innymi nazwami: WEiSS („UM WEiSS”, „Oświata”); Rada („Klub”).", found.Polish);
        Assert.Equal("WEiSS; Rada", found.Declared);
    }

    [Fact]
    public void Realizer_OfAShortNameThatAnotherBears_IsToldByIt() => Assert.Equal(
        "WEiSS",
        Assert.Single(Find("SSA401", Of(OneGoal, [.. Realizers, new(new("X"), "Wydział") { ShortName = "WEiSS", Aliases = ["WEISS"] }, new(new("Y"), "weiss")]), Round)).Declared);

    [Fact]
    public void Names_WithQuotesInside_HaveInnerQuotes() => Assert.Contains(
        "(„Klub «Szansa»”)",
        Assert.Single(Find("SSA406", Of(OneGoal, [.. Realizers, new(new("X"), "Warsztat") { Aliases = ["WTZ", "Klub „Szansa”"] }]), Round)).Polish,
        StringComparison.Ordinal);

    [Fact]
    public void Number_UsedTwice()
    {
        var directions = OneGoal with { Directions = [new(new("K1"), "jeden") { Number = "1" }, new(new("K2"), "dwa") { Number = "1" }] };
        Assert.Single(Find("SSA404", Of(directions), Round));
        Assert.Single(Find("SSA404", Of(OneGoal with { Indicators = [OneIndicator, OneIndicator with { Code = new("W2") }] }), Round));
        Assert.Single(Find("SSA404", Plan, Round with { PublishedCharts = [new("1", "a", [], []), new("1", "b", [], [])] }));
        Assert.Empty(Find("SSA404", Of(OneGoal with { Directions = [new(new("K1"), "jeden"), new(new("K2"), "dwa")] }), Round));
        Assert.Empty(Find("SSA404", Of(OneGoal with { Indicators = [], Goals = [new(new("1.1"), "a") { Indicators = [OneIndicator] }, new(new("1.2"), "b") { Indicators = [OneIndicator with { Code = new("W2") }] }] }), Round));
    }

    /// <summary>A chart or table in several parts has one number, and an indicator of two directions, or in two units, is two.</summary>
    [Theory]
    [InlineData("Oceny celu 1", "Oceny celu 1", false)]
    [InlineData("Oceny celu 1", "Oceny celu 1 (cd.)", false)]
    [InlineData("Oceny celu 1 – cd.", "Oceny celu 1", false)]
    [InlineData("Oceny celu 1 (część 1)", "Oceny celu 1 (część 2)", false)]
    [InlineData("Oceny celu 1", "Oceny celu 2", true)]
    [InlineData("Oceny celu 1", "Oceny celu 10", true)]
    [InlineData("(a)", "(b)", true)]
    public void Number_OfPartsOfOneChart_IsTheirs(string first, string second, bool found) =>
        Assert.Equal(found, Find("SSA404", Plan, Round with { PublishedCharts = [new("4", first, [], []), new("4", second, [], [])] }).Length == 1);

    [Fact]
    public void Title_OfTwoIndicators_IsRepeatedOnlyUnderOneItemAndInOneUnit()
    {
        var other = OneIndicator with { Code = new("W2") };
        Assert.Empty(Find("SSA404", Of(OneGoal with { Indicators = [OneIndicator, other with { Unit = "rodziny" }] }), Round));
        Assert.Empty(Find("SSA404", Of(OneGoal with { Indicators = [OneIndicator], Directions = [new(new("K1"), "jeden") { Indicators = [other] }] }), Round));
        Assert.Single(Find("SSA404", Of(OneGoal with { Indicators = [], Directions = [new(new("K1"), "jeden") { Indicators = [OneIndicator, other] }] }), Round));
    }

    [Fact]
    public void Indicator_WithoutDetails_IsOneFindingAKind()
    {
        Assert.Empty(Find("SSA405", Plan, Round));
        Assert.Equal(
            "Liczba wskaźników, przy których nie zapisano jednostki: 3 („a”, „b”, „c”).",
            Find("SSA405", Of(new Goal(new("1"), "Pomoc") { Indicators = [new(new("W1"), "a"), new(new("W2"), "b"), new(new("W3"), "c")] }), Round)[0].Polish);
        var bare = Find("SSA405", Of(new Goal(new("1"), "Pomoc") { Indicators = [new(new("W1"), "a"), new(new("W2"), "b"), new(new("W3"), "c"), new(new("W4"), "d")] }), Round);
        Assert.Equal(3, bare.Length);
        Assert.Equal("Liczba wskaźników, przy których nie zapisano jednostki: 4 („a”, „b”, „c”…).", bare[0].Polish);
    }

    [Fact]
    public void Law_WithoutRecord_IsOneHint()
    {
        Assert.Equal(Severity.Hint, Assert.Single(LawOf(Plan, LegalBases.Gmina)).Severity);
        Assert.Equal("SSA500", Assert.Single(LawOf(Plan, LegalBases.Gmina)).Code);
    }

    [Fact]
    public void Law_OfAStrategyUnderNone_IsSilent()
    {
        Assert.Empty(LawOf(Plan, basis: null));
        Assert.Empty(LawOf(Plan with { Elements = [new(StrategyElementKind.Diagnosis, "rozdział 2")] }, basis: null));
    }

    [Fact]
    public void Law_WithRecord_NamesEveryMissingElement()
    {
        var recorded = Plan with { Elements = [new(StrategyElementKind.Diagnosis, "rozdział 2")] };

        Assert.Equal(["socialEconomyCapacity", "forecast", "directions", "implementation", "financialFramework", "socialServices", "commissionedTasks"], LawOf(recorded, LegalBases.Gmina).Select(Element));
        Assert.Equal(["socialEconomyCapacity", "forecast", "directions", "implementation", "financialFramework", "socialServices", "commissionedTasks"], LawOf(recorded, LegalBases.County).Select(Element));
        Assert.Equal(["socialEconomyCapacity", "forecast", "directions", "implementation", "financialFramework"], LawOf(recorded, LegalBases.Voivodeship).Select(Element));
        Assert.All(LawOf(recorded, LegalBases.Gmina), finding => Assert.Contains("stan prawny na dzień 2025-12-05", finding.Polish, StringComparison.Ordinal));
    }

    [Fact]
    public void Law_WithEveryElement_IsSilent()
    {
        var all = Plan with { Elements = Enum.GetValues<StrategyElementKind>().Select(kind => new StrategyElement(kind, "rozdział 1")).ToValueList() };
        Assert.Empty(LawOf(all, LegalBases.Gmina));
        Assert.Equal(
            ["strategicGoals", "directions", "indicators"],
            LawOf(
                new Strategy(new("S"), "Strategia", [], [], [], [])
                {
                    Elements = [.. all.Elements.Where(element => element.Kind is not (StrategyElementKind.StrategicGoals or StrategyElementKind.Directions or StrategyElementKind.Indicators))],
                },
                LegalBases.Gmina).Select(Element));
    }

    [Fact]
    public void Law_OfAnotherProvision_IsCited() => Assert.Contains(
        "art. 1 nowej ustawy, Dz.U. 2030 poz. 1",
        Assert.Single(LawOf(Plan, LegalBases.Gmina with { Article = "art. 1 nowej ustawy", Journal = "Dz.U. 2030 poz. 1" })).Polish,
        StringComparison.Ordinal);

    [Fact]
    public void EditorialNotes_AreFindingsOnlyWhereTheyNameAContradiction()
    {
        var contradiction = new EditorialNote("W tekście 23, w tabeli 32") { Printed = "32", Correction = "23", IsContradiction = true };
        var judged = new EditorialNote("Przyjęto pierwszą liczbę");
        var misprint = new EditorialNote("Błąd druku.") { Printed = "zdań", Correction = "zadań" };
        var strategy = Of(OneGoal with { EditorialNotes = [judged, contradiction], Tasks = [new(new("Z1"), "zadanie") { EditorialNotes = [misprint] }] });
        var round = Round with { Narrative = [new(new("N"), NarrativeKind.Remark) { Sections = [new(new("N1"), NarrativeKind.Remark) { Heading = "Uwagi", EditorialNotes = [misprint, contradiction] }] }] };

        var found = Find("SSA603", strategy, round);
        Assert.Equal([(Severity.Warning, "1", null, "32", "23"), (Severity.Warning, "N1", "Uwagi", "32", "23")], found.Select(finding => (finding.Severity, finding.Subject.Text, finding.Place, finding.Declared!, finding.Computed!)));
        Assert.EndsWith("W tekście 23, w tabeli 32.", found[0].Polish, StringComparison.Ordinal);
        Assert.Empty(Find("SSA601", strategy, round));
        Assert.Empty(Find("SSA602", strategy, round));
    }

    [Fact]
    public void Rule_SwitchedOff_StandsInTheResultWithItsReason()
    {
        var off = new SwitchedOffRule("SSA500", "Strategia jest w innym pliku.");
        var result = Auditor.Audit(Evaluated(Plan), AuditRules.All.Without(off.Code, off.Reason));

        Assert.DoesNotContain(result.Findings, finding => finding.Code == "SSA500");
        Assert.Equal([off], result.SwitchedOff);
    }

    [Theory]
    [InlineData(" ", "Strategia jest w innym pliku.")]
    [InlineData("SSA500", " ")]
    public void Rule_SwitchedOffWithoutCodeOrReason_IsRefused(string code, string reason) => Assert.Throws<ArgumentException>(() => new SwitchedOffRule(code, reason));

    [Fact]
    public void Rule_OfOnesOwn_RunsWithTheOthers()
    {
        var result = Auditor.Audit(Evaluated(Plan with { LegalBasis = LegalBases.Gmina }), new AuditRuleSet([.. LawRules, new GoalCount()], []));

        Assert.Equal(["OWN1", "SSA500"], result.Findings.Select(finding => finding.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void RuleSet_WithNonsense_IsRefused()
    {
        Assert.StartsWith("Two rules have the code 'OWN1'.", Assert.Throws<ArgumentException>(() => AuditRules.All.With(new GoalCount()).With(new GoalCount())).Message, StringComparison.Ordinal);
        Assert.StartsWith("The rule GoalCount has no code.", Assert.Throws<ArgumentException>(() => AuditRules.All.With(new GoalCount { Code = " " })).Message, StringComparison.Ordinal);
        Assert.StartsWith("No rule has the code 'SSA999'.", Assert.Throws<ArgumentException>(() => AuditRules.All.Without("SSA999", "?")).Message, StringComparison.Ordinal);
        Assert.StartsWith("The rule 'SSA500' is switched off twice.", Assert.Throws<ArgumentException>(() => AuditRules.All.Without("SSA500", "a").Without("SSA500", "b")).Message, StringComparison.Ordinal);
        Assert.StartsWith("The code 'SSA305' of a rule of your own begins", Assert.Throws<ArgumentException>(() => AuditRules.All.With(new GoalCount { Code = "SSA305" })).Message, StringComparison.Ordinal);
        Assert.StartsWith("The code 'SSA1' begins like those of the library.", Assert.Throws<ArgumentException>(() => new DiagnosticDescriptor("SSA1", Severity.Hint)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_Alone_IsTriedWithAContextOfItsOwn() =>
        Assert.Equal("There is one goal.", Assert.Single(new GoalCount().Check(AuditContext.Of(Evaluated(Plan)))).English);

    /// <summary>The name of the element that a finding of the law names.</summary>
    private static string Element(Finding finding) => ((Phrase)finding.Arguments[0].Value).Key.Split('.')[^1];

    private static ValueList<IAuditRule> LawRules => AuditRules.All.Rules.Where(rule => rule.Code is "SSA500" or "SSA511").ToValueList();

    private static Finding[] LawOf(Strategy strategy, LegalBasis? basis) => [.. Auditor.Audit(Evaluated(strategy with { LegalBasis = basis }), new AuditRuleSet(LawRules, [])).Findings];

    private static StrategyEvaluation Evaluated(Strategy strategy) => Evaluator.Evaluate(new StrategyMonitoring(strategy, [Round]), Year, comparedWith: null, Sources.Rules);

    private sealed class GoalCount : IAuditRule
    {
        private static readonly DiagnosticDescriptor OneGoal = new(
            "OWN1",
            Severity.Hint,
            new DiagnosticText("en", "Goals", "There is one goal.", "Think of another."),
            new DiagnosticText("pl", "Cele", "Jest jeden cel.", "Pomyśl o następnym."));

        public string Code { get; init; } = OneGoal.Code;

        public IEnumerable<Finding> Check(AuditContext context) => [new Finding(OneGoal, context.Strategy.Code, context.Round.Period)];
    }
}
