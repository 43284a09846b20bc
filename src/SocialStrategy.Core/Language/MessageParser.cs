using System.Globalization;
using System.Text;

namespace SocialStrategy;

/// <summary>Reads a message in the supported part of ICU's MessageFormat.</summary>
internal sealed class MessageParser
{
    private readonly string _text;
    private readonly ValueList<PluralCategory> _categories;
    private int _at;

    private MessageParser(string text, ValueList<PluralCategory> categories) => (_text, _categories) = (text, categories);

    /// <summary>Reads a message.</summary>
    /// <param name="text">The message.</param>
    /// <param name="categories">The plural categories of the language.</param>
    /// <exception cref="MessageException">The text is not a message.</exception>
    internal static MessageTemplate Parse(string text, ValueList<PluralCategory> categories)
    {
        var parser = new MessageParser(text, categories);
        var parts = parser.Parts(plural: null);
        return parser._at == text.Length ? new MessageTemplate(text, parts) : throw parser.Refusal(MessageFault.Braces);
    }

    /// <summary>The parts up to the end or to the brace that closes a case.</summary>
    private MessagePart[] Parts(string? plural)
    {
        var parts = new List<MessagePart>();
        var literal = new StringBuilder();
        while (_at < _text.Length && _text[_at] != '}')
        {
            if (_text[_at] == '{')
            {
                Flush();
                parts.Add(Gap());
            }
            else if (_text[_at] == '#' && plural is not null)
            {
                Flush();
                parts.Add(new ValuePart(plural));
                _at++;
            }
            else
            {
                Literal(literal, plural is not null);
            }
        }

        Flush();
        return [.. parts];

        void Flush()
        {
            if (literal.Length > 0)
            {
                parts.Add(new LiteralPart(literal.ToString()));
                _ = literal.Clear();
            }
        }
    }

    /// <summary>One character, or what stands between apostrophes.</summary>
    private void Literal(StringBuilder literal, bool isPlural)
    {
        var next = _at + 1 < _text.Length ? _text[_at + 1] : '\0';
        if (_text[_at] != '\'' || (next is not ('\'' or '{' or '}') && !(next == '#' && isPlural)))
        {
            literal.Append(_text[_at++]);
        }
        else if (next == '\'')
        {
            literal.Append('\'');
            _at += 2;
        }
        else
        {
            Quotation(literal);
        }
    }

    private void Quotation(StringBuilder literal)
    {
        for (_at++; _at < _text.Length; _at++)
        {
            if (_text[_at] != '\'')
            {
                literal.Append(_text[_at]);
            }
            else if (_at + 1 < _text.Length && _text[_at + 1] == '\'')
            {
                literal.Append('\'');
                _at++;
            }
            else
            {
                _at++;
                return;
            }
        }
    }

    private MessagePart Gap()
    {
        _at++;
        var name = Word(MessageFault.Name);
        if (Takes('}'))
        {
            return new ValuePart(name);
        }

        Expect(',', MessageFault.Braces);
        var start = _at;
        var type = Word(MessageFault.Type);
        if (type is "quote" or "sentence" or "ended" or "join")
        {
            var separator = type == "join" ? Separator() : "";
            Expect('}', MessageFault.Braces);
            return new StyledPart(name, type, separator);
        }

        if (type is not ("plural" or "select"))
        {
            _at = start;
            throw Refusal(MessageFault.Type);
        }

        Expect(',', MessageFault.Braces);
        return type == "plural" ? Plural(name) : new SelectPart(name, Cases(plural: null));
    }

    private string Separator()
    {
        Expect(',', MessageFault.Braces);
        return Word(MessageFault.Type) switch
        {
            "comma" => ", ",
            "semicolon" => "; ",
            "space" => " ",
            _ => throw Refusal(MessageFault.Type),
        };
    }

    private PluralPart Plural(string name)
    {
        var start = _at;
        var exact = new Dictionary<decimal, MessagePart[]>();
        var categories = new Dictionary<PluralCategory, MessagePart[]>();
        foreach (var (form, parts) in Cases(name))
        {
            if (form[0] == '=' && decimal.TryParse(form.AsSpan(1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            {
                exact.Add(number, parts);
            }
            else if (PluralRules.CategoryOf(form) is { } category && _categories.Contains(category))
            {
                categories.Add(category, parts);
            }
            else
            {
                _at = start;
                throw Refusal(MessageFault.Category);
            }
        }

        return new PluralPart(name, exact, categories);
    }

    private Dictionary<string, MessagePart[]> Cases(string? plural)
    {
        var cases = new Dictionary<string, MessagePart[]>(StringComparer.Ordinal);
        while (!Takes('}'))
        {
            var name = Word(MessageFault.Case);
            Expect('{', MessageFault.Case);
            var parts = Parts(plural);
            Expect('}', MessageFault.Braces);
            if (!cases.TryAdd(name, parts))
            {
                throw Refusal(MessageFault.Case);
            }
        }

        return cases.ContainsKey("other") ? cases : throw Refusal(MessageFault.Other);
    }

    private string Word(MessageFault fault)
    {
        SkipSpace();
        var start = _at;
        while (_at < _text.Length && (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] is '-' or '=' or '.'))
        {
            _at++;
        }

        return _at > start ? _text[start.._at] : throw Refusal(fault);
    }

    private void Expect(char character, MessageFault fault)
    {
        if (!Takes(character))
        {
            throw Refusal(fault);
        }
    }

    private bool Takes(char character)
    {
        SkipSpace();
        var takes = _at < _text.Length && _text[_at] == character;
        _at += takes ? 1 : 0;
        return takes;
    }

    private void SkipSpace()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\n' or '\r' or '\t')
        {
            _at++;
        }
    }

    private MessageException Refusal(MessageFault fault) => new(fault, _at, _text);
}
