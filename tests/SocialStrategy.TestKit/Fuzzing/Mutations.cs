using System.Text;

namespace SocialStrategy.TestKit.Fuzzing;

/// <summary>What every mutator may do, whatever the format.</summary>
internal static class Mutations
{
    /// <summary>Pieces that mean something to some reader, or break it.</summary>
    private static readonly string[] Pieces =
    [
        "", " ", "\u00A0", "0", "-0", "-1", "1", "1e9", "1e400", "NaN", "∞", "49.000", "1 234,5", "5,9%", "ok. 600", "brak danych", "–", ".", "x", "#", "½", "٣", "79228162514264337593543950336",
        "999999999999999999999999999999999999999999", "=1+1", "'=1", "+", "-", "@", "\t", "\r", "\n", "\r\n", "\"", "\"\"", ";", ",", "null", "true", "PRAWDA", "2024", "2024-Q1", "2024-H2", "2024-13",
        "0000", "9999/0001", "9999", "FY9999-12", "FY0000-01", "2024-02-30", "component", "published", "sex", "\0", "\u0001", "\uFFFE", "😀", "e\u0301", "1/0", "-1/3", "0/0", "<script>", "../..", "{}", "[]",
        "\u202E", "\u2028", "sep=;", "S", "MOPS", "1.1", "PLN", "%", "_x0000_", "&#1;", "&a;", "]]>", "A1", "XFD1048576", "2147483648", "-2147483649", "0.1000", "1E-400",
    ];

    internal static T Pick<T>(this SeededNumbers numbers, IReadOnlyList<T> list) => list[numbers.Below(list.Count)];

    /// <summary>A piece that breaks readers; sometimes a long one.</summary>
    internal static string Piece(this SeededNumbers numbers) =>
        numbers.Below(60) == 0 ? string.Concat(Enumerable.Repeat(numbers.Pick(Pieces), 1 + numbers.Below(3000))) : numbers.Pick(Pieces);

    /// <summary>A text with a small change in it: characters gone, doubled, swapped, or a piece between them.</summary>
    internal static string Changed(this SeededNumbers numbers, string text)
    {
        if (text.Length == 0 || numbers.Below(6) == 0)
        {
            return numbers.Piece();
        }

        var at = numbers.Below(text.Length);
        var length = 1 + numbers.Below(Math.Min(4, text.Length - at));
        return numbers.Below(6) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, text.Substring(at, length)),
            2 => text.Insert(at, numbers.Piece()),
            3 => string.Concat(text.AsSpan(0, at), numbers.Piece(), text.AsSpan(at + length)),
            4 => string.Concat(text.AsSpan(0, at), ((char)(text[at] ^ (1 << numbers.Below(7)))).ToString(), text.AsSpan(at + 1)),
            _ => text[..at],
        };
    }

    /// <summary>One to sixteen bytes replaced, or the end cut off, or bytes of another input put in.</summary>
    internal static byte[] Bytes(byte[] input, byte[] other, SeededNumbers numbers)
    {
        if (input.Length == 0)
        {
            return other;
        }

        var at = numbers.Below(input.Length);
        switch (numbers.Below(4))
        {
            case 0:
                return input[..at];
            case 1 when other.Length > 0:
                var from = numbers.Below(other.Length);
                return [.. input[..at], .. other[from..Math.Min(other.Length, from + 1 + numbers.Below(200))], .. input[at..]];
            default:
                byte[] changed = [.. input];
                for (var i = numbers.Below(16); i >= 0; i--)
                {
                    changed[numbers.Below(changed.Length)] = (byte)numbers.Below(256);
                }

                return changed;
        }
    }

    internal static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
