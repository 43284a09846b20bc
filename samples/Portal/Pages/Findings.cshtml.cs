using SocialStrategy.Samples.Portal.Evidence;

namespace SocialStrategy.Samples.Portal.Pages;

/// <summary>What the audit found in a period, the most serious first.</summary>
internal sealed class FindingsModel : EvaluatedPage
{
    public FindingsModel(Snapshots snapshots)
        : base(snapshots)
    {
    }

    internal IReadOnlyList<IGrouping<Severity, Finding>> Groups { get; private set; } = [];

    public void OnGet() => Groups = [.. StrategySnapshot.Audit(Evaluation).Findings.GroupBy(finding => finding.Severity).OrderBy(group => group.Key)];

    /// <summary>Whether the subject of a finding has a page of its own.</summary>
    internal bool HasPage(Finding finding) => finding.Subject == Evaluation.Strategy.Code || Evaluation.Strategy.Find(finding.Subject) is not null;
}
