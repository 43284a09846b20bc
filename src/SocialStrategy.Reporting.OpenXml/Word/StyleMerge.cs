using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SocialStrategy.Reporting.OpenXml.Word;

/// <summary>Joins the styles of a template with the library's own. A style is the same if its kind and name are: a Polish Word
/// gives "heading 1" the id "Nagwek1".</summary>
internal sealed class StyleMerge
{
    /// <summary>The elements that name a style.</summary>
    private static readonly string[] References = ["pStyle", "rStyle", "tblStyle", "basedOn", "next", "link"];

    private readonly Styles _styles;
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    internal StyleMerge(Styles template, Styles own)
    {
        _styles = (Styles)template.CloneNode(deep: true);
        var known = _styles.Elements<Style>().Where(style => style.StyleId?.Value is not null).DistinctBy(KeyOf).ToDictionary(KeyOf, style => style.StyleId!.Value!);
        var taken = _styles.Elements<Style>().Select(style => style.StyleId?.Value).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var style in own.Elements<Style>())
        {
            var id = style.StyleId!.Value!;
            if (known.TryGetValue(KeyOf(style), out var existing))
            {
                _ids.Add(id, existing);
            }
            else
            {
                _ids.Add(id, FreeId(id, taken));
                _styles.Append(Added(style, _ids[id]));
            }
        }

        Rename(_styles);
    }

    /// <summary>Creates the document name the joined styles.</summary>
    internal Styles Apply(MainDocumentPart part)
    {
        Rename(part.Document);
        foreach (var header in part.HeaderParts.Where(each => each.Header.Descendants<ParagraphStyleId>().All(style => style.Val == WordStyles.Header)))
        {
            Rename(header.Header);
        }

        return _styles;
    }

    private static (StyleValues? Type, string Name) KeyOf(Style style) => (style.Type?.Value, (style.StyleName?.Val?.Value ?? "").ToUpperInvariant());

    private static string FreeId(string id, HashSet<string> taken)
    {
        var free = id;
        while (!taken.Add(free))
        {
            free += "X";
        }

        return free;
    }

    private static Style Added(Style style, string id)
    {
        var copy = (Style)style.CloneNode(deep: true);
        copy.StyleId = id;
        copy.Default = null;
        return copy;
    }

    private void Rename(OpenXmlElement element)
    {
        foreach (var reference in element.Descendants().Where(each => References.Contains(each.LocalName, StringComparer.Ordinal) && each.NamespaceUri == element.NamespaceUri))
        {
            var named = reference.GetAttribute("val", element.NamespaceUri);
            if (_ids.TryGetValue(named.Value ?? "", out var id))
            {
                reference.SetAttribute(new OpenXmlAttribute(named.Prefix, named.LocalName, named.NamespaceUri, id));
            }
        }
    }
}
