using SocialStrategy.Planning;
using SocialStrategy.Values;

namespace SocialStrategy.Evaluation;

/// <summary>How ratings of items become ratings of goals and of the whole: a named rule that can be shown and compared.</summary>
public sealed record RollUpRule
{
    internal RollUpRule(string name, ItemKind ratedItems, RollUpMethod method)
    {
        Name = name;
        RatedItems = ratedItems;
        Method = method;
    }

    /// <summary>The name, such as <c>meanOfDirections</c>.</summary>
    public string Name { get; }

    /// <summary>The kind of items whose ratings count.</summary>
    public ItemKind RatedItems { get; }

    /// <summary>What is done with them.</summary>
    public RollUpMethod Method { get; }
}

/// <summary>What a roll-up rule does with the ratings.</summary>
public enum RollUpMethod
{
    /// <summary>The mean of all rated items below the goal; an item that serves several goals counts once in any goal above them.</summary>
    MeanOfItems,

    /// <summary>The mean of the exact means of the goals one level below, each counting the same; on the lowest level the mean of its items.</summary>
    MeanOfGoalMeans,
}

/// <summary>The ready-made roll-up rules.</summary>
public static class RollUpRules
{
    /// <summary>Every direction counts the same, in its goal and in the whole.</summary>
    public static RollUpRule MeanOfDirections { get; } = new("meanOfDirections", ItemKind.Direction, RollUpMethod.MeanOfItems);

    /// <summary>Every goal counts the same, whatever the number of its directions.</summary>
    public static RollUpRule MeanOfGoalMeans { get; } = new("meanOfGoalMeans", ItemKind.Direction, RollUpMethod.MeanOfGoalMeans);

    /// <summary>Every task counts the same, in its goal and in the whole.</summary>
    public static RollUpRule MeanOfTasks { get; } = new("meanOfTasks", ItemKind.Task, RollUpMethod.MeanOfItems);

    /// <summary>Every indicator counts the same, in its goal and in the whole.</summary>
    public static RollUpRule MeanOfIndicators { get; } = new("meanOfIndicators", ItemKind.Indicator, RollUpMethod.MeanOfItems);
}

/// <summary>The decisions that an evaluation needs; none has a default.</summary>
public sealed record EvaluationRules
{
    /// <summary>How ratings of items become ratings of goals and of the whole.</summary>
    public required RollUpRule RatingRollUp { get; init; }

    /// <summary>How means of ratings are rounded.</summary>
    public required Rounding MeanRounding { get; init; }

    /// <summary>How changes in per cent are rounded.</summary>
    public required Rounding RelativeChangeRounding { get; init; }
}
