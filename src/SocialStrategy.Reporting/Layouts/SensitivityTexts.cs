namespace SocialStrategy.Reporting;

/// <summary>Words about how much the index depends on the rule and on single ratings.</summary>
public sealed record SensitivityTexts
{
    /// <summary>The heading of the section.</summary>
    public required string Heading { get; init; }

    /// <summary>The caption of the table; gap <c>{period}</c>.</summary>
    public required string Caption { get; init; }

    /// <summary>Between what the index would move; gaps <c>{least}</c>, <c>{greatest}</c>, <c>{index}</c>.</summary>
    public required string Band { get; init; }

    /// <summary>The same behind the index itself; gaps <c>{least}</c>, <c>{greatest}</c>.</summary>
    public required string BesideIndex { get; init; }

    /// <summary>That another rule changes labels; gaps <c>{bands}</c>, <c>{goals}</c>.</summary>
    public required string LabelChangesByRule { get; init; }

    /// <summary>Whose label one rating can change; gaps <c>{bands}</c>, <c>{goals}</c>.</summary>
    public required string LabelChanges { get; init; }

    /// <summary>The bands of the scale, in that sentence.</summary>
    public required string ScaleBands { get; init; }

    /// <summary>The nearest level, in that sentence.</summary>
    public required string NearestBands { get; init; }

    /// <summary>The level reached, in that sentence.</summary>
    public required string ReachedBands { get; init; }

    /// <summary>The strategy as a whole, in that sentence.</summary>
    public required string Whole { get; init; }

    internal string Bands(LabelBands bands) => bands switch
    {
        LabelBands.Scale => ScaleBands,
        LabelBands.Nearest => NearestBands,
        LabelBands.Reached => ReachedBands,
    };
}
