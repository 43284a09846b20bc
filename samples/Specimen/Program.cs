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
        Rules = new EvaluationRules
        {
            RatingRollUp = RollUpRules.MeanOfDirections,
            MeanRounding = Rounding.HalfAwayFromZero(1),
            PercentRounding = Rounding.HalfAwayFromZero(1),
            ProgressRollUp = RollUpRules.MeanOfIndicators,
            ProgressThresholds = new ProgressThresholds(
                ProgressBasis.ExpectedByNow,
                [
                    new ProgressStep(new ProgressStatus(new("onTrack"), "zgodnie z planem"), 0.9m),
                    new ProgressStep(new ProgressStatus(new("behind"), "z opóźnieniem"), 0.5m),
                ],
                below: new ProgressStatus(new("offTrack"), "zagrożone"),
                reached: new ProgressStatus(new("reached"), "osiągnięto"),
                unknown: new ProgressStatus(new("unknown"), "brak oceny")),
            TaskAmounts = TaskAmounts.IncludeParts,
            ScaleMappings =
            [
                new ScaleMapping(new("ST"), new("SW"), [new(new("NIE"), new("C")), new(new("TRW"), new("Ż")), new(new("TAK"), new("Z")), new(new("ZAW"), new("C")), new(new("NZ"), new("C"))]),
                ScaleMapping.OfPercent(new("PR"), new("SW"), new ScaleBands([new(new("C"), 0), new(new("Ż"), 40), new(new("Z"), 100)], end: 100)),
            ],
        },
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
