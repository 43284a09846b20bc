namespace SocialStrategy.Reporting.Accessibility;

/// <summary>The rules over the tags of a file.</summary>
internal sealed class HtmlCheck
{
    private readonly IReadOnlyList<HtmlTag> _tags;

    internal HtmlCheck(string html) => _tags = HtmlTag.Read(html);

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
            var text = picture["aria-label"] ?? Labelled(picture["aria-labelledby"]) ?? picture["alt"] ?? (picture.Name == "svg" ? TitleIn(i) : null);
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
        foreach (var i in Opened("table"))
        {
            var inside = _tags.Skip(i + 1).Take(EndOf(i) - i - 1).ToArray();
            var place = inside.Length > 0 && inside[0].Name == "caption" ? TextOf(i + 1) : _tags[i]["id"] ?? "table";
            if (!inside.Any(tag => tag.Name == "caption"))
            {
                yield return AccessibilityRules.CaptionMissing.At(place);
            }

            foreach (var rule in HeaderRules(inside))
            {
                yield return rule.At(place);
            }

            if (inside.Any(tag => tag["colspan"] is not null || tag["rowspan"] is not null))
            {
                yield return AccessibilityRules.CellsMerged.At(place);
            }

            if (inside.Any(tag => tag.Name == "table"))
            {
                yield return AccessibilityRules.TableNested.At(place);
            }
        }

        foreach (var i in Opened("th").Where(i => TextOf(i).Length == 0))
        {
            yield return AccessibilityRules.HeaderEmpty.At(_tags[i]["id"] ?? "th");
        }
    }

    private static IEnumerable<AccessibilityRule> HeaderRules(HtmlTag[] inside)
    {
        if (!inside.Any(tag => tag.Name == "th" && tag["scope"] == "col"))
        {
            yield return AccessibilityRules.HeaderMissing;
        }

        if (!inside.Any(tag => tag.Name == "th" && tag["scope"] == "row"))
        {
            yield return AccessibilityRules.RowHeaderMissing;
        }
    }

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

    private bool HasPicture(int i) => _tags.Skip(i + 1).Take(EndOf(i) - i - 1).Any(tag => tag.Name is "img" or "svg");

    private string? TitleIn(int i) => i + 1 < _tags.Count && _tags[i + 1].Name == "title" ? TextOf(i + 1) : null;

    private string? Labelled(string? id) => id is null ? null : Enumerable.Range(0, _tags.Count).Where(i => _tags[i]["id"] == id).Select(TextOf).FirstOrDefault();

    private IEnumerable<int> Opened(string name) => Enumerable.Range(0, _tags.Count).Where(i => _tags[i].Name == name && !_tags[i].IsClosing);

    /// <summary>The text up to the end of an element, that of pictures' alternatives included.</summary>
    private string TextOf(int i) => string.Concat(_tags.Skip(i).Take(EndOf(i) - i).Select(tag => tag["alt"] + tag.TextAfter)).Trim();

    private int EndOf(int i)
    {
        var depth = 0;
        for (var at = i; at < _tags.Count; at++)
        {
            if (_tags[at].Name == _tags[i].Name)
            {
                depth += _tags[at].IsClosing ? -1 : 1;
            }

            if (depth == 0)
            {
                return at;
            }
        }

        return _tags.Count;
    }
}
