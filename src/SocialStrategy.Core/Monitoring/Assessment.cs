namespace SocialStrategy;

/// <summary>A rating of one item on one scale, with what was done and by whom. An item may have several, on different scales.</summary>
public sealed record Assessment
{
    /// <summary>Creates a rating.</summary>
    /// <param name="item">The code of the rated item.</param>
    /// <param name="period">The period that was rated.</param>
    /// <param name="scale">The code of the scale.</param>
    /// <param name="level">The code of the level; null on a scale of per cent complete.</param>
    /// <param name="percentComplete">The per cent completed, 0 to 100; null on a scale of levels.</param>
    /// <exception cref="ArgumentException">Neither or both of level and per cent are given, or the per cent lie outside 0 to 100.</exception>
    public Assessment(ItemCode item, Period period, ScaleCode scale, LevelCode? level, decimal? percentComplete)
    {
        Guard.Against.Null(item);
        Guard.Against.Null(period);
        Guard.Against.Null(scale);
        if ((level is null) == (percentComplete is null))
        {
            throw new ArgumentException("A rating is either a level or a per cent completed. Give one of them.", nameof(level));
        }

        if (percentComplete is not null)
        {
            _ = Guard.Against.Outside(percentComplete.Value, 0, 100, nameof(percentComplete));
        }

        Item = item;
        Period = period;
        Scale = scale;
        Level = level;
        PercentComplete = percentComplete;
    }

    /// <summary>A rating at a level.</summary>
    /// <param name="item">The code of the rated item.</param>
    /// <param name="period">The period that was rated.</param>
    /// <param name="scale">The code of the scale.</param>
    /// <param name="level">The code of the level.</param>
    /// <returns>The rating.</returns>
    public static Assessment OfLevel(ItemCode item, Period period, ScaleCode scale, LevelCode level) => new(item, period, scale, level, percentComplete: null);

    /// <summary>A rating by the per cent completed.</summary>
    /// <param name="item">The code of the rated item.</param>
    /// <param name="period">The period that was rated.</param>
    /// <param name="scale">The code of a scale of per cent complete.</param>
    /// <param name="percent">The per cent, 0 to 100.</param>
    /// <returns>The rating.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The per cent lie outside 0 to 100.</exception>
    public static Assessment OfPercent(ItemCode item, Period period, ScaleCode scale, decimal percent) => new(item, period, scale, level: null, percent);

    /// <summary>Gets the code of the rated item.</summary>
    public ItemCode Item { get; }

    /// <summary>Gets the period that was rated.</summary>
    public Period Period { get; }

    /// <summary>Gets the code of the scale.</summary>
    public ScaleCode Scale { get; }

    /// <summary>Gets the code of the level; null on a scale of per cent complete.</summary>
    public LevelCode? Level { get; }

    /// <summary>Gets the per cent completed; null on a scale of levels.</summary>
    public decimal? PercentComplete { get; }

    /// <summary>Gets what was done, a point each; none is blank.</summary>
    public ValueList<string> Activities { get; init => field = Guard.Against.BlankItem(value); } = [];

    /// <summary>Gets the bodies that did it, in printed order.</summary>
    public ValueList<RealizerCode> Realizers { get; init => field = Guard.Against.Null(value, nameof(Realizers)); } = [];

    /// <summary>Why this rating; null if not said.</summary>
    public string? Justification { get; init => field = Guard.Against.Blank(value); }

    /// <summary>Editorial notes added during transcription.</summary>
    public ValueList<EditorialNote> EditorialNotes { get; init => field = Guard.Against.Null(value, nameof(EditorialNotes)); } = [];

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(Assessment), PrintMembers);
}

/// <summary>What a period brought to a task: money spent, a moved deadline, a remark. Ratings of tasks are assessments.</summary>
/// <param name="Task">The task's code.</param>
/// <param name="Period">The period reported on.</param>
public sealed record TaskProgress(ItemCode Task, Period Period)
{
    /// <summary>Gets the task's code.</summary>
    public ItemCode Task { get; init => field = Guard.Against.Null(value, nameof(Task)); } = Guard.Against.Null(Task);

    /// <summary>Gets the period reported on.</summary>
    public Period Period { get; init => field = Guard.Against.Null(value, nameof(Period)); } = Guard.Against.Null(Period);

    /// <summary>Gets the money spent, by source.</summary>
    public ValueList<Funding> Spent { get; init => field = Guard.Against.Null(value, nameof(Spent)); } = [];

    /// <summary>Gets the new deadline, if it was moved in the period; null if it was not.</summary>
    public Period? NewDeadline { get; init; }

    /// <summary>Why the deadline was moved, or another remark; null if there is none.</summary>
    public string? Note { get; init => field = Guard.Against.Blank(value); }
}
