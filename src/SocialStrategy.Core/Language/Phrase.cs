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
/// <remarks>Two arguments are equal if their names and the content of their values are.</remarks>
public sealed record MessageArgument
{
    internal MessageArgument(string name, object value)
    {
        Guard.Against.Null(value);
        Name = name;
        Value = value is IEnumerable<object> items ? items.ToValueList() : value;
        if (Value is not (string or int or long or decimal or bool or Enum or Fraction or DateOnly or Period or Code or SocialStrategy.Value or Phrase or ValueList<object>))
        {
            throw new ArgumentException($"A value of the type {value.GetType().Name} cannot be written in a message.", nameof(value));
        }
    }

    /// <summary>Gets the name of the gap.</summary>
    public string Name { get; }

    /// <summary>Gets the value.</summary>
    /// <value>
    /// A text, a number (<see cref="int"/>, <see cref="long"/>, <see cref="decimal"/>, <see cref="Fraction"/>), a <see cref="DateOnly"/>, a <see cref="Period"/>, a
    /// <see cref="Code"/>, a <see cref="SocialStrategy.Value"/>, a <see cref="Phrase"/> or a <see cref="ValueList{T}"/> of these; a <see cref="bool"/> or a name of an enum
    /// where it only chooses a case.
    /// </value>
    public object Value { get; }

    internal static ValueList<MessageArgument> ListOf(ReadOnlySpan<(string Name, object Value)> arguments)
    {
        var list = new MessageArgument[arguments.Length];
        for (var i = 0; i < list.Length; i++)
        {
            list[i] = new MessageArgument(arguments[i].Name, arguments[i].Value);
        }

        return [.. list];
    }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(MessageArgument), PrintMembers);
}
