namespace SocialStrategy.Exchange;

/// <summary>Reads the cells of one row of <c>observations.csv</c>.</summary>
internal static class ObservationCells
{
    internal static ObservationRow? Read(RowCells cells)
    {
        var period = cells.RequiredPeriod(ObservationColumns.Period);
        var isApproximate = cells.Truth(ObservationColumns.Approximate);
        var (status, settled) = ObservationStatusText.Read(cells);
        var row = new ObservationRow(period ?? Period.Year(1))
        {
            Goal = cells.Code<ItemCode>(ObservationColumns.Goal),
            Indicator = cells.Code<ItemCode>(ObservationColumns.Indicator),
            Name = cells.Text(ObservationColumns.Name),
            Realizer = cells.Code<RealizerCode>(ObservationColumns.Realizer),
            Category = cells.Text(ObservationColumns.Category),
            Part = cells.Text(ObservationColumns.Part),
            Value = ReadValue(cells, status, isApproximate),
            Status = settled,
            Unit = cells.Text(ObservationColumns.Unit),
            IsApproximate = isApproximate,
            Note = cells.Text(ObservationColumns.Note),
        };
        return period is null ? null : row;
    }

    private static Value? ReadValue(RowCells cells, StatusWord? status, bool isApproximate)
    {
        if (cells.Text(ObservationColumns.Value) is not null)
        {
            return cells.Value(ObservationColumns.Value) is { } value ? Checked(value, cells, status, isApproximate) : null;
        }

        var text = cells.Text(ObservationColumns.Text);
        Value? wordsOrNone = status switch
        {
            { IsMissing: true } => new MissingValue(status.Reason ?? ObservationStatusText.Told(text)) { Printed = text },
            _ when text is not null => new TextValue(text),
            null => new MissingValue(MissingReason.Empty),
            _ => null,
        };
        return wordsOrNone is null ? null : wordsOrNone with { IsApproximate = isApproximate };
    }

    /// <summary>The value of the cell with its unit; a status that says otherwise is a contradiction.</summary>
    private static Value Checked(Value value, RowCells cells, StatusWord? status, bool isApproximate)
    {
        if (status?.Fits(value) is false)
        {
            var expected = ObservationStatusText.Of(value is MissingValue ? value with { Printed = null } : value, settled: null);
            cells.Contradiction(
                ObservationColumns.Status,
                $"The status is '{status.Text}', but the value says '{expected}'. Correct one of them.",
                $"Status to „{status.Text}”, a wartość oznacza „{expected}”. Popraw jedno z nich.");
        }

        var measured = InUnit(value, cells.Text(ObservationColumns.Unit));
        return cells.Text(ObservationColumns.Text) is null && !isApproximate && ReferenceEquals(measured, value)
            ? value
            : measured with { Printed = cells.Text(ObservationColumns.Text) ?? value.Printed, IsApproximate = isApproximate || value.IsApproximate };
    }

    private static Value InUnit(Value value, string? unit) => (value, unit) switch
    {
        (_, null) => value,
        (NumberValue number, "%") => new PercentValue(number.Amount),
        (NumberValue number, _) when MoneyValue.IsCurrency(unit) => new MoneyValue(number.Amount, unit),
        _ => value,
    };
}
