namespace SocialStrategy.Collection;

/// <summary>The form that one body fills in for one period.</summary>
/// <param name="Strategy">The code of the strategy.</param>
/// <param name="Period">The period that is asked about.</param>
/// <param name="Realizer">The body.</param>
/// <param name="Due">The last day on which it is in time.</param>
/// <param name="Entries">What is asked, numbered from 1; parts directly behind what they are parts of.</param>
public sealed record CollectionForm(ItemCode Strategy, Period Period, Realizer Realizer, DateOnly Due, ValueList<FormEntry> Entries)
{
    /// <summary>Gets the entries that must be answered: all but the parts.</summary>
    public IEnumerable<FormEntry> Questions => Entries.Where(entry => entry.PartOf is null);

    /// <summary>The parts of an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The parts in their order; none for most entries.</returns>
    public IEnumerable<FormEntry> PartsOf(FormEntry entry)
    {
        Guard.Against.Null(entry);
        return Entries.Where(each => each.PartOf == entry.Number);
    }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(CollectionForm), PrintMembers);
}

/// <summary>One line of a form.</summary>
/// <param name="Number">The number of the line in the form, from 1; by it an answer is known.</param>
/// <param name="Item">The code of the indicator or direction.</param>
/// <param name="Title">Its title as printed.</param>
public sealed record FormEntry(int Number, ItemCode Item, string Title)
{
    /// <summary>Gets the code of the goal that the item hangs on.</summary>
    public ItemCode? Goal { get; init; }

    /// <summary>Gets the unit of the value; null if none is known, and for activities.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets a value indicating whether the unit is another than the indicator's.</summary>
    public bool IsInOtherUnit { get; init; }

    /// <summary>Gets a value indicating whether it asks what was done, in words, and not for a value.</summary>
    public bool IsActivity { get; init; }

    /// <summary>Gets the name of the part; null for a whole.</summary>
    public string? Part { get; init; }

    /// <summary>Gets the number of the line that it is a part of; null for a whole.</summary>
    public int? PartOf { get; init; }

    /// <summary>By which feature the part is one; null for a whole.</summary>
    public BreakdownFeature? By { get; init; }

    /// <summary>Gets what the parts say about the whole; null for a whole.</summary>
    public BreakdownCoverage? Coverage { get; init; }

    /// <summary>Gets what the body reported for the period before; null if it is not known.</summary>
    public Value? Previous { get; init; }
}
