using System.Text;

namespace SocialStrategy.Reporting.Accessibility;

/// <summary>Finds the tags in a text in one pass, whatever the text: what is no tag is text.</summary>
internal sealed class HtmlScanner
{
    private static readonly string[] Programs = ["style", "script"];

    private readonly string _html;
    private readonly bool[] _leadsNowhere;
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    internal HtmlScanner(string html)
    {
        _html = html;
        _leadsNowhere = new bool[html.Length + 1];
    }

    internal IReadOnlyList<HtmlTag> Tags()
    {
        var tags = new List<HtmlTag>();
        var (open, text) = ((Start: 0, End: 0), new StringBuilder());
        for (var at = 0; at < _html.Length;)
        {
            if (_html[at] != '<')
            {
                var next = _html.IndexOf('<', at);
                next = next < 0 ? _html.Length : next;
                text.Append(_html, at, next - at);
                at = next;
            }
            else if (EndOfIgnored(at) is var behind && behind > 0)
            {
                at = behind;
            }
            else if (EndOfTag(at) is var end && end > 0)
            {
                Add(tags, open, text);
                open = (at, end);
                at = end + 1;
            }
            else
            {
                text.Append(_html[at++]);
            }
        }

        Add(tags, open, text);
        return tags;
    }

    /// <summary>Adds the tag that was open, with the text behind it.</summary>
    private void Add(List<HtmlTag> tags, (int Start, int End) open, StringBuilder text)
    {
        if (open.End > 0)
        {
            var isClosing = _html[open.Start + 1] == '/';
            var name = open.Start + (isClosing ? 2 : 1);
            var behind = EndOfName(name);
            tags.Add(HtmlTag.Of(_html[name..behind], isClosing, _html[behind..open.End], text.ToString()));
        }

        text.Clear();
    }

    /// <summary>The place behind a comment, a doctype, a style or a script; 0 if there is none here, or none that ends.</summary>
    private int EndOfIgnored(int at)
    {
        if (Stands("<!--", at))
        {
            return Behind("-->", at + 4);
        }

        if (Stands("<!doctype", at))
        {
            return Behind(">", at);
        }

        var program = Programs.FirstOrDefault(name => Stands(name, at + 1) && EndOfName(at + 1) == at + 1 + name.Length);
        var closing = program is null ? 0 : Behind($"</{program}", at);
        return closing == 0 ? 0 : Behind(">", closing);
    }

    /// <summary>The place behind the next such end; 0 if there is none. Tags are looked at from left to right, so that the last end found is the next one until it is passed.</summary>
    private int Behind(string end, int from)
    {
        if (!_last.TryGetValue(end, out var last))
        {
            _last[end] = last = _html.LastIndexOf(end, StringComparison.OrdinalIgnoreCase);
        }

        if (last < from)
        {
            return 0;
        }

        if (!_next.TryGetValue(end, out var next) || next < from)
        {
            _next[end] = next = _html.IndexOf(end, from, StringComparison.OrdinalIgnoreCase);
        }

        return next + end.Length;
    }

    private bool Stands(string text, int at) => string.Compare(_html, at, text, 0, text.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>The place of the bracket that ends the tag here; 0 if this is no tag.</summary>
    private int EndOfTag(int at)
    {
        var name = at + 1 < _html.Length && _html[at + 1] == '/' ? at + 2 : at + 1;
        return name < _html.Length && char.IsAsciiLetter(_html[name]) ? EndOfAttributes(EndOfName(name)) : 0;
    }

    private int EndOfName(int at)
    {
        while (at < _html.Length && (char.IsAsciiLetterOrDigit(_html[at]) || _html[at] == '-'))
        {
            at++;
        }

        return at;
    }

    /// <summary>Brackets in quotes end no tag. From where no end was found once, it is not looked for again.</summary>
    private int EndOfAttributes(int start)
    {
        for (var at = start; at < _html.Length && !_leadsNowhere[at]; at = Next(at))
        {
            if (_html[at] == '>')
            {
                return at;
            }
        }

        for (var at = start; at < _html.Length && !_leadsNowhere[at]; at = Next(at))
        {
            _leadsNowhere[at] = true;
        }

        return 0;
    }

    private int Next(int at)
    {
        var closing = _html[at] is '"' or '\'' ? _html.IndexOf(_html[at], at + 1) : at;
        return closing < 0 ? _html.Length : closing + 1;
    }
}
