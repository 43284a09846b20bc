namespace SocialStrategy.Reporting.Documents;

/// <summary>A numbered table with a caption: one header row, no merged cells.</summary>
public sealed record Table : AnchoredBlock
{
    /// <summary>Creates a table.</summary>
    /// <param name="anchor">The anchor, see <see cref="AnchoredBlock.Anchor"/>.</param>
    /// <param name="caption">The caption without "Tabela 1." and without a full stop at the end.</param>
    /// <param name="columns">The columns; at least one.</param>
    /// <param name="rows">The rows; each has as many cells as there are columns.</param>
    /// <exception cref="ArgumentException">
    /// The caption is blank, there is no column, or a row has too few or too many cells.
    /// </exception>
    public Table(string anchor, string caption, ValueList<Column> columns, ValueList<Row> rows)
        : base(anchor)
    {
        Guard.Against.NullOrWhiteSpace(caption);
        Guard.Against.Null(columns);
        Guard.Against.Null(rows);
        if (columns.Count == 0)
        {
            throw new ArgumentException("A table needs a column.", nameof(columns));
        }

        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Cells.Count != columns.Count)
            {
                throw new ArgumentException(
                    $"Row {i + 1} of table '{anchor}' has {rows[i].Cells.Count} cells; the table has {columns.Count} columns.", nameof(rows));
            }
        }

        Caption = caption;
        Columns = columns;
        Rows = rows;
    }

    /// <summary>Gets the caption; stands above the table after its number.</summary>
    public string Caption { get; }

    /// <summary>Gets the columns from left to right.</summary>
    public ValueList<Column> Columns { get; }

    /// <summary>Gets the rows from top to bottom, without the header row.</summary>
    public ValueList<Row> Rows { get; }

    /// <summary>Explanations of signs and of single cells, shown under the table; usually empty.</summary>
    public ValueList<string> Notes { get; init; } = [];

    /// <summary>Gets where the numbers come from, without "Źródło:"; null if not said.</summary>
    public string? Source { get; init; }

    /// <inheritdoc/>
    public override void Accept(BlockVisitor visitor)
    {
        Guard.Against.Null(visitor);
        visitor.VisitTable(this);
    }
}

/// <summary>A column of a table.</summary>
public sealed record Column
{
    /// <summary>Creates a column.</summary>
    /// <param name="title">The text of the header cell.</param>
    /// <param name="kind">What the cells hold.</param>
    /// <exception cref="ArgumentException">The title is blank: an empty header says nothing to a screen reader.</exception>
    public Column(string title, ColumnKind kind)
    {
        Guard.Against.NullOrWhiteSpace(title);
        Title = title;
        Kind = kind;
    }

    /// <summary>Gets the text of the header cell; never blank.</summary>
    public string Title { get; }

    /// <summary>Gets what the cells hold.</summary>
    public ColumnKind Kind { get; }
}

/// <summary>What the cells of a column hold.</summary>
public enum ColumnKind
{
    /// <summary>Text, set from the left.</summary>
    Text,

    /// <summary>The name of the row: its cells are row headers. At most the first column of a table.</summary>
    RowHeader,

    /// <summary>Numbers, set from the right.</summary>
    Number,
}

/// <summary>A row of a table.</summary>
/// <param name="Cells">One cell a column.</param>
public sealed record Row(ValueList<Cell> Cells)
{
    /// <summary>Gets a value indicating whether the row sums up the rows above it and is set apart from them.</summary>
    public bool IsTotal { get; init; }
}

/// <summary>A cell: no, one or several lines of text.</summary>
/// <param name="Lines">The lines, each a paragraph of its own; empty for an empty cell.</param>
public sealed record Cell(ValueList<ValueList<Inline>> Lines)
{
    /// <summary>Gets the number that the text shows, for formats that hold real numbers; null for text.</summary>
    public decimal? Number { get; init; }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(Cell), PrintMembers);
}
