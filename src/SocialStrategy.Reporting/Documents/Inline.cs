namespace SocialStrategy.Reporting.Documents;

/// <summary>A piece of text inside a paragraph or a cell: the closed family below.</summary>
public abstract record Inline
{
    private protected Inline()
    {
    }

    /// <summary>Calls the visitor's method for this kind of text.</summary>
    /// <param name="visitor">The visitor.</param>
    public abstract void Accept(InlineVisitor visitor);
}

/// <summary>Plain text; characters that mean something in a file format are escaped by the renderer.</summary>
/// <param name="Text">The text; may have leading or trailing spaces.</param>
public sealed record Run(string Text) : Inline
{
    /// <inheritdoc/>
    public override void Accept(InlineVisitor visitor)
    {
        Guard.Against.Null(visitor);
        visitor.VisitRun(this);
    }
}

/// <summary>Text of strong importance, usually bold.</summary>
/// <param name="Inlines">The text.</param>
public sealed record Strong(ValueList<Inline> Inlines) : Inline
{
    /// <inheritdoc/>
    public override void Accept(InlineVisitor visitor)
    {
        Guard.Against.Null(visitor);
        visitor.VisitStrong(this);
    }
}

/// <summary>Stressed text, usually italic.</summary>
/// <param name="Inlines">The text.</param>
public sealed record Emphasis(ValueList<Inline> Inlines) : Inline
{
    /// <inheritdoc/>
    public override void Accept(InlineVisitor visitor)
    {
        Guard.Against.Null(visitor);
        visitor.VisitEmphasis(this);
    }
}

/// <summary>A cross-reference; shown as the number of a table or chart ("Tabela 3") or as the title of a section.</summary>
/// <param name="Anchor">The anchor of a block of the same report.</param>
public sealed record Reference(string Anchor) : Inline
{
    /// <inheritdoc/>
    public override void Accept(InlineVisitor visitor)
    {
        Guard.Against.Null(visitor);
        visitor.VisitReference(this);
    }
}
