using System.Text.RegularExpressions;

namespace SocialStrategy;

/// <summary>What all diagnostics of one code have in common.</summary>
/// <remarks>The sentences of the library's own codes are messages of a <see cref="Language"/>; a rule of your own brings its sentences along.</remarks>
public sealed partial record DiagnosticDescriptor
{
    /// <summary>Initializes a new instance of the <see cref="DiagnosticDescriptor"/> class with sentences of its own.</summary>
    /// <param name="code">The permanent code; it begins with other letters than those of the library, such as <c>SSA</c>.</param>
    /// <param name="severity">How serious a diagnostic of the code is, unless it says otherwise.</param>
    /// <param name="texts">The sentences, once for each language.</param>
    /// <exception cref="ArgumentException">The code is blank or begins with <c>SSA</c>, or two texts are in one language.</exception>
    public DiagnosticDescriptor(string code, Severity severity, params ReadOnlySpan<DiagnosticText> texts)
        : this(code, severity, helpLink: null, texts)
    {
        if (code.StartsWith("SSA", StringComparison.Ordinal))
        {
            throw new ArgumentException($"The code '{code}' begins like those of the library. Choose other letters.", nameof(code));
        }
    }

    internal DiagnosticDescriptor(string code, Severity severity, string? helpLink, params ReadOnlySpan<DiagnosticText> texts)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Severity = severity;
        HelpLink = helpLink;
        Texts = [.. texts];
        if (Texts.GroupBy(text => text.Language, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"The code '{code}' has two texts in the language '{twice.Key}'.", nameof(texts));
        }
    }

    /// <summary>Gets the permanent code.</summary>
    public string Code { get; }

    /// <summary>Gets how serious a diagnostic of the code is, unless it says otherwise.</summary>
    public Severity Severity { get; }

    /// <summary>Gets the page that explains the code, as a path in the repository or an address; null if there is none.</summary>
    public string? HelpLink { get; init; }

    /// <summary>Gets the sentences that the descriptor brings along.</summary>
    public ValueList<DiagnosticText> Texts { get; }

    /// <summary>A code with sentences that are already worded.</summary>
    internal static DiagnosticDescriptor OfSentences(string code, string english, string polish) => new(
        code,
        Severity.Error,
        helpLink: null,
        new DiagnosticText(Languages.English.Tag, code, Literal(english), ""),
        new DiagnosticText(Languages.Polish.Tag, code, Literal(polish), ""));

    /// <summary>A text as a message without gaps: braces between apostrophes, apostrophes twice.</summary>
    private static string Literal(string text) => Braces().Replace(text.Replace("'", "''", StringComparison.Ordinal), "'$0'");

    [GeneratedRegex("[{}]+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Braces();

    /// <summary>Writes the title.</summary>
    /// <param name="language">The language.</param>
    /// <returns>A few words; the code where there are none.</returns>
    public string Title(Language language)
    {
        Guard.Against.Null(language);
        return Write(language, "title", []) ?? Code;
    }

    /// <summary>A text of the code: the language's own, or the one that the descriptor brings along; null if there is none.</summary>
    internal string? Write(Language language, string part, ValueList<MessageArgument> arguments)
    {
        var key = $"diagnostics.{Code}.{part}";
        if (language.Has(key))
        {
            return language.Text(new Phrase(key, arguments), isPlain: true).TrimEnd();
        }

        var own = Texts.FirstOrDefault(text => text.Language == language.Tag);
        return (part switch { "title" => own?.Title, "advice" => own?.Advice, _ => own?.Message }) is { } message
            ? language.Fill(language.Parse(message), arguments, isPlain: true)
            : null;
    }
}

/// <summary>The sentences of a code in one language, with gaps as in the messages of <see cref="SocialStrategy.Language"/>.</summary>
/// <param name="Language">The BCP 47 tag of the language.</param>
/// <param name="Title">A few words.</param>
/// <param name="Message">What was found, as sentences.</param>
/// <param name="Advice">What to do; empty where the message says it.</param>
public sealed record DiagnosticText(string Language, string Title, string Message, string Advice);
