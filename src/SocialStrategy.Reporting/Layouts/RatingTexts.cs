namespace SocialStrategy.Reporting;

/// <summary>Sentences about ratings.</summary>
public sealed record RatingTexts
{
    /// <summary>A rating with its words; gaps <c>{level}</c>, <c>{label}</c>.</summary>
    public required string RatingWithLabel { get; init; }

    /// <summary>A rating of an item; gap <c>{rating}</c>.</summary>
    public required string Rating { get; init; }

    /// <summary>An item in a legend; gaps <c>{title}</c>, <c>{rating}</c>.</summary>
    public required string LegendEntry { get; init; }

    /// <summary>A goal in a legend of means; gaps <c>{goal}</c>, <c>{mean}</c>.</summary>
    public required string MeanLegendEntry { get; init; }

    /// <summary>What stands for a missing rating.</summary>
    public required string NotRated { get; init; }

    /// <summary>The title of an axis of ratings.</summary>
    public required string Axis { get; init; }

    /// <summary>The bodies that carried an item out; gap <c>{realizers}</c>.</summary>
    public required string Realizers { get; init; }

    /// <summary>Words before a list of what was done.</summary>
    public required string Activities { get; init; }

    /// <summary>What a chart shows; gaps <c>{ratings}</c>, <c>{lowest}</c>, <c>{highest}</c>.</summary>
    public required string ChartDescription { get; init; }

    /// <summary>"6 ratings" alone: the nominative in Polish.</summary>
    public required PluralForms Ratings { get; init; }

    /// <summary>"58 ratings" after "mean of", "from": the genitive in Polish.</summary>
    public required PluralForms RatingsOf { get; init; }

    /// <summary>"6 items" alone: the nominative in Polish.</summary>
    public required PluralForms Items { get; init; }

    /// <summary>How many items were rated on which scale; gaps <c>{items}</c>, <c>{period}</c>, <c>{rated}</c>, <c>{all}</c>, <c>{lowestLevel}</c>, <c>{highestLevel}</c>.</summary>
    public required string Coverage { get; init; }

    /// <summary>The range of ratings; gaps <c>{lowest}</c>, <c>{highest}</c>.</summary>
    public required string Range { get; init; }

    /// <summary>The range of goals' means; gaps <c>{goals}</c>, <c>{lowest}</c>, <c>{highest}</c>.</summary>
    public required string MeanRange { get; init; }

    /// <summary>The goals with the highest mean; gaps <c>{goals}</c>, <c>{mean}</c>.</summary>
    public required string Highest { get; init; }

    /// <summary>The goals with the lowest mean; gaps <c>{goals}</c>, <c>{mean}</c>.</summary>
    public required string Lowest { get; init; }

    /// <summary>A goal inside a sentence; gaps <c>{level}</c>, <c>{code}</c>, <c>{title}</c>.</summary>
    public required string GoalInSentence { get; init; }

    /// <summary>The mean of the whole; gaps <c>{ratings}</c>, <c>{mean}</c>, <c>{sum}</c>, <c>{count}</c>.</summary>
    public required string WholeMean { get; init; }

    /// <summary>The mean of one goal; gaps <c>{ratings}</c>, <c>{mean}</c>.</summary>
    public required string GoalMean { get; init; }

    /// <summary>The result of the whole by a rule that is not the mean of all ratings; gaps <c>{mean}</c>, <c>{rule}</c>.</summary>
    public required string WholeByRule { get; init; }

    /// <summary>The result of one goal by such a rule; gaps <c>{mean}</c>, <c>{rule}</c>.</summary>
    public required string GoalByRule { get; init; }

    /// <summary>How many of all items are rated, in a cell; gaps <c>{rated}</c>, <c>{all}</c>.</summary>
    public required string RatedOf { get; init; }

    /// <summary>Which items have no rating; gap <c>{titles}</c>.</summary>
    public required string Unrated { get; init; }

    /// <summary>What stands before the items of one level; gaps <c>{rating}</c>, <c>{items}</c>.</summary>
    public required string LevelItems { get; init; }

    /// <summary>What the recommendations are; gaps <c>{items}</c>, <c>{below}</c>, <c>{all}</c>, <c>{highest}</c>.</summary>
    public required string RecommendationsIntroduction { get; init; }

    /// <summary>What is said of the items at the highest level; gaps <c>{items}</c>, <c>{highest}</c>, <c>{count}</c>.</summary>
    public required string AtHighest { get; init; }

    /// <summary>What is said if every item is at the highest level; gap <c>{highest}</c>.</summary>
    public required string AllAtHighest { get; init; }

    /// <summary>The note under a table of computed and published means.</summary>
    public required string MeansNote { get; init; }

    /// <summary>The published index of the whole time; gaps <c>{period}</c>, <c>{value}</c>.</summary>
    public required string WholeIndex { get; init; }
}
