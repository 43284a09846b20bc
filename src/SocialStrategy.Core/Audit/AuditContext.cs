namespace SocialStrategy.Audit;

/// <summary>What is audited: an evaluated round, with quick ways to its parts.</summary>
public sealed class AuditContext
{
    private readonly Dictionary<RealizerCode, Realizer> _realizers;
    private readonly Dictionary<PublishedFigure, Reconciliation?> _reconciliations = [];
    private readonly Lazy<ILookup<ItemCode, Observation>> _observed;
    private readonly Lazy<ILookup<ItemCode, Observation>> _observedElsewhere;

    private AuditContext(StrategyEvaluation evaluation)
    {
        Evaluation = evaluation;
        _realizers = evaluation.Strategy.Realizers.ToDictionary(realizer => realizer.Code);
        _observed = new(() => Round.Observations.ToLookup(each => each.Item));
        _observedElsewhere = new(() => evaluation.Monitoring.Rounds.Where(round => !ReferenceEquals(round, Round)).SelectMany(round => round.Observations).ToLookup(each => each.Item));
    }

    /// <summary>Creates the context of an audit, as rules are given it; for trying a rule alone.</summary>
    /// <param name="evaluation">The evaluated round.</param>
    /// <returns>The context.</returns>
    public static AuditContext Of(StrategyEvaluation evaluation)
    {
        Guard.Against.Null(evaluation);
        return new AuditContext(evaluation);
    }

    /// <summary>What the round observed of an item.</summary>
    internal IEnumerable<Observation> Observed(ItemCode item) => _observed.Value[item];

    /// <summary>What the other rounds observed of an item.</summary>
    internal IEnumerable<Observation> ObservedElsewhere(ItemCode item) => _observedElsewhere.Value[item];

    /// <summary>Which rules give a published figure; asked for by several rules and computed once.</summary>
    internal Reconciliation? Reconcile(PublishedFigure figure)
    {
        if (!_reconciliations.TryGetValue(figure, out var reconciliation))
        {
            reconciliation = Reconciler.Reconcile(Evaluation, figure);
            _reconciliations.Add(figure, reconciliation);
        }

        return reconciliation;
    }

    /// <summary>Gets the evaluated round.</summary>
    public StrategyEvaluation Evaluation { get; }

    /// <summary>Gets the strategy.</summary>
    public Strategy Strategy => Evaluation.Strategy;

    /// <summary>Gets the round that is audited.</summary>
    public MonitoringRound Round => Evaluation.Round;

    /// <summary>Gets every item of the strategy in the document's order.</summary>
    public ValueList<StrategyItem> Items => Strategy.Items;

    /// <summary>An item with its place.</summary>
    /// <param name="code">The item's code.</param>
    /// <returns>The item, or null for the strategy itself and for sections of the narrative.</returns>
    public StrategyItem? FindItem(ItemCode code)
    {
        Guard.Against.Null(code);
        return Strategy.Find(code);
    }

    /// <summary>The title of an item as printed, or the code where it has none.</summary>
    /// <param name="code">The item's code.</param>
    /// <returns>The title.</returns>
    public string TitleOf(ItemCode code)
    {
        Guard.Against.Null(code);
        return code == Strategy.Code ? Strategy.Title : FindItem(code)?.Title ?? code.Text;
    }

    /// <summary>The name under which reports print a body.</summary>
    /// <param name="code">The realizer's code.</param>
    /// <returns>The short name, or the name if it has none.</returns>
    /// <exception cref="KeyNotFoundException">The strategy has no such realizer.</exception>
    public string RealizerName(RealizerCode code)
    {
        Guard.Against.Null(code);
        return _realizers[code].ShortName ?? _realizers[code].Name;
    }

    /// <summary>What an observation is about: the indicator's title, or its own name.</summary>
    /// <param name="observation">The observation.</param>
    /// <returns>The name.</returns>
    public string NameOf(Observation observation)
    {
        Guard.Against.Null(observation);
        return observation.Name ?? TitleOf(observation.Item);
    }
}
