namespace SocialStrategy;

/// <summary>A published figure held against every rule that could have given it, from the ratings.</summary>
public sealed record Reconciliation
{
    internal Reconciliation(PublishedFigure published, decimal printed, ValueList<RuleOutcome> outcomes)
    {
        Published = published;
        Printed = printed;
        Outcomes = outcomes;
    }

    /// <summary>Gets the published figure.</summary>
    public PublishedFigure Published { get; internal init; }

    /// <summary>Gets the printed number.</summary>
    public decimal Printed { get; internal init; }

    /// <summary>Gets what each rule gives, the most usual first; a rounding stands beside another only where it gives something else.</summary>
    public ValueList<RuleOutcome> Outcomes { get; internal init; }

    /// <summary>Gets the rules that give the printed number.</summary>
    public IEnumerable<RuleOutcome> Explanations => Outcomes.Where(outcome => outcome.Verdict != ReconciliationVerdict.Excluded);

    /// <summary>Gets the outcome with the usual rounding, a half away from zero, that comes nearest to the printed number; null if no rule gives any.</summary>
    public RuleOutcome? Nearest => Outcomes.Where(outcome => outcome.Figure.Rounding?.Mode == RoundingMode.HalfAwayFromZero).MinBy(outcome => outcome.Distance);

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(Reconciliation), PrintMembers);
}

/// <summary>What one rule gives instead of a printed number.</summary>
public sealed record RuleOutcome
{
    internal RuleOutcome(
        RollUpRule rule,
        GoalMeanBasis basis,
        Figure figure,
        Interval interval,
        ReconciliationVerdict verdict,
        Fraction distance,
        Phrase sentence)
    {
        Rule = rule;
        Basis = basis;
        Figure = figure;
        Interval = interval;
        Verdict = verdict;
        Distance = distance;
        Sentence = sentence;
    }

    /// <summary>Gets the rule.</summary>
    public RollUpRule Rule { get; internal init; }

    /// <summary>Gets of what the means of goals are made.</summary>
    public GoalMeanBasis Basis { get; internal init; }

    /// <summary>Gets what the rule gives, with the rounding that was tried.</summary>
    public Figure Figure { get; internal init; }

    /// <summary>Gets all numbers that this rounding turns into the printed one.</summary>
    public Interval Interval { get; internal init; }

    /// <summary>Gets whether it gives the printed number.</summary>
    public ReconciliationVerdict Verdict { get; internal init; }

    /// <summary>Gets how far the exact number lies outside the interval; 0 inside and on an end.</summary>
    public Fraction Distance { get; internal init; }

    /// <summary>Gets the same as a sentence, which begins with a small letter.</summary>
    internal Phrase Sentence { get; init; }

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
public sealed record RoundedReconciliation
{
    internal RoundedReconciliation(PublishedFigure published, decimal printed, Interval interval, ValueList<IntervalOutcome> outcomes)
    {
        Published = published;
        Printed = printed;
        Interval = interval;
        Outcomes = outcomes;
    }

    /// <summary>Gets the published figure.</summary>
    public PublishedFigure Published { get; internal init; }

    /// <summary>Gets the printed number.</summary>
    public decimal Printed { get; internal init; }

    /// <summary>Gets all numbers that round to it, a half going away from zero.</summary>
    public Interval Interval { get; internal init; }

    /// <summary>Gets what each rule allows; none where the numbers that it needs are not printed.</summary>
    public ValueList<IntervalOutcome> Outcomes { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(RoundedReconciliation), PrintMembers);
}


/// <summary>Which numbers one rule allows when its inputs are known only rounded.</summary>
public sealed record IntervalOutcome
{
    internal IntervalOutcome(PrintedInputRule rule, ValueList<PrintedInput> inputs, Interval interval, bool isPossible, Fraction distance, Phrase sentence)
    {
        Rule = rule;
        Inputs = inputs;
        Interval = interval;
        IsPossible = isPossible;
        Distance = distance;
        Sentence = sentence;
    }

    /// <summary>Gets the rule.</summary>
    public PrintedInputRule Rule { get; internal init; }

    /// <summary>Gets the printed numbers.</summary>
    public ValueList<PrintedInput> Inputs { get; internal init; }

    /// <summary>Gets all numbers that the rule can give.</summary>
    public Interval Interval { get; internal init; }

    /// <summary>Gets whether one of them rounds to the printed number.</summary>
    public bool IsPossible { get; internal init; }

    /// <summary>Gets how far the two intervals lie apart; 0 where they touch or overlap.</summary>
    public Fraction Distance { get; internal init; }

    /// <summary>Gets the same as a sentence, which begins with a small letter.</summary>
    internal Phrase Sentence { get; init; }

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
public sealed record PrintedInput
{
    internal PrintedInput(ItemCode item, Period period, decimal value, int weight)
    {
        Item = item;
        Period = period;
        Value = value;
        Weight = weight;
    }

    /// <summary>Gets what it is about.</summary>
    public ItemCode Item { get; internal init; }

    /// <summary>Gets the period.</summary>
    public Period Period { get; internal init; }

    /// <summary>Gets the printed number.</summary>
    public decimal Value { get; internal init; }

    /// <summary>Gets how much it counts.</summary>
    public int Weight { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(PrintedInput), PrintMembers);
}


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
