using DocumentFormat.OpenXml;
using SocialStrategy.Reporting.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace SocialStrategy.Reporting.OpenXml.Word;

/// <summary>The text inside paragraphs and cells.</summary>
internal sealed class WordInlines : InlineVisitor
{
    private readonly CaptionTexts _captions;
    private readonly WordBookmarks _bookmarks;
    private readonly List<OpenXmlElement> _written = [];
    private int _strong;
    private int _emphasis;

    private WordInlines(CaptionTexts captions, WordBookmarks bookmarks)
    {
        _captions = captions;
        _bookmarks = bookmarks;
    }

    internal static OpenXmlElement[] Of(ValueList<Inline> inlines, CaptionTexts captions, WordBookmarks bookmarks)
    {
        var visitor = new WordInlines(captions, bookmarks);
        visitor.Write(inlines);
        return [.. visitor._written];
    }

    /// <inheritdoc/>
    protected override void VisitRun(Run run) => _written.Add(WordText.Run(run.Text, Look()));

    /// <inheritdoc/>
    protected override void VisitStrong(Strong strong)
    {
        _strong++;
        Write(strong.Inlines);
        _strong--;
    }

    /// <inheritdoc/>
    protected override void VisitEmphasis(Emphasis emphasis)
    {
        _emphasis++;
        Write(emphasis.Inlines);
        _emphasis--;
    }

    /// <inheritdoc/>
    protected override void VisitReference(Reference reference) => _written.AddRange(WordFields.Field(
        $@"REF {_bookmarks.NameOf(reference.Anchor)} \h \* MERGEFORMAT",
        WordText.Run(_captions.ReferenceTo(reference.Anchor), Look())));

    private void Write(ValueList<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            inline.Accept(this);
        }
    }

    private W.RunProperties? Look() => (_strong > 0, _emphasis > 0) switch
    {
        (false, false) => null,
        (true, false) => new W.RunProperties(new W.RunStyle { Val = WordStyles.Strong }),
        (false, true) => new W.RunProperties(new W.RunStyle { Val = WordStyles.Emphasis }),
        (true, true) => new W.RunProperties(new W.RunStyle { Val = WordStyles.Strong }, new W.Italic()),
    };
}
