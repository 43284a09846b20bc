using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SocialStrategy.Reporting.OpenXml.Word;

/// <summary>What stands in a document one after another, and how its page lies.</summary>
internal sealed class WordFlow
{
    /// <summary>A heading with more below it does not look lost.</summary>
    private const int FewParagraphs = 2;

    private readonly List<FlowItem> _items = [];

    /// <summary>Gets a value indicating whether what is added now lies across the page.</summary>
    internal bool IsAcross { get; set; }

    internal int Count => _items.Count;

    internal void Add(OpenXmlElement element, bool isHeading = false) => _items.Add(new FlowItem(element, IsAcross, isHeading));

    /// <summary>Adds running text, which needs room above it after a table, for tables have none below them.</summary>
    internal void AddText(Paragraph paragraph)
    {
        if (_items.Count > 0 && _items[^1].Element is Table)
        {
            paragraph.ParagraphProperties!.SpacingBetweenLines = new SpacingBetweenLines { Before = "240" };
        }

        Add(paragraph);
    }

    /// <summary>Lets the paragraph at a place begin a page, if there is one.</summary>
    internal void StartPageAt(int place)
    {
        if (place < _items.Count && _items[place].Element is Paragraph { ParagraphProperties: { } properties })
        {
            properties.PageBreakBefore = new PageBreakBefore();
        }
    }

    /// <summary>The body of the document, a section for each stretch of pages that lie alike.</summary>
    internal Body ToBody(SectionBreaks breaks)
    {
        HeadingsGoWithTheirTables();
        var body = new Body();
        foreach (var (at, item) in _items.Index())
        {
            body.Append(item.Element);
            if (at + 1 < _items.Count && item.IsAcross != _items[at + 1].IsAcross)
            {
                EndSection(body, breaks.Next(item.IsAcross));
            }
        }

        body.Append(breaks.Next(_items.Count > 0 && _items[^1].IsAcross));
        return body;
    }

    /// <summary>A heading right above a table that lies across, or a sentence away from it, would else stay alone on the page before.</summary>
    private void HeadingsGoWithTheirTables()
    {
        for (var i = _items.Count - 2; i >= 0; i--)
        {
            if (_items[i].IsHeading)
            {
                var below = i + 1;
                while (below - i <= FewParagraphs && below + 1 < _items.Count && _items[below] is { IsAcross: false, IsHeading: false, Element: Paragraph })
                {
                    below++;
                }

                var belongs = _items[below].IsAcross && (below == i + 1 || !_items[below].IsHeading);
                for (var each = i; each < below && belongs; each++)
                {
                    _items[each] = _items[each] with { IsAcross = true };
                }
            }
        }
    }

    /// <summary>A section ends in a paragraph; after a table a tiny one is added for it.</summary>
    private static void EndSection(Body body, SectionProperties section)
    {
        if (body.LastChild is not Paragraph paragraph)
        {
            paragraph = WordText.Paragraph(WordStyles.SectionEnd);
            body.Append(paragraph);
        }

        paragraph.ParagraphProperties!.Append(section);
    }

    private sealed record FlowItem(OpenXmlElement Element, bool IsAcross, bool IsHeading);
}
