namespace SocialStrategy.Audit.Rules;

/// <summary>SSA511: the strategy does not contain something that the law which it is under requires.</summary>
internal sealed class LegalElementRule : IAuditRule
{
    public string Code => AuditDescriptors.LegalElement.Code;

    public IEnumerable<Finding> Check(AuditContext context) =>
        context.Strategy is { LegalBasis: { } basis, Elements.Count: > 0 } ? Missing(basis, context) : [];

    private static IEnumerable<Finding> Missing(LegalBasis basis, AuditContext context) =>
        from kind in basis.Elements
        where context.Strategy.Elements.All(element => element.Kind != kind) && !IsInModel(kind, context)
        select new Finding(
            AuditDescriptors.LegalElement,
            context.Strategy.Code,
            context.Round.Period,
            ("element", new Phrase(MessageKey.Of("audit.element", kind))),
            ("basis", RuleText.Of(basis)));

    /// <summary>Whether the model itself shows the element.</summary>
    private static bool IsInModel(StrategyElementKind kind, AuditContext context) => kind switch
    {
        StrategyElementKind.StrategicGoals => context.Strategy.Goals.Count > 0,
        StrategyElementKind.Directions => context.Items.Any(item => item is DirectionItem),
        StrategyElementKind.Indicators => context.Items.Any(item => item is IndicatorItem),
        _ => false,
    };
}
