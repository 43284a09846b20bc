namespace SocialStrategy.Collection;

/// <summary>What is expected from whom for a period: a form for each body. A pure function of its arguments, so it need not be stored.</summary>
public sealed record CollectionPlan
{
    private CollectionPlan(Strategy strategy, Period period, DateOnly due, ValueList<CollectionForm> forms)
    {
        Strategy = strategy;
        Period = period;
        Due = due;
        Forms = forms;
    }

    /// <summary>Gets the strategy.</summary>
    public Strategy Strategy { get; }

    /// <summary>Gets the period that is asked about.</summary>
    public Period Period { get; }

    /// <summary>Gets the last day on which a form is in time.</summary>
    public DateOnly Due { get; }

    /// <summary>Gets a form for each body that something is expected from, in the order of the strategy's bodies.</summary>
    public ValueList<CollectionForm> Forms { get; }

    /// <summary>Creates the forms.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="period">The period to ask about.</param>
    /// <param name="due">The last day on which a form is in time.</param>
    /// <param name="expectations">What is expected from whom.</param>
    /// <param name="previous">The round whose values are shown beside the questions; null to show none.</param>
    /// <returns>The plan; the entries of a form stand in the document's order.</returns>
    /// <exception cref="ArgumentException">The strategy has no such body, indicator or direction, or the round is about another strategy.</exception>
    public static CollectionPlan Make(Strategy strategy, Period period, DateOnly due, ValueList<Expectation> expectations, MonitoringRound? previous)
    {
        Guard.Against.Null(strategy);
        Guard.Against.Null(period);
        Guard.Against.Null(expectations);
        if (previous is not null && previous.Strategy != strategy.Code)
        {
            throw new ArgumentException($"The round is about strategy '{previous.Strategy}', not about '{strategy.Code}'. Give one of the same strategy.", nameof(previous));
        }

        var maker = new FormMaker(strategy, period, due, previous);
        var unknown = expectations.Select(maker.Unfit).FirstOrDefault(fault => fault is not null);
        return unknown is null
            ? new CollectionPlan(
                strategy,
                period,
                due,
                strategy.Realizers
                    .Select(realizer => maker.Form(realizer, [.. expectations.Where(each => each.Realizer == realizer.Code)]))
                    .Where(form => form.Entries.Count > 0)
                    .ToValueList())
            : throw new ArgumentException(unknown, nameof(expectations));
    }

    /// <summary>The form of a body.</summary>
    /// <param name="realizer">The body's code.</param>
    /// <returns>The form, or null if nothing is expected from it.</returns>
    public CollectionForm? FindForm(RealizerCode realizer)
    {
        Guard.Against.Null(realizer);
        return Forms.FirstOrDefault(form => form.Realizer.Code == realizer);
    }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(CollectionPlan), PrintMembers);
}
