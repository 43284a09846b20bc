namespace SocialStrategy;

/// <summary>A published figure held against every rule that could have given it, from the ratings.</summary>
/// <param name="Published">The published figure.</param>
/// <param name="Printed">The printed number.</param>
/// <param name="Outcomes">What each rule gives, the most usual first; a rounding stands beside another only where it gives something else.</param>
public sealed record Reconciliation(PublishedFigure Published, decimal Printed, ValueList<RuleOutcome> Outcomes)
{
    /// <summary>The rules that give the printed number.</summary>
    public IEnumerable<RuleOutcome> Explanations => Outcomes.Where(outcome => outcome.Verdict != ReconciliationVerdict.Excluded);

    /// <summary>The outcome with the usual rounding, a half away from zero, that comes nearest to the printed number; null if no rule gives any.</summary>
    public RuleOutcome? Nearest => Outcomes.Where(outcome => outcome.Figure.Rounding?.Mode == RoundingMode.HalfAwayFromZero).MinBy(outcome => outcome.Distance);
}

/// <summary>What one rule gives instead of a printed number.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Basis">Of what the means of goals are made.</param>
/// <param name="Figure">What the rule gives, with the rounding that was tried.</param>
/// <param name="Interval">All numbers that this rounding turns into the printed one.</param>
/// <param name="Verdict">Whether it gives the printed number.</param>
/// <param name="Distance">How far the exact number lies outside the interval; 0 inside and on an end.</param>
/// <param name="Sentence">The same as a sentence, which begins with a small letter.</param>
public sealed record RuleOutcome(
    RollUpRule Rule,
    GoalMeanBasis Basis,
    Figure Figure,
    Interval Interval,
    ReconciliationVerdict Verdict,
    Fraction Distance,
    Phrase Sentence)
{
    /// <summary>Writes the outcome as a sentence.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The sentence.</returns>
    public string Message(Language language)
    {
        Guard.Against.Null(language);
        return language.Sentence(Sentence);
    }
}

/// <summary>Whether a rule gives a printed number.</summary>
public enum ReconciliationVerdict
{
    /// <summary>The exact number rounds to the printed one.</summary>
    Exact,

    /// <summary>It gives the printed number only because the goals' means were rounded before; from exact means it would not.</summary>
    AfterRounding,

    /// <summary>It does not give the printed number.</summary>
    Excluded,
}

/// <summary>Of what the means of goals are made that go into a mean.</summary>
public enum GoalMeanBasis
{
    /// <summary>By the rule itself on every level: a goal's mean comes from the means of its lower goals.</summary>
    EveryLevel,

    /// <summary>The mean of each goal one level below is the mean of all items below it.</summary>
    ItemMeans,
}

/// <summary>A published figure held against the printed, rounded numbers that it can have been made of, where no ratings are known.</summary>
/// <param name="Published">The published figure.</param>
/// <param name="Printed">The printed number.</param>
/// <param name="Interval">All numbers that round to it, a half going away from zero.</param>
/// <param name="Outcomes">What each rule allows; none where the numbers that it needs are not printed.</param>
public sealed record RoundedReconciliation(PublishedFigure Published, decimal Printed, Interval Interval, ValueList<IntervalOutcome> Outcomes);

/// <summary>Which numbers one rule allows when its inputs are known only rounded.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Inputs">The printed numbers.</param>
/// <param name="Interval">All numbers that the rule can give.</param>
/// <param name="IsPossible">Whether one of them rounds to the printed number.</param>
/// <param name="Distance">How far the two intervals lie apart; 0 where they touch or overlap.</param>
/// <param name="Sentence">The same as a sentence, which begins with a small letter.</param>
public sealed record IntervalOutcome(
    PrintedInputRule Rule,
    ValueList<PrintedInput> Inputs,
    Interval Interval,
    bool IsPossible,
    Fraction Distance,
    Phrase Sentence)
{
    /// <summary>Writes the outcome as a sentence.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The sentence.</returns>
    public string Message(Language language)
    {
        Guard.Against.Null(language);
        return language.Sentence(Sentence);
    }
}

/// <summary>A printed number that goes into another.</summary>
/// <param name="Item">What it is about.</param>
/// <param name="Period">The period.</param>
/// <param name="Value">The printed number.</param>
/// <param name="Weight">How much it counts.</param>
public sealed record PrintedInput(Code Item, Period Period, decimal Value, int Weight);

/// <summary>How printed numbers become one.</summary>
public enum PrintedInputRule
{
    /// <summary>The mean of the printed means of the goals one level below.</summary>
    MeanOfGoalMeans,

    /// <summary>The printed means of the goals one level below, weighted by the number of their items.</summary>
    GoalMeansByItemCount,

    /// <summary>The mean of the numbers printed for each year of the period.</summary>
    MeanOfYears,
}
