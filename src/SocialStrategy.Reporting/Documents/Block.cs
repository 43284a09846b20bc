namespace SocialStrategy.Reporting.Documents;

/// <summary>A piece of a report that stands on its own lines: the closed family below.</summary>
public abstract record Block
{
    private protected Block()
    {
    }

    /// <summary>Calls the visitor's method for this kind of block.</summary>
    /// <param name="visitor">The visitor.</param>
    public abstract void Accept(BlockVisitor visitor);
}

/// <summary>A block that can be pointed at: its anchor is unique in the report and stays the same from year to year.</summary>
public abstract record AnchoredBlock : Block
{
    private protected AnchoredBlock(string anchor) => Anchor = Anchors.Check(anchor);

    /// <summary>Lower-case ASCII letters, digits and hyphens, starting with a letter; unique in a report.</summary>
    public string Anchor { get; }
}

/// <summary>A heading with everything under it; nested sections have deeper headings.</summary>
public sealed record Section : AnchoredBlock
{
    /// <summary>Creates a section.</summary>
    /// <param name="anchor">The anchor, see <see cref="AnchoredBlock.Anchor"/>.</param>
    /// <param name="title">The text of the heading.</param>
    /// <param name="blocks">The content in order; may be empty.</param>
    /// <exception cref="ArgumentException">The anchor is malformed or the title is blank.</exception>
    public Section(string anchor, string title, ValueList<Block> blocks)
        : base(anchor)
    {
        Guard.Against.NullOrWhiteSpace(title);
        Guard.Against.Null(blocks);
        Title = title;
        Blocks = blocks;
    }

    /// <summary>Gets the text of the heading; never blank.</summary>
    public string Title { get; }

    /// <summary>Gets the content in order.</summary>
    public ValueList<Block> Blocks { get; }

    /// <summary>Gets a value indicating whether the heading stands in the table of contents, as far as that goes down; true unless said otherwise.</summary>
    public bool IsInContents { get; init; } = true;

    /// <inheritdoc/>
    public override void Accept(BlockVisitor visitor)
    {
        Guard.Against.Null(visitor);
        visitor.VisitSection(this);
    }
}

/// <summary>Running text.</summary>
public sealed record Paragraph : Block
{
    /// <summary>Creates a paragraph.</summary>
    /// <param name="inlines">The text in order; not empty.</param>
    /// <exception cref="ArgumentException">There is no text.</exception>
    public Paragraph(ValueList<Inline> inlines)
    {
        Guard.Against.Null(inlines);
        Inlines = inlines.Count > 0 ? inlines : throw new ArgumentException("A paragraph needs text.", nameof(inlines));
    }

    /// <summary>Gets the text in order; not empty.</summary>
    public ValueList<Inline> Inlines { get; }

    /// <inheritdoc/>
    public override void Accept(BlockVisitor visitor)
    {
        Guard.Against.Null(visitor);
        visitor.VisitParagraph(this);
    }
}

/// <summary>A list of items, each of one or more blocks (a paragraph first, then perhaps a nested list).</summary>
public sealed record ItemList : Block
{
    /// <summary>Creates a list.</summary>
    /// <param name="ordered">Whether the items are numbered 1, 2, 3 …</param>
    /// <param name="items">The items; at least one, each with at least one block.</param>
    /// <exception cref="ArgumentException">There is no item, or an item is empty.</exception>
    public ItemList(bool ordered, ValueList<ValueList<Block>> items)
    {
        Guard.Against.Null(items);
        Ordered = ordered;
        Items = items.Count > 0 && items.All(item => item.Count > 0)
            ? items
            : throw new ArgumentException("A list needs items and an item needs a block.", nameof(items));
    }

    /// <summary>True: numbered from 1; false: bullets.</summary>
    public bool Ordered { get; }

    /// <summary>Gets the items in order.</summary>
    public ValueList<ValueList<Block>> Items { get; }

    /// <inheritdoc/>
    public override void Accept(BlockVisitor visitor)
    {
        Guard.Against.Null(visitor);
        visitor.VisitItemList(this);
    }
}
