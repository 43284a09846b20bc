namespace SocialStrategy.Reporting;

/// <summary>The names that a report must not share with the page around it: classes, and ids with all that points at them.</summary>
internal sealed record HtmlNames(string ClassPrefix, string AnchorPrefix)
{
    private const string Url = "url(#";

    /// <summary>Gets the names of a page of its own; the style sheets are written with this prefix.</summary>
    internal static HtmlNames OfPage { get; } = new("report", "");

    /// <summary>The value of an attribute with its prefix, where the attribute holds names. The empty class is that of the whole report.</summary>
    internal string Attribute(string name, string value) => name switch
    {
        "class" => string.Join(' ', value.Split(' ').Select(each => each.Length == 0 ? ClassPrefix : $"{ClassPrefix}-{each}")),
        "id" or "aria-labelledby" => AnchorPrefix + value,
        "href" => $"#{AnchorPrefix}{value[1..]}",
        "fill" when value.StartsWith(Url, StringComparison.Ordinal) => $"{Url}{AnchorPrefix}{value[Url.Length..]}",
        _ => value,
    };
}
