namespace SocialStrategy;

/// <summary>A programme that belongs to the strategy, such as a "gminny program wspierania rodziny".</summary>
/// <param name="Code">The code, unique among all items of the strategy.</param>
/// <param name="Title">The title as printed.</param>
public sealed record Programme(ItemCode Code, string Title)
{
    /// <summary>Gets the code, unique among all items of the strategy.</summary>
    public ItemCode Code { get; init => field = Guard.Against.Null(value, nameof(Code)); } = Guard.Against.Null(Code);

    /// <summary>Gets the title as printed; never blank.</summary>
    public string Title { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Title)); } = Guard.Against.NullOrWhiteSpace(Title);

    /// <summary>Gets the years it is made for; null if not said.</summary>
    public Period? Period { get; init; }

    /// <summary>Gets the act that adopted it; null if not said.</summary>
    public Resolution? Resolution { get; init; }

    /// <summary>Gets the acts that changed it, in order of time.</summary>
    public ValueList<Resolution> Amendments { get; init => field = Guard.Against.Null(value, nameof(Amendments)); } = [];

    /// <summary>Gets what it is for; null if not said.</summary>
    public string? Description { get; init => field = Guard.Against.Blank(value); }

    /// <summary>Editorial notes added during transcription.</summary>
    public ValueList<EditorialNote> EditorialNotes { get; init => field = Guard.Against.Null(value, nameof(EditorialNotes)); } = [];
}

/// <summary>An act by which something was adopted or changed.</summary>
/// <param name="Number">The number as printed, such as "XXI/112/2019".</param>
public sealed record Resolution(string Number)
{
    /// <summary>Gets the number as printed; never blank.</summary>
    public string Number { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Number)); } = Guard.Against.NullOrWhiteSpace(Number);

    /// <summary>Gets the kind of act as printed ("uchwała", "zarządzenie"); null if not said.</summary>
    public string? Kind { get; init => field = Guard.Against.Blank(value); }

    /// <summary>Gets who adopted it; null if not said.</summary>
    public string? Body { get; init => field = Guard.Against.Blank(value); }

    /// <summary>Gets when it was adopted; null if not said.</summary>
    public DateOnly? Date { get; init; }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(Resolution), PrintMembers);
}
