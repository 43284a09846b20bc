using Microsoft.AspNetCore.Mvc;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting;
using SocialStrategy.Samples.Portal.Evidence;

namespace SocialStrategy.Samples.Portal.Pages;

/// <summary>A goal, a direction or an indicator in a period, and where its numbers come from.</summary>
internal sealed class ItemModel : EvaluatedPage
{
    private static readonly Language Language = ReportLanguages.Polish;

    public ItemModel(Snapshots snapshots)
        : base(snapshots)
    {
    }

    internal ItemCode Code { get; private set; } = null!;

    /// <summary>The item; null for the whole strategy.</summary>
    internal StrategyItem? Item { get; private set; }

    internal string Heading => Language.Typography(Item is { } item ? $"{PortalTexts.KindName(item)} {item.Code}. {TitleOf(item)}" : PortalTexts.WholeStrategy);

    /// <summary>The items above, the highest first.</summary>
    internal IReadOnlyList<ItemRow> Path => [.. Above(Item?.Parent).Reverse().Select(item => new ItemRow(item.Code, $"{item.Code}. {TitleOf(item)}", ""))];

    internal ValueList<Block> Card => Item is IndicatorItem { Indicator: var indicator } ? ReportSections.Indicator(indicator.Code).Build(new ReportContext(Evaluation, Language)) : [];

    internal IReadOnlyList<ExplanationNode> Explanations =>
    [
        .. Evaluation.FiguresOf(Code).Select(figure => ExplanationNode.Of(Explainer.Explain(Evaluation, figure), Evaluation.Strategy) with
        {
            Api = IsCollected || Evaluation.FindFigure(Code, figure.Measure) != figure ? null : Address(figure),
        }),
    ];

    internal IReadOnlyList<PublishedRow> Published =>
    [
        .. ReconciliationText.Published(Evaluation, Code)
            .Select(published => new PublishedRow(ReconciliationText.Title(published, Language), ReconciliationText.Sentences(Evaluation, published, Language)))
            .Where(row => row.Sentences.Count > 0),
    ];

    /// <summary>What the audit says about the item; for coordinators only.</summary>
    internal IReadOnlyList<Finding> Findings => SeesCollected ? [.. StrategySnapshot.Audit(Evaluation).Findings.Where(finding => finding.Subject == Code)] : [];

    internal IReadOnlyList<ContributionRow> Contributions =>
    [
        .. from observation in Observations(Code)
           from contribution in observation.Contributions
           let realizer = Evaluation.Strategy.Realizers.First(each => each.Code == contribution.Realizer)
           let unit = contribution.Unit is null ? "" : $" ({contribution.Unit})"
           select new ContributionRow(realizer.Name, ValueTexts.Of(contribution.Value, Language) + unit, contribution.Note),
    ];

    internal IEnumerable<ItemList> Lists
    {
        get
        {
            var below = Evaluation.Strategy.Items.Where(item => item.Parent?.Code == Item?.Code).ToArray();
            return new[]
            {
                new ItemList("cele", Item is null ? PortalTexts.Goals : PortalTexts.LowerGoals, PortalTexts.MeanRating, Rows(below.OfType<GoalItem>(), Mean)),
                new ItemList("kierunki", PortalTexts.Directions, PortalTexts.Rating, Rows(below.OfType<DirectionItem>(), Rating)) { IsNumeric = false },
                new ItemList("wskazniki", PortalTexts.Indicators, PortalTexts.Value, Rows(below.OfType<IndicatorItem>(), ValueOf)),
            }.Where(list => list.Rows.Count > 0);
        }
    }

    public IActionResult OnGet(string code)
    {
        Code = ItemCode.TryParse(code, out var parsed) ? parsed : Evaluation.Strategy.Code;
        Item = Evaluation.Strategy.Find(Code);
        return Item is null && code != Evaluation.Strategy.Code.Text ? NotFound() : Page();
    }

    private static IEnumerable<StrategyItem> Above(StrategyItem? item)
    {
        for (var each = item; each is not null; each = each.Parent)
        {
            yield return each;
        }
    }

    private static IReadOnlyList<ItemRow> Rows(IEnumerable<StrategyItem> items, Func<StrategyItem, string> value) =>
        [.. items.Select(item => new ItemRow(item.Code, Language.Typography($"{item.Code}. {TitleOf(item)}"), value(item)))];

    private static string TitleOf(StrategyItem item) => item is GoalItem { Goal: var goal } ? goal.TitleToShow : item.Title;

    private string Mean(StrategyItem item) => Evaluation.FindFigure(item.Code, FigureMeasure.MeanRating) is { } figure ? ValueTexts.Of(figure, Language) : PortalTexts.None;

    private string Rating(StrategyItem item)
    {
        var ratings = Evaluation.Round.Assessments.Where(assessment => assessment.Item == item.Code).Select(Words).ToArray();
        return ratings.Length == 0 ? PortalTexts.None : string.Join("; ", ratings);
    }

    private string Words(Assessment assessment) => Evaluation.Strategy.Scales.First(scale => scale.Code == assessment.Scale) is var scale && assessment.Level is { } level && scale.FindLevel(level) is { } found
        ? found.Value is { } points ? $"{Language.Number(points)} – {found.Label}" : found.Label
        : Language.Percent(assessment.PercentComplete.GetValueOrDefault(), 0);

    private string ValueOf(StrategyItem item)
    {
        var value = Observations(item.Code).Select(observation => observation.Value).FirstOrDefault();
        var total = Evaluation.FindFigure(item.Code, FigureMeasure.ContributionTotal);
        return value is null or MissingValue && total is not null ? ValueTexts.Of(total, Language)
            : value is null ? PortalTexts.None
            : ValueTexts.Of(value, Language);
    }

    private IEnumerable<Observation> Observations(ItemCode code) => Evaluation.Round.Observations.Where(observation => observation.Item == code && observation.Period == Period && observation.Name is null);

    private string Address(Figure figure) => $"/api/strategies/{Uri.EscapeDataString(Strategy.Code)}/rounds/{Period}/explanations/{Uri.EscapeDataString(figure.Item.Text)}/{figure.Measure}";
}
