namespace SocialStrategy;

/// <summary>
/// A remark of those who took a document over into data: a misprint with its correction, a decision and its reason, or a contradiction that
/// only a reader sees.
/// </summary>
/// <remarks>What was printed is never replaced; the correction stands here, beside it.</remarks>
/// <param name="Remark">What was found and what was decided, as a sentence.</param>
public sealed record EditorialNote(string Remark)
{
    /// <summary>Gets what was found and what was decided; never blank.</summary>
    public string Remark { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Remark)); } = Guard.Against.NullOrWhiteSpace(Remark);

    /// <summary>Gets the words as printed that the note is about; null if it is not about words.</summary>
    public string? Printed { get; init => field = Guard.Against.Blank(value); }

    /// <summary>Gets the words as they should be; null if nothing is corrected.</summary>
    public string? Correction { get; init => field = Guard.Against.Blank(value); }

    /// <summary>Gets a value indicating whether the document contradicts itself here, visibly to anyone who opens both places; the remark names them.</summary>
    public bool IsContradiction { get; init; }
}
