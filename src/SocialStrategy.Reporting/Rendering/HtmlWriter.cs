namespace SocialStrategy.Reporting.Rendering;

/// <summary>Writes markup; every text of a report passes through here, so nothing else needs to escape.</summary>
internal sealed class HtmlWriter
{
    private readonly TextWriter _writer;

    internal HtmlWriter(TextWriter writer) => _writer = writer;

    internal void Open(string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _writer.Write($"<{element}");
        foreach (var (name, value) in attributes)
        {
            _writer.Write($" {name}=\"{Escape(value)}\"");
        }

        _writer.Write('>');
    }

    internal void Close(string element) => _writer.Write($"</{element}>");

    internal void Text(string text) => _writer.Write(Escape(text));

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
}
