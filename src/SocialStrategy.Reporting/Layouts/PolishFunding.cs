namespace SocialStrategy.Reporting;

/// <summary>The Polish words about money planned and spent.</summary>
internal static class PolishFunding
{
    internal static FundingTexts Texts { get; } = new()
    {
        Heading = "Środki planowane i wydane",
        Introduction = "Sposób liczenia: {rule}.",
        GoalsCaption = "Środki według celów, {period}",
        WholeCaption = "Środki według celów w całym okresie, wydane do końca: {period}",
        YearsCaption = "Środki według lat",
        SourcesCaption = "Środki według źródeł finansowania, {period}",
        CaptionOf = "{caption} – {subject}",
        YearColumn = "Rok",
        SourceColumn = "Źródło finansowania",
        PlannedColumn = "Plan",
        SpentColumn = "Wydano",
        UseColumn = "Wykonanie planu",
        UseInAllColumn = "Wydano z planu całego okresu",
        Whole = "cała strategia",
        WholeTime = "cały okres",
        NoSource = "bez podanego źródła",
        AllSources = "razem",
    };
}
