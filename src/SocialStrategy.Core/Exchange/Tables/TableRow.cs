namespace SocialStrategy.Exchange;

/// <summary>A row of a table, as a CSV file, a workbook or any other format holds it.</summary>
/// <param name="Number">The number of the row as a spreadsheet shows it, from 1; rows rise, and empty ones may be left out.</param>
/// <param name="Cells">The cells that hold something, from left to right; empty ones may be left out.</param>
public sealed record TableRow(int Number, ValueList<TableCell> Cells)
{
    /// <summary>Gets what keeps the row, or the rows from it on, from being read; null if nothing does. Its text names what it is about; its line is that of the row.</summary>
    public Problem? Problem { get; init; }
}

/// <summary>A cell of a table.</summary>
/// <param name="Column">The number of the column, from 1.</param>
/// <param name="Text">The content as text; a number with decimal point and without groups, a date as ISO 8601 writes it.</param>
public sealed record TableCell(int Column, string Text)
{
    /// <summary>Gets the number in the cell, if the format says that it is one; null for text and dates. Text is read by the rules for what offices write.</summary>
    public decimal? Number { get; init; }

    /// <summary>Gets how the cell is shown.</summary>
    public CellFormat Format { get; init; }

    /// <summary>Gets the number of digits behind the decimal point with which the number is shown; null if as many are shown as there are, and for text.</summary>
    public int? FractionDigits { get; init; }

    /// <summary>Gets what keeps the cell from being read; null if nothing does. Its place becomes that of the cell in the table.</summary>
    public Problem? Problem { get; init; }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(TableCell), PrintMembers);
}

/// <summary>How a cell is shown.</summary>
public enum CellFormat
{
    /// <summary>As the text or the bare number that it holds.</summary>
    General,

    /// <summary>As a percentage: the number 0.12 is shown as 12%.</summary>
    Percent,

    /// <summary>As a day, a time of day, or both; the text holds them as ISO 8601 writes them.</summary>
    Date,
}
