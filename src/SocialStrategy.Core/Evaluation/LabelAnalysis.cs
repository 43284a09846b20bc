namespace SocialStrategy;

/// <summary>Whether one banding of a scale explains several printed labels of means, and where it would have to cut.</summary>
public sealed record LabelAnalysis
{
    internal LabelAnalysis(ScaleCode scale, ValueList<LabelledMean> means, bool isNearest, bool isReached, ValueList<LevelCuts> cuts)
    {
        Scale = scale;
        Means = means;
        IsNearest = isNearest;
        IsReached = isReached;
        Cuts = cuts;
    }

    /// <summary>Gets the code of the scale.</summary>
    public ScaleCode Scale { get; internal init; }

    /// <summary>Gets the labelled means.</summary>
    public ValueList<LabelledMean> Means { get; internal init; }

    /// <summary>Gets whether every mean has the label of the nearest level.</summary>
    public bool IsNearest { get; internal init; }

    /// <summary>Gets whether every mean has the label of the level that it has reached.</summary>
    public bool IsReached { get; internal init; }

    /// <summary>Gets where the bands of the levels in use would have to lie, from the lowest; empty if no banding explains all labels.</summary>
    public ValueList<LevelCuts> Cuts { get; internal init; }

    /// <summary>Gets a value indicating whether any banding in the order of the scale explains all labels.</summary>
    public bool HasBanding => Means.Count == 0 || Cuts.Count > 0;

    /// <summary>Tests labels.</summary>
    /// <param name="scale">The scale whose levels the labels are.</param>
    /// <param name="means">The labelled means in any order.</param>
    /// <returns>The analysis.</returns>
    /// <exception cref="ArgumentException">The scale's levels have no values, or a label is none of them.</exception>
    public static LabelAnalysis Of(RatingScale scale, ValueList<LabelledMean> means)
    {
        Guard.Against.Null(scale);
        Guard.Against.Null(means);
        var values = scale.Levels.Where(level => level.Value is not null).ToDictionary(level => level.Code, level => level.Value.GetValueOrDefault());
        if (means.FirstOrDefault(mean => !values.ContainsKey(mean.Level)) is { } unknown)
        {
            throw new ArgumentException($"Scale '{scale.Code}' has no level '{unknown.Level}' with a value.", nameof(means));
        }

        return new LabelAnalysis(
            scale.Code,
            means,
            Explains(ScaleBands.Nearest(scale), means),
            Explains(ScaleBands.Reached(scale), means),
            FindCuts(values, means));
    }

    /// <summary>The level that the label of a published figure means.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="scale">The scale.</param>
    /// <returns>The level named with the figure, or the one with this label, whatever the case; null if the scale has none.</returns>
    public static ScaleLevel? LevelOf(PublishedFigure figure, RatingScale scale)
    {
        Guard.Against.Null(figure);
        Guard.Against.Null(scale);
        return figure.LabelLevel is { } level
            ? scale.FindLevel(level)
            : scale.Levels.FirstOrDefault(each => each.Label.Equals(figure.Label?.Trim(), StringComparison.OrdinalIgnoreCase));
    }

    private static bool Explains(ScaleBands bands, ValueList<LabelledMean> means) => means.All(mean => bands.Find(mean.Mean) == mean.Level);

    private static ValueList<LevelCuts> FindCuts(Dictionary<LevelCode, decimal> values, ValueList<LabelledMean> means)
    {
        var groups = means
            .GroupBy(mean => mean.Level)
            .OrderBy(group => values[group.Key])
            .Select(group => (Level: group.Key, Least: group.Min(mean => mean.Mean), Greatest: group.Max(mean => mean.Mean)))
            .ToArray();
        return groups.Zip(groups.Skip(1)).Any(pair => pair.First.Greatest >= pair.Second.Least)
            ? []
            : groups.Select((group, i) => new LevelCuts(
                group.Level,
                i == 0 ? null : groups[i - 1].Greatest,
                group.Least,
                group.Greatest,
                i == groups.Length - 1 ? null : groups[i + 1].Least)).ToValueList();
    }
}

/// <summary>A printed mean with the level whose label was printed for it.</summary>
public sealed record LabelledMean
{
    internal LabelledMean(decimal mean, LevelCode level)
    {
        Mean = mean;
        Level = level;
    }

    /// <summary>Gets the mean as printed.</summary>
    public decimal Mean { get; internal init; }

    /// <summary>Gets the code of the level.</summary>
    public LevelCode Level { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(LabelledMean), PrintMembers);
}


/// <summary>Where the band of a level would have to lie to explain printed labels.</summary>
public sealed record LevelCuts
{
    internal LevelCuts(LevelCode level, decimal? beginsAbove, decimal beginsAtMost, decimal endsAbove, decimal? endsAtMost)
    {
        Level = level;
        BeginsAbove = beginsAbove;
        BeginsAtMost = beginsAtMost;
        EndsAbove = endsAbove;
        EndsAtMost = endsAtMost;
    }

    /// <summary>Gets the code of the level.</summary>
    public LevelCode Level { get; internal init; }

    /// <summary>Gets the band begins above this mean, which has a lower label; null if none has.</summary>
    public decimal? BeginsAbove { get; internal init; }

    /// <summary>Gets it begins at or below this mean.</summary>
    public decimal BeginsAtMost { get; internal init; }

    /// <summary>Gets it ends above this mean.</summary>
    public decimal EndsAbove { get; internal init; }

    /// <summary>Gets it ends at or below this mean, which has a higher label; null if none has.</summary>
    public decimal? EndsAtMost { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(LevelCuts), PrintMembers);
}

