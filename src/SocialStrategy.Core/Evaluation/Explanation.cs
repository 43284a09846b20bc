namespace SocialStrategy;

/// <summary>Where a number comes from, as a tree: a figure with its inputs, down to what was reported by whom.</summary>
public sealed record Explanation
{
    internal Explanation(ExplanationKind kind, ItemCode item, Period period, string title)
    {
        Kind = kind;
        Item = item;
        Period = period;
        Title = title;
    }

    /// <summary>Gets what the node is.</summary>
    public ExplanationKind Kind { get; internal init; }

    /// <summary>Gets the code of the item that it is about.</summary>
    public ItemCode Item { get; internal init; }

    /// <summary>Gets the period that it is about; of a gap the one that a number is missing for.</summary>
    public Period Period { get; internal init; }

    /// <summary>Gets the title of the item as printed.</summary>
    public string Title { get; internal init; }

    /// <summary>
    /// What exactly of the item: the name of an observation, a component or a part, the words of a counted level, the feature of a breakdown, the period of a target, a currency or source of finance;
    /// null if the node is about the item itself.
    /// </summary>
    public string? Part { get; internal init; }

    /// <summary>Gets the figure, for nodes that are one; otherwise null.</summary>
    public Figure? Figure { get; internal init; }

    /// <summary>Gets the number that goes into the figure above; null for a gap that is left out and for a refused figure, 0 for a gap that counts as zero.</summary>
    public Fraction? Value { get; internal init; }

    /// <summary>Gets how much it counts; null where every input counts the same.</summary>
    public decimal? Weight { get; internal init; }

    /// <summary>Gets the value as reported; of a rating its points or per cent, null where the level has none; null for figures and gaps.</summary>
    public Value? Reported { get; internal init; }

    /// <summary>Gets how settled the reported value is, where that was said; otherwise null.</summary>
    public ObservationStatus? Status { get; internal init; }

    /// <summary>Gets the words of the level, for ratings; otherwise null.</summary>
    public string? Label { get; internal init; }

    /// <summary>Gets the rating as it was given on another scale, from which a <see cref="ScaleMapping"/> made this one; otherwise null.</summary>
    public Assessment? MappedFrom { get; internal init; }

    /// <summary>Gets the codes of the bodies that reported or did it.</summary>
    public ValueList<RealizerCode> Realizers { get; internal init; } = [];

    /// <summary>Why it has no number of its own; null if it has one.</summary>
    public GapReason? Gap { get; internal init; }

    /// <summary>Gets what the number was computed from, then what was left out; empty for what was reported.</summary>
    public ValueList<Explanation> Parts { get; internal init; } = [];

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(Explanation), PrintMembers);
}

/// <summary>What a node of an explanation is.</summary>
public enum ExplanationKind
{
    /// <summary>A computed figure.</summary>
    Figure,

    /// <summary>A rating of an item.</summary>
    Rating,

    /// <summary>What a body contributed.</summary>
    Contribution,

    /// <summary>What was printed as a total or a value.</summary>
    Observation,

    /// <summary>What was expected and is not there, or is there and does not belong.</summary>
    Gap,
}
