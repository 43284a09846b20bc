namespace SocialStrategy.Exchange;

/// <summary>A row of <c>assessments.csv</c>; the columns are described in <c>docs/formats/csv.md</c>.</summary>
/// <param name="Item">The code of the rated item.</param>
/// <param name="Period">The period that was rated.</param>
/// <param name="Scale">The code of the scale.</param>
/// <param name="Level">The code of the level, or the per cent completed as written.</param>
public sealed record AssessmentRow(ItemCode Item, Period Period, ScaleCode Scale, string Level)
{
    /// <summary>Gets the code of the goal that the item hangs on; null if it hangs on none.</summary>
    public ItemCode? Goal { get; init; }

    /// <summary>Gets the title of the item; null if the cell is empty.</summary>
    public string? Title { get; init; }

    /// <summary>Gets the label of the level, or the per cent sign; null if the cell is empty.</summary>
    public string? Label { get; init; }

    internal static AssessmentRow? Read(RowCells cells)
    {
        var item = cells.RequiredCode<ItemCode>(AssessmentColumns.Direction);
        var period = cells.RequiredPeriod(AssessmentColumns.Period);
        var scale = cells.RequiredCode<ScaleCode>(AssessmentColumns.Scale);
        var level = cells.Required(AssessmentColumns.Level);
        var goal = cells.Code<ItemCode>(AssessmentColumns.Goal);
        return item is null || period is null || scale is null || level is null
            ? null
            : new AssessmentRow(item, period, scale, level) { Goal = goal, Title = cells.Text(AssessmentColumns.Title), Label = cells.Text(AssessmentColumns.Label) };
    }
}
