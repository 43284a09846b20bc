namespace SocialStrategy;

/// <summary>A section of a report in words: an introduction, achievements of a body, difficulties, conclusions. Sections nest.</summary>
/// <param name="Code">The code, unique in the round and not a code of the strategy's items; observations may hang on it.</param>
/// <param name="Kind">What it is.</param>
public sealed record Narrative(ItemCode Code, NarrativeKind Kind)
{
    /// <summary>Gets the code, unique in the round.</summary>
    public ItemCode Code { get; init => field = Guard.Against.Null(value, nameof(Code)); } = Guard.Against.Null(Code);

    /// <summary>Gets the heading; null if it has none of its own.</summary>
    public string? Heading { get; init => field = Guard.Against.Blank(value); }

    /// <summary>Gets the code of the item it is about; null if it is about the whole.</summary>
    public ItemCode? Item { get; init; }

    /// <summary>Gets the codes of the bodies it is about or from; empty if not said.</summary>
    public ValueList<RealizerCode> Realizers { get; init => field = Guard.Against.Null(value, nameof(Realizers)); } = [];

    /// <summary>Running text before the points; null if there is none.</summary>
    public string? Text { get; init => field = Guard.Against.Blank(value); }

    /// <summary>Points of a list; none is blank.</summary>
    public ValueList<string> Points { get; init => field = Guard.Against.BlankItem(value); } = [];

    /// <summary>Sections under it.</summary>
    public ValueList<Narrative> Sections { get; init => field = Guard.Against.Null(value, nameof(Sections)); } = [];

    /// <summary>Editorial notes added during transcription.</summary>
    public ValueList<EditorialNote> EditorialNotes { get; init => field = Guard.Against.Null(value, nameof(EditorialNotes)); } = [];
}

/// <summary>What a section of the narrative is.</summary>
public enum NarrativeKind
{
    /// <summary>What the report is.</summary>
    Introduction,

    /// <summary>How it was made.</summary>
    Method,

    /// <summary>What was done.</summary>
    Activity,

    /// <summary>What succeeded.</summary>
    Achievement,

    /// <summary>What stood in the way.</summary>
    Difficulty,

    /// <summary>What follows from it all.</summary>
    Conclusion,

    /// <summary>What should be done.</summary>
    Recommendation,

    /// <summary>What was planned and not done.</summary>
    Unrealised,

    /// <summary>Programmes and projects carried out.</summary>
    Programme,

    /// <summary>Advice to those who carry the strategy out.</summary>
    Guidance,

    /// <summary>Other remarks.</summary>
    Remark,

    /// <summary>Good practice.</summary>
    Practice,

    /// <summary>New problems and needs.</summary>
    Need,

    /// <summary>Whom the actions are for.</summary>
    Recipient,

    /// <summary>Who worked together.</summary>
    Partner,
}
