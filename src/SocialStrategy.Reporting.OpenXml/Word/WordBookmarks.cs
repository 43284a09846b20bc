using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.OpenXml.Word;

/// <summary>The bookmark of each anchor; the same for the same anchor from year to year.</summary>
internal sealed class WordBookmarks
{
    /// <summary>Word takes no longer names.</summary>
    private const int Longest = 40;
    private const int HashDigits = 8;

    private readonly Dictionary<string, (string Name, int Number)> _bookmarks = new(StringComparer.Ordinal);

    internal WordBookmarks(Report report)
    {
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var block in BlockWalker.Walk(report.Blocks).OfType<AnchoredBlock>())
        {
            var name = NameOf(block.Anchor, block.Anchor);
            for (var seed = block.Anchor; !used.Add(name); name = NameOf(block.Anchor, seed))
            {
                seed += "-";
            }

            _bookmarks.Add(block.Anchor, (name, _bookmarks.Count + 1));
        }
    }

    internal string NameOf(string anchor) => _bookmarks[anchor].Name;

    /// <summary>Content that references to the anchor show.</summary>
    internal OpenXmlElement[] Around(string anchor, params OpenXmlElement[] content)
    {
        var (name, number) = _bookmarks[anchor];
        var id = number.ToString(CultureInfo.InvariantCulture);
        return [new BookmarkStart { Id = id, Name = name }, .. content, new BookmarkEnd { Id = id }];
    }

    /// <summary>The anchor with underscores; of a long one the end is replaced by a number made from the whole.</summary>
    private static string NameOf(string anchor, string seed)
    {
        var name = anchor.Replace('-', '_');
        return name.Length <= Longest && seed == anchor ? name : $"{name[..Math.Min(name.Length, Longest - HashDigits - 1)]}_{Hash(seed):x8}";
    }

    /// <summary>FNV-1a, which is the same in every process.</summary>
    private static uint Hash(string text) => text.Aggregate(2_166_136_261, (hash, character) => unchecked((hash ^ character) * 16_777_619));
}
