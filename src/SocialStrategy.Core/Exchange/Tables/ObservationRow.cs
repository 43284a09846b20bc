namespace SocialStrategy.Exchange;

/// <summary>A row of <c>observations.csv</c>; the columns are described in <c>docs/formats/csv.md</c>.</summary>
public sealed record ObservationRow
{
    internal ObservationRow(Period period) => Period = period;

    /// <summary>The code of the goal; null for programmes, narrative sections and the whole.</summary>
    public ItemCode? Goal { get; internal init; }

    /// <summary>The code of the indicator; null where the value is about something else.</summary>
    public ItemCode? Indicator { get; internal init; }

    /// <summary>The title of the indicator, what was counted, or the measure of a published figure; null if the cell is empty.</summary>
    public string? Name { get; internal init; }

    /// <summary>The period of the value.</summary>
    public Period Period { get; }

    /// <summary>The code of the body that contributed it; null for totals and their parts.</summary>
    public RealizerCode? Realizer { get; internal init; }

    /// <summary>Of a part the feature or <c>component</c>; <c>published</c>; else the code of the item; null for values of indicators.</summary>
    public string? Category { get; internal init; }

    /// <summary>The name of the part or component; null for wholes.</summary>
    public string? Part { get; internal init; }

    /// <summary>The value; null for a composite, whose components are the rows that follow.</summary>
    public Value? Value { get; internal init; }

    /// <summary>The unit as it stands in the cell; null if it is empty.</summary>
    public string? Unit { get; internal init; }

    /// <summary>Whether the source calls the value approximate.</summary>
    public bool IsApproximate { get; internal init; }

    /// <summary>The remark; null if there is none.</summary>
    public string? Note { get; internal init; }
}
