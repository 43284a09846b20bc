using System.Runtime.InteropServices;

namespace SocialStrategy.TestKit.Fuzzing;

/// <summary>Breaks short texts such as codes and periods.</summary>
public static class TextMutator
{
    /// <summary>A text with a change in it, or two joined.</summary>
    /// <param name="input">The text in UTF-16, so that halves of surrogate pairs are among the inputs.</param>
    /// <param name="other">Another one.</param>
    /// <param name="numbers">The numbers that decide.</param>
    public static byte[] Mutate(byte[] input, byte[] other, SeededNumbers numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        var (text, rest) = (TextOf(input), TextOf(other));
        return BytesOf(numbers.Below(8) == 0
            ? string.Concat(text.AsSpan(0, numbers.Below(text.Length + 1)), rest.AsSpan(numbers.Below(rest.Length + 1)))
            : numbers.Changed(text));
    }

    /// <summary>The text of an input.</summary>
    /// <param name="input">The text in UTF-16.</param>
    public static string TextOf(byte[] input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return new string(MemoryMarshal.Cast<byte, char>(input));
    }

    /// <summary>The input of a text; halves of surrogate pairs stay what they are.</summary>
    /// <param name="text">The text.</param>
    public static byte[] BytesOf(string text) => MemoryMarshal.AsBytes(text.AsSpan()).ToArray();
}
