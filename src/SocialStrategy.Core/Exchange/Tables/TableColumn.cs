namespace SocialStrategy.Exchange;

/// <summary>A column of a table: the one description from which the header, the schemas and the reading follow.</summary>
/// <param name="Ordinal">Its place among the columns of the table, from 0; a file may have them in another order.</param>
/// <param name="Name">The name in the header.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="Required">Whether no cell is empty.</param>
/// <param name="English">What a cell means, in English.</param>
/// <param name="Polish">The same in Polish.</param>
internal sealed record TableColumn(int Ordinal, string Name, TableColumnKind Kind, bool Required, string English, string Polish)
{
    /// <summary>Gets the only contents that a cell may have; empty if it may have any.</summary>
    internal IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Gets what every cell matches as a regular expression; null if it is not so simple.</summary>
    internal string? Pattern { get; init; }

    /// <summary>Gets whether the column came later than others: files without it are still read.</summary>
    internal bool IsLater { get; init; }

    /// <summary>Gets whether the rows can be read without the column, which is told as missing all the same.</summary>
    internal bool IsAside { get; init; }

    /// <summary>A column of texts that may be empty.</summary>
    internal static TableColumn Text(int ordinal, string name, string english, string polish) => new(ordinal, name, TableColumnKind.Text, Required: false, english, polish);

    /// <summary>A column of texts that are not empty.</summary>
    internal static TableColumn RequiredText(int ordinal, string name, string english, string polish) => new(ordinal, name, TableColumnKind.Text, Required: true, english, polish);
}

/// <summary>What the cells of a column hold.</summary>
internal enum TableColumnKind
{
    Text,
    Number,
    WholeNumber,
    TrueOrFalse,
}
