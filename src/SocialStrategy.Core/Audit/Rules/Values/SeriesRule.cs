namespace SocialStrategy.Audit.Rules;

/// <summary>SSA301: the values of two rounds stand in one series and cannot be compared.</summary>
internal sealed class SeriesRule : IAuditRule
{
    public string Code => AuditDescriptors.Series.Code;

    public IEnumerable<Finding> Check(AuditContext context) =>
        from pair in ComparedValues.Of(context)
        let causes = Causes(pair.Before, pair.After, context).ToArray()
        where causes.Length > 0
        select ToFinding(pair.Before, pair.After, causes, context);

    private static IEnumerable<Phrase> Causes(Observation before, Observation after, AuditContext context)
    {
        var (unitBefore, unitAfter) = (context.Strategy.UnitOf(before), context.Strategy.UnitOf(after));
        if (unitBefore != unitAfter && unitBefore is not null && unitAfter is not null)
        {
            yield return new Phrase("audit.series.unit", ("before", unitBefore), ("after", unitAfter));
        }

        if (OfKind(before.Value, after.Value) is { } cause)
        {
            yield return cause;
        }

        if (after.Status == ObservationStatus.Break)
        {
            yield return new Phrase("audit.series.break");
        }
    }

    private static Phrase? OfKind(Value before, Value after) => (before, after) switch
    {
        (MissingValue, _) or (_, MissingValue) => null,
        (CompositeValue first, CompositeValue last) => Names(first).Order(StringComparer.Ordinal).SequenceEqual(Names(last).Order(StringComparer.Ordinal), StringComparer.Ordinal)
            ? null
            : new Phrase("audit.series.components", ("before", Names(first)), ("after", Names(last))),
        (MoneyValue first, MoneyValue last) => first.Currency == last.Currency
            ? null
            : new Phrase("audit.series.currency", ("before", first.Currency), ("after", last.Currency)),
        _ => before.GetType() == after.GetType() ? null : new Phrase("audit.series.kind"),
    };

    private static IEnumerable<string> Names(CompositeValue value) => value.Components.Select(component => component.Name);

    private static Finding ToFinding(Observation before, Observation after, Phrase[] causes, AuditContext context) => new(
        AuditDescriptors.Series,
        after.Item,
        after.Period,
        ("name", context.NameOf(after)),
        ("isIndicator", RuleText.IsIndicators(after, context)),
        ("before", RuleText.Of(before.Period)),
        ("after", RuleText.Of(after.Period)),
        ("causes", causes))
    {
        Declared = RuleText.Printed(after.Value),
    };
}
