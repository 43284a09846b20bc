using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Tests.Layouts;

public sealed class GoalChaptersTests
{
    /// <summary>The second goal has nothing of its own but a direction of the first that serves it too; the third has nothing at all.</summary>
    [Fact]
    public void Chapter_OfAGoalServedFromElsewhere_RefersToThatChapter()
    {
        Goal[] goals =
        [
            new(new("1"), "Pomoc") { Directions = [new Direction(new("1.1"), "Opieka") { AlsoServes = [new("2")] }, new Direction(new("1.2"), "Dojazd") { AlsoServes = [new("2")] }, new Direction(new("1.3"), "Praca")] },
            new(new("2"), "Zdrowie"),
            new(new("3"), "Kultura"),
        ];
        var report = Shown.Report(
            RatedTown.Evaluate(new Strategy(new("S"), "Strategia", [.. goals], [], [], []), new MonitoringRound(new("S"), Period.Year(2024)), RollUpRules.MeanOfDirections),
            ReportLanguages.Polish,
            ReportSections.Goals([GoalParts.DirectionList], []));

        var chapter = Shown.Blocks(report).OfType<Section>().Single(section => section.Anchor == "goal-2");
        Assert.Equal(
            [new Run("To, co służy temu celowi, opisano w części „"), new Reference("goal-1"), new Run("”.")],
            Assert.IsType<Paragraph>(Assert.Single(chapter.Blocks)).Inlines.Select(inline => inline is Run run ? new Run(Shown.Plain(run.Text)) : inline));
        Assert.Empty(Shown.Blocks(report).OfType<Section>().Single(section => section.Anchor == "goal-3").Blocks);
    }
}
