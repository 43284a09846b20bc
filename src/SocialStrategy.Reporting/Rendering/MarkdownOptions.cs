namespace SocialStrategy.Reporting;

/// <summary>What a caller can choose about a Markdown text.</summary>
public sealed record MarkdownOptions
{
    /// <summary>Numbers without bars.</summary>
    public static MarkdownOptions Default { get; } = new();

    /// <summary>
    /// Whether the numbers of a bar chart stand after bars of block characters; false by default, because a screen reader
    /// says "full block" for each of them.
    /// </summary>
    public bool ChartBars { get; init; }
}
