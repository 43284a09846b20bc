namespace SocialStrategy.Exchange;

/// <summary>A row of a table from a file whose cells have types, such as a workbook: the way into the readers of tables from formats that this package does not know.</summary>
/// <param name="Number">The number of the row as a spreadsheet shows it, from 1; rows rise, and empty ones may be left out.</param>
/// <param name="Cells">The cells that hold something, from left to right; empty ones may be left out.</param>
public sealed record GridRow(int Number, ValueList<GridCell> Cells)
{
    /// <summary>What keeps the row, or the rows from it on, from being read; null if nothing does. What it is about is named by its text; its line is that of the row.</summary>
    public Problem? Problem { get; init; }
}

/// <summary>A cell of a table.</summary>
/// <param name="Column">The number of the column, from 1.</param>
/// <param name="Text">The content as text; a number with decimal point and without groups, a date as ISO 8601 writes it.</param>
public sealed record GridCell(int Column, string Text)
{
    /// <summary>The number in the cell, if the file says that it is one; null for text. Text is read by the rules for what offices write.</summary>
    public decimal? Number { get; init; }

    /// <summary>Whether the number is shown as a percentage: 0.12 is then 12%. Only with a number.</summary>
    public bool IsShare { get; init; }

    /// <summary>What keeps the cell from being read; null if nothing does. Its place becomes that of the cell in the table.</summary>
    public Problem? Problem { get; init; }
}
