using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>The text inside paragraphs and cells.</summary>
internal sealed class HtmlInlines : InlineVisitor
{
    private readonly HtmlWriter _html;
    private readonly CaptionTexts _captions;

    internal HtmlInlines(HtmlWriter html, CaptionTexts captions)
    {
        _html = html;
        _captions = captions;
    }

    internal void Write(ValueList<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            inline.Accept(this);
        }
    }

    protected internal override void VisitRun(Run run) => _html.Prose(run.Text);

    protected internal override void VisitStrong(Strong strong) => Wrap("strong", strong.Inlines);

    protected internal override void VisitEmphasis(Emphasis emphasis) => Wrap("em", emphasis.Inlines);

    protected internal override void VisitReference(Reference reference)
    {
        _html.Open("a", ("href", $"#{reference.Anchor}"));
        _html.Prose(_captions.ReferenceTo(reference.Anchor));
        _html.Close("a");
    }

    private void Wrap(string element, ValueList<Inline> inlines)
    {
        _html.Open(element);
        Write(inlines);
        _html.Close(element);
    }
}
