namespace SocialStrategy.Audit.Rules;

/// <summary>SSA500: what of that which the law asks for the strategy's document contains was not recorded.</summary>
internal sealed class LegalRecordRule : IAuditRule
{
    public string Code => AuditDescriptors.LegalRecord.Code;

    public IEnumerable<Finding> Check(AuditContext context) => context.Strategy is { LegalBasis: { } basis, Elements.Count: 0 }
        ? [new Finding(AuditDescriptors.LegalRecord, context.Strategy.Code, context.Round.Period, ("basis", RuleText.Of(basis)))]
        : [];
}
