using System.Text.Json;

namespace SocialStrategy;

/// <summary>The rule that a figure was computed by. The closed family below.</summary>
/// <remarks>Equality is by content; two rules with other weights may have one name.</remarks>
public abstract record FigureRule
{
    private protected FigureRule()
    {
    }

    /// <summary>Gets the name that files carry, such as <c>sumOfContributions(zero)</c>; of a reconciliation with the basis behind it.</summary>
    public abstract string Name { get; }

    /// <summary>Returns the name.</summary>
    /// <returns>The name.</returns>
    public sealed override string ToString() => Name;

    /// <summary>Returns what a name says about missing inputs; nothing where they are skipped.</summary>
    internal static string Suffix(MissingPolicy missing) => missing switch
    {
        MissingPolicy.Skip => "",
        MissingPolicy.Zero => "(zero)",
        MissingPolicy.Refuse => "(refuse)",
    };
}

/// <summary>Contributions, parts of a period or parts of a breakdown that are aggregated by the rule of an indicator.</summary>
/// <param name="Of">What is aggregated.</param>
/// <param name="Rule">The rule.</param>
public sealed record AggregationFigureRule(AggregatedInputs Of, AggregationRule Rule) : FigureRule
{
    /// <inheritdoc/>
    public override string Name => $"{JsonNamingPolicy.CamelCase.ConvertName(Rule.Method.ToString())}Of{Of}{Suffix(Rule)}";

    /// <summary>What the name says about missing and unsettled inputs; nothing about the usual.</summary>
    private static string Suffix(AggregationRule rule) => (Suffix(rule.Missing), rule.Unsettled) switch
    {
        (var missing, UnsettledPolicy.CountProvisional) => missing,
        ("", var unsettled) => $"({Word(unsettled)})",
        (var missing, var unsettled) => $"{missing[..^1]}, {Word(unsettled)})",
    };

    private static string Word(UnsettledPolicy unsettled) => unsettled == UnsettledPolicy.CountAll ? "forecasts" : "settled";
}

/// <summary>What the rule of an indicator aggregates.</summary>
public enum AggregatedInputs
{
    /// <summary>What the realizers contributed.</summary>
    Contributions,

    /// <summary>The values of parts of a period, such as quarters.</summary>
    Periods,

    /// <summary>The parts of an exhaustive breakdown.</summary>
    Parts,
}

/// <summary>The printed value less what a rule gives.</summary>
/// <param name="Rule">The rule.</param>
public sealed record PrintedLessRule(AggregationFigureRule Rule) : FigureRule
{
    /// <inheritdoc/>
    public override string Name => $"printedLess{char.ToUpperInvariant(Rule.Name[0])}{Rule.Name[1..]}";
}

/// <summary>Ratings or progress of items that are rolled up to goals and to the whole.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Basis">What the means of goals are made of; <see cref="GoalMeanBasis.EveryLevel"/> in every evaluation.</param>
public sealed record RollUpFigureRule(RollUpRule Rule, GoalMeanBasis Basis) : FigureRule
{
    /// <inheritdoc/>
    public override string Name => Basis == GoalMeanBasis.ItemMeans ? $"{Rule.Name}(itemMeans)" : Rule.Name;
}

/// <summary>A rule that leaves nothing to choose.</summary>
/// <param name="Kind">The rule.</param>
public sealed record FixedFigureRule(FixedRule Kind) : FigureRule
{
    /// <inheritdoc/>
    public override string Name => Kind == FixedRule.SumOfTaskAmountsIncludingParts
        ? "sumOfTaskAmounts(includeParts)"
        : JsonNamingPolicy.CamelCase.ConvertName(Kind.ToString());
}

/// <summary>The rules that leave nothing to choose.</summary>
public enum FixedRule
{
    /// <summary>The greatest of the contributions.</summary>
    GreatestContribution,

    /// <summary>The count of ratings at a level.</summary>
    CountOfRatings,

    /// <summary>The share of a level in all ratings in the order of the scale.</summary>
    ShareOfRatingsInOrder,

    /// <summary>The later value less the earlier one.</summary>
    LaterLessEarlier,

    /// <summary>The change in per cent of the earlier value.</summary>
    ChangeInPercentOfEarlier,

    /// <summary>The share of the way from the reference to a target.</summary>
    ShareOfWayToTarget,

    /// <summary>Of a target with two ends, the share of the reference's distance that is gone.</summary>
    ShareOfDistanceGone,

    /// <summary>The target less the actual value.</summary>
    TargetLessActual,

    /// <summary>The sum of the amounts of tasks, of which none includes those of its parts.</summary>
    SumOfTaskAmounts,

    /// <summary>The sum of the amounts of tasks, where the amount of a task includes those of its parts.</summary>
    SumOfTaskAmountsIncludingParts,

    /// <summary>What was spent in per cent of what was planned.</summary>
    SpentInPercentOfPlanned,
}
