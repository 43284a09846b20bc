using System.Text;

namespace SocialStrategy;

/// <summary>A message that was read: literal text and gaps.</summary>
internal sealed class MessageTemplate
{
    private readonly MessagePart[] _parts;

    internal MessageTemplate(string text, MessagePart[] parts)
    {
        Text = text;
        _parts = parts;
        Gaps = parts.SelectMany(part => part.Gaps).ToHashSet(StringComparer.Ordinal);
        Shown = parts.SelectMany(part => part.Shown).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Gets the message as it was written.</summary>
    internal string Text { get; }

    /// <summary>Gets the names of its gaps, those of all cases included.</summary>
    internal IReadOnlySet<string> Gaps { get; }

    /// <summary>Gets the names of the gaps that show a value; the others only choose a case.</summary>
    internal IReadOnlySet<string> Shown { get; }

    internal string Fill(MessageValues values) => Fill(_parts, values);

    internal static string Fill(MessagePart[] parts, MessageValues values)
    {
        if (parts is [var one])
        {
            return one.Fill(values);
        }

        var text = new StringBuilder();
        foreach (var part in parts)
        {
            text.Append(part.Fill(values));
        }

        return text.ToString();
    }
}

/// <summary>A part of a message.</summary>
internal abstract class MessagePart
{
    internal abstract IEnumerable<string> Gaps { get; }

    internal virtual IEnumerable<string> Shown => Gaps;

    internal abstract string Fill(MessageValues values);
}

/// <summary>Text as it is.</summary>
internal sealed class LiteralPart(string text) : MessagePart
{
    internal override IEnumerable<string> Gaps => [];

    internal override string Fill(MessageValues values) => text;
}

/// <summary><c>{name}</c>, and # in a plural.</summary>
internal sealed class ValuePart(string name) : MessagePart
{
    internal override IEnumerable<string> Gaps => [name];

    internal override string Fill(MessageValues values) => values.Text(name);
}

/// <summary><c>{name, quote}</c> and the other ways to write a value.</summary>
internal sealed class StyledPart(string name, string style, string separator) : MessagePart
{
    internal override IEnumerable<string> Gaps => [name];

    internal override string Fill(MessageValues values) => style switch
    {
        "quote" => values.Quoted(name),
        "join" => values.Joined(name, separator),
        "sentence" => Capital(values.Text(name)),
        _ => Ended(values.Text(name)),
    };

    internal static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string Ended(string text) => text.TrimEnd() is var trimmed && trimmed[^1] is '.' or '!' or '?' ? trimmed : trimmed + ".";
}

/// <summary><c>{name, plural, =0 {…} one {…} other {…}}</c>.</summary>
internal sealed class PluralPart(string name, Dictionary<decimal, MessagePart[]> exact, Dictionary<PluralCategory, MessagePart[]> categories) : MessagePart
{
    internal override IEnumerable<string> Gaps => exact.Values.Concat(categories.Values).SelectMany(parts => parts).SelectMany(part => part.Gaps).Prepend(name);

    internal override string Fill(MessageValues values)
    {
        var number = values.Number(name);
        var parts = exact.GetValueOrDefault(number) ?? categories.GetValueOrDefault(values.Language.Category(number)) ?? categories[PluralCategory.Other];
        return MessageTemplate.Fill(parts, values);
    }
}

/// <summary><c>{name, select, one {…} other {…}}</c>.</summary>
internal sealed class SelectPart(string name, Dictionary<string, MessagePart[]> cases) : MessagePart
{
    internal override IEnumerable<string> Gaps => cases.Values.SelectMany(parts => parts).SelectMany(part => part.Gaps).Prepend(name);

    internal override IEnumerable<string> Shown => cases.Values.SelectMany(parts => parts).SelectMany(part => part.Shown);

    internal override string Fill(MessageValues values) => MessageTemplate.Fill(cases.GetValueOrDefault(values.Case(name)) ?? cases["other"], values);
}
