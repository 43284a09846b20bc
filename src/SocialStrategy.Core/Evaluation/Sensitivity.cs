namespace SocialStrategy;

/// <summary>How much the index of the whole depends on the rule and on single ratings.</summary>
/// <param name="Scale">The code of the scale.</param>
/// <param name="Index">The index by the rule of the evaluation.</param>
/// <param name="Rules">The index by the other rules of the catalogue.</param>
/// <param name="Policies">The index under the other policies for missing ratings.</param>
/// <param name="SingleChange">Between what the index would move if one rating were one step higher or lower; null if none can be.</param>
/// <param name="LabelChanges">The goals, and the whole, whose label would change: by another rule, or if one rating were one step different.</param>
public sealed record Sensitivity(
    Code Scale,
    Figure Index,
    ValueList<RuleIndex> Rules,
    ValueList<RuleIndex> Policies,
    SensitivityBand? SingleChange,
    ValueList<LabelChange> LabelChanges);

/// <summary>The index by one rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Index">The index; null if the rule gives none.</param>
public sealed record RuleIndex(RollUpRule Rule, Figure? Index);

/// <summary>The least and the greatest index over all changes of one rating by one step on the scale.</summary>
/// <param name="Least">The least index.</param>
/// <param name="LeastItem">An item whose rating gives it.</param>
/// <param name="Greatest">The greatest index.</param>
/// <param name="GreatestItem">An item whose rating gives it.</param>
public sealed record SensitivityBand(Figure Least, Code LeastItem, Figure Greatest, Code GreatestItem);

/// <summary>A mean that would get another label.</summary>
/// <param name="Subject">The code of the goal; the strategy's own for the whole.</param>
/// <param name="Bands">The bands that give the labels.</param>
/// <param name="From">The code of the level whose label the mean has.</param>
/// <param name="To">The code of the level whose label it would get.</param>
public sealed record LabelChange(Code Subject, LabelBands Bands, Code From, Code To)
{
    /// <summary>The rule that changes the label; null if a rating does.</summary>
    public RollUpRule? Rule { get; init; }

    /// <summary>The item whose rating changes the label, if it is one step different; null if a rule does.</summary>
    public Code? Item { get; init; }
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
