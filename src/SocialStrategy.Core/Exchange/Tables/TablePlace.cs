using System.Globalization;

namespace SocialStrategy.Exchange;

/// <summary>A row of a CSV file, or a cell of it.</summary>
/// <param name="Row">The number of the row as a spreadsheet shows it.</param>
/// <param name="Line">The line of the text in which the row begins.</param>
/// <param name="Column">The name of the column; null for the whole row.</param>
/// <param name="Position">The number of the column from 1; null for the whole row.</param>
internal readonly record struct TablePlace(int Row, int Line, string? Column, int? Position)
{
    /// <summary>The path, such as <c>$[5].value</c> for the cell of column <c>value</c> in row 5.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"$[{Row}]") + (Column is null ? "" : "." + Quoted.Short(Column));
}
