using System.Text;
using System.Text.RegularExpressions;

namespace SocialStrategy.TestKit.Fuzzing;

/// <summary>Breaks XML and HTML at their elements, names, attributes and texts.</summary>
public static partial class MarkupMutator
{
    private const int LargestText = 100_000;

    /// <summary>A text with an element doubled or gone, or with a text, an attribute or a name replaced.</summary>
    /// <param name="input">The text in UTF-8; need not be well formed.</param>
    /// <param name="other">The text to borrow bytes from.</param>
    /// <param name="numbers">The numbers that decide.</param>
    public static byte[] Mutate(byte[] input, byte[] other, SeededNumbers numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        return numbers.Below(15) == 0 || input.Length > LargestText ? Mutations.Bytes(input, other, numbers) : Mutations.Utf8(Changed(Encoding.UTF8.GetString(input), numbers));
    }

    private static string Changed(string xml, SeededNumbers numbers)
    {
        var found = (numbers.Below(5) switch { 0 => Element(), 1 => Name(), 2 => Attribute(), _ => Text() }).Matches(xml);
        if (found.Count == 0)
        {
            return numbers.Changed(xml);
        }

        var (match, second) = (numbers.Pick(found), numbers.Pick(found));
        var value = numbers.Below(5) switch
        {
            0 => "",
            1 => match.Value + match.Value,
            2 => second.Value,
            3 => numbers.Piece(),
            _ => numbers.Changed(match.Value),
        };
        return string.Concat(xml.AsSpan(0, match.Index), value, xml.AsSpan(match.Index + match.Length));
    }

    [GeneratedRegex("<(?<name>(?>[a-zA-Z:]{1,60}))(?=[ />])[^<>]*(?:/>|>[^<>]*</\\k<name>>)", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Element();

    [GeneratedRegex("(?<=</?)(?>[a-zA-Z:]{1,60})(?=[ />])", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Name();

    [GeneratedRegex("(?<= [a-zA-Z:]{1,60}=\")[^\"]*(?=\")", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Attribute();

    [GeneratedRegex("(?<=>)[^<>]+(?=</)", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Text();
}
