namespace SocialStrategy;

/// <summary>Which level's label a mean gets: half-open bands without gaps over the whole scale.</summary>
/// <remarks>A band reaches from its lower end, included, to the next band's, excluded; the last one includes the scale's end.</remarks>
public sealed record ScaleBands
{
    /// <summary>Makes bands from cut points.</summary>
    /// <param name="bands">The bands from the lowest mean upwards.</param>
    /// <param name="end">The greatest mean that gets a label, included; above the last band's beginning.</param>
    /// <exception cref="ArgumentException">There is no band, the beginnings do not rise, or a level has two bands.</exception>
    public ScaleBands(ValueList<ScaleBand> bands, decimal end)
    {
        Guard.Against.Null(bands);
        if (Fault(bands, end) is { } fault)
        {
            throw new ArgumentException(Languages.OfExceptions.Text(fault, isPlain: true), nameof(bands));
        }

        Bands = bands;
        End = end;
    }

    /// <summary>Gets the bands from the lowest mean upwards.</summary>
    public ValueList<ScaleBand> Bands { get; }

    /// <summary>Gets the greatest mean that gets a label, included.</summary>
    public decimal End { get; }

    /// <summary>Bands that give a mean the label of the nearest level; a mean in the middle gets the upper one.</summary>
    /// <param name="scale">A scale whose levels have values.</param>
    /// <returns>The bands.</returns>
    /// <exception cref="ArgumentException">The scale's levels have no values.</exception>
    public static ScaleBands Nearest(RatingScale scale)
    {
        var levels = Sorted(scale);
        return new ScaleBands(
            levels.Select((level, i) => new ScaleBand(
                level.Code,
                i == 0 ? level.Value.GetValueOrDefault() : (levels[i - 1].Value.GetValueOrDefault() + level.Value.GetValueOrDefault()) / 2)).ToValueList(),
            levels[^1].Value.GetValueOrDefault());
    }

    /// <summary>Bands that give a mean the label of the level that it has reached.</summary>
    /// <param name="scale">A scale whose levels have values.</param>
    /// <returns>The bands.</returns>
    /// <exception cref="ArgumentException">The scale's levels have no values.</exception>
    public static ScaleBands Reached(RatingScale scale)
    {
        var levels = Sorted(scale);
        return new ScaleBands(
            levels.Select(level => new ScaleBand(level.Code, level.Value.GetValueOrDefault())).ToValueList(),
            levels[^1].Value.GetValueOrDefault());
    }

    /// <summary>The level whose label a mean gets.</summary>
    /// <param name="mean">The mean.</param>
    /// <returns>The level's code; null outside all bands.</returns>
    public LevelCode? Find(Fraction mean) => mean > (Fraction)End
        ? null
        : Bands.LastOrDefault(band => (Fraction)band.From <= mean)?.Level;

    /// <summary>What is wrong with the parts as bands, or null.</summary>
    internal static Phrase? Fault(ValueList<ScaleBand> bands, decimal end)
    {
        if (bands.Count == 0)
        {
            return new Phrase("faults.noBand");
        }

        if (!bands.Zip(bands.Skip(1)).All(pair => pair.First.From < pair.Second.From) || bands[^1].From > end)
        {
            return new Phrase("faults.bandOrder");
        }

        return bands.Select(band => band.Level).Distinct().Count() < bands.Count
            ? new Phrase("faults.bandTwice")
            : null;
    }

    private static ScaleLevel[] Sorted(RatingScale scale)
    {
        Guard.Against.Null(scale);
        return scale.IsNumeric && !scale.IsPercentComplete
            ? [.. scale.Levels.OrderBy(level => level.Value)]
            : throw new ArgumentException($"The levels of scale '{scale.Code}' have no values. Give the bands yourself.", nameof(scale));
    }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(ScaleBands), PrintMembers);
}

/// <summary>A band of means that get one label.</summary>
/// <param name="Level">The code of the level whose label it is.</param>
/// <param name="From">Where the band begins, included.</param>
public sealed record ScaleBand(LevelCode Level, decimal From)
{
    /// <summary>Gets the code of the level whose label it is.</summary>
    public LevelCode Level { get; init => field = Guard.Against.Null(value, nameof(Level)); } = Guard.Against.Null(Level);

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(ScaleBand), PrintMembers);
}
