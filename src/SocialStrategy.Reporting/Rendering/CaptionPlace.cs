namespace SocialStrategy.Reporting;

/// <summary>Where the caption of a chart stands; offices differ. Captions of tables always stand above.</summary>
public enum CaptionPlace
{
    /// <summary>Before the chart.</summary>
    Above,

    /// <summary>After the chart and its legend.</summary>
    Below,
}
