using System.Diagnostics.CodeAnalysis;

namespace SocialStrategy;

/// <summary>The code of a publication of a round, such as <c>raport</c>.</summary>
public sealed record PublicationCode : Code, ICode<PublicationCode>
{
    /// <summary>Initializes a new instance from a text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The text is null, blank, or has white space at an end, control characters or half of a surrogate pair.</exception>
    public PublicationCode(string text)
        : base(text)
    {
    }

    /// <summary>Reads a text that may not be a valid code.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="code">The code, or null.</param>
    /// <returns>True if the text is a valid code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PublicationCode? code) => TryParse<PublicationCode>(text, out code);

    static PublicationCode ICode<PublicationCode>.Of(string text) => new(text);
}
