namespace SocialStrategy.Collection;

/// <summary>That a body is expected to report about an item: a value of an indicator, or what was done for a direction.</summary>
/// <param name="Realizer">The code of the body.</param>
/// <param name="Item">The code of the indicator or direction.</param>
public sealed record Expectation(RealizerCode Realizer, ItemCode Item)
{
    /// <summary>Gets the code of the body.</summary>
    public RealizerCode Realizer { get; init => field = Guard.Against.Null(value, nameof(Realizer)); } = Guard.Against.Null(Realizer);

    /// <summary>Gets the code of the indicator or direction.</summary>
    public ItemCode Item { get; init => field = Guard.Against.Null(value, nameof(Item)); } = Guard.Against.Null(Item);

    /// <summary>Gets the unit, where it is another than the indicator's; such a contribution does not enter the sum. Null, or the same, for the indicator's own.</summary>
    public string? Unit { get; init => field = Guard.Against.Blank(value); }

    /// <summary>Gets the parts that are asked for besides ("w tym"); empty if none.</summary>
    public ValueList<ExpectedBreakdown> Breakdowns { get; init => field = Guard.Against.Null(value, nameof(Breakdowns)); } = [];

    /// <summary>Every body again with what it contributed to indicators in a round, in the same units and parts.</summary>
    /// <param name="round">The round, usually the last one.</param>
    /// <returns>The expectations in the round's order.</returns>
    public static ValueList<Expectation> OfContributions(MonitoringRound round)
    {
        Guard.Against.Null(round);
        var told = from observation in round.Observations
                   where observation.Name is null
                   from contribution in observation.Contributions
                   select new Expectation(contribution.Realizer, observation.Item)
                   {
                       Unit = contribution.Unit,
                       Breakdowns = contribution.Breakdowns
                           .Select(breakdown => new ExpectedBreakdown(breakdown.By, breakdown.Coverage, breakdown.Parts.Select(part => part.Name).ToValueList()))
                           .ToValueList(),
                   };
        return told.ToValueList();
    }

    /// <summary>Every body with the indicators and directions that the strategy says it carries out.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <returns>The expectations in the document's order.</returns>
    public static ValueList<Expectation> OfResponsibilities(Strategy strategy)
    {
        Guard.Against.Null(strategy);
        var named = from item in strategy.Items
                    where item is IndicatorItem or DirectionItem
                    from responsibility in item.Responsibilities
                    select new Expectation(responsibility.Realizer, item.Code);
        return named.Distinct().ToValueList();
    }
}

/// <summary>Parts of a value that are asked for.</summary>
/// <param name="By">The feature by which the value is taken apart.</param>
/// <param name="Coverage">What the parts say about the whole.</param>
/// <param name="Parts">The names of the parts.</param>
public sealed record ExpectedBreakdown(BreakdownFeature By, BreakdownCoverage Coverage, ValueList<string> Parts)
{
    /// <summary>Gets the names of the parts; none is blank.</summary>
    public ValueList<string> Parts { get; init => field = Guard.Against.BlankItem(value); } = Guard.Against.BlankItem(Parts);
}
