namespace SocialStrategy;

/// <summary>A part of a sentence that every language words itself: the key of a message and what fills its gaps.</summary>
/// <remarks>Two phrases are equal if their keys and arguments are.</remarks>
public sealed record Phrase
{
    /// <summary>Initializes a new instance of the <see cref="Phrase"/> class.</summary>
    /// <param name="key">The key of the message.</param>
    /// <param name="arguments">What fills the gaps.</param>
    /// <exception cref="ArgumentException">The key is blank.</exception>
    public Phrase(string key, params ReadOnlySpan<(string Name, object Value)> arguments)
    {
        Key = Guard.Against.NullOrWhiteSpace(key);
        Arguments = MessageArgument.ListOf(arguments);
    }

    internal Phrase(string key, ValueList<MessageArgument> arguments) => (Key, Arguments) = (key, arguments);

    /// <summary>Gets the key of the message.</summary>
    public string Key { get; }

    /// <summary>Gets what fills the gaps of the message.</summary>
    public ValueList<MessageArgument> Arguments { get; }
}

/// <summary>What fills a gap of a message.</summary>
/// <param name="Name">The name of the gap.</param>
/// <param name="Value">
/// A text, a number (<see cref="int"/>, <see cref="decimal"/>, <see cref="Fraction"/>), a <see cref="DateOnly"/>, a <see cref="Period"/>, a <see cref="Code"/>,
/// a <see cref="SocialStrategy.Value"/>, a <see cref="Phrase"/> or a list of these; a <see cref="bool"/> or a name of an enum where it only chooses a case.
/// </param>
public sealed record MessageArgument(string Name, object Value)
{
    internal static ValueList<MessageArgument> ListOf(ReadOnlySpan<(string Name, object Value)> arguments)
    {
        var list = new MessageArgument[arguments.Length];
        for (var i = 0; i < list.Length; i++)
        {
            var (name, value) = arguments[i];
            list[i] = new MessageArgument(name, value is IEnumerable<object> items and not ValueList<object> ? items.ToValueList() : Guard.Against.Null(value));
        }

        return [.. list];
    }
}
