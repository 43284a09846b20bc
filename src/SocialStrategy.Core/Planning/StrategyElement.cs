namespace SocialStrategy;

/// <summary>That the strategy's document contains something that the law asks for, and where.</summary>
/// <param name="Kind">What it contains.</param>
/// <param name="Place">Where in the document, in words ("rozdział 2", "s. 14–31").</param>
public sealed record StrategyElement(StrategyElementKind Kind, string Place)
{
    /// <summary>Gets where in the document, in words; never blank.</summary>
    public string Place { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Place)); } = Guard.Against.NullOrWhiteSpace(Place);
}

/// <summary>What the law may ask a strategy's document to contain.</summary>
public enum StrategyElementKind
{
    /// <summary>The diagnosis of the social situation ("diagnoza sytuacji społecznej").</summary>
    Diagnosis,

    /// <summary>What entities of the social economy are able to deliver ("potencjał podmiotów ekonomii społecznej").</summary>
    SocialEconomyCapacity,

    /// <summary>The forecast of changes ("prognoza zmian").</summary>
    Forecast,

    /// <summary>The strategic goals ("cele strategiczne projektowanych zmian").</summary>
    StrategicGoals,

    /// <summary>The directions of action ("kierunki niezbędnych działań").</summary>
    Directions,

    /// <summary>The way of implementation ("sposób realizacji").</summary>
    Implementation,

    /// <summary>The financial framework ("ramy finansowe").</summary>
    FinancialFramework,

    /// <summary>The indicators of implementation ("wskaźniki realizacji działań").</summary>
    Indicators,

    /// <summary>The social services planned ("usługi społeczne").</summary>
    SocialServices,

    /// <summary>The public tasks to be commissioned ("zlecane zadania publiczne").</summary>
    CommissionedTasks,
}
