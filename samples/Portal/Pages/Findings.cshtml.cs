using SocialStrategy.Samples.Portal.Evidence;

namespace SocialStrategy.Samples.Portal.Pages;

/// <summary>What the audit found in a period, the most serious first.</summary>
internal sealed class FindingsModel : EvaluatedPage
{
    private readonly HashSet<Code> _items = [];

    public FindingsModel(Snapshots snapshots)
        : base(snapshots)
    {
    }

    internal IReadOnlyList<IGrouping<Severity, Finding>> Groups { get; private set; } = [];

    public void OnGet()
    {
        Groups = [.. StrategySnapshot.Audit(Evaluation).Findings.GroupBy(finding => finding.Severity).OrderBy(group => group.Key)];
        _items.UnionWith(StrategyItems.Walk(Evaluation.Strategy).Select(item => item.Code).Append(Evaluation.Strategy.Code));
    }

    /// <summary>Whether the subject of a finding has a page of its own.</summary>
    internal bool HasPage(Finding finding) => _items.Contains(finding.Subject);
}
