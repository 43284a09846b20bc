namespace SocialStrategy.Reporting;

/// <summary>The ready-made layouts of reports.</summary>
public static class ReportLayouts
{
    /// <summary>Indicators by goal with contributions, as the welfare centre of Ostrowiec Świętokrzyski reports: programmes first, conclusions last.</summary>
    public static ReportLayout IndicatorMatrix { get; } = new(
    [
        ReportSections.Narrative(NarrativeKind.Introduction, NarrativeKind.Method),
        ReportSections.Mission,
        ReportSections.Programmes,
        ReportSections.Narrative(NarrativeKind.Activity),
        ReportSections.Goals([GoalParts.DirectionList, GoalParts.Realizers, GoalParts.ContributionMatrix], []),
        ReportSections.ContributionSummary,
        ReportSections.Narrative(NarrativeKind.Remark, NarrativeKind.Conclusion),
        ReportSections.Realizers,
        ReportSections.FigureAnnex,
        ReportSections.EditorialNotes,
    ]);

    /// <summary>Rated directions with charts and indicators over two years, as the welfare centre of Sieradz reports: summary and recommendations last.</summary>
    public static ReportLayout RatedDirections { get; } = new(
    [
        ReportSections.Narrative(NarrativeKind.Introduction, NarrativeKind.Method),
        ReportSections.Scales,
        ReportSections.Goals([GoalParts.ItemRatings, GoalParts.RatingChart], [GoalParts.IndicatorTable]),
        ReportSections.RatingSummary,
        ReportSections.Narrative(
            NarrativeKind.Activity,
            NarrativeKind.Achievement,
            NarrativeKind.Unrealised,
            NarrativeKind.Programme,
            NarrativeKind.Guidance,
            NarrativeKind.Remark),
        ReportSections.RatingRecommendations,
        ReportSections.PublishedHistory,
        ReportSections.Reconciliation,
        ReportSections.Sensitivity,
        ReportSections.Narrative(NarrativeKind.Conclusion),
        ReportSections.FigureAnnex,
        ReportSections.EditorialNotes,
    ]);

    /// <summary>Status first: the scorecard, what is on track and what is not, then goal by goal; for strategies with targets.</summary>
    public static ReportLayout ProgressReport { get; } = new(
    [
        ReportSections.Narrative(NarrativeKind.Introduction, NarrativeKind.Method),
        ReportSections.Scorecard,
        ReportSections.Progress,
        ReportSections.Funding,
        ReportSections.Goals(
            [GoalParts.ItemRatings],
            [GoalParts.IndicatorCards, GoalParts.Funding, GoalParts.Narrative(NarrativeKind.Achievement, NarrativeKind.Difficulty, NarrativeKind.Unrealised)]),
        ReportSections.NarrativeOfTheWhole(NarrativeKind.Achievement, NarrativeKind.Difficulty, NarrativeKind.Unrealised),
        ReportSections.Narrative(NarrativeKind.Recommendation, NarrativeKind.Conclusion),
        ReportSections.Realizers,
        ReportSections.FigureAnnex,
        ReportSections.EditorialNotes,
    ]);

    /// <summary>Gets all years so far: ratings, indicators with lines, money; for the end of a strategy or of half its time.</summary>
    public static ReportLayout MultiYearSummary { get; } = new(
    [
        ReportSections.Narrative(NarrativeKind.Introduction, NarrativeKind.Method),
        ReportSections.RatingYears,
        ReportSections.GoalYears,
        ReportSections.PublishedHistory,
        ReportSections.Scorecard,
        ReportSections.Goals([], [GoalParts.IndicatorCards, GoalParts.IndicatorTable, GoalParts.Funding]),
        ReportSections.Funding,
        ReportSections.Narrative(NarrativeKind.Achievement, NarrativeKind.Difficulty, NarrativeKind.Unrealised, NarrativeKind.Conclusion),
        ReportSections.FigureAnnex,
        ReportSections.EditorialNotes,
    ]);
}
