namespace SocialStrategy;

/// <summary>A body that carries out the strategy ("realizator"): an office, a school, an association, or a kind of bodies ("media").</summary>
/// <param name="Code">The code or abbreviation, unique among the realizers of the strategy.</param>
/// <param name="Name">The name in the nominative.</param>
public sealed record Realizer(RealizerCode Code, string Name)
{
    /// <summary>Gets the code or abbreviation, unique among the realizers of the strategy.</summary>
    public RealizerCode Code { get; init => field = Guard.Against.Null(value, nameof(Code)); } = Guard.Against.Null(Code);

    /// <summary>Gets the name in the nominative; never blank.</summary>
    public string Name { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Name)); } = Guard.Against.NullOrWhiteSpace(Name);

    /// <summary>Gets the short name under which reports print it ("MOPS"); null if they print the name.</summary>
    public string? ShortName { get; init => field = Guard.Against.Blank(value); }

    /// <summary>Other forms under which documents print it; none is blank.</summary>
    public ValueList<string> Aliases { get; init => field = Guard.Against.BlankItem(value); } = [];
}

/// <summary>That a realizer has to do with an item.</summary>
/// <param name="Realizer">The realizer's code.</param>
/// <param name="Role">As what; null if the document does not tell.</param>
public sealed record Responsibility(RealizerCode Realizer, ResponsibilityRole? Role)
{
    /// <summary>A responsibility whose role the document does not tell.</summary>
    /// <param name="realizer">The realizer's code.</param>
    public Responsibility(RealizerCode realizer)
        : this(realizer, Role: null)
    {
    }

    /// <summary>Gets the realizer's code.</summary>
    public RealizerCode Realizer { get; init => field = Guard.Against.Null(value, nameof(Realizer)); } = Guard.Against.Null(Realizer);
}

/// <summary>As what a realizer has to do with an item.</summary>
public enum ResponsibilityRole
{
    /// <summary>It answers for the item.</summary>
    Responsible,

    /// <summary>It helps the one that answers.</summary>
    Supporting,

    /// <summary>It coordinates the others.</summary>
    Coordinating,
}
