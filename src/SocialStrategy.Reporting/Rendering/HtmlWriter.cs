using System.Text.RegularExpressions;

namespace SocialStrategy.Reporting;

/// <summary>Writes markup; every text of a report passes through here, so nothing else needs to escape.</summary>
internal sealed partial class HtmlWriter
{
    private readonly TextWriter _writer;
    private readonly HtmlNames _names;

    internal HtmlWriter(TextWriter writer, HtmlNames names)
    {
        _writer = writer;
        _names = names;
    }

    internal void Open(string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _writer.Write($"<{element}");
        foreach (var (name, value) in attributes)
        {
            _writer.Write($" {name}=\"{Escape(_names.Attribute(name, value))}\"");
        }

        _writer.Write('>');
    }

    internal void Close(string element) => _writer.Write($"</{element}>");

    internal void Text(string text) => _writer.Write(Escape(text));

    /// <summary>Text for the eye: no line breaks inside a range such as "2014–2020", which browsers would part after its dash.</summary>
    internal void Prose(string text)
    {
        var written = 0;
        foreach (var range in Range().EnumerateMatches(text))
        {
            Text(text[written..range.Index]);
            Open("span", ("class", "range"));
            written = range.Index + range.Length;
            Text(text[range.Index..written]);
            Close("span");
        }

        Text(text[written..]);
    }

    internal void Line() => _writer.Write('\n');

    /// <summary>Opens an element on a line of its own, for elements that hold others.</summary>
    internal void OpenLine(string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Open(element, attributes);
        Line();
    }

    internal void CloseLine(string element)
    {
        Close(element);
        Line();
    }

    /// <summary>A whole element with a text, on a line of its own.</summary>
    internal void Element(string element, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Open(element, attributes);
        Prose(text);
        CloseLine(element);
    }

    /// <summary>A whole element that can hold nothing but characters, on a line of its own.</summary>
    internal void Plain(string element, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Open(element, attributes);
        Text(text);
        CloseLine(element);
    }

    /// <summary>Writes markup or a style sheet of this library as it is; never a text of a report.</summary>
    internal void Trusted(string markup) => _writer.Write(markup);

    private static string Escape(string text) => PlainText.Clean(text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);

    [GeneratedRegex("[0-9]+\u2013[0-9]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Range();
}
