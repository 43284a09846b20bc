namespace SocialStrategy.Reporting.Rendering;

/// <summary>What a caller can choose about an HTML page.</summary>
public sealed record HtmlOptions
{
    /// <summary>A table of contents of three levels.</summary>
    public static HtmlOptions Default { get; } = new();

    /// <summary>How many levels of sections the table of contents lists; 0 for no table of contents, 3 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int TableOfContentsDepth
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 3;
}
