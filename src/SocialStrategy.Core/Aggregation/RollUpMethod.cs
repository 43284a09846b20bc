namespace SocialStrategy;

/// <summary>What a roll-up rule does with the ratings.</summary>
public enum RollUpMethod
{
    /// <summary>The mean of all rated items below the goal; an item that serves several goals counts once in any goal above them.</summary>
    MeanOfItems,

    /// <summary>The median of all rated items below the goal.</summary>
    MedianOfItems,

    /// <summary>The worst of all rated items below the goal: the one nearest the beginning of the scale.</summary>
    WorstItem,

    /// <summary>The mean of the exact means of the goals one level below, each counting the same; on the lowest level the mean of its items.</summary>
    MeanOfGoalMeans,

    /// <summary>As <see cref="MeanOfGoalMeans"/>, but each goal's mean is rounded before it goes into the next.</summary>
    MeanOfRoundedGoalMeans,

    /// <summary>As <see cref="MeanOfRoundedGoalMeans"/>, each goal's rounded mean weighted by the number of its items.</summary>
    GoalMeansByItemCount,

    /// <summary>The means of the goals one level below, weighted by given weights; on the lowest level the mean of its items.</summary>
    WeightedGoalMeans,
}
