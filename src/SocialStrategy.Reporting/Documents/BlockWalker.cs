namespace SocialStrategy.Reporting.Documents;

/// <summary>Every block and every inline of a report in reading order, nested ones included; for queries.</summary>
public static class BlockWalker
{
    /// <summary>The blocks and all that they contain, each before its content.</summary>
    /// <param name="blocks">The blocks to begin with.</param>
    /// <returns>The blocks in reading order.</returns>
    public static IEnumerable<Block> Walk(ValueList<Block> blocks)
    {
        Guard.Against.Null(blocks);
        return blocks.SelectMany(block => Walk(Children(block)).Prepend(block));
    }

    /// <summary>The texts of a block itself: of a paragraph or of a table's cells, nested ones included.</summary>
    /// <param name="block">The block.</param>
    /// <returns>The inlines in reading order; empty for blocks that only hold other blocks.</returns>
    public static IEnumerable<Inline> Inlines(Block block)
    {
        Guard.Against.Null(block);
        return block switch
        {
            Paragraph paragraph => paragraph.Inlines.SelectMany(Flatten),
            Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Lines).SelectMany(line => line).SelectMany(Flatten),
            _ => [],
        };
    }

    private static ValueList<Block> Children(Block block) => block switch
    {
        Section section => section.Blocks,
        ItemList list => list.Items.SelectMany(item => item).ToValueList(),
        _ => [],
    };

    private static IEnumerable<Inline> Flatten(Inline inline) => inline switch
    {
        Strong strong => strong.Inlines.SelectMany(Flatten).Prepend(inline),
        Emphasis emphasis => emphasis.Inlines.SelectMany(Flatten).Prepend(inline),
        _ => [inline],
    };
}
