namespace SocialStrategy.Exchange.Csv;

/// <summary>A column of a table: the one description from which the header, the schemas and the reading follow.</summary>
/// <param name="Name">The name in the header.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="Required">Whether no cell is empty.</param>
/// <param name="English">What a cell means, in English.</param>
/// <param name="Polish">The same in Polish.</param>
internal sealed record CsvColumn(string Name, CsvColumnKind Kind, bool Required, string English, string Polish)
{
    /// <summary>The only contents that a cell may have; empty if it may have any.</summary>
    internal IReadOnlyList<string> Choices { get; init; } = [];
}

/// <summary>What the cells of a column hold.</summary>
internal enum CsvColumnKind
{
    Text,
    Number,
    WholeNumber,
    TrueOrFalse,
}
