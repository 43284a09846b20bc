namespace SocialStrategy.Reporting.Documents;

/// <summary>Work on every kind of block; a renderer derives from it and so cannot forget one.</summary>
public abstract class BlockVisitor
{
    /// <summary>Called for a section; the visitor walks its blocks itself.</summary>
    /// <param name="section">The section.</param>
    protected internal abstract void VisitSection(Section section);

    /// <summary>Called for a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    protected internal abstract void VisitParagraph(Paragraph paragraph);

    /// <summary>Called for a list; the visitor walks the items' blocks itself.</summary>
    /// <param name="list">The list.</param>
    protected internal abstract void VisitItemList(ItemList list);

    /// <summary>Called for a table.</summary>
    /// <param name="table">The table.</param>
    protected internal abstract void VisitTable(Table table);

    /// <summary>Called for a bar chart.</summary>
    /// <param name="chart">The chart.</param>
    protected internal abstract void VisitBarChart(BarChart chart);

    /// <summary>Called for a line chart.</summary>
    /// <param name="chart">The chart.</param>
    protected internal abstract void VisitLineChart(LineChart chart);
}

/// <summary>Work on every kind of text inside a block.</summary>
public abstract class InlineVisitor
{
    /// <summary>Called for plain text.</summary>
    /// <param name="run">The text.</param>
    protected internal abstract void VisitRun(Run run);

    /// <summary>Called for strong text; the visitor walks its content itself.</summary>
    /// <param name="strong">The text.</param>
    protected internal abstract void VisitStrong(Strong strong);

    /// <summary>Called for stressed text; the visitor walks its content itself.</summary>
    /// <param name="emphasis">The text.</param>
    protected internal abstract void VisitEmphasis(Emphasis emphasis);

    /// <summary>Called for a cross-reference.</summary>
    /// <param name="reference">The reference.</param>
    protected internal abstract void VisitReference(Reference reference);
}
