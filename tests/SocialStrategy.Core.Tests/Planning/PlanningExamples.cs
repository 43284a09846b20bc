namespace SocialStrategy.Core.Tests.Planning;

/// <summary>A small strategy that tests bend and break.</summary>
internal static class PlanningExamples
{
    internal static RatingScale Points { get; } = new(
        new("punkty"),
        [.. Enumerable.Range(1, 7).Select(point => new ScaleLevel(new($"{point}"), $"stopień {point}") { Value = point })],
        [new ScaleLevel(new("-"), "nie oceniono")]);

    /// <summary>Goals 1 (with 1.1) and 2; two realizers; a scale of points, one of words, one of per cent; a programme.</summary>
    internal static Strategy Small { get; } = Of(
        new Goal(new("1"), "Rodzina")
        {
            Indicators = [new Indicator(new("1.W1"), "Rodziny") { Unit = "rodziny" }],
            Directions = [new Direction(new("1.K1"), "Wsparcie") { AlsoServes = [new("2")], Realizers = [new Responsibility(new("MOPS"))] }],
            Tasks = [new StrategyTask(new("1.Z1"), "Asystent")],
            Goals = [new Goal(new("1.1"), "Piecza")],
        },
        new Goal(new("2"), "Zdrowie"));

    internal static ValueList<Realizer> Bodies => [new Realizer(new("MOPS"), "Ośrodek pomocy"), new Realizer(new("PUP"), "Urząd pracy")];

    internal static ValueList<RatingScale> Scales =>
        [Points, new RatingScale(new("słowa"), [new ScaleLevel(new("nie"), "nie zrealizowano"), new ScaleLevel(new("tak"), "zrealizowano")], []), RatingScale.PercentComplete(new("procent"))];

    internal static Strategy Of(params ValueList<Goal> goals) =>
        new(new("S"), "Strategia", goals, Bodies, Scales, [new Programme(new("P1"), "Program wspierania rodziny")]);
}
