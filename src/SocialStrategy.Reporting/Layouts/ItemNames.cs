namespace SocialStrategy.Reporting;

/// <summary>The usual names of the items of a strategy.</summary>
public sealed record ItemNames
{
    /// <summary>A goal.</summary>
    public required LevelName Goal { get; init; }

    /// <summary>A direction of action.</summary>
    public required LevelName Direction { get; init; }

    /// <summary>A task.</summary>
    public required LevelName Task { get; init; }

    /// <summary>An indicator.</summary>
    public required LevelName Indicator { get; init; }
}
