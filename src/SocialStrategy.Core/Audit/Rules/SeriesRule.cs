namespace SocialStrategy.Audit.Rules;

/// <summary>SSA301: the values of two rounds stand in one series and cannot be compared.</summary>
internal sealed class SeriesRule : IAuditRule
{
    public string Code => "SSA301";

    public IEnumerable<Finding> Check(AuditContext context) =>
        from pair in ComparedValues.Of(context)
        let causes = Causes(pair.Before, pair.After, context).ToArray()
        where causes.Length > 0
        select ToFinding(pair.Before, pair.After, causes, context);

    private static IEnumerable<(string English, string Polish)> Causes(Observation before, Observation after, AuditContext context)
    {
        var (unitBefore, unitAfter) = (RuleText.UnitOf(before, context), RuleText.UnitOf(after, context));
        if (unitBefore != unitAfter && unitBefore is not null && unitAfter is not null)
        {
            yield return ($" The unit was '{unitBefore}' and is now '{unitAfter}'.", $" Jednostką było {RuleText.Polish(unitBefore)}, a jest {RuleText.Polish(unitAfter)}.");
        }

        if (OfKind(before.Value, after.Value) is { } cause)
        {
            yield return cause;
        }

        if (after.Status == ObservationStatus.Break)
        {
            yield return (" In the data the later value is marked as a break in the series.", " Późniejszą wartość oznaczono w danych jako przerwanie szeregu.");
        }
    }

    private static (string English, string Polish)? OfKind(Value before, Value after) => (before, after) switch
    {
        (MissingValue, _) or (_, MissingValue) => null,
        (CompositeValue first, CompositeValue last) => Names(first).Order(StringComparer.Ordinal).SequenceEqual(Names(last).Order(StringComparer.Ordinal), StringComparer.Ordinal)
            ? null
            : ($" The value was made of {RuleText.AllEnglish(Names(first))} and is now made of {RuleText.AllEnglish(Names(last))}.", $" Wartość składała się z: {RuleText.AllPolish(Names(first))}, a teraz składa się z: {RuleText.AllPolish(Names(last))}."),
        (MoneyValue first, MoneyValue last) => first.Currency == last.Currency
            ? null
            : ($" The currency was {first.Currency} and is now {last.Currency}.", $" Walutą było {first.Currency}, a jest {last.Currency}."),
        _ => before.GetType() == after.GetType() ? null : (" The value is of another kind than before.", " Wartość jest innego rodzaju niż poprzednia."),
    };

    private static IEnumerable<string> Names(CompositeValue value) => value.Components.Select(component => component.Name);

    private Finding ToFinding(Observation before, Observation after, (string English, string Polish)[] causes, AuditContext context) => new(
        Code,
        Severity.Warning,
        after.Item,
        after.Period,
        $"The values of '{context.NameOf(after)}' for {RuleText.Bare(before.Period)} and {RuleText.Bare(after.Period)} cannot be compared.{string.Concat(causes.Select(cause => cause.English))}",
        $"Wartości {RuleText.PolishOf(after, context)} za {RuleText.Polish(before.Period)} i {RuleText.Polish(after.Period)} nie są porównywalne.{string.Concat(causes.Select(cause => cause.Polish))}")
    {
        Declared = RuleText.Printed(after.Value),
        AdviceEnglish = "Say beside the values that they count different things, and give the earlier one again in the new way if you can.",
        AdvicePolish = "Zaznacz przy wartościach, że dotyczą czego innego, i w miarę możliwości podaj wcześniejszą jeszcze raz w nowy sposób.",
    };
}
