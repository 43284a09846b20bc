using SocialStrategy.Values;

namespace SocialStrategy.Planning;

/// <summary>A programme that belongs to the strategy, such as a "gminny program wspierania rodziny".</summary>
/// <param name="Code">The code, unique among all items of the strategy.</param>
/// <param name="Title">The title as printed.</param>
public sealed record Programme(Code Code, string Title)
{
    /// <summary>The code, unique among all items of the strategy.</summary>
    public Code Code { get; init => field = Require.NotNull(value); } = Require.NotNull(Code);

    /// <summary>The title as printed; never blank.</summary>
    public string Title { get; init => field = Require.NotBlank(value); } = Require.NotBlank(Title);

    /// <summary>The years it is made for; null if not said.</summary>
    public Period? Period { get; init; }

    /// <summary>The act that adopted it; null if not said.</summary>
    public Resolution? Resolution { get; init; }

    /// <summary>The acts that changed it, in order of time.</summary>
    public ValueList<Resolution> Amendments { get; init => field = Require.NotNull(value); } = [];

    /// <summary>What it is for; null if not said.</summary>
    public string? Description { get; init => field = Require.NotBlankOrNull(value); }

    /// <summary>Remarks of those who took the document over.</summary>
    public ValueList<EditorialNote> EditorialNotes { get; init => field = Require.NotNull(value); } = [];
}

/// <summary>An act by which something was adopted or changed.</summary>
/// <param name="Number">The number as printed, such as "XXI/112/2019".</param>
public sealed record Resolution(string Number)
{
    /// <summary>The number as printed; never blank.</summary>
    public string Number { get; init => field = Require.NotBlank(value); } = Require.NotBlank(Number);

    /// <summary>The kind of act as printed ("uchwała", "zarządzenie"); null if not said.</summary>
    public string? Kind { get; init => field = Require.NotBlankOrNull(value); }

    /// <summary>Who adopted it; null if not said.</summary>
    public string? Body { get; init => field = Require.NotBlankOrNull(value); }

    /// <summary>When it was adopted; null if not said.</summary>
    public DateOnly? Date { get; init; }
}
