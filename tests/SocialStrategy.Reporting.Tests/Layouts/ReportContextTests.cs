namespace SocialStrategy.Reporting.Tests.Layouts;

public sealed class ReportContextTests
{
    private static readonly Strategy Strategy = new(new("S"), "Strategia", [], [], [], []);

    [Fact]
    public void Anchor_OfCodesThatLookTheSame_IsUniqueAndStays()
    {
        var context = Context(Strategy);

        Assert.Equal(["goal-1-1", "goal-1-1-x", "goal-1-1-x-x"], new ItemCode[] { new("1.1"), new("1-1"), new("1/1") }.Select(code => context.Anchor("goal", code)));
        Assert.Equal(["goal-1-1-x", "task-1-1"], [context.Anchor("goal", "1-1"), context.Anchor("task", "1-1")]);
    }

    [Fact]
    public void NameOf_AKind_IsTheMunicipalitysOwnOrTheUsualOne()
    {
        var own = Context(Strategy with { TaskLevel = new LevelName("Przedsięwzięcie", "Przedsięwzięcia"), DirectionLevel = new LevelName("Obszar", "Obszary"), Levels = [new LevelName("Priorytet", "Priorytety")] });
        ItemKind[] kinds = [ItemKind.Goal, ItemKind.Direction, ItemKind.Task, ItemKind.Indicator];

        Assert.Equal(["Cele", "Kierunki działań", "Zadania", "Wskaźniki"], kinds.Select(kind => Context(Strategy).NameOf(kind).Plural));
        Assert.Equal(["Priorytety", "Obszary", "Przedsięwzięcia", "Wskaźniki"], kinds.Select(kind => own.NameOf(kind).Plural));
    }

    private static ReportContext Context(Strategy strategy) =>
        new(RatedTown.Evaluate(strategy, new MonitoringRound(strategy.Code, Period.Year(2024)), RollUpRules.MeanOfDirections), ReportLanguages.Polish);
}
