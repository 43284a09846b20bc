using System.Globalization;

namespace SocialStrategy.Exchange;

/// <summary>A table to be written in any format: <see cref="CsvTables"/> writes it as CSV, other packages write it as a workbook.</summary>
/// <remarks>The doors of the tables create it, such as <see cref="ObservationsTable.Create"/>.</remarks>
public sealed class TableData
{
    private readonly IEnumerable<IReadOnlyList<object?>> _rows;

    internal TableData(string name, string title, IReadOnlyList<TableColumn> columns, IEnumerable<IReadOnlyList<object?>> rows)
    {
        Name = name;
        Title = title;
        Columns = columns.Select(column => column.Name).ToValueList();
        _rows = rows;
    }

    /// <summary>Gets the name of the table, such as <c>observations</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the title of what the table is about, such as the title of the strategy.</summary>
    public string Title { get; }

    /// <summary>Gets the names of the columns.</summary>
    public ValueList<string> Columns { get; }

    /// <summary>Gets the rows below the header, numbered from 2; empty cells are left out. They are made while they are enumerated.</summary>
    /// <remarks>Texts are as they are in the model, not shielded from programs that would run them as formulas.</remarks>
    public IEnumerable<TableRow> Rows => _rows.Select((row, at) => new TableRow(at + 2, Cells(row)));

    private static ValueList<TableCell> Cells(IReadOnlyList<object?> row) =>
        row.Index().Where(each => each.Item is not null).Select(each => Cell(each.Index + 1, each.Item!)).ToValueList();

    private static TableCell Cell(int column, object content) => content switch
    {
        string text => new TableCell(column, text),
        DateOnly day => new TableCell(column, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) { Format = CellFormat.Date },
        RoundedNumber(var number) => Number(column, number) with { FractionDigits = number.Scale },
        int number => Number(column, number),
        _ => Number(column, (decimal)content),
    };

    private static TableCell Number(int column, decimal number) => new(column, number.ToString(CultureInfo.InvariantCulture)) { Number = number };
}

/// <summary>A number that is shown with as many fraction digits as it has.</summary>
/// <param name="Number">The number.</param>
internal sealed record RoundedNumber(decimal Number);
