namespace SocialStrategy.Disclosure;

/// <summary>Withholds small counts of people from everything that is made of a monitoring.</summary>
/// <remarks>
/// A report of "1 person" may name that person. Small counts are replaced by <see cref="MissingReason.Confidential"/> in the evidence
/// itself, so that no file, table, chart or figure made of it can show them, and further counts are withheld with them until no hidden
/// one follows from what is left: from a whole and its other parts, from the contributions of bodies, or from the quarters of a year
/// (complementary suppression). Remarks and lists beside a withheld count are withheld too, since they may repeat it; sentences of the
/// narrative and numbers printed in titles are not looked into.
/// </remarks>
public static class SmallCounts
{
    /// <summary>Withholds small counts.</summary>
    /// <param name="monitoring">The strategy with its rounds, as reported.</param>
    /// <param name="rules">Which counts are small.</param>
    /// <returns>The same with every small count, and what would give it away, withheld; equal to the given one if there is none.</returns>
    public static StrategyMonitoring Suppress(StrategyMonitoring monitoring, SuppressionRules rules)
    {
        Guard.Against.Null(monitoring);
        Guard.Against.Null(rules);
        var table = CountTable.Of(monitoring, rules);
        var hidden = HiddenCounts.Of(table);
        var rounds = monitoring.Rounds.Select(round => round with { Observations = round.Observations.Select(each => Without(each, hidden, rules)).ToValueList() }).ToValueList();
        return rounds == monitoring.Rounds ? monitoring : new StrategyMonitoring(monitoring.Strategy, rounds);
    }

    /// <summary>An observation without its hidden counts, and without printings of small numbers, whatever number stands for them.</summary>
    private static Observation Without(Observation observation, IReadOnlySet<CountCell> hidden, SuppressionRules rules)
    {
        var shown = CountCells.Map(observation, (cell, value) => hidden.Contains(cell) ? new MissingValue(MissingReason.Confidential) : value);
        return shown with { Printings = shown.Printings.Where(printing => printing.Value.Number is not { } number || !rules.IsSmall(number)).ToValueList() };
    }
}

/// <summary>Which counts are too small to be published.</summary>
public sealed record SuppressionRules
{
    /// <summary>Makes rules.</summary>
    /// <param name="below">Counts above 0 and below this number are withheld; at least 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 2, so that nothing would be withheld.</exception>
    public SuppressionRules(int below) => Below = Guard.Against.Outside(below, 2, int.MaxValue);

    /// <summary>Gets the habit of public statistics: 1 and 2 are withheld.</summary>
    public static SuppressionRules BelowThree { get; } = new(3);

    /// <summary>Counts above 0 and below this number are withheld.</summary>
    public int Below { get; }

    /// <summary>Gets the units that count people ("osoby"); empty: every whole number is taken for a count of people.</summary>
    public ValueList<string> Units { get; init => field = Guard.Against.BlankItem(value); } = [];

    internal bool IsCount(string? unit) => Units.Count == 0 || (unit is not null && Units.Contains(unit, StringComparer.Ordinal));

    internal bool IsSmall(decimal number) => number > 0 && number < Below && decimal.Truncate(number) == number;
}
