using SocialStrategy;
using SocialStrategy.Exchange;
using SocialStrategy.Reporting;
using SocialStrategy.Samples;

return ReportCommand.Run(
    new SampleReport
    {
        Name = "Specimen",
        Period = Period.Year(2024),
        ComparedWith = Period.Year(2023),
        HasChanges = true,
        Interchange = new IatiOptions
        {
            OrganisationIdentifier = "XX-EXAMPLE-1",
            OrganisationName = "Urząd Miasta",
            OrganisationType = "11",
            ActivityStatus = "2",
            Language = "pl",
        },
        Layout = new ReportLayout(
        [
            ReportSections.Narrative(NarrativeKind.Introduction, NarrativeKind.Method, NarrativeKind.Recipient, NarrativeKind.Partner),
            ReportSections.Mission,
            ReportSections.Scorecard,
            ReportSections.Progress,
            ReportSections.Funding,
            ReportSections.Scales,
            ReportSections.Programmes,
            ReportSections.Goals([GoalParts.ItemRatings, GoalParts.RatingChart], [GoalParts.IndicatorCards, GoalParts.IndicatorTable, GoalParts.ContributionMatrix]),
            ReportSections.RatingSummary,
            ReportSections.Narrative(
                NarrativeKind.Activity,
                NarrativeKind.Achievement,
                NarrativeKind.Difficulty,
                NarrativeKind.Unrealised,
                NarrativeKind.Programme,
                NarrativeKind.Practice,
                NarrativeKind.Need,
                NarrativeKind.Guidance,
                NarrativeKind.Remark),
            ReportSections.RatingRecommendations,
            ReportSections.RatingDistribution,
            ReportSections.GoalsInTwoPeriods,
            ReportSections.RatingYears,
            ReportSections.GoalYears,
            ReportSections.PublishedHistory,
            ReportSections.Reconciliation,
            ReportSections.Sensitivity,
            ReportSections.ContributionSummary,
            ReportSections.Narrative(NarrativeKind.Recommendation, NarrativeKind.Conclusion),
            ReportSections.Realizers,
            ReportSections.FigureAnnex,
            ReportSections.EditorialNotes,
        ]),
    },
    args);
