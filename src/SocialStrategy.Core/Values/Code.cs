using System.Diagnostics.CodeAnalysis;

namespace SocialStrategy;

/// <summary>The code of an item, such as <c>1.4.2.KR</c>, <c>2a</c> or <c>MOPS</c>: text without white space at its ends.</summary>
/// <remarks>
/// Equality is ordinal. Order is natural: runs of digits compare as numbers, so <c>1.2</c> comes before <c>1.10</c>;
/// everything else compares ordinally, and codes that differ only in leading zeros compare ordinally in the end.
/// </remarks>
public sealed record Code : IComparable<Code>
{
    /// <summary>Creates a code.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The text is null, blank, or has white space at an end, control characters or half of a surrogate pair.</exception>
    public Code(string text)
        : this(text, IsWellFormed(text ?? throw new ArgumentNullException(nameof(text))))
    {
    }

    private Code(string text, bool isWellFormed) =>
        Text = isWellFormed
            ? text
            : throw new ArgumentException($"'{text}' is no code. Give it visible characters and no white space at its ends.", nameof(text));

    /// <summary>Gets the text of the code; never blank.</summary>
    public string Text { get; }

    /// <summary>The code with this text.</summary>
    /// <param name="text">The text, see the constructor.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentException">The text is no code.</exception>
    public static implicit operator Code(string text) => new(text);

    /// <summary>Whether one code comes before another in natural order.</summary>
    /// <param name="left">A code.</param>
    /// <param name="right">A code.</param>
    /// <returns>True if it comes before.</returns>
    public static bool operator <(Code left, Code right) => Compare(left, right) < 0;

    /// <summary>Whether one code comes after another in natural order.</summary>
    /// <param name="left">A code.</param>
    /// <param name="right">A code.</param>
    /// <returns>True if it comes after.</returns>
    public static bool operator >(Code left, Code right) => Compare(left, right) > 0;

    /// <summary>Whether one code is equal to another or comes before it.</summary>
    /// <param name="left">A code.</param>
    /// <param name="right">A code.</param>
    /// <returns>True if it is equal or comes before.</returns>
    public static bool operator <=(Code left, Code right) => Compare(left, right) <= 0;

    /// <summary>Whether one code is equal to another or comes after it.</summary>
    /// <param name="left">A code.</param>
    /// <param name="right">A code.</param>
    /// <returns>True if it is equal or comes after.</returns>
    public static bool operator >=(Code left, Code right) => Compare(left, right) >= 0;

    /// <summary>Reads a code that may be none.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="code">The code, or null.</param>
    /// <returns>Whether the text is a code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Code? code)
    {
        code = text is not null && IsWellFormed(text) ? new Code(text, isWellFormed: true) : null;
        return code is not null;
    }

    /// <inheritdoc/>
    public int CompareTo(Code? other)
    {
        if (other is null)
        {
            return 1;
        }

        var natural = NaturalOrder(Text, other.Text);
        return natural != 0 ? natural : string.CompareOrdinal(Text, other.Text);
    }

    /// <summary>The text of the code.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;

    private static int NaturalOrder(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        while (!left.IsEmpty && !right.IsEmpty)
        {
            var leftRun = DigitRun(left);
            var rightRun = DigitRun(right);
            var order = leftRun > 0 && rightRun > 0
                ? CompareNumbers(left[..leftRun], right[..rightRun])
                : left[0].CompareTo(right[0]);
            if (order != 0)
            {
                return order;
            }

            left = left[Math.Max(leftRun, 1)..];
            right = right[Math.Max(rightRun, 1)..];
        }

        return left.Length.CompareTo(right.Length);
    }

    private static int DigitRun(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }

    private static int CompareNumbers(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        left = left.TrimStart('0');
        right = right.TrimStart('0');
        var byLength = left.Length.CompareTo(right.Length);
        return byLength != 0 ? byLength : left.SequenceCompareTo(right);
    }

    private static int Compare(Code? left, Code? right) => left is null ? (right is null ? 0 : -1) : left.CompareTo(right);

    private static bool IsWellFormed(string text) =>
        text.Length > 0 && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]) && !HasControl(text) && !HasHalfOfAPair(text);

    private static bool HasControl(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\0', '\u001F') || text.ContainsAnyInRange('\u007F', '\u009F');

    /// <summary>Files cannot carry it, so the code would come back as another one.</summary>
    private static bool HasHalfOfAPair(string text) => text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && string.Concat(text.EnumerateRunes()) != text;
}
