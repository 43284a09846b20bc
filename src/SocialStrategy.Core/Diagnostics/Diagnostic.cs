namespace SocialStrategy;

/// <summary>Something that a reader or the audit has to say: what it is, by its descriptor, and the values that fill its sentences in every language.</summary>
/// <remarks>Two diagnostics are equal if their descriptors, arguments and places are.</remarks>
public abstract record Diagnostic
{
    /// <summary>The argument that chooses between the sentences of one code.</summary>
    internal const string Variant = "variant";

    private protected Diagnostic(DiagnosticDescriptor descriptor, ReadOnlySpan<(string Name, object Value)> arguments)
    {
        Descriptor = Guard.Against.Null(descriptor);
        Arguments = MessageArgument.ListOf(arguments);
    }

    /// <summary>Gets what all diagnostics of the code have in common.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>Gets the permanent code, such as <c>SSA305</c>.</summary>
    public string Code => Descriptor.Code;

    /// <summary>Gets the values that fill the sentences.</summary>
    public ValueList<MessageArgument> Arguments { get; }

    /// <summary>Writes what was found, as sentences.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The sentences; numbers have no groups, so that they can be searched for in the file.</returns>
    /// <exception cref="KeyNotFoundException">Neither the language nor the descriptor has the sentence.</exception>
    public string Message(Language language)
    {
        Guard.Against.Null(language);
        return Descriptor.Write(language, Arguments.FirstOrDefault(argument => argument.Name == Variant) is { Value: string variant } ? $"message.{variant}" : "message", Arguments)
            ?? throw new KeyNotFoundException($"The language '{language.Tag}' has no message 'diagnostics.{Code}'.");
    }

    /// <summary>Writes what to do.</summary>
    /// <param name="language">The language.</param>
    /// <returns>A sentence; empty where the message says it already.</returns>
    public string Advice(Language language)
    {
        Guard.Against.Null(language);
        return Descriptor.Write(language, "advice", Arguments) ?? "";
    }

    /// <summary>Writes the title of the code.</summary>
    /// <param name="language">The language.</param>
    /// <returns>A few words; the code where the language has none for it.</returns>
    public string Title(Language language)
    {
        Guard.Against.Null(language);
        return Descriptor.Title(language);
    }
}

/// <summary>How serious a diagnostic is.</summary>
public enum Severity
{
    /// <summary>Two things that were printed cannot both be true, or something cannot be read.</summary>
    Error,

    /// <summary>Something is probably wrong, or cannot be relied on.</summary>
    Warning,

    /// <summary>Something is worth a look; nothing need be wrong.</summary>
    Hint,
}
