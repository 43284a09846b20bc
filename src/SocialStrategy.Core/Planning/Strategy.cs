namespace SocialStrategy;

/// <summary>A municipality's strategy as adopted: what is to be reached, by what, measured how, by whom. Evidence stands in rounds.</summary>
/// <remarks>
/// A strategy that exists is consistent: the codes of goals, directions, indicators, tasks and programmes are unique among each other,
/// and every code that an item names exists. Equality is by content. <c>with</c> changes what stands alone;
/// <see cref="WithGoals"/> makes a strategy with other goals.
/// </remarks>
public sealed record Strategy
{
    private readonly StrategyItems _items;

    /// <summary>Creates a strategy.</summary>
    /// <param name="code">The code of the strategy itself; names it in rounds and is the subject of figures about the whole.</param>
    /// <param name="title">The title as printed.</param>
    /// <param name="goals">The goals of the highest level in the document's order.</param>
    /// <param name="realizers">The bodies that carry it out.</param>
    /// <param name="scales">The scales by which it is rated.</param>
    /// <param name="programmes">The programmes that belong to it.</param>
    /// <exception cref="ArgumentException">
    /// The title is blank, or the parts contradict each other; the message names every contradiction.
    /// </exception>
    public Strategy(
        ItemCode code,
        string title,
        ValueList<Goal> goals,
        ValueList<Realizer> realizers,
        ValueList<RatingScale> scales,
        ValueList<Programme> programmes)
        : this(code, Guard.Against.NullOrWhiteSpace(title), goals, realizers, scales, programmes, StrategyConsistency.Check(code, goals, realizers, scales, programmes))
    {
    }

    /// <summary>Creates a strategy of parts that were checked already.</summary>
    internal Strategy(
        ItemCode code,
        string title,
        ValueList<Goal> goals,
        ValueList<Realizer> realizers,
        ValueList<RatingScale> scales,
        ValueList<Programme> programmes,
        ValueList<Inconsistency> faults)
    {
        if (faults.Count > 0)
        {
            throw new ArgumentException(Inconsistency.Text(faults), nameof(goals));
        }

        Code = code;
        Title = title;
        Goals = goals;
        Realizers = realizers;
        Scales = scales;
        Programmes = programmes;
        _items = new StrategyItems(goals, programmes);
    }

    /// <summary>Gets the code of the strategy itself.</summary>
    public ItemCode Code { get; }

    /// <summary>Gets the title as printed; never blank.</summary>
    public string Title { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Title)); }

    /// <summary>Gets whose strategy it is; null if not said.</summary>
    public Territory? Territory { get; init; }

    /// <summary>Gets the years it is made for; null if not said.</summary>
    public Period? Period { get; init; }

    /// <summary>Gets the mission in words; null if there is none.</summary>
    public string? Mission { get; init => field = Guard.Against.Blank(value); }

    /// <summary>Gets the act that adopted it; null if not said.</summary>
    public Resolution? Resolution { get; init; }

    /// <summary>Gets the acts that changed it, in order of time.</summary>
    public ValueList<Resolution> Amendments { get; init => field = Guard.Against.Null(value, nameof(Amendments)); } = [];

    /// <summary>Gets the municipality's own names of the goal levels, from the highest down; may be fewer than the levels in use.</summary>
    public ValueList<LevelName> Levels { get; init => field = Guard.Against.Null(value, nameof(Levels)); } = [];

    /// <summary>Gets the municipality's own name of directions; null to use the usual one.</summary>
    public LevelName? DirectionLevel { get; init; }

    /// <summary>Gets the municipality's own name of tasks; null to use the usual one.</summary>
    public LevelName? TaskLevel { get; init; }

    /// <summary>Gets the goals of the highest level in the document's order.</summary>
    public ValueList<Goal> Goals { get; }

    /// <summary>Gets the bodies that carry it out.</summary>
    public ValueList<Realizer> Realizers { get; }

    /// <summary>Gets the scales by which it is rated.</summary>
    public ValueList<RatingScale> Scales { get; }

    /// <summary>Gets the programmes that belong to it.</summary>
    public ValueList<Programme> Programmes { get; }

    /// <summary>Gets every item with its place in the document's order: a goal is followed by its indicators, directions, tasks and lower goals; programmes come last.</summary>
    public ValueList<StrategyItem> Items => _items.All;

    /// <summary>Gets the provision that says what the document contains, as it stood when it was adopted; null if it is under none or that was not recorded, and then none is asked for.</summary>
    public LegalBasis? LegalBasis { get; init; }

    /// <summary>Gets the elements required by law that the document contains; empty if that was not recorded.</summary>
    public ValueList<StrategyElement> Elements { get; init => field = Guard.Against.Null(value, nameof(Elements)); } = [];

    /// <summary>Editorial notes added during transcription.</summary>
    public ValueList<EditorialNote> EditorialNotes { get; init => field = Guard.Against.Null(value, nameof(EditorialNotes)); } = [];

    /// <summary>Finds an item by its code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The item with its place; null if the strategy has none with this code, as for the code of the strategy itself.</returns>
    public StrategyItem? Find(ItemCode code)
    {
        Guard.Against.Null(code);
        return _items.Find(code);
    }

    /// <summary>The same strategy with other goals.</summary>
    /// <param name="goals">The goals of the highest level.</param>
    /// <returns>The new strategy.</returns>
    /// <exception cref="ArgumentException">The goals contradict the rest; the message names every contradiction.</exception>
    public Strategy WithGoals(ValueList<Goal> goals)
    {
        Guard.Against.Null(goals);
        return new(Code, Title, goals, Realizers, Scales, Programmes)
        {
            Territory = Territory,
            Period = Period,
            Mission = Mission,
            Resolution = Resolution,
            Amendments = Amendments,
            Levels = Levels,
            DirectionLevel = DirectionLevel,
            TaskLevel = TaskLevel,
            LegalBasis = LegalBasis,
            Elements = Elements,
            EditorialNotes = EditorialNotes,
        };
    }
}

/// <summary>The community whose strategy it is: a gmina, a town, a county.</summary>
/// <param name="Name">The name as printed.</param>
public sealed record Territory(string Name)
{
    /// <summary>Gets the name as printed; never blank.</summary>
    public string Name { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Name)); } = Guard.Against.NullOrWhiteSpace(Name);

    /// <summary>Its code in the register of territorial division; null if not said.</summary>
    public TerytCode? Teryt { get; init; }
}

/// <summary>A municipality's own name of a level: "Priorytet", "Priorytety".</summary>
/// <param name="Name">The name of one item, in the nominative.</param>
/// <param name="Plural">The name of several.</param>
public sealed record LevelName(string Name, string Plural)
{
    /// <summary>Gets the name of one item; never blank.</summary>
    public string Name { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Name)); } = Guard.Against.NullOrWhiteSpace(Name);

    /// <summary>Gets the name of several; never blank.</summary>
    public string Plural { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Plural)); } = Guard.Against.NullOrWhiteSpace(Plural);
}
