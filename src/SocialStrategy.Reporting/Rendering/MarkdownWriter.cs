namespace SocialStrategy.Reporting;

/// <summary>Writes lines at the indentation of the list item they are in, with one blank line between blocks.</summary>
internal sealed class MarkdownWriter
{
    private readonly TextWriter _writer;
    private string _indent = "";
    private string? _firstLine;
    private bool _hasText;
    private bool _blankLineDue;

    internal MarkdownWriter(TextWriter writer) => _writer = writer;

    /// <summary>Whether nothing has been written into the item that was opened last.</summary>
    private bool IsItemEmpty => _firstLine is not null;

    /// <summary>Begins a block: the next line stands after a blank one, unless it is the first of the text or of its item.</summary>
    internal void BeginBlock() => _blankLineDue |= _hasText && !IsItemEmpty;

    internal void Line(string markdown)
    {
        if (_blankLineDue)
        {
            _writer.Write('\n');
        }

        _writer.Write($"{_firstLine ?? _indent}{markdown}".TrimEnd(' '));
        _writer.Write('\n');
        _firstLine = null;
        _hasText = true;
        _blankLineDue = false;
    }

    /// <summary>Begins a list item; its lines stand under one another after the marker.</summary>
    internal void OpenItem(string marker)
    {
        _firstLine = (_firstLine ?? _indent) + marker;
        _indent += new string(' ', marker.Length);
    }

    internal void CloseItem(string marker)
    {
        if (IsItemEmpty)
        {
            Line("");
        }

        _indent = _indent[..^marker.Length];
    }
}
