namespace SocialStrategy.Exchange;

/// <summary>A format with the version that this library writes and the steps that bring older files up to it.</summary>
/// <param name="Name">The content of the member <c>format</c>.</param>
/// <param name="Migrations">The steps from version 1 to 2, from 2 to 3 and so on.</param>
internal sealed record FileFormat(string Name, IReadOnlyList<Action<JsonPart, TextProblems>> Migrations)
{
    /// <summary>Gets the version that is written; every version from 1 to it is read.</summary>
    internal int Version => Migrations.Count + 1;

    /// <summary>Whether a file is of this format and of its present version.</summary>
    internal bool Is(string name, int version) => name == Name && version == Version;
}

/// <summary>Every format with a version.</summary>
internal static class FileFormats
{
    internal static FileFormat Strategy { get; } = new("social-strategy/strategy", [StrategyMigrations.From1To2, StrategyMigrations.From2To3]);

    internal static FileFormat Round { get; } = new("social-strategy/round", [RoundMigrations.From1To2]);

    internal static FileFormat Rules { get; } = new("social-strategy/rules", [RulesMigrations.From1To2]);
}
