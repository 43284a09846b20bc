namespace SocialStrategy;

/// <summary>A scale by which the implementation of an item is rated: points, status words, traffic lights, or per cent complete.</summary>
/// <remarks>It is data, not an enum: every municipality brings its own. Equality is by content.</remarks>
public sealed record RatingScale
{
    /// <summary>Creates a scale of levels.</summary>
    /// <param name="code">The code by which assessments name the scale; unique in a strategy.</param>
    /// <param name="levels">The levels from the lowest to the highest; at least one.</param>
    /// <param name="unordered">Levels outside the order, such as "nie oceniono" or "zawieszone"; usually empty.</param>
    /// <exception cref="ArgumentException">
    /// There is no level, a level's code is used twice, a level outside the order has a value, only some of the levels have
    /// values, or the values do not run strictly in one direction.
    /// </exception>
    public RatingScale(ScaleCode code, ValueList<ScaleLevel> levels, ValueList<ScaleLevel> unordered)
    {
        Guard.Against.Null(code);
        Guard.Against.Null(levels);
        Guard.Against.Null(unordered);
        if (Fault(levels, unordered) is { } fault)
        {
            throw new ArgumentException($"Scale '{code}': {Languages.OfExceptions.Text(fault, isPlain: true)}", nameof(levels));
        }

        Code = code;
        Levels = levels;
        UnorderedLevels = unordered;
    }

    private RatingScale(ScaleCode code)
    {
        Code = code;
        Levels = [];
        UnorderedLevels = [];
        IsPercentComplete = true;
    }

    /// <summary>Gets the code by which assessments name the scale.</summary>
    public ScaleCode Code { get; }

    /// <summary>Gets the name of the scale as the municipality gives it; null if it has none.</summary>
    public string? Title { get; init => field = Guard.Against.Blank(value); }

    /// <summary>Gets the levels from the lowest to the highest; empty for a scale of per cent complete.</summary>
    public ValueList<ScaleLevel> Levels { get; }

    /// <summary>Gets the levels outside the order: an item at one of them does not count in means and shares of the order.</summary>
    public ValueList<ScaleLevel> UnorderedLevels { get; }

    /// <summary>Gets which label a mean of ratings gets; null if the municipality does not say, then a mean gets none.</summary>
    public ScaleBands? Bands { get; init; }

    /// <summary>Gets a value indicating whether an item is rated by the per cent completed (0 to 100) instead of by a level.</summary>
    public bool IsPercentComplete { get; }

    /// <summary>Gets a value indicating whether ratings on the scale can be averaged: every level of the order has a value, or it is per cent complete.</summary>
    public bool IsNumeric => IsPercentComplete || Levels.All(level => level.Value is not null);

    /// <summary>A scale on which an item is rated by the per cent completed, 0 to 100.</summary>
    /// <param name="code">The code by which assessments name the scale.</param>
    /// <returns>The scale.</returns>
    public static RatingScale PercentComplete(ScaleCode code)
    {
        Guard.Against.Null(code);
        return new RatingScale(code);
    }

    /// <summary>The level with a code, in or outside the order.</summary>
    /// <param name="level">The code.</param>
    /// <returns>The level, or null if the scale has none with this code.</returns>
    public ScaleLevel? FindLevel(LevelCode level)
    {
        Guard.Against.Null(level);
        return Levels.Concat(UnorderedLevels).FirstOrDefault(each => each.Code == level);
    }

    /// <summary>What is wrong with the levels as a scale, or null.</summary>
    internal static Phrase? Fault(ValueList<ScaleLevel> levels, ValueList<ScaleLevel> unordered)
    {
        if (levels.Count == 0)
        {
            return new Phrase("faults.noLevel");
        }

        var twice = levels.Concat(unordered).GroupBy(level => level.Code).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
        {
            return new Phrase("faults.levelTwice", ("level", twice.Key));
        }

        if (unordered.Any(level => level.Value is not null))
        {
            return new Phrase("faults.valueOutsideOrder");
        }

        var values = levels.Where(level => level.Value is not null).Select(level => level.Value.GetValueOrDefault()).ToArray();
        return values.Length switch
        {
            0 => null,
            _ when values.Length != levels.Count =>
                new Phrase("faults.someValues"),
            _ when !values.Zip(values.Skip(1)).All(pair => pair.First < pair.Second)
                && !values.Zip(values.Skip(1)).All(pair => pair.First > pair.Second) =>
                new Phrase("faults.valueOrder"),
            _ => null,
        };
    }
}

/// <summary>A level of a rating scale.</summary>
/// <param name="Code">The code by which assessments name the level; unique in the scale.</param>
/// <param name="Label">The words for it, such as "częściowe wdrożenie".</param>
public sealed record ScaleLevel(LevelCode Code, string Label)
{
    /// <summary>Gets the code by which assessments name the level.</summary>
    public LevelCode Code { get; init => field = Guard.Against.Null(value, nameof(Code)); } = Guard.Against.Null(Code);

    /// <summary>Gets the words for the level; never blank.</summary>
    public string Label { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Label)); } = Guard.Against.NullOrWhiteSpace(Label);

    /// <summary>Gets the number that the level counts as in means; null for words and colours that are not averaged.</summary>
    public decimal? Value { get; init; }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(ScaleLevel), PrintMembers);
}
