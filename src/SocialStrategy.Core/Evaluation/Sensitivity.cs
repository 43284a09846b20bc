namespace SocialStrategy;

/// <summary>How much the index of the whole depends on the rule and on single ratings.</summary>
public sealed record Sensitivity
{
    internal Sensitivity(
        ScaleCode scale,
        Figure index,
        ValueList<RuleIndex> rules,
        ValueList<RuleIndex> policies,
        SensitivityBand? singleChange,
        ValueList<LabelChange> labelChanges)
    {
        Scale = scale;
        Index = index;
        Rules = rules;
        Policies = policies;
        SingleChange = singleChange;
        LabelChanges = labelChanges;
    }

    /// <summary>Gets the code of the scale.</summary>
    public ScaleCode Scale { get; internal init; }

    /// <summary>Gets the index by the rule of the evaluation.</summary>
    public Figure Index { get; internal init; }

    /// <summary>Gets the index by the other rules of the catalogue.</summary>
    public ValueList<RuleIndex> Rules { get; internal init; }

    /// <summary>Gets the index under the other policies for missing ratings.</summary>
    public ValueList<RuleIndex> Policies { get; internal init; }

    /// <summary>Gets between what the index would move if one rating were one step higher or lower; null if none can be.</summary>
    public SensitivityBand? SingleChange { get; internal init; }

    /// <summary>Gets the goals, and the whole, whose label would change: by another rule, or if one rating were one step different.</summary>
    public ValueList<LabelChange> LabelChanges { get; internal init; }
}


/// <summary>The index by one rule.</summary>
public sealed record RuleIndex
{
    internal RuleIndex(RollUpRule rule, Figure? index)
    {
        Rule = rule;
        Index = index;
    }

    /// <summary>Gets the rule.</summary>
    public RollUpRule Rule { get; internal init; }

    /// <summary>Gets the index; null if the rule gives none.</summary>
    public Figure? Index { get; internal init; }
}


/// <summary>The least and the greatest index over all changes of one rating by one step on the scale.</summary>
public sealed record SensitivityBand
{
    internal SensitivityBand(Figure least, ItemCode leastItem, Figure greatest, ItemCode greatestItem)
    {
        Least = least;
        LeastItem = leastItem;
        Greatest = greatest;
        GreatestItem = greatestItem;
    }

    /// <summary>Gets the least index.</summary>
    public Figure Least { get; internal init; }

    /// <summary>Gets an item whose rating gives it.</summary>
    public ItemCode LeastItem { get; internal init; }

    /// <summary>Gets the greatest index.</summary>
    public Figure Greatest { get; internal init; }

    /// <summary>Gets an item whose rating gives it.</summary>
    public ItemCode GreatestItem { get; internal init; }
}


/// <summary>A mean that would get another label.</summary>
public sealed record LabelChange
{
    internal LabelChange(ItemCode subject, LabelBands bands, LevelCode from, LevelCode to)
    {
        Subject = subject;
        Bands = bands;
        From = from;
        To = to;
    }

    /// <summary>Gets the code of the goal; the strategy's own for the whole.</summary>
    public ItemCode Subject { get; internal init; }

    /// <summary>Gets the bands that give the labels.</summary>
    public LabelBands Bands { get; internal init; }

    /// <summary>Gets the code of the level whose label the mean has.</summary>
    public LevelCode From { get; internal init; }

    /// <summary>Gets the code of the level whose label it would get.</summary>
    public LevelCode To { get; internal init; }

    /// <summary>Gets the rule that changes the label; null if a rating does.</summary>
    public RollUpRule? Rule { get; internal init; }

    /// <summary>Gets the item whose rating changes the label, if it is one step different; null if a rule does.</summary>
    public ItemCode? Item { get; internal init; }
}

/// <summary>Which bands give labels to means.</summary>
public enum LabelBands
{
    /// <summary>The scale's own.</summary>
    Scale,

    /// <summary>The nearest level's; see <see cref="SocialStrategy.ScaleBands.Nearest"/>.</summary>
    Nearest,

    /// <summary>The level's that was reached; see <see cref="SocialStrategy.ScaleBands.Reached"/>.</summary>
    Reached,
}
