using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>What a caller can choose about a report that stands inside another page.</summary>
public sealed record HtmlFragmentOptions
{
    private const int DeepestTitle = 6;

    /// <summary>Classes begin with <c>report</c>, anchors have no prefix, the title is an <c>h2</c>, the colours stay light.</summary>
    public static HtmlFragmentOptions Default { get; } = new();

    /// <summary>Gets what can be chosen about every report.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public HtmlOptions Content { get; init => field = Guard.Against.Null(value, nameof(Content)); } = HtmlOptions.Default;

    /// <summary>Gets the class of the whole fragment, and how every other class begins: <c>report</c> gives <c>report-table</c>.</summary>
    /// <exception cref="ArgumentException">The value is not made of lower-case ASCII letters, digits and hyphens, a letter first.</exception>
    public string ClassPrefix
    {
        get;
        init => field = Anchors.Check(value);
    } = HtmlNames.OfPage.ClassPrefix;

    /// <summary>Gets what every id begins with, so that two reports can stand on one page: <c>s2021-</c> gives <c>s2021-goal-1</c>; empty for nothing.</summary>
    /// <remarks>Keep it from year to year as the anchors are kept, and links to the report stay good.</remarks>
    /// <exception cref="ArgumentException">The value is neither empty nor made of lower-case ASCII letters, digits and hyphens, a letter first.</exception>
    public string AnchorPrefix
    {
        get;
        init
        {
            Guard.Against.Null(value, nameof(AnchorPrefix));
            field = value.Length == 0 ? value : Anchors.Check(value);
        }
    } = "";

    /// <summary>Gets the level of the report's title, from 1 to 6; its chapters are one deeper. 2 by default, for the page has an <c>h1</c> of its own.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 6.</exception>
    public int TitleLevel { get; init => field = Guard.Against.Outside(value, 1, DeepestTitle); } = 2;

    /// <summary>Gets a value indicating whether the colours follow the reader's dark mode. Only where the page around does so, too; false by default.</summary>
    public bool HasDarkMode { get; init; }
}
