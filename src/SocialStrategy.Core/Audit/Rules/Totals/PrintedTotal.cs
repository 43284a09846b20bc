namespace SocialStrategy.Audit.Rules;

/// <summary>A printed number beside others, printed too, that a rule makes it of.</summary>
/// <param name="Observation">The observation that the number belongs to.</param>
/// <param name="Name">What it is, in the document's words.</param>
/// <param name="Value">The number; no composite.</param>
/// <param name="Of">What the others are.</param>
/// <param name="Inputs">The others with the rule.</param>
/// <param name="IsStated">Whether the strategy states the rule; otherwise nothing follows from it.</param>
internal sealed record PrintedTotal(Observation Observation, string Name, Value Value, AggregatedInputs Of, ReconciledInputs Inputs, bool IsStated)
{
    /// <summary>Gets a value indicating whether the others are all that there can be; of a period without some of its parts they are not.</summary>
    internal bool IsComplete { get; init; } = true;

    /// <summary>Gets a value indicating whether something else than a slip may explain a difference.</summary>
    internal bool IsDoubtful { get; init; }

    internal decimal Printed => Value.Number.GetValueOrDefault();

    /// <summary>Gets the number that the rule gives; null if it gives none.</summary>
    internal Fraction? Exact => Inputs.Result.Number;

    /// <summary>Gets a value indicating whether the printed number cannot come from the others by the rule, however they were rounded.</summary>
    internal bool Contradicts => Exact is not null
        && Roundings == ReconciledRoundings.None
        && (IsComplete || !Inputs.CouldBeMissing(Printed));

    internal ReconciledRoundings Roundings => Inputs.RoundingsOf(Printed);

    /// <summary>Gets a value indicating whether approximate, missing or rounded numbers may explain the difference.</summary>
    internal bool CanBothBeTrue => IsDoubtful
        || Value.IsApproximate
        || Inputs.AreApproximate
        || (Inputs.MissingCount > 0 && Inputs.CouldBeMissing(Printed))
        || Inputs.FitsRoundedAmounts(Printed);

    /// <summary>The rule in a sentence.</summary>
    internal Phrase RulePhrase(AggregationRule rule) => RulePhrase(Inputs, rule, Of);

    internal static Phrase RulePhrase(ReconciledInputs inputs, AggregationRule rule, AggregatedInputs of) => new(
        "audit.rule",
        ("method", rule.Method),
        ("of", of),
        ("isZero", rule.Missing == MissingPolicy.Zero && inputs.MissingCount > 0),
        ("weights", rule.Weights.Select(weight => (object)weight.Weight).ToValueList()));

    /// <summary>Totals beside what bodies contributed, where the strategy states a rule or two of them contributed.</summary>
    internal static IEnumerable<PrintedTotal> OfContributions(AuditContext context) =>
        from observation in context.Round.Observations
        where observation.Contributions.Count > 0
        let item = context.FindItem(observation.Item) as IndicatorItem
        where item is not null && (observation.Unit is null || observation.Unit == item.Indicator.Unit)
        from total in OfContributions(observation, item, context)
        select total;

    /// <summary>Values of periods beside those of their parts.</summary>
    internal static IEnumerable<PrintedTotal> OfPeriods(AuditContext context) =>
        from observation in context.Round.Observations
        let indicator = (context.FindItem(observation.Item) as IndicatorItem)?.Indicator
        where indicator is not null
        from parts in PartsOfPeriod.Of(observation, context)
        from pair in Pairs(context.NameOf(observation), observation.Value, [.. parts.Observations.Select(part => (Key: part.Period, part.Value))])
        let total = ToTotal(observation, pair, indicator, parts)
        where total is not null
        select total;

    /// <summary>Wholes beside all their parts, which add up where no other rule is stated; percentages are another matter.</summary>
    internal static IEnumerable<PrintedTotal> OfParts(AuditContext context) =>
        from whole in WholeWithParts.Of(context)
        where whole.IsExhaustive && whole.IsComplete && whole.Comparable.Length > 0 && !PercentParts.AreMeant(whole)
        select new PrintedTotal(whole.Observation, whole.Name, whole.Value, AggregatedInputs.Parts, whole.Inputs, IsStated: true);

    private static PrintedTotal? ToTotal(Observation observation, (string Name, Value Whole, (Period Key, Value Value)[] Parts) pair, Indicator indicator, PartsOfPeriod parts)
    {
        var rule = indicator.Aggregation?.OverPeriods;
        var inputs = pair.Parts
            .Where(part => part.Value is not MissingValue || rule?.Missing == MissingPolicy.Zero)
            .Select(part => new AggregationInput(Realizer: null, part.Key, part.Value))
            .ToValueList();
        return rule is { Method: AggregationMethod.None } || !AreAlike(pair.Whole, inputs) ? null : new PrintedTotal(
            observation,
            pair.Name,
            pair.Whole,
            AggregatedInputs.Periods,
            new ReconciledInputs(WithoutRefusal(rule), inputs, IsPercent(pair.Whole, indicator)),
            rule is not null)
        {
            IsComplete = inputs.Count == pair.Parts.Length && (parts.AreAll || (rule?.Method == AggregationMethod.Last && parts.HasLast)),
            IsDoubtful = parts.Observations.Append(observation).Any(each => each.Status.IsUnsettled()),
        };
    }

    private static IEnumerable<PrintedTotal> OfContributions(Observation observation, IndicatorItem item, AuditContext context)
    {
        var indicator = item.Indicator;
        var rule = indicator.Aggregation?.OverRealizers;
        if (rule is { Method: AggregationMethod.None })
        {
            yield break;
        }

        if (rule is not null && observation.Value is not CompositeValue)
        {
            if (AreAlike(observation.Value, []) && OfFigure(observation, item, rule, context) is { } total)
            {
                yield return total;
            }

            yield break;
        }

        foreach (var pair in Pairs(context.NameOf(observation), observation.Value, [.. observation.Contributions.Where(each => each.Unit is null || each.Unit == indicator.Unit).Select(each => (each.Realizer, each.Value))]))
        {
            var inputs = pair.Parts.Select(part => new AggregationInput(part.Key, observation.Period, part.Value)).ToValueList();
            if (AreAlike(pair.Whole, inputs))
            {
                yield return new PrintedTotal(observation, pair.Name, pair.Whole, AggregatedInputs.Contributions, new ReconciledInputs(WithoutRefusal(rule), inputs, IsPercent(pair.Whole, indicator)), rule is not null);
            }
        }
    }

    /// <summary>A single value beside those contributions that the evaluation lets in.</summary>
    private static PrintedTotal? OfFigure(Observation observation, IndicatorItem item, AggregationRule rule, AuditContext context)
    {
        var counted = WithoutRefusal(rule);
        var figure = ContributionTotals.Total(observation, item, counted, context.Evaluation.Rules);
        if (figure is null)
        {
            return null;
        }

        var inputs = figure.Coverage.Used
            .Select(input => new AggregationInput(input.Realizer, input.Period, input.Reported!))
            .Concat(figure.Coverage.Missing.Where(gap => gap.CountsAsZero || MayComplete(gap, observation, item)).Select(gap => new AggregationInput(gap.Realizer, observation.Period, new MissingValue(MissingReason.NotReported))))
            .ToValueList();
        return new PrintedTotal(observation, context.NameOf(observation), observation.Value, AggregatedInputs.Contributions, new ReconciledInputs(counted, inputs, IsPercent(observation.Value, item.Indicator)), IsStated: true)
        {
            IsDoubtful = figure.Coverage.Gaps.Any(gap => gap.Reason == GapReason.NotAddable),
        };
    }

    /// <summary>Whether a body that the indicator names, or that stands beside the total without a number, may have brought in the rest. A goal names many that were not asked.</summary>
    private static bool MayComplete(FigureGap gap, Observation observation, IndicatorItem item) =>
        item.Responsibilities.Any(each => each.Realizer == gap.Realizer) || observation.Contributions.Any(each => each.Realizer == gap.Realizer);

    /// <summary>The value beside others, or each component of a composite beside those of the same name; a part without it is missing.</summary>
    internal static IEnumerable<(string Name, Value Whole, (TKey Key, Value Value)[] Parts)> Pairs<TKey>(string name, Value whole, (TKey Key, Value Value)[] parts) => whole is CompositeValue composite
        ? composite.Components.Select(component => ($"{name}: {component.Name}", component.Value, parts.Select(part => (part.Key, ComponentOf(part.Value, component.Name))).ToArray()))
        : [(name, whole, parts)];

    internal static Value ComponentOf(Value value, string name) =>
        (value as CompositeValue)?.Components.FirstOrDefault(component => component.Name == name)?.Value ?? value as MissingValue ?? new MissingValue(MissingReason.NotReported);

    internal static bool IsPercent(Value value, Indicator indicator) => value is PercentValue || (value is NumberValue && IsPercent(indicator.Unit));

    internal static bool IsPercent(string? unit) => unit?.TrimStart().StartsWith('%') == true;

    /// <summary>A refusal says what to print, not what a printed number is.</summary>
    private static AggregationRule WithoutRefusal(AggregationRule? rule) => rule switch
    {
        null => new AggregationRule(AggregationMethod.Sum, MissingPolicy.Skip),
        { Missing: MissingPolicy.Refuse } => new AggregationRule(rule.Method, MissingPolicy.Skip, rule.Weights, rule.WeightTotal) { Unsettled = rule.Unsettled },
        _ => rule,
    };

    /// <summary>Whether a number and others are of kinds that can be compared.</summary>
    private static bool AreAlike(Value whole, ValueList<AggregationInput> inputs) => whole switch
    {
        MoneyValue money => inputs.All(input => input.Value is MissingValue || (input.Value is MoneyValue other && other.Currency == money.Currency)),
        NumberValue or PercentValue => inputs.All(input => input.Value is MissingValue or NumberValue or PercentValue),
        _ => false,
    };
}
