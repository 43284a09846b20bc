namespace SocialStrategy.Audit.Rules;

/// <summary>SSA103: a contribution counts another number of things than it names one by one.</summary>
internal sealed class ListedItemsRule : IAuditRule
{
    public string Code => "SSA103";

    public IEnumerable<Finding> Check(AuditContext context) =>
        from observation in context.Round.Observations
        from contribution in observation.Contributions
        where contribution.ListedItems.Count > 0 && contribution.Value is NumberValue && contribution.Value.Number != contribution.ListedItems.Count
        select ToFinding(observation, contribution, context);

    private Finding ToFinding(Observation observation, Contribution contribution, AuditContext context)
    {
        var printed = contribution.Value.Number.GetValueOrDefault();
        var listed = contribution.ListedItems.Count;
        var (english, polish) = listed > printed
            ? ("One of them may not belong to what is counted.", "Któraś z nich może nie należeć do tego, co liczono.")
            : ("Something may be missing from the list.", "Na liście może czegoś brakować.");
        var realizer = context.RealizerName(contribution.Realizer);
        return new Finding(
            Code,
            Severity.Warning,
            observation.Item,
            observation.Period,
            $"For '{context.NameOf(observation)}', {realizer} reports {ExactText.English(printed)} and names {listed}: {RuleText.AllEnglish(contribution.ListedItems)}. {english}",
            $"Przy {RuleText.PolishAt(observation, context)} {RuleText.Polish(realizer)} podaje liczbę {ExactText.Polish(printed)}, a liczba wymienionych pozycji to {listed}: {RuleText.AllPolish(contribution.ListedItems)}. {polish}")
        {
            Declared = ExactText.English(printed),
            Computed = ExactText.English(listed),
            AdviceEnglish = "Ask the body which of the things are counted here.",
            AdvicePolish = "Zapytaj jednostkę, które z pozycji tu policzono.",
        };
    }
}
