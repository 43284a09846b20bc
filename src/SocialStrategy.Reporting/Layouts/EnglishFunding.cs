namespace SocialStrategy.Reporting;

/// <summary>The English words about money planned and spent.</summary>
internal static class EnglishFunding
{
    internal static FundingTexts Texts { get; } = new()
    {
        Heading = "Money planned and spent",
        Introduction = "How the amounts were added: {rule}.",
        GoalsCaption = "Money by goal, {period}",
        WholeCaption = "Money by goal over the whole time, spent up to the end of {period}",
        YearsCaption = "Money by year",
        SourcesCaption = "Money by source of finance, {period}",
        CaptionOf = "{caption}: {subject}",
        YearColumn = "Year",
        SourceColumn = "Source of finance",
        PlannedColumn = "Planned",
        SpentColumn = "Spent",
        UseColumn = "Share of the plan spent",
        UseInAllColumn = "Spent of the whole plan",
        Whole = "the whole strategy",
        WholeTime = "the whole time",
        NoSource = "no source told",
        AllSources = "together",
    };
}
