using System.Diagnostics.CodeAnalysis;

namespace SocialStrategy;

/// <summary>
/// The code of something in a strategy, such as <c>1.4.2.KR</c>, <c>2a</c> or <c>MOPS</c>: text without white space at its ends. It is an
/// <see cref="ItemCode"/>, <see cref="RealizerCode"/>, <see cref="ScaleCode"/> or <see cref="LevelCode"/>, so that none can be given for another.
/// </summary>
/// <remarks>
/// Codes are equal when they are of one type and their text is, compared ordinally. Order is natural: runs of digits compare as numbers, so
/// <c>1.2</c> comes before <c>1.10</c>; everything else compares ordinally, and codes that differ only in leading zeros compare ordinally in the end.
/// </remarks>
public abstract record Code : IComparable<Code>
{
    private protected Code(string text)
    {
        Guard.Against.Null(text);
        Text = IsWellFormed(text)
            ? text
            : throw new ArgumentException($"'{text}' is not a valid code. Give it visible characters and no white space at its ends.", nameof(text));
    }

    /// <summary>Gets the text of the code; never blank.</summary>
    public string Text { get; }

    /// <summary>Determines whether one code comes before another in natural order.</summary>
    /// <param name="left">A code.</param>
    /// <param name="right">A code.</param>
    /// <returns>True if it comes before.</returns>
    public static bool operator <(Code left, Code right) => Compare(left, right) < 0;

    /// <summary>Determines whether one code comes after another in natural order.</summary>
    /// <param name="left">A code.</param>
    /// <param name="right">A code.</param>
    /// <returns>True if it comes after.</returns>
    public static bool operator >(Code left, Code right) => Compare(left, right) > 0;

    /// <summary>Determines whether one code is equal to another or comes before it.</summary>
    /// <param name="left">A code.</param>
    /// <param name="right">A code.</param>
    /// <returns>True if it is equal or comes before.</returns>
    public static bool operator <=(Code left, Code right) => Compare(left, right) <= 0;

    /// <summary>Determines whether one code is equal to another or comes after it.</summary>
    /// <param name="left">A code.</param>
    /// <param name="right">A code.</param>
    /// <returns>True if it is equal or comes after.</returns>
    public static bool operator >=(Code left, Code right) => Compare(left, right) >= 0;

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

    /// <summary>Returns the text of the code.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public sealed override string ToString() => Text;

    /// <summary>Reads a text that may not be a valid code.</summary>
    internal static bool TryParse<TCode>([NotNullWhen(true)] string? text, [NotNullWhen(true)] out TCode? code)
        where TCode : Code, ICode<TCode>
    {
        code = text is not null && IsWellFormed(text) ? TCode.Of(text) : null;
        return code is not null;
    }

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
