using System.Net;
using System.Text.RegularExpressions;

namespace SocialStrategy.Reporting.Accessibility;

/// <summary>A tag of HTML with the text up to the next tag.</summary>
internal sealed partial record HtmlTag(string Name, bool IsClosing, IReadOnlyDictionary<string, string> Attributes, string TextAfter)
{
    private const int Timeout = 10_000;

    internal static IReadOnlyList<HtmlTag> Read(string html)
    {
        var markup = Ignored().Replace(html, "");
        var matches = Tag().Matches(markup);
        return [.. matches.Select((match, i) => new HtmlTag(
            LowerCase(match.Groups["name"].Value),
            match.Groups["end"].Length > 0,
            AttributesOf(match.Groups["attributes"].Value),
            WebUtility.HtmlDecode(markup[(match.Index + match.Length)..(i + 1 < matches.Count ? matches[i + 1].Index : markup.Length)])))];
    }

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

    [GeneratedRegex("<!--.*?-->|<!doctype[^>]*>|<(?<name>style|script)\\b.*?</\\k<name>\\s*>", RegexOptions.ExplicitCapture | RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Ignored();

    [GeneratedRegex("<(?<end>/?)(?<name>[a-zA-Z][a-zA-Z0-9-]*)(?<attributes>(?:\"[^\"]*\"|'[^']*'|[^'\">])*)>", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Tag();

    [GeneratedRegex("(?<name>[^\\s=/\"']+)(?:\\s*=\\s*(?:\"(?<value>[^\"]*)\"|'(?<value>[^']*)'|(?<value>[^\\s\"']+)))?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Attribute();
}
