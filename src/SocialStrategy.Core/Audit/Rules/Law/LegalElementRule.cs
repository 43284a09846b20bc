namespace SocialStrategy.Audit.Rules;

/// <summary>SSA511: the strategy does not contain something that the law requires.</summary>
internal sealed class LegalElementRule : IAuditRule
{
    private readonly LegalBasis _basis;

    internal LegalElementRule(LegalBasis basis) => _basis = basis;

    public string Code => AuditDescriptors.LegalElement.Code;

    public IEnumerable<Finding> Check(AuditContext context) =>
        from kind in context.Strategy.Elements.Count == 0 ? [] : _basis.Elements
        where context.Strategy.Elements.All(element => element.Kind != kind) && !IsInModel(kind, context)
        select new Finding(
            AuditDescriptors.LegalElement,
            context.Strategy.Code,
            context.Round.Period,
            ("element", new Phrase(MessageKey.Of("audit.element", kind))),
            ("basis", _basis.Phrase));

    /// <summary>Whether the model itself shows the element.</summary>
    private static bool IsInModel(StrategyElementKind kind, AuditContext context) => kind switch
    {
        StrategyElementKind.StrategicGoals => context.Strategy.Goals.Count > 0,
        StrategyElementKind.Directions => context.Items.Any(item => item is DirectionItem),
        StrategyElementKind.Indicators => context.Items.Any(item => item is IndicatorItem),
        _ => false,
    };
}
