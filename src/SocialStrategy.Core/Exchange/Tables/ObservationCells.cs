namespace SocialStrategy.Exchange;

/// <summary>Reads the cells of one row of <c>observations.csv</c>.</summary>
internal static class ObservationCells
{
    private static readonly string Choices = string.Join(", ", ObservationColumns.Status.Choices);

    internal static ObservationRow? Read(RowCells cells)
    {
        var period = cells.RequiredPeriod(ObservationColumns.Period);
        var isApproximate = cells.Truth(ObservationColumns.Approximate);
        var row = new ObservationRow(period ?? Period.Year(1))
        {
            Goal = cells.Code<ItemCode>(ObservationColumns.Goal),
            Indicator = cells.Code<ItemCode>(ObservationColumns.Indicator),
            Name = cells.Text(ObservationColumns.Name),
            Realizer = cells.Code<RealizerCode>(ObservationColumns.Realizer),
            Category = cells.Text(ObservationColumns.Category),
            Part = cells.Text(ObservationColumns.Part),
            Value = ReadValue(cells, isApproximate),
            Unit = cells.Text(ObservationColumns.Unit),
            IsApproximate = isApproximate,
            Note = cells.Text(ObservationColumns.Note),
        };
        return period is null ? null : row;
    }

    private static Value? ReadValue(RowCells cells, bool isApproximate)
    {
        var text = cells.Text(ObservationColumns.Text);
        var status = cells.Text(ObservationColumns.Status)?.Trim();
        if (status is not (null or "reported" or "missing" or "not-applicable"))
        {
            cells.Unreadable(ObservationColumns.Status, status, ($"one of: {Choices}", $"jednego z: {Choices}"));
            return null;
        }

        if (cells.Text(ObservationColumns.Value) is not null)
        {
            return cells.Value(ObservationColumns.Value) is { } value ? Checked(value, cells, status, isApproximate) : null;
        }

        Value? wordsOrNone = status switch
        {
            "missing" => new MissingValue(Reason(text)) { Printed = text },
            "not-applicable" => new MissingValue(MissingReason.NotApplicable) { Printed = text },
            _ when text is not null => new TextValue(text),
            null => new MissingValue(MissingReason.Empty),
            _ => null,
        };
        return wordsOrNone is null ? null : wordsOrNone with { IsApproximate = isApproximate };
    }

    /// <summary>The value of the cell with its unit; a status that says otherwise is a contradiction.</summary>
    private static Value Checked(Value value, RowCells cells, string? status, bool isApproximate)
    {
        var expected = value switch
        {
            MissingValue { Reason: MissingReason.NotApplicable } => "not-applicable",
            MissingValue => "missing",
            _ => "reported",
        };
        if (status is not null && status != expected && !(value is MissingValue && status == "reported"))
        {
            cells.Contradiction(
                ObservationColumns.Status,
                $"The status is '{status}', but the value says '{expected}'. Correct one of them.",
                $"Status to „{status}”, a wartość oznacza „{expected}”. Popraw jedno z nich.");
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

    /// <summary>Why a value is missing, as far as the words beside it tell.</summary>
    private static MissingReason Reason(string? text) => text is null
        ? MissingReason.Empty
        : ValueCell.Read(text, dotIsDecimal: false) is MissingValue { Reason: MissingReason.Confidential } ? MissingReason.Confidential : MissingReason.NoData;
}
