using System.Net;
using System.Text.RegularExpressions;

namespace SocialStrategy.Reporting.Accessibility;

/// <summary>A tag of HTML with the text up to the next tag.</summary>
internal sealed partial record HtmlTag(string Name, bool IsClosing, IReadOnlyDictionary<string, string> Attributes, string TextAfter)
{
    private const int Timeout = 10_000;

    internal static IReadOnlyList<HtmlTag> Read(string html) => new HtmlScanner(html).Tags();

    internal static HtmlTag Of(string name, bool isClosing, string attributes, string textAfter) =>
        new(LowerCase(name), isClosing, AttributesOf(attributes), WebUtility.HtmlDecode(textAfter));

    internal string? this[string attribute] => Attributes.GetValueOrDefault(attribute);

    private static string LowerCase(string name) => string.Concat(name.Select(char.ToLowerInvariant));

    private static Dictionary<string, string> AttributesOf(string text)
    {
        var attributes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Match match in Attribute().Matches(text))
        {
            attributes.TryAdd(match.Groups["name"].Value, WebUtility.HtmlDecode(match.Groups["value"].Value));
        }

        return attributes;
    }

    [GeneratedRegex("(?<name>[^\\s=/\"']+)(?:\\s*=\\s*(?:\"(?<value>[^\"]*)\"|'(?<value>[^']*)'|(?<value>[^\\s\"']+)))?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Attribute();
}
