namespace SocialStrategy;

/// <summary>How ratings on one scale count on another one; only the user can say that "w trakcie" is "żółte".</summary>
/// <remarks>A rating counts by a mapping only where the item has none on the other scale itself. Mappings are not chained.</remarks>
public sealed record ScaleMapping
{
    /// <summary>Maps a scale of levels.</summary>
    /// <param name="from">The code of the scale on which the items were rated.</param>
    /// <param name="to">The code of the scale of levels on which the ratings shall count.</param>
    /// <param name="levels">What each level counts as, those outside the order included; an evaluation refuses a mapping that leaves one out.</param>
    /// <exception cref="ArgumentException">Both scales are the same, there is no level, or one is mapped twice.</exception>
    public ScaleMapping(ScaleCode from, ScaleCode to, ValueList<LevelMapping> levels)
        : this(from, to, levels, bands: null)
    {
        Guard.Against.Null(from);
        Guard.Against.Null(to);
        Guard.Against.Null(levels);
        if (Fault(from, to, levels, bands: null) is { } fault)
        {
            throw new ArgumentException(Languages.OfExceptions.Text(fault, isPlain: true), nameof(levels));
        }
    }

    private ScaleMapping(ScaleCode from, ScaleCode to, ValueList<LevelMapping> levels, ScaleBands? bands)
    {
        From = from;
        To = to;
        Levels = levels;
        Bands = bands;
    }

    /// <summary>Gets the code of the scale on which the items were rated.</summary>
    public ScaleCode From { get; }

    /// <summary>Gets the code of the scale on which the ratings shall count.</summary>
    public ScaleCode To { get; }

    /// <summary>Gets what each level counts as; empty if <see cref="Bands"/> says it.</summary>
    public ValueList<LevelMapping> Levels { get; }

    /// <summary>Gets what per cent complete count as; null for a scale of levels.</summary>
    public ScaleBands? Bands { get; }

    /// <summary>Maps a scale of per cent complete.</summary>
    /// <param name="from">The code of the scale of per cent complete.</param>
    /// <param name="to">The code of the scale of levels on which the ratings shall count.</param>
    /// <param name="bands">The level for each per cent; an evaluation refuses bands that leave out any of 0 to 100.</param>
    /// <returns>The mapping.</returns>
    /// <exception cref="ArgumentException">Both scales are the same.</exception>
    public static ScaleMapping OfPercent(ScaleCode from, ScaleCode to, ScaleBands bands)
    {
        Guard.Against.Null(from);
        Guard.Against.Null(to);
        Guard.Against.Null(bands);
        return Fault(from, to, [], bands) is { } fault ? throw new ArgumentException(Languages.OfExceptions.Text(fault, isPlain: true), nameof(to)) : new ScaleMapping(from, to, [], bands);
    }

    /// <summary>What is wrong with the parts as a mapping, or null.</summary>
    internal static Phrase? Fault(ScaleCode from, ScaleCode to, ValueList<LevelMapping> levels, ScaleBands? bands) =>
        from == to ? new Phrase("faults.ontoItself", ("scale", from))
        : (levels.Count == 0 ? bands is null : bands is not null) ? new Phrase("faults.levelsOrBands")
        : levels.GroupBy(level => level.From).FirstOrDefault(group => group.Count() > 1) is { } twice
            ? new Phrase("faults.mappedTwice", ("level", twice.Key))
        : null;

    /// <summary>The level that a rating counts as.</summary>
    internal LevelCode? Find(LevelCode? level, decimal? percent) => level is null
        ? Bands?.Find(percent.GetValueOrDefault())
        : Levels.FirstOrDefault(each => each.From == level)?.To;
}

/// <summary>What a level of one scale counts as on another.</summary>
/// <param name="From">The code of the level on the scale of the rating.</param>
/// <param name="To">The code of the level on the other scale, in or outside its order.</param>
public sealed record LevelMapping(LevelCode From, LevelCode To)
{
    /// <summary>Gets the code of the level on the scale of the rating.</summary>
    public LevelCode From { get; init => field = Guard.Against.Null(value, nameof(From)); } = Guard.Against.Null(From);

    /// <summary>Gets the code of the level on the other scale.</summary>
    public LevelCode To { get; init => field = Guard.Against.Null(value, nameof(To)); } = Guard.Against.Null(To);
}
