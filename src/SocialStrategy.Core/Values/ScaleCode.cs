using System.Diagnostics.CodeAnalysis;

namespace SocialStrategy;

/// <summary>The code of a rating scale, such as <c>punkty</c>.</summary>
public sealed record ScaleCode : Code, ICode<ScaleCode>
{
    /// <summary>Initializes a new instance from a text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The text is null, blank, or has white space at an end, control characters or half of a surrogate pair.</exception>
    public ScaleCode(string text)
        : base(text)
    {
    }

    /// <summary>Reads a text that may not be a valid code.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="code">The code, or null.</param>
    /// <returns>True if the text is a valid code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ScaleCode? code) => TryParse<ScaleCode>(text, out code);

    static ScaleCode ICode<ScaleCode>.Of(string text) => new(text);
}
