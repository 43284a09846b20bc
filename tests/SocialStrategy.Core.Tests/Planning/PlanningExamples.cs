namespace SocialStrategy.Core.Tests.Planning;

/// <summary>A small strategy that tests bend and break.</summary>
internal static class PlanningExamples
{
    internal static RatingScale Points { get; } = new(
        "punkty",
        [.. Enumerable.Range(1, 7).Select(point => new ScaleLevel($"{point}", $"stopień {point}") { Value = point })],
        [new ScaleLevel("-", "nie oceniono")]);

    /// <summary>Goals 1 (with 1.1) and 2; two realizers; a scale of points, one of words, one of per cent; a programme.</summary>
    internal static Strategy Small { get; } = Of(
        new Goal("1", "Rodzina")
        {
            Indicators = [new Indicator("1.W1", "Rodziny") { Unit = "rodziny" }],
            Directions = [new Direction("1.K1", "Wsparcie") { AlsoServes = ["2"], Realizers = [new Responsibility("MOPS")] }],
            Tasks = [new StrategyTask("1.Z1", "Asystent")],
            Goals = [new Goal("1.1", "Piecza")],
        },
        new Goal("2", "Zdrowie"));

    internal static ValueList<Realizer> Bodies => [new Realizer("MOPS", "Ośrodek pomocy"), new Realizer("PUP", "Urząd pracy")];

    internal static ValueList<RatingScale> Scales =>
        [Points, new RatingScale("słowa", [new ScaleLevel("nie", "nie zrealizowano"), new ScaleLevel("tak", "zrealizowano")], []), RatingScale.PercentComplete("procent")];

    internal static Strategy Of(params ValueList<Goal> goals) =>
        new("S", "Strategia", goals, Bodies, Scales, [new Programme("P1", "Program wspierania rodziny")]);
}
