namespace SocialStrategy.Reporting.Documents;

/// <summary>Short ways to write blocks and cells.</summary>
public static class Blocks
{
    /// <summary>A paragraph of plain text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The paragraph.</returns>
    public static Paragraph Paragraph(string text)
    {
        Guard.Against.Null(text);
        return new([new Run(text)]);
    }

    /// <summary>A list with bullets, one paragraph of plain text an item.</summary>
    /// <param name="texts">The texts; at least one.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentException">There is no text.</exception>
    public static ItemList Bullets(IEnumerable<string> texts)
    {
        Guard.Against.Null(texts);
        return new ItemList(ordered: false, texts.Select(text => ValueList.Create<Block>([Paragraph(text)])).ToValueList());
    }

    /// <summary>A cell of one line of plain text, or an empty one.</summary>
    /// <param name="text">The text; empty or null for an empty cell.</param>
    /// <returns>The cell.</returns>
    public static Cell Cell(string? text) => Lines(string.IsNullOrEmpty(text) ? [] : [text]);

    /// <summary>A cell that shows a number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="text">The number as text in the report's language.</param>
    /// <returns>The cell.</returns>
    public static Cell Cell(decimal number, string text)
    {
        Guard.Against.Null(text);
        return Cell(text) with { Number = number };
    }

    /// <summary>A cell of several lines of plain text.</summary>
    /// <param name="lines">The lines.</param>
    /// <returns>The cell.</returns>
    public static Cell Lines(IEnumerable<string> lines)
    {
        Guard.Against.Null(lines);
        return new Cell(lines.Select(line => ValueList.Create<Inline>([new Run(line)])).ToValueList());
    }
}
