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
        var (anchors, references) = (new HashSet<string>(StringComparer.Ordinal), new List<Reference>());
        Check(blocks, 1, anchors, references);
        if (references.Find(reference => !anchors.Contains(reference.Anchor)) is { } lost)
        {
            throw new ArgumentException($"A reference names the anchor '{lost.Anchor}', which no block has.", nameof(blocks));
        }
    }

    private static void Check(ValueList<Block> blocks, int level, HashSet<string> anchors, List<Reference> references)
    {
        foreach (var block in blocks)
        {
            ThrowIfTooDeep(level, "blocks");
            if (block is AnchoredBlock { Anchor: var anchor } && !anchors.Add(anchor))
            {
                throw new ArgumentException($"The anchor '{anchor}' is used twice. Give each block its own.", nameof(blocks));
            }

            switch (block)
            {
                case Section section:
                    Check(section.Blocks, level + 1, anchors, references);
                    break;
                case ItemList list:
                    foreach (var item in list.Items)
                    {
                        Check(item, level + 1, anchors, references);
                    }

                    break;
                case Paragraph paragraph:
                    Check(paragraph.Inlines, level + 1, references);
                    break;
                case Table table:
                    foreach (var line in table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Lines))
                    {
                        Check(line, level + 1, references);
                    }

                    break;
            }
        }
    }

    private static void Check(ValueList<Inline> inlines, int level, List<Reference> references)
    {
        foreach (var inline in inlines)
        {
            ThrowIfTooDeep(level, "blocks");
            switch (inline)
            {
                case Strong strong:
                    Check(strong.Inlines, level + 1, references);
                    break;
                case Emphasis emphasis:
                    Check(emphasis.Inlines, level + 1, references);
                    break;
                case Reference reference:
                    references.Add(reference);
                    break;
            }
        }
    }

    private static void ThrowIfTooDeep(int level, string parameter)
    {
        if (level > MostLevels)
        {
            throw new ArgumentException(FormattableString.Invariant($"Blocks and texts stand in each other on more than {MostLevels} levels."), parameter);
        }
    }
}
