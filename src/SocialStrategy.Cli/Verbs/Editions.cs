using SocialStrategy.Audit;
using SocialStrategy.Comparison;
using SocialStrategy.Reporting;

namespace SocialStrategy.Cli.Verbs;

/// <summary>The layouts of the two editions of a report: of what the round has, nothing is left out.</summary>
internal static class Editions
{
    internal const string Report = "report";
    internal const string Audit = "audit";

    internal static ReportLayout Layout(string edition, StrategyEvaluation evaluation, AuditResult audit, ValueList<Strategy> editions) =>
        new([.. Sections(evaluation), .. edition == Audit ? Workshop(evaluation, audit, editions) : []]);

    private static readonly NarrativeKind[] First = [NarrativeKind.Introduction, NarrativeKind.Method, NarrativeKind.Recipient, NarrativeKind.Partner];

    private static readonly NarrativeKind[] Last = [NarrativeKind.Recommendation, NarrativeKind.Conclusion];

    private static IEnumerable<IReportSection> Sections(StrategyEvaluation evaluation) =>
    [
        ReportSections.NarrativeOfTheWhole(First),
        ReportSections.Mission,
        ReportSections.Scorecard,
        ReportSections.Progress,
        ReportSections.Funding,
        ReportSections.Scales,
        ReportSections.Programmes,
        ReportSections.Goals([.. PartsOfDirections(evaluation)], [.. PartsOfIndicators(evaluation), GoalParts.Narrative(Enum.GetValues<NarrativeKind>())]),
        ReportSections.RatingSummary,
        ReportSections.ContributionSummary,
        ReportSections.NarrativeOfTheWhole([.. Enum.GetValues<NarrativeKind>().Except(First).Except(Last).Where(kind => kind != NarrativeKind.Programme || !StandsWithProgrammes(evaluation))]),
        ReportSections.RatingRecommendations,
        ReportSections.RatingDistribution,
        ReportSections.GoalsInTwoPeriods,
        ReportSections.RatingYears,
        ReportSections.GoalYears,
        ReportSections.PublishedHistory,
        ReportSections.NarrativeOfTheWhole(Last),
        ReportSections.Realizers,
    ];

    /// <summary>The chapter of the programmes tells a narrative that has a section for each of them.</summary>
    private static bool StandsWithProgrammes(StrategyEvaluation evaluation) => evaluation.Round.Narrative
        .Where(narrative => narrative.Kind == NarrativeKind.Programme)
        .SelectMany(narrative => narrative.Sections)
        .Any(section => section.Item is { } item && evaluation.Strategy.Find(item) is ProgrammeItem);

    /// <summary>What those want to see who check the report.</summary>
    private static IEnumerable<IReportSection> Workshop(StrategyEvaluation evaluation, AuditResult audit, ValueList<Strategy> editions) =>
    [
        ReportSections.Findings(audit),
        ReportSections.Reconciliation,
        ReportSections.Sensitivity,
        ReportSections.FigureAnnex,
        ReportSections.EditorialNotes,
        .. Changes(evaluation, editions),
    ];

    /// <summary>A section for each direction and task if there is anything to tell of one, otherwise their list.</summary>
    private static IEnumerable<IGoalPart> PartsOfDirections(StrategyEvaluation evaluation)
    {
        var hasContent = evaluation.Round.Assessments.Count > 0
            || evaluation.Strategy.Items.OfType<TaskItem>().Any()
            || evaluation.Round.Observations.Any(observation => evaluation.Strategy.Find(observation.Item) is DirectionItem);
        return hasContent ? [GoalParts.ItemRatings, GoalParts.RatingChart] : [GoalParts.DirectionList, GoalParts.Realizers];
    }

    /// <summary>Cards where there are targets, otherwise a table unless the one of the contributions has all that it would have.</summary>
    private static IEnumerable<IGoalPart> PartsOfIndicators(StrategyEvaluation evaluation)
    {
        var items = evaluation.Strategy.Items;
        var hasContributions = evaluation.Round.Observations.Any(observation => observation.Contributions.Count > 0);
        var contributionsTellAll = hasContributions
            && evaluation.ComparedWith is null
            && items.OfType<IndicatorItem>().Count() == items.OfType<GoalItem>().Sum(item => item.Goal.Indicators.Count);
        return
        [
            .. evaluation.Targets.Count > 0 ? [GoalParts.IndicatorCards] : contributionsTellAll ? Array.Empty<IGoalPart>() : [GoalParts.IndicatorTable],
            .. hasContributions ? [GoalParts.ContributionMatrix] : Array.Empty<IGoalPart>(),
            GoalParts.Funding,
        ];
    }

    /// <summary>What changed since the latest earlier edition of the strategy, and between the two rounds.</summary>
    private static IEnumerable<IReportSection> Changes(StrategyEvaluation evaluation, ValueList<Strategy> editions)
    {
        ValueList<Change> changes =
        [
            .. editions.Count == 0 ? [] : Comparer.Compare(editions[^1], evaluation.Strategy),
            .. evaluation.ComparedWith is { } earlier ? Comparer.Compare(evaluation.Strategy, earlier, evaluation.Round) : [],
        ];
        return editions.Count > 0 || evaluation.ComparedWith is not null ? [ReportSections.Changes(changes)] : [];
    }
}
