namespace SocialStrategy.Exchange;

/// <summary>A row of <c>observations.csv</c>; the columns are described in <c>docs/formats/csv.md</c>.</summary>
public sealed record ObservationRow
{
    internal ObservationRow(Period period) => Period = period;

    /// <summary>Gets the code of the goal; null for programmes, narrative sections and the whole.</summary>
    public ItemCode? Goal { get; internal init; }

    /// <summary>Gets the code of the indicator; null where the value is about something else.</summary>
    public ItemCode? Indicator { get; internal init; }

    /// <summary>Gets the title of the indicator, what was counted, or the measure of a published figure; null if the cell is empty.</summary>
    public string? Name { get; internal init; }

    /// <summary>Gets the period of the value.</summary>
    public Period Period { get; }

    /// <summary>Gets the code of the body that contributed it; null for totals and their parts.</summary>
    public RealizerCode? Realizer { get; internal init; }

    /// <summary>Of a part the feature or <c>component</c>; <c>published</c>; else the code of the item; null for values of indicators.</summary>
    public string? Category { get; internal init; }

    /// <summary>Gets the name of the part or component; null for wholes.</summary>
    public string? Part { get; internal init; }

    /// <summary>Gets the value; null for a composite, whose components are the rows that follow.</summary>
    public Value? Value { get; internal init; }

    /// <summary>Gets the unit as it stands in the cell; null if it is empty.</summary>
    public string? Unit { get; internal init; }

    /// <summary>Gets a value indicating whether the source calls the value approximate.</summary>
    public bool IsApproximate { get; internal init; }

    /// <summary>Gets how settled the observation is; null if the cell does not say.</summary>
    public ObservationStatus? Status { get; internal init; }

    /// <summary>Gets the remark; null if there is none.</summary>
    public string? Note { get; internal init; }
}
