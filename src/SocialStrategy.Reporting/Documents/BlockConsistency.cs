using SocialStrategy.Values;

namespace SocialStrategy.Reporting.Documents;

/// <summary>The rules across the blocks of a report, without which it cannot exist.</summary>
internal static class BlockConsistency
{
    /// <summary>Renderers walk down by recursion.</summary>
    private const int MostLevels = 64;

    /// <summary>Refuses blocks that stand too deep in each other, with an anchor used twice, or with a reference without a target.</summary>
    /// <exception cref="ArgumentException">Such a block exists.</exception>
    internal static void ThrowIfInconsistent(ValueList<Block> blocks)
    {
        if (!blocks.All(block => Fits(block, 1)))
        {
            throw new ArgumentException(FormattableString.Invariant($"Blocks and texts stand in each other on more than {MostLevels} levels."), nameof(blocks));
        }

        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in BlockWalker.Walk(blocks).OfType<AnchoredBlock>())
        {
            if (!anchors.Add(block.Anchor))
            {
                throw new ArgumentException($"The anchor '{block.Anchor}' is used twice. Give each block its own.", nameof(blocks));
            }
        }

        foreach (var reference in BlockWalker.Walk(blocks).SelectMany(BlockWalker.Inlines).OfType<Reference>())
        {
            if (!anchors.Contains(reference.Anchor))
            {
                throw new ArgumentException($"A reference names the anchor '{reference.Anchor}', which no block has.", nameof(blocks));
            }
        }
    }

    private static bool Fits(Block block, int level) => level <= MostLevels && block switch
    {
        Section section => section.Blocks.All(each => Fits(each, level + 1)),
        ItemList list => list.Items.All(item => item.All(each => Fits(each, level + 1))),
        Paragraph paragraph => paragraph.Inlines.All(each => Fits(each, level + 1)),
        Table table => table.Rows.All(row => row.Cells.All(cell => cell.Lines.All(line => line.All(each => Fits(each, level + 1))))),
        _ => true,
    };

    private static bool Fits(Inline inline, int level) => level <= MostLevels && inline switch
    {
        Strong strong => strong.Inlines.All(each => Fits(each, level + 1)),
        Emphasis emphasis => emphasis.Inlines.All(each => Fits(each, level + 1)),
        _ => true,
    };
}
