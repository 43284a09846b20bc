using System.Diagnostics.CodeAnalysis;

namespace SocialStrategy;

/// <summary>The code of a goal, direction, indicator, task, programme or section of a narrative, or of the strategy itself, such as <c>1.4.2.KR</c>.</summary>
public sealed record ItemCode : Code, ICode<ItemCode>
{
    /// <summary>Initializes a new instance from a text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The text is null, blank, or has white space at an end, control characters or half of a surrogate pair.</exception>
    public ItemCode(string text)
        : base(text)
    {
    }

    /// <summary>Reads a text that may not be a valid code.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="code">The code, or null.</param>
    /// <returns>True if the text is a valid code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ItemCode? code) => TryParse<ItemCode>(text, out code);

    static ItemCode ICode<ItemCode>.Of(string text) => new(text);
}
