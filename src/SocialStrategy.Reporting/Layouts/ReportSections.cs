using SocialStrategy.Audit;
using SocialStrategy.Comparison;

namespace SocialStrategy.Reporting;

/// <summary>The ready-made sections of reports.</summary>
public static class ReportSections
{
    /// <summary>Gets the mission of the strategy; nothing if it has none.</summary>
    public static IReportSection Mission { get; } = new MissionSection();

    /// <summary>Gets the scales by which the strategy is rated.</summary>
    public static IReportSection Scales { get; } = new ScaleSection();

    /// <summary>Gets the programmes that belong to the strategy, with their acts and figures.</summary>
    public static IReportSection Programmes { get; } = new ProgrammeSection();

    /// <summary>Gets the short names of the bodies with what they stand for.</summary>
    public static IReportSection Realizers { get; } = new RealizerSection();

    /// <summary>Gets the summary of ratings, generated from the figures; nothing if there are no ratings on a numeric scale.</summary>
    public static IReportSection RatingSummary { get; } = new RatingSummary();

    /// <summary>Gets what was rated below the highest level, generated from the ratings.</summary>
    public static IReportSection RatingRecommendations { get; } = new RatingRecommendations();

    /// <summary>Gets what was published about the whole time of the strategy.</summary>
    public static IReportSection PublishedHistory { get; } = new PublishedHistory();

    /// <summary>Gets which rules give the published indexes of the whole, and by how much the others miss; nothing if none is published.</summary>
    public static IReportSection Reconciliation { get; } = new ReconciliationSection();

    /// <summary>Gets how far the indicators got towards their targets, status first; nothing if no target stands.</summary>
    public static IReportSection Progress { get; } = new ProgressSection();

    /// <summary>Gets a row for each goal with mean rating, mean progress, share of money spent, and targets by status; nothing if there is none of them.</summary>
    public static IReportSection Scorecard { get; } = new Scorecard();

    /// <summary>Gets the money planned and spent by goal, year and source; nothing if <see cref="EvaluationRules.TaskAmounts"/> is null or there is none.</summary>
    public static IReportSection Funding { get; } = new FundingSection();

    /// <summary>Gets how many items are rated at which level, a table and a chart for each scale of levels in use.</summary>
    public static IReportSection RatingDistribution { get; } = new RatingDistribution();

    /// <summary>Gets the mean ratings of the highest goals in the compared period and in the round's as grouped bars; nothing without both.</summary>
    public static IReportSection GoalsInTwoPeriods { get; } = new GoalsInTwoPeriods();

    /// <summary>Gets the mean ratings of each highest goal over the rounds, a small chart a goal; nothing where only one round has any.</summary>
    public static IReportSection GoalYears { get; } = new GoalYears();

    /// <summary>Gets the mean ratings over the rounds, computed and published; nothing if only one round has any.</summary>
    public static IReportSection RatingYears { get; } = new RatingYears();

    /// <summary>Gets how much the index depends on the rule and on single ratings; nothing if there is no index.</summary>
    public static IReportSection Sensitivity { get; } = new SensitivitySection();

    /// <summary>Gets which indicators have a value and which values are not the sum of the contributions, generated from the figures.</summary>
    public static IReportSection ContributionSummary { get; } = new ContributionSummary();

    /// <summary>Misprints and decisions noted by those who took the documents over; nothing if there are none.</summary>
    public static IReportSection EditorialNotes { get; } = new EditorialSection();

    /// <summary>Gets where the computed means and totals come from: exact value, rule, and how much of what was expected they rest on.</summary>
    public static IReportSection FigureAnnex { get; } = new FigureAnnex();

    /// <summary>The errors and warnings of an audit, with what to do; add it where a report should carry them.</summary>
    /// <param name="result">The result of the audit of the same round.</param>
    /// <returns>The section.</returns>
    public static IReportSection Findings(AuditResult result)
    {
        Guard.Against.Null(result);
        return new FindingAnnex(result);
    }

    /// <summary>What is known of one indicator: what it measures, where it should get, its values over the periods as a line, and what they show; without a heading.</summary>
    /// <param name="indicator">The indicator's code; of a code that is none there is nothing.</param>
    /// <returns>The section.</returns>
    public static IReportSection Indicator(ItemCode indicator)
    {
        Guard.Against.Null(indicator);
        return new IndicatorCard(indicator);
    }

    /// <summary>What changed between two editions of the strategy or two rounds, a table for each kind of change; one sentence if nothing did.</summary>
    /// <param name="changes">The changes in the order of the document; leave out what the report should not show.</param>
    /// <returns>The section.</returns>
    public static IReportSection Changes(ValueList<Change> changes)
    {
        Guard.Against.Null(changes);
        return new ChangeSection(changes);
    }

    /// <summary>The narrative of some kinds, in the round's order.</summary>
    /// <param name="kinds">The kinds.</param>
    /// <returns>The section.</returns>
    public static IReportSection Narrative(params ReadOnlySpan<NarrativeKind> kinds) => new NarrativeSections(ValueList.Create(kinds), withItems: true);

    /// <summary>The narrative of some kinds that is about no single item; for reports that set the rest in the chapters of the goals.</summary>
    /// <param name="kinds">The kinds.</param>
    /// <returns>The section.</returns>
    public static IReportSection NarrativeOfTheWhole(params ReadOnlySpan<NarrativeKind> kinds) => new NarrativeSections(ValueList.Create(kinds), withItems: false);

    /// <summary>A chapter for each goal, nested as the goals are.</summary>
    /// <param name="beforeLowerGoals">The parts of a chapter before the chapters of its lower goals.</param>
    /// <param name="afterLowerGoals">The parts after them.</param>
    /// <returns>The section.</returns>
    public static IReportSection Goals(ValueList<IGoalPart> beforeLowerGoals, ValueList<IGoalPart> afterLowerGoals)
    {
        Guard.Against.Null(beforeLowerGoals);
        Guard.Against.Null(afterLowerGoals);
        return new GoalChapters(beforeLowerGoals, afterLowerGoals);
    }
}
