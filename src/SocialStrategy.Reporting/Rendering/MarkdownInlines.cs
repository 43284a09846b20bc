using System.Globalization;
using System.Text;
using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>The text inside paragraphs and cells, on one line.</summary>
/// <remarks>
/// Asterisks make text bold only where the characters around them allow it: <c>**a.**b</c> stays as it is. The inlines are
/// therefore first laid flat as pieces of one style, and a piece that stands too close to its neighbours gets HTML tags instead.
/// </remarks>
internal sealed class MarkdownInlines : InlineVisitor
{
    private readonly CaptionTexts _captions;
    private readonly List<Piece> _pieces = [];
    private Style _style;

    private MarkdownInlines(CaptionTexts captions, bool isStrong)
    {
        _captions = captions;
        _style = isStrong ? Style.Strong : Style.Plain;
    }

    [Flags]
    private enum Style
    {
        Plain = 0,
        Strong = 1,
        Emphasis = 2,
    }

    /// <summary>The Markdown of a text, all of it strong if so asked.</summary>
    internal static string ToMarkdown(ValueList<Inline> inlines, CaptionTexts captions, bool isStrong = false)
    {
        var visitor = new MarkdownInlines(captions, isStrong);
        visitor.Visit(inlines);
        return visitor.Join();
    }

    protected internal override void VisitRun(Run run)
    {
        // White space cannot stand inside the asterisks' edges and needs no style.
        var text = run.Text;
        var start = text.Length - text.TrimStart().Length;
        var end = Math.Max(start, text.TrimEnd().Length);
        Add(MarkdownText.Escape(text[..start]), Style.Plain);
        Add(MarkdownText.Escape(text[start..end]), _style);
        Add(MarkdownText.Escape(text[end..]), Style.Plain);
    }

    protected internal override void VisitStrong(Strong strong) => Visit(strong.Inlines, Style.Strong);

    protected internal override void VisitEmphasis(Emphasis emphasis) => Visit(emphasis.Inlines, Style.Emphasis);

    protected internal override void VisitReference(Reference reference) =>
        Add($"[{MarkdownText.Escape(_captions.ReferenceTo(reference.Anchor))}](#{reference.Anchor})", _style);

    private static bool LetsOpenOrClose(char neighbour) =>
        neighbour != '*' && (char.IsWhiteSpace(neighbour) || char.IsPunctuation(neighbour) || neighbour == '<');

    private static string Tags(Style style, bool isEnd)
    {
        var slash = isEnd ? "/" : "";
        return style switch
        {
            Style.Strong => $"<{slash}strong>",
            Style.Emphasis => $"<{slash}em>",
            _ => isEnd ? "</em></strong>" : "<strong><em>",
        };
    }

    private void Visit(ValueList<Inline> inlines, Style style = Style.Plain)
    {
        var outer = _style;
        _style |= style;
        foreach (var inline in inlines)
        {
            inline.Accept(this);
        }

        _style = outer;
    }

    private void Add(string markdown, Style style)
    {
        if (markdown.Length == 0)
        {
            return;
        }

        if (_pieces.Count > 0 && _pieces[^1].Style == style)
        {
            _pieces[^1] = new Piece(_pieces[^1].Markdown + markdown, style);
        }
        else
        {
            _pieces.Add(new Piece(markdown, style));
        }
    }

    private string Join()
    {
        var line = new StringBuilder();
        for (var i = 0; i < _pieces.Count; i++)
        {
            var (markdown, style) = _pieces[i];
            var before = line.Length == 0 ? ' ' : line[^1];
            var after = i + 1 == _pieces.Count ? ' ' : _pieces[i + 1].FirstCharacter;
            if (style == Style.Plain)
            {
                line.Append(markdown);
            }
            else if (LetsOpenOrClose(before) && LetsOpenOrClose(after))
            {
                var asterisks = new string('*', style switch { Style.Strong => 2, Style.Emphasis => 1, _ => 3 });
                line.Append(CultureInfo.InvariantCulture, $"{asterisks}{markdown}{asterisks}");
            }
            else
            {
                line.Append(CultureInfo.InvariantCulture, $"{Tags(style, isEnd: false)}{markdown}{Tags(style, isEnd: true)}");
            }
        }

        return line.ToString();
    }

    private readonly record struct Piece(string Markdown, Style Style)
    {
        /// <summary>Gets what a neighbour before it sees; styled text right after styled text gets tags.</summary>
        internal char FirstCharacter => Style == Style.Plain ? Markdown[0] : '<';
    }
}
