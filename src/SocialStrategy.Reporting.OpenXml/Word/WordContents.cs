using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SocialStrategy.Reporting.Documents;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace SocialStrategy.Reporting.OpenXml.Word;

/// <summary>The table of contents and the lists of tables and charts: fields that show every entry as a link already.</summary>
/// <remarks>The switch <c>\n</c> leaves page numbers out, here and whenever Word updates the field, for no one knows them here.</remarks>
internal sealed class WordContents
{
    private readonly WordContext _context;
    private readonly WordFlow _flow;
    private bool _isFirst = true;

    internal WordContents(WordContext context, WordFlow flow)
    {
        _context = context;
        _flow = flow;
    }

    private string WithoutPages => _context.Options.AsksForPageNumbers ? "" : @"\n ";

    internal void Write()
    {
        var report = _context.Report;
        var depth = _context.Options.TableOfContentsDepth;
        var sections = Sections(report.Blocks, 1).Where(entry => entry.Level <= depth).ToArray();
        WriteList(
            report.Labels.Contents,
            FormattableString.Invariant($@"TOC \o ""1-{depth}"" {WithoutPages}\h \z"),
            [.. sections.Select(entry => new Entry(entry.Section.Anchor, entry.Section.Title, WordStyles.ContentsEntry(entry.Level)))]);
        if (_context.Options.HasListsOfTablesAndCharts)
        {
            WriteList(report.Labels.Tables, ListOf(_context.Sequences.Table), Captioned<Documents.Table>(table => table.Caption));
            WriteList(report.Labels.Charts, ListOf(_context.Sequences.Chart), Captioned<Chart>(chart => chart.Caption));
        }
    }

    private static IEnumerable<(Section Section, int Level)> Sections(ValueList<Block> blocks, int level) => blocks
        .OfType<Section>()
        .Where(section => section.IsInContents && level <= WordStyles.Levels)
        .SelectMany(section => Sections(section.Blocks, level + 1).Prepend((section, level)));

    private string ListOf(string sequence) => $@"TOC {WithoutPages}\h \z \c ""{sequence}""";

    private Entry[] Captioned<T>(Func<T, string> caption)
        where T : AnchoredBlock =>
        [.. BlockWalker.Walk(_context.Report.Blocks).OfType<T>().Select(block => new Entry(block.Anchor, $"{_context.Captions.LabelOf(block)} {caption(block)}", WordStyles.ListEntry))];

    private void WriteList(string heading, string instruction, IReadOnlyList<Entry> entries)
    {
        if (entries.Count == 0)
        {
            return;
        }

        _flow.Add(WordText.Paragraph(_isFirst ? WordStyles.ContentsHeading : WordStyles.ListHeading, WordText.Run(heading)));
        _isFirst = false;
        foreach (var (at, entry) in entries.Index())
        {
            _flow.Add(WordText.Paragraph(
                entry.Style,
                [
                    .. at == 0 ? WordFields.Begin(instruction) : [],
                    Link(entry),
                    .. at == entries.Count - 1 ? [WordFields.End()] : Array.Empty<OpenXmlElement>(),
                ]));
        }
    }

    private Hyperlink Link(Entry entry)
    {
        var bookmark = _context.Bookmarks.NameOf(entry.Anchor);
        var link = new Hyperlink(WordText.Run(entry.Text)) { Anchor = bookmark, History = true };
        if (_context.Options.AsksForPageNumbers)
        {
            link.Append(new Run(new TabChar()));
            link.Append(WordFields.Field($@"PAGEREF {bookmark} \h"));
        }

        return link;
    }

    private sealed record Entry(string Anchor, string Text, string Style);
}
