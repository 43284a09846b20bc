using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.OpenXml.Packages;

/// <summary>The lines of a cell as plain text.</summary>
internal static class CellLines
{
    internal static IEnumerable<string> Of(Cell cell, CaptionTexts captions) => cell.Lines.Select(line => TextOf(line, captions));

    /// <summary>What inlines say without how they look.</summary>
    internal static string TextOf(ValueList<Inline> inlines, CaptionTexts captions) => string.Concat(inlines.Select(inline => inline switch
    {
        Run run => run.Text,
        Strong strong => TextOf(strong.Inlines, captions),
        Emphasis emphasis => TextOf(emphasis.Inlines, captions),
        Reference reference => captions.ReferenceTo(reference.Anchor),
        _ => throw new ArgumentException($"A cell cannot show a '{inline.GetType().Name}'.", nameof(inlines)),
    }));
}
