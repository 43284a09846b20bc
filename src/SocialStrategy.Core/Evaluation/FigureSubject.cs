namespace SocialStrategy;

/// <summary>What a figure is about: an item or the whole, or something that was observed, rated, aimed at or financed there. The closed family below.</summary>
/// <remarks>Equality is by content.</remarks>
public abstract record FigureSubject
{
    private protected FigureSubject(ItemCode item) => Item = Guard.Against.Null(item);

    /// <summary>Gets the code of the item, or the strategy's own code for the whole.</summary>
    public ItemCode Item { get; }
}

/// <summary>An item, or the whole strategy.</summary>
/// <param name="Item">The code of the item, or the strategy's own code for the whole.</param>
public sealed record ItemSubject(ItemCode Item) : FigureSubject(Item);

/// <summary>What was observed of an item under a name: an observation that has one, or a component of a composite value.</summary>
/// <param name="Item">The code of the item.</param>
public sealed record ObservationSubject(ItemCode Item) : FigureSubject(Item)
{
    /// <summary>Gets the name of the observation; null for the item's own value.</summary>
    public string? Name { get; init; }

    /// <summary>Gets the table or list that the observation stands in; null where it stands alone.</summary>
    public string? Group { get; init; }

    /// <summary>Gets the name of the component of a composite value; null for the value itself.</summary>
    public string? Component { get; init; }
}

/// <summary>The whole of an exhaustive breakdown of an indicator's value.</summary>
/// <param name="Item">The code of the indicator.</param>
/// <param name="By">The feature by which the value is broken down.</param>
public sealed record BreakdownSubject(ItemCode Item, BreakdownFeature By) : FigureSubject(Item);

/// <summary>The ratings below a goal or of the whole on one scale.</summary>
/// <param name="Item">The code of the goal, or the strategy's own code for the whole.</param>
/// <param name="Scale">The code of the scale.</param>
public sealed record RatingSubject(ItemCode Item, ScaleCode Scale) : FigureSubject(Item);

/// <summary>The ratings below a goal or of the whole at one level of a scale.</summary>
/// <param name="Item">The code of the goal, or the strategy's own code for the whole.</param>
/// <param name="Scale">The code of the scale.</param>
/// <param name="Level">The code of the level.</param>
public sealed record LevelSubject(ItemCode Item, ScaleCode Scale, LevelCode Level) : FigureSubject(Item);

/// <summary>A target of an indicator that was not replaced.</summary>
/// <param name="Item">The code of the indicator.</param>
/// <param name="Target">The period of the target.</param>
/// <param name="Number">The number of the target among the indicator's targets for the period, from 1; null for the only one.</param>
public sealed record TargetSubject(ItemCode Item, Period Target, int? Number) : FigureSubject(Item)
{
    /// <summary>Gets the period, followed by the number of the target where there is one: <c>2027</c>, <c>2027 (2)</c>.</summary>
    internal string Label => Number is { } number ? FormattableString.Invariant($"{Target} ({number})") : Target.ToString();
}

/// <summary>The money of the tasks below a goal or of the whole in one currency, from all sources.</summary>
/// <param name="Item">The code of the goal, or the strategy's own code for the whole.</param>
/// <param name="Currency">The code of the currency.</param>
public sealed record FundingSubject(ItemCode Item, string Currency) : FigureSubject(Item);

/// <summary>The part of that money that comes from one source of finance.</summary>
/// <param name="Item">The code of the goal, or the strategy's own code for the whole.</param>
/// <param name="Currency">The code of the currency.</param>
/// <param name="Source">The source; null for amounts of which no source is known.</param>
public sealed record FundingSourceSubject(ItemCode Item, string Currency, string? Source) : FigureSubject(Item);
