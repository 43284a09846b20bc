using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Tests.Layouts;

public sealed class NarrativeSectionsTests
{
    private static readonly StrategyEvaluation Evaluation = RatedTown.Evaluate(
        new Strategy(new("S"), "Strategia", [new Goal(new("1"), "Pomoc")], [new Realizer(new("MOPS"), "Ośrodek pomocy"), new Realizer(new("KS"), "Klub Seniora")], [], []) with { Mission = "Razem z ludźmi." },
        new MonitoringRound(new("S"), Period.Year(2024))
        {
            Narrative =
            [
                new Narrative(new("m"), NarrativeKind.Method)
                {
                    Heading = "Metoda",
                    Text = "Pytano wszystkich.",
                    Points = ["ankiety", "rozmowy"],
                    Sections =
                    [
                        new Narrative(new("m1"), NarrativeKind.Method) { Text = "Najpierw rodziny." },
                        new Narrative(new("m2"), NarrativeKind.Method),
                        new Narrative(new("m3"), NarrativeKind.Method) { Text = "Potem osoby." },
                    ],
                },
                new Narrative(new("d"), NarrativeKind.Difficulty)
                {
                    Realizers = [new("MOPS"), new("KS")],
                    Sections = [new Narrative(new("d1"), NarrativeKind.Difficulty) { Heading = "Ceny", Text = "Rosły." }, new Narrative(new("d2"), NarrativeKind.Difficulty) { Text = "Bez zmian." }],
                },
                new Narrative(new("g"), NarrativeKind.Method) { Item = new("1"), Text = "Liczono domy." },
            ],
        },
        RollUpRules.MeanOfDirections);

    /// <summary>The empty one gets no number.</summary>
    [Fact]
    public void Narrative_WithLowerSectionsWithoutHeadings_NumbersThem()
    {
        var report = Report(ReportSections.NarrativeOfTheWhole(NarrativeKind.Method));

        Assert.Equal(["Metoda"], Shown.Headings(report));
        Assert.Equal(["Pytano wszystkich.", "ankiety", "rozmowy", "Najpierw rodziny.", "Potem osoby."], Shown.Paragraphs(report));
        Assert.Equal([(false, 2), (true, 2)], Shown.Blocks(report).OfType<ItemList>().Select(list => (list.Ordered, list.Items.Count)));
        Assert.Equal([("section-m", true)], Shown.Blocks(report).OfType<Section>().Select(section => (section.Anchor, section.IsInContents)));
    }

    [Fact]
    public void Narrative_OfBodies_IsHeadedByTheirNamesAndKeepsLowerHeadings()
    {
        var report = Report(ReportSections.Narrative(NarrativeKind.Difficulty));

        Assert.Equal(["Ośrodek pomocy, Klub Seniora", "Ceny"], Shown.Headings(report));
        Assert.Equal(["Rosły.", "Bez zmian."], Shown.Paragraphs(report));
        Assert.Empty(Shown.Blocks(report).OfType<ItemList>());
        Assert.Equal([("section-d", true), ("section-d1", false)], Shown.Blocks(report).OfType<Section>().Select(section => (section.Anchor, section.IsInContents)));
    }

    [Fact]
    public void Narrative_OfAnItem_IsHeadedByItsTitle() =>
        Assert.Equal(["Metoda", "Pomoc"], Shown.Headings(Report(ReportSections.Narrative(NarrativeKind.Method))));

    [Fact]
    public void Mission_IsASectionOfItsOwn()
    {
        var section = Assert.IsType<Section>(Assert.Single(Report(ReportSections.Mission).Blocks));

        Assert.Equal(("mission", "Misja"), (section.Anchor, section.Title));
        Assert.Equal(["Razem z ludźmi."], Shown.Paragraphs(Report(ReportSections.Mission)));
    }

    private static Report Report(IReportSection section) => Shown.Report(Evaluation, ReportLanguages.Polish, section);
}
