using System.Text;

namespace SocialStrategy.Reporting.Accessibility;

/// <summary>The rules over the tags of a file.</summary>
internal sealed class HtmlCheck
{
    private const int LongestText = 500;

    private readonly IReadOnlyList<HtmlTag> _tags;
    private readonly int[] _ends;
    private readonly int[] _pictures;
    private readonly int[] _visible;
    private readonly int[] _written;

    internal HtmlCheck(string html)
    {
        _tags = HtmlTag.Read(html);
        _ends = Ends();
        _visible = From(tag => !string.IsNullOrWhiteSpace(Shown(tag)));
        _written = From(tag => Shown(tag).Length > 0);
        _pictures = Before(tag => tag.Name is "img" or "svg");
    }

    internal IEnumerable<AccessibilityFinding> Findings() =>
        [.. OfDocument(), .. OfHeadings(), .. OfPictures(), .. OfTables(), .. OfTexts(), .. OfIds()];

    private IEnumerable<AccessibilityFinding> OfDocument()
    {
        var root = _tags.FirstOrDefault(tag => tag.Name == "html" && !tag.IsClosing);
        if (root is null)
        {
            yield break;
        }

        if (!AccessibleText.IsLanguage(root["lang"]))
        {
            yield return AccessibilityRules.LanguageMissing.At("html");
        }

        if (Opened("title").Select(TextOf).FirstOrDefault() is null or "")
        {
            yield return AccessibilityRules.TitleMissing.At("head");
        }

        if (!Headings().Any())
        {
            yield return AccessibilityRules.HeadingsMissing.At("body");
        }
    }

    private IEnumerable<AccessibilityFinding> OfHeadings()
    {
        int? before = null;
        foreach (var (level, text) in Headings())
        {
            if (text.Length == 0)
            {
                yield return AccessibilityRules.HeadingEmpty.At(FormattableString.Invariant($"h{level}"));
            }

            if (AccessibleText.IsShouted(text))
            {
                yield return AccessibilityRules.HeadingShouted.At(text);
            }

            if (level > (before ?? level) + 1)
            {
                yield return AccessibilityRules.HeadingSkipped.At(text);
            }

            before = level;
        }
    }

    private IEnumerable<AccessibilityFinding> OfPictures()
    {
        foreach (var i in Opened("img").Concat(Opened("svg")))
        {
            var picture = _tags[i];
            var text = picture["aria-label"] ?? Labelled(picture["aria-labelledby"]) ?? (picture.Name == "svg" ? TitleIn(i) : picture["alt"]);
            if (IsDecorative(picture))
            {
                continue;
            }

            if (string.IsNullOrWhiteSpace(text))
            {
                yield return AccessibilityRules.AlternativeMissing.At(picture["id"] ?? picture["src"] ?? picture.Name);
            }
            else if (AccessibleText.IsOverlong(text))
            {
                yield return AccessibilityRules.AlternativeOverlong.At(text);
            }
        }
    }

    private IEnumerable<AccessibilityFinding> OfTables()
    {
        var (captions, columns, rows) = (Before(tag => tag.Name == "caption"), Before(tag => IsHeader(tag, "col")), Before(tag => IsHeader(tag, "row")));
        var (merged, tables) = (Before(tag => tag["colspan"] is not null || tag["rowspan"] is not null), Before(tag => tag.Name == "table"));
        foreach (var i in Opened("table"))
        {
            var place = i + 1 < _ends[i] && _tags[i + 1].Name == "caption" ? TextOf(i + 1) : _tags[i]["id"] ?? "table";
            AccessibilityRule?[] broken =
            [
                IsIn(i, captions) ? null : AccessibilityRules.CaptionMissing,
                IsIn(i, columns) ? null : AccessibilityRules.HeaderMissing,
                IsIn(i, rows) ? null : AccessibilityRules.RowHeaderMissing,
                IsIn(i, merged) ? AccessibilityRules.CellsMerged : null,
                IsIn(i, tables) ? AccessibilityRules.TableNested : null,
            ];
            foreach (var rule in broken.OfType<AccessibilityRule>())
            {
                yield return rule.At(place);
            }
        }

        foreach (var i in Opened("th").Where(i => TextOf(i).Length == 0))
        {
            yield return AccessibilityRules.HeaderEmpty.At(_tags[i]["id"] ?? "th");
        }
    }

    private static bool IsHeader(HtmlTag tag, string scope) => tag.Name == "th" && tag["scope"] == scope;

    private IEnumerable<AccessibilityFinding> OfTexts() =>
    [
        .. Opened("a").Where(i => _tags[i]["href"] is not null && !AccessibleText.TellsTarget(TextOf(i))).Select(i => AccessibilityRules.LinkVague.At(_tags[i]["href"]!)),
        .. Opened("p").Where(i => TextOf(i).Length == 0 && !HasPicture(i)).Select(i => AccessibilityRules.ParagraphEmpty.At(_tags[i]["id"] ?? "p")),
    ];

    private IEnumerable<AccessibilityFinding> OfIds() => _tags
        .Select(tag => tag["id"])
        .OfType<string>()
        .GroupBy(id => id, StringComparer.Ordinal)
        .Where(group => group.Skip(1).Any())
        .Select(group => AccessibilityRules.IdRepeated.At(group.Key));

    private IEnumerable<(int Level, string Text)> Headings() => Enumerable.Range(0, _tags.Count)
        .Where(i => !_tags[i].IsClosing && _tags[i].Name is ['h', >= '1' and <= '6'])
        .Select(i => (_tags[i].Name[1] - '0', TextOf(i)));

    private static bool IsDecorative(HtmlTag picture) =>
        picture["aria-hidden"] == "true" || picture["role"] is "presentation" or "none" || (picture.Name == "img" && picture["alt"] is "");

    private bool HasPicture(int i) => IsIn(i, _pictures);

    private string? TitleIn(int i) => i + 1 < _tags.Count && _tags[i + 1].Name == "title" ? TextOf(i + 1) : null;

    private string? Labelled(string? id) => id is null || !ById.TryGetValue(id, out var i) ? null : TextOf(i);

    /// <summary>The first tag of each id.</summary>
    private Dictionary<string, int> ById => field ??= _tags.Index().Where(each => each.Item["id"] is not null)
        .DistinctBy(each => each.Item["id"], StringComparer.Ordinal).ToDictionary(each => each.Item["id"]!, each => each.Index, StringComparer.Ordinal);

    private IEnumerable<int> Opened(string name) => Enumerable.Range(0, _tags.Count).Where(i => _tags[i].Name == name && !_tags[i].IsClosing);

    /// <summary>The text up to the end of an element, that of pictures' alternatives included; only the beginning of a long one.</summary>
    private string TextOf(int i)
    {
        var text = new StringBuilder();
        for (var at = _visible[i]; at < _ends[i] && text.Length < LongestText; at = _written[at + 1])
        {
            text.Append(Shown(_tags[at]));
        }

        return text.ToString().Trim();
    }

    private static string Shown(HtmlTag tag) => tag["alt"] + tag.TextAfter;

    /// <summary>From each place on, the first tag of some kind.</summary>
    private int[] From(Func<HtmlTag, bool> isOne)
    {
        var from = new int[_tags.Count + 1];
        from[^1] = _tags.Count;
        for (var i = _tags.Count - 1; i >= 0; i--)
        {
            from[i] = isOne(_tags[i]) ? i : from[i + 1];
        }

        return from;
    }

    /// <summary>How many tags of some kind stand before each place.</summary>
    private int[] Before(Func<HtmlTag, bool> isOne)
    {
        var before = new int[_tags.Count + 1];
        for (var i = 0; i < _tags.Count; i++)
        {
            before[i + 1] = before[i] + (isOne(_tags[i]) ? 1 : 0);
        }

        return before;
    }

    /// <summary>Whether one of the tags that were counted stands in an element.</summary>
    private bool IsIn(int i, int[] before) => before[_ends[i]] > before[Math.Min(i + 1, _ends[i])];

    /// <summary>Where the tag stands that closes each; behind the last one for those that nothing closes.</summary>
    private int[] Ends()
    {
        var ends = new int[_tags.Count];
        var open = new Dictionary<string, Stack<int>>(StringComparer.Ordinal);
        foreach (var (i, tag) in _tags.Index())
        {
            ends[i] = tag.IsClosing ? i : _tags.Count;
            if (!open.TryGetValue(tag.Name, out var waiting))
            {
                open.Add(tag.Name, waiting = new Stack<int>());
            }

            if (!tag.IsClosing)
            {
                waiting.Push(i);
            }
            else if (waiting.TryPop(out var opening))
            {
                ends[opening] = i;
            }
        }

        return ends;
    }
}
