using System.Text;
using System.Text.RegularExpressions;
using SocialStrategy.Reporting.OpenXml.Tests.Kit;
using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.OpenXml.Tests.Reading;

/// <summary>A real workbook broken in every place: parts, cells, attributes, bytes.</summary>
internal static partial class XlsxMutations
{
    private const int Seed = 20_240_229;

    private static readonly string[] NastyTexts =
    [
        "", " ", "0", "-1", "1e9", "1E+400", "-1E-400", "NaN", "INF", "0.30000000000000004", "99999999999999999999999999999999999999", "7", "-7", "2147483648", "1.5", "1,5", "49.000", "ok. 600", "brak danych",
        "x", "#", "–", "=1+1", "'=1", "_x0000_", "_x005F_x0041_", "_xD83D_", "&#1;", "&amp;", "&lt;c&gt;", "]]>", "<![CDATA[a]]>", "<!-- a -->", "<?pi?>", "&a;", "<t>a</t>", "</c>", "</row>", "<c/>", "<row/>",
        "<mergeCell ref=\"A1:B2\"/>", "true", "2024", "2024-13", "FY9999-12", "S", "MOPS", "%", "PLN", "component", "1/0", "\u202E", "😀",
    ];

    private static readonly string[] NastyAttributes = ["", "0", "-1", "1", "99999999999", "A1", "XFD1048576", "XFE1", "ZZZZZZZ1", "a1", "1A", "s", "n", "b", "d", "e", "str", "inlineStr", "x", "&a;", "<", "General"];

    /// <summary>All broken forms of a file.</summary>
    internal static IEnumerable<(string Kind, string Place, Func<byte[]> Make)> Of(byte[] file)
    {
        var parts = RawXlsx.Unpacked(file);
        return parts.Keys.SelectMany(part => OfPart(parts, part))
            .Concat(Enumerable.Range(0, 500).Select(step => (long)file.Length * step / 500).Distinct().Select(length => ("cut off", FormattableString.Invariant($"byte {length}"), (Func<byte[]>)(() => file[..(int)length]))))
            .Concat(Enumerable.Range(Seed, 1000).Select(seed => ("random bytes in the archive", FormattableString.Invariant($"seed {seed}"), (Func<byte[]>)(() => Randomised(file, new SeededNumbers(seed))))));
    }

    private static IEnumerable<(string Kind, string Place, Func<byte[]> Make)> OfPart(Dictionary<string, byte[]> parts, string part)
    {
        var content = parts[part];
        yield return ("part removed", part, () => RawXlsx.Packed(parts.Where(each => each.Key != part).ToDictionary()));
        yield return ("part empty", part, () => With(parts, part, []));
        yield return ("part of something else", part, () => With(parts, part, "<html><body>"u8.ToArray()));
        for (var step = 1; step < 50; step++)
        {
            var length = content.Length * step / 50;
            yield return ("part cut off", FormattableString.Invariant($"{part} at {length}"), () => With(parts, part, content[..length]));
        }

        for (var seed = Seed; seed < Seed + 200; seed++)
        {
            var numbers = new SeededNumbers(seed);
            yield return ("random bytes in a part", FormattableString.Invariant($"{part}, seed {seed}"), () => With(parts, part, Randomised(content, numbers)));
        }

        var xml = Encoding.UTF8.GetString(content);
        foreach (var (kind, matches, nasty) in new[] { ("text replaced", Texts().Matches(xml), NastyTexts), ("attribute replaced", Attributes().Matches(xml), NastyAttributes) })
        {
            foreach (var (number, match) in matches.Index())
            {
                for (var i = 0; i < 2; i++)
                {
                    var value = nasty[((number * 2) + i) % nasty.Length];
                    yield return (kind, $"{part} at {match.Index} by '{value}'", () => With(parts, part, Encoding.UTF8.GetBytes(string.Concat(xml.AsSpan(0, match.Index), value, xml.AsSpan(match.Index + match.Length)))));
                }
            }
        }
    }

    private static byte[] With(Dictionary<string, byte[]> parts, string part, byte[] content) => RawXlsx.Packed(new Dictionary<string, byte[]>(parts) { [part] = content });

    private static byte[] Randomised(byte[] bytes, SeededNumbers numbers)
    {
        byte[] changed = [.. bytes];
        for (var i = numbers.Below(16); i >= 0 && changed.Length > 0; i--)
        {
            changed[numbers.Below(changed.Length)] = (byte)numbers.Below(256);
        }

        return changed;
    }

    [GeneratedRegex("(?<=>)[^<>]+(?=</)", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Texts();

    [GeneratedRegex("(?<= [a-zA-Z:]+=\")[^\"]*(?=\")", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Attributes();
}
