using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting;
using SocialStrategy.Samples.Portal.Evidence;

namespace SocialStrategy.Samples.Portal.Pages;

/// <summary>The goals of a strategy with their ratings, their progress, and how much is known.</summary>
internal sealed class OverviewModel : EvaluatedPage
{
    private static readonly ReportLayout ChartLayout = new([ReportSections.GoalsInTwoPeriods, ReportSections.RatingDistribution, ReportSections.RatingSummary, ReportSections.PublishedHistory]);

    public OverviewModel(Snapshots snapshots)
        : base(snapshots)
    {
    }

    internal bool HasRatings => Evaluation.FindFigure(Evaluation.Strategy.Code, FigureMeasure.MeanRating) is not null;

    internal bool HasProgress => Evaluation.FindFigure(Evaluation.Strategy.Code, FigureMeasure.MeanProgress) is not null;

    internal bool HasContributions => Evaluation.Round.Observations.Any(observation => observation.Contributions.Count > 0);

    /// <summary>A row a goal, and one for the whole.</summary>
    internal IEnumerable<GoalRow> Goals
    {
        get
        {
            var indicators = Evaluation.Strategy.Items.OfType<IndicatorItem>().ToArray();
            return Evaluation.Strategy.Goals
                .Select(goal => Row(goal.Code, $"{goal.Code}. {goal.TitleToShow}", [.. indicators.Where(item => item.Path[0] == goal.Code)]))
                .Append(Row(Evaluation.Strategy.Code, PortalTexts.WholeStrategy, indicators) with { IsWhole = true });
        }
    }

    /// <summary>The charts of the report that show all goals.</summary>
    internal ValueList<Block> Charts => BlockWalker.Walk(ChartLayout.Build(Evaluation, ReportLanguages.Polish).Blocks).OfType<Chart>().ToValueList<Block>();

    private GoalRow Row(ItemCode code, string title, IndicatorItem[] indicators)
    {
        var codes = indicators.Select(item => item.Code).ToHashSet();
        var values = Evaluation.Round.Observations.Where(observation => codes.Contains(observation.Item) && observation.Period == Period).ToArray();
        var mean = Evaluation.FindFigure(code, FigureMeasure.MeanRating);
        return new GoalRow(code, PortalTexts.Language.Typography(title))
        {
            Ratings = mean is null ? PortalTexts.None : PortalTexts.Language.Number(mean.Inputs.Count),
            Mean = Text(mean),
            Progress = Text(Evaluation.FindFigure(code, FigureMeasure.MeanProgress)),
            Indicators = PortalTexts.OutOf(values.Where(HasValue).Select(value => value.Item).Distinct().Count(), indicators.Length),
            Contributions = PortalTexts.Language.Number(values.Sum(value => value.Contributions.Count)),
        };
    }

    private static bool HasValue(Observation observation) => observation.Value is not MissingValue || observation.Contributions.Count > 0;

    private static string Text(Figure? figure) => figure is null ? PortalTexts.None : ValueTexts.Of(figure, ReportLanguages.Polish);
}

/// <summary>A goal in the overview.</summary>
internal sealed record GoalRow(ItemCode Code, string Title)
{
    public bool IsWhole { get; init; }

    public required string Ratings { get; init; }

    public required string Mean { get; init; }

    public required string Progress { get; init; }

    public required string Indicators { get; init; }

    public required string Contributions { get; init; }
}
