namespace SocialStrategy.Audit.Rules;

/// <summary>What the audited round tells of indicators for one period, in all or by one body.</summary>
internal sealed class RelatedValues
{
    private readonly AuditContext _context;
    private readonly Dictionary<ItemCode, Observation[]> _observations;

    internal RelatedValues(AuditContext context, Period period)
    {
        _context = context;
        _observations = context.Round.Observations
            .Where(each => each.Group is null && each.Period == period && each.Status != ObservationStatus.Forecast)
            .GroupBy(each => each.Item)
            .ToDictionary(group => group.Key, group => ToldValue.Counting([.. group.Select(each => new ToldValue(each, 0))]));
    }

    /// <summary>The bodies that contributed to any of the indicators, in the order of the strategy.</summary>
    internal IEnumerable<RealizerCode?> Bodies(IndicatorRelation relation)
    {
        var contributors = relation.Left.Append(relation.Right)
            .SelectMany(code => _observations.GetValueOrDefault(code) ?? [])
            .SelectMany(each => each.Contributions)
            .Select(each => each.Realizer)
            .ToHashSet();
        return _context.Strategy.Realizers.Select(each => each.Code).Where(contributors.Contains);
    }

    /// <summary>The one value; null where there is none, or several that differ.</summary>
    internal Value? Find(ItemCode indicator, RealizerCode? body) => Told(indicator, body).ToArray() is [var only] ? only.Value : null;

    internal bool IsGiven(ItemCode indicator, RealizerCode? body) => Told(indicator, body).Any(each => each.Value is not MissingValue);

    /// <summary>Whether a value should be there and is not; what does not apply is not lacking.</summary>
    internal bool IsLacking(ItemCode indicator, RealizerCode? body) => !IsToldWithoutBodies(indicator, body) && Told(indicator, body).All(each => each.Value is MissingValue { Reason: not MissingReason.NotApplicable });

    /// <summary>What the sum and the other number may have been before they were rounded; null where they cannot be held against each other.</summary>
    internal (Interval Left, Interval Right)? Sum(ValueList<ItemCode> left, ItemCode right, RealizerCode? body)
    {
        var told = left.Append(right).Select(code => (Code: code, Told: Told(code, body).ToArray())).ToArray();
        if (told.Any(each => each.Told is not [{ Value: { Number: not null, IsApproximate: false } }]) || told.Select(each => UnitOf(each.Code, each.Told[0])).Distinct().Count() > 1)
        {
            return null;
        }

        var intervals = told.Select(each => Of(each.Told[0].Value, MeasureOf(each.Code))).ToArray();
        return (intervals[..^1].Aggregate((sum, next) => sum + next), intervals[^1]);
    }

    /// <summary>Whether only the total is told, so that nothing is known of a body.</summary>
    private bool IsToldWithoutBodies(ItemCode indicator, RealizerCode? body) =>
        body is not null && _observations.GetValueOrDefault(indicator) is { } told && told.All(each => each.Contributions.Count == 0);

    private static Interval Of(Value value, IndicatorMeasure? measure)
    {
        var number = value.Number.GetValueOrDefault();
        return value is NumberValue && number.Scale == 0 && measure is IndicatorMeasure.Count or null
            ? Interval.Exactly(number)
            : Interval.OfPrinted(number, RoundingMode.HalfAwayFromZero);
    }

    private IndicatorMeasure? MeasureOf(ItemCode code) => ((IndicatorItem)_context.FindItem(code)!).Indicator.Measure;

    /// <summary>In what the value counts; values in two units are never held against each other.</summary>
    private (Type Kind, string? Unit) UnitOf(ItemCode code, (Value Value, string? Unit) told) => told.Value switch
    {
        MoneyValue money => (typeof(MoneyValue), money.Currency),
        PercentValue => (typeof(PercentValue), "%"),
        _ => (typeof(NumberValue), told.Unit ?? ((IndicatorItem)_context.FindItem(code)!).Indicator.Unit),
    };

    private IEnumerable<(Value Value, string? Unit)> Told(ItemCode indicator, RealizerCode? body)
    {
        var observations = _observations.GetValueOrDefault(indicator) ?? [];
        return (body is null
            ? observations.Select(each => (each.Value, each.Unit))
            : observations.SelectMany(each => each.Contributions.Where(contribution => contribution.Realizer == body).Select(contribution => (contribution.Value, contribution.Unit))))
            .Distinct();
    }
}
