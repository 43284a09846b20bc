namespace SocialStrategy;

/// <summary>A goal of a strategy on any level: "cel strategiczny", "cel operacyjny", "priorytet", "obszar".</summary>
/// <param name="Code">The code, unique among all items of the strategy.</param>
/// <param name="Title">The title as printed.</param>
public sealed record Goal(ItemCode Code, string Title)
{
    /// <summary>Gets the code, unique among all items of the strategy.</summary>
    public ItemCode Code { get; init => field = Guard.Against.Null(value, nameof(Code)); } = Guard.Against.Null(Code);

    /// <summary>Gets the title as printed; never blank.</summary>
    public string Title { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Title)); } = Guard.Against.NullOrWhiteSpace(Title);

    /// <summary>Gets the title as a report should set it, where the printed one is in capitals; null to use <see cref="Title"/>.</summary>
    public string? DisplayTitle { get; init => field = Guard.Against.Blank(value); }

    /// <summary>Gets what the goal is about, in words; null if not said.</summary>
    public string? Description { get; init => field = Guard.Against.Blank(value); }

    /// <summary>Gets the goals one level below, in the document's order; empty on the lowest level.</summary>
    public ValueList<Goal> Goals { get; init => field = Guard.Against.Null(value, nameof(Goals)); } = [];

    /// <summary>Gets the directions of action that hang on this goal itself.</summary>
    public ValueList<Direction> Directions { get; init => field = Guard.Against.Null(value, nameof(Directions)); } = [];

    /// <summary>Gets the indicators that hang on this goal itself.</summary>
    public ValueList<Indicator> Indicators { get; init => field = Guard.Against.Null(value, nameof(Indicators)); } = [];

    /// <summary>Gets the tasks that hang on this goal itself.</summary>
    public ValueList<StrategyTask> Tasks { get; init => field = Guard.Against.Null(value, nameof(Tasks)); } = [];

    /// <summary>Gets the bodies named as carrying out the goal.</summary>
    public ValueList<Responsibility> Realizers { get; init => field = Guard.Against.Null(value, nameof(Realizers)); } = [];

    /// <summary>Editorial notes added during transcription.</summary>
    public ValueList<EditorialNote> EditorialNotes { get; init => field = Guard.Against.Null(value, nameof(EditorialNotes)); } = [];

    /// <summary>Gets the title to show: <see cref="DisplayTitle"/> if there is one, otherwise <see cref="Title"/>.</summary>
    public string TitleToShow => DisplayTitle ?? Title;
}

/// <summary>A direction of action ("kierunek działania"): what is done towards a goal.</summary>
/// <param name="Code">The code, unique among all items of the strategy.</param>
/// <param name="Title">The title as printed.</param>
public sealed record Direction(ItemCode Code, string Title)
{
    /// <summary>Gets the code, unique among all items of the strategy.</summary>
    public ItemCode Code { get; init => field = Guard.Against.Null(value, nameof(Code)); } = Guard.Against.Null(Code);

    /// <summary>Gets the title as printed; never blank.</summary>
    public string Title { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Title)); } = Guard.Against.NullOrWhiteSpace(Title);

    /// <summary>Gets the number printed before the title, often counted anew in every goal; null if it has none.</summary>
    public string? Number { get; init => field = Guard.Against.Blank(value); }

    /// <summary>Codes of further goals that the direction serves beside the one it hangs on; it counts once in any goal above them.</summary>
    public ValueList<ItemCode> AlsoServes { get; init => field = Guard.Against.Null(value, nameof(AlsoServes)); } = [];

    /// <summary>Gets the indicators that hang on this direction itself.</summary>
    public ValueList<Indicator> Indicators { get; init => field = Guard.Against.Null(value, nameof(Indicators)); } = [];

    /// <summary>Gets the tasks that hang on this direction itself.</summary>
    public ValueList<StrategyTask> Tasks { get; init => field = Guard.Against.Null(value, nameof(Tasks)); } = [];

    /// <summary>Gets the bodies named as carrying it out.</summary>
    public ValueList<Responsibility> Realizers { get; init => field = Guard.Against.Null(value, nameof(Realizers)); } = [];

    /// <summary>Editorial notes added during transcription.</summary>
    public ValueList<EditorialNote> EditorialNotes { get; init => field = Guard.Against.Null(value, nameof(EditorialNotes)); } = [];
}
