namespace SocialStrategy.Reporting;

/// <summary>What a caller can choose about a report in HTML, as a page or as a fragment.</summary>
public sealed record HtmlOptions
{
    /// <summary>Gets a table of contents of three levels; captions above the charts.</summary>
    public static HtmlOptions Default { get; } = new();

    /// <summary>Gets how many levels of sections the table of contents lists; 0 for no table of contents, 3 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int TableOfContentsDepth { get; init => field = Guard.Against.Outside(value, 0, int.MaxValue); } = 3;

    /// <summary>Gets where the captions of charts stand; above by default.</summary>
    public CaptionPlace ChartCaptions { get; init; } = CaptionPlace.Above;
}
