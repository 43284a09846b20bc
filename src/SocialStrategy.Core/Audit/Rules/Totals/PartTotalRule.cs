namespace SocialStrategy.Audit.Rules;

/// <summary>SSA102: parts that do not fit their whole: exhaustive ones that do not make it, partial ones that exceed it.</summary>
/// <remarks>
/// Compared are numbers with numbers, amounts of one currency, and percentages; of composites the components of one name. Exhaustive parts follow the rule that
/// the indicator states for breakdowns, otherwise they add up.
/// </remarks>
internal sealed class PartTotalRule : IAuditRule
{
    public string Code => AuditDescriptors.PartTotal.Code;

    public IEnumerable<Finding> Check(AuditContext context) =>
        from whole in WholeWithParts.Of(context)
        let misfit = PercentParts.AreMeant(whole) ? PercentParts.Misfit(whole) : Misfit(whole)
        where misfit is not null
        select ToFinding(whole, misfit);

    private static PartMisfit? Misfit(WholeWithParts whole) =>
        whole.Comparable.Length == 0 || whole.Inputs.Result.Number is null ? null
        : whole.IsExhaustive && whole.IsComplete ? (whole.Roundings == ReconciledRoundings.None ? new PartMisfit("other", whole.Inputs.Shown(whole.Printed)) : null)
        : whole.Inputs.Rule.Method == AggregationMethod.Sum && whole.Inputs.Result.Number > whole.Printed && whole.Roundings == ReconciledRoundings.None ? new PartMisfit("other", whole.Inputs.Result.Number.Value)
        : null;

    private static Finding ToFinding(WholeWithParts whole, PartMisfit misfit) => new(
        AuditDescriptors.PartTotal,
        whole.Observation.Item,
        whole.Observation.Period,
        (Diagnostic.Variant, misfit.Variant == "other" && whole.Inputs.Rule.Method != AggregationMethod.Sum ? "method" : misfit.Variant),
        ("name", whole.Name),
        ("whole", whole.Printed),
        ("rule", PrintedTotal.RulePhrase(whole.Inputs, whole.Inputs.Rule, AggregatedInputs.Parts)),
        ("sum", misfit.Sum),
        ("least", misfit.Least),
        ("greatest", misfit.Greatest),
        ("isPartial", !whole.IsExhaustive))
    {
        Severity = whole.Comparable.Append(whole.Value).Any(value => value.IsApproximate) || whole.Inputs.FitsRoundedAmounts(whole.Printed) ? Severity.Warning : Severity.Error,
        Declared = ExactText.Of(whole.Printed),
        Computed = ExactText.Of(misfit.Sum),
    };
}

/// <summary>How parts do not fit their whole: the sentence that says so, what they add up to, and between what they lie.</summary>
internal sealed record PartMisfit(string Variant, Fraction Sum)
{
    internal Fraction Least { get; init; }

    internal Fraction Greatest { get; init; }
}
