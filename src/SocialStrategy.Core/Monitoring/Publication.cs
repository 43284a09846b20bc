namespace SocialStrategy;

/// <summary>A document or page in which numbers of a round were printed: the report itself, an annex, a register, a website.</summary>
/// <param name="Code">The code, unique among the publications of the round; printings name it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">The title as printed.</param>
public sealed record Publication(PublicationCode Code, PublicationKind Kind, string Title)
{
    /// <summary>Gets the code, unique among the publications of the round.</summary>
    public PublicationCode Code { get; init => field = Guard.Against.Null(value, nameof(Code)); } = Guard.Against.Null(Code);

    /// <summary>Gets the title as printed; never blank.</summary>
    public string Title { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Title)); } = Guard.Against.NullOrWhiteSpace(Title);

    /// <summary>Gets the day on which it was published, or seen where it changes; null if not said.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Gets where it is: an address on the web, a shelf mark; null if not said.</summary>
    public string? Address { get; init => field = Guard.Against.Blank(value); }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(Publication), PrintMembers);
}

/// <summary>What a publication is.</summary>
public enum PublicationKind
{
    /// <summary>A report ("sprawozdanie", "raport", "ocena zasobów").</summary>
    Report,

    /// <summary>An annex to a report ("załącznik").</summary>
    Annex,

    /// <summary>A register or a database ("rejestr").</summary>
    Register,

    /// <summary>A page on the web.</summary>
    Website,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>A value of an observation as one publication printed it; the value of the observation stands beside it and is not replaced.</summary>
/// <param name="Publication">The code of the publication.</param>
/// <param name="Value">The value as printed there, in full: 1200 for "1,2 tys."; <see cref="Value.Printed"/> has the words.</param>
public sealed record PublishedValue(PublicationCode Publication, Value Value)
{
    /// <summary>Gets the code of the publication.</summary>
    public PublicationCode Publication { get; init => field = Guard.Against.Null(value, nameof(Publication)); } = Guard.Against.Null(Publication);

    /// <summary>Gets the value as printed there.</summary>
    public Value Value { get; init => field = Guard.Against.Null(value, nameof(Value)); } = Guard.Against.Null(Value);

    /// <summary>Gets where in the publication it stands ("s. 14", "tabela 3"); null if not said.</summary>
    public string? Place { get; init => field = Guard.Against.Blank(value); }

    /// <summary>Gets the unit, where it is another than the observation's; null for the same.</summary>
    public string? Unit { get; init => field = Guard.Against.Blank(value); }

    /// <summary>Gets what the last printed digit counts: 100 for hundreds, 0.1 for tenths; null to see it from the digits. Always above 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is 0 or less.</exception>
    public decimal? Precision
    {
        get;
        init => field = value is <= 0 ? throw new ArgumentOutOfRangeException(nameof(value), "The precision is what the last printed digit counts, such as 100 or 0.1. It must be above 0.") : value;
    }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(PublishedValue), PrintMembers);
}
