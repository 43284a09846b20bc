namespace SocialStrategy.Reporting;

/// <summary>Every text that the layouts add to a municipality's own words, for one language, in one place.</summary>
/// <remarks>
/// Sentences have gaps in braces, which the summary of each property lists; numbers stand only in gaps.
/// Change a text with <c>LayoutTexts.Polish with { Summary = "…" }</c>; a third language is a new value of this type.
/// </remarks>
public sealed record LayoutTexts
{
    /// <summary>The texts in Polish.</summary>
    public static LayoutTexts Polish => PolishTexts.Texts;

    /// <summary>The texts in English.</summary>
    public static LayoutTexts English => EnglishTexts.Texts;

    /// <summary>The language that formats numbers and dates.</summary>
    public required Language Language { get; init; }

    /// <summary>The usual names of the items of a strategy, where the municipality gives none of its own.</summary>
    public required ItemNames Items { get; init; }

    /// <summary>Words for values.</summary>
    public required ValueWords Values { get; init; }

    /// <summary>Headings and captions.</summary>
    public required HeadingTexts Headings { get; init; }

    /// <summary>Headers of table columns.</summary>
    public required ColumnTexts Columns { get; init; }

    /// <summary>Sentences about ratings.</summary>
    public required RatingTexts Ratings { get; init; }

    /// <summary>Sentences about indicators.</summary>
    public required IndicatorTexts Indicators { get; init; }

    /// <summary>Words that explain where a number comes from.</summary>
    public required ExplanationTexts Explanations { get; init; }

    /// <summary>Words around the findings of an audit.</summary>
    public required FindingTexts Findings { get; init; }

    /// <summary>Words about tasks.</summary>
    public required TaskTexts Tasks { get; init; }

    /// <summary>Words about values over several periods.</summary>
    public required SeriesTexts Series { get; init; }

    /// <summary>Words about progress towards targets.</summary>
    public required ProgressTexts Progress { get; init; }

    /// <summary>Words about charts that show ratings at a glance.</summary>
    public required OverviewTexts Overview { get; init; }

    /// <summary>Words about collecting data.</summary>
    public required CollectionTexts Collection { get; init; }

    /// <summary>Names of kinds of periods.</summary>
    public required PeriodTexts Periods { get; init; }

    /// <summary>Words about money planned and spent.</summary>
    public required FundingTexts Funding { get; init; }

    /// <summary>Words about which rules give a published number.</summary>
    public required ReconciliationTexts Reconciliation { get; init; }

    /// <summary>Words about how much the index depends on the rule and on single ratings.</summary>
    public required SensitivityTexts Sensitivity { get; init; }

    /// <summary>Words about what changed between two editions or two rounds.</summary>
    public required ChangeTexts Changes { get; init; }

    internal string Approximately => Values.Approximately;

    internal string Missing(MissingReason reason) => reason switch
    {
        MissingReason.Empty => Values.Empty,
        MissingReason.NoData => Values.NoData,
        MissingReason.NotApplicable => Values.NotApplicable,
        MissingReason.NotReported => Values.NotReported,
        MissingReason.Confidential => Values.Confidential,
    };
}
