namespace SocialStrategy.Reporting;

/// <summary>Words about money planned and spent.</summary>
public sealed record FundingTexts
{
    /// <summary>The heading of the section.</summary>
    public required string Heading { get; init; }

    /// <summary>How the amounts were added; gap <c>{rule}</c>.</summary>
    public required string Introduction { get; init; }

    /// <summary>The caption of the table of goals; gap <c>{period}</c>.</summary>
    public required string GoalsCaption { get; init; }

    /// <summary>The caption of the table of goals for the whole time; gap <c>{period}</c> for the last one in which money was spent.</summary>
    public required string WholeCaption { get; init; }

    /// <summary>The caption of the table of years.</summary>
    public required string YearsCaption { get; init; }

    /// <summary>The caption of the table of sources; gap <c>{period}</c>.</summary>
    public required string SourcesCaption { get; init; }

    /// <summary>A caption that tells whose money it is about; gaps <c>{caption}</c>, <c>{subject}</c>.</summary>
    public required string CaptionOf { get; init; }

    /// <summary>Header: the year.</summary>
    public required string YearColumn { get; init; }

    /// <summary>Header: the source of finance.</summary>
    public required string SourceColumn { get; init; }

    /// <summary>Header: the money planned.</summary>
    public required string PlannedColumn { get; init; }

    /// <summary>Header: the money spent.</summary>
    public required string SpentColumn { get; init; }

    /// <summary>Header: the money spent in per cent of the money planned.</summary>
    public required string UseColumn { get; init; }

    /// <summary>Header: the money spent up to now in per cent of that planned for the whole time.</summary>
    public required string UseInAllColumn { get; init; }

    /// <summary>Row: the whole strategy.</summary>
    public required string Whole { get; init; }

    /// <summary>Row: the whole time.</summary>
    public required string WholeTime { get; init; }

    /// <summary>Row: amounts of which no source is told.</summary>
    public required string NoSource { get; init; }

    /// <summary>Row: amounts of all sources.</summary>
    public required string AllSources { get; init; }
}
