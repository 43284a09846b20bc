using System.Text;
using SocialStrategy.Planning;

namespace SocialStrategy.Exchange.Json;

/// <summary>Strategies as JSON, in the format <c>social-strategy/strategy</c> described in <c>docs/formats/json.md</c>.</summary>
public static class StrategyJson
{
    /// <summary>Reads a strategy, strictly: an unknown, missing or repeated member is a problem, and all problems are found at once.</summary>
    /// <param name="utf8">The file's bytes; a byte order mark is skipped.</param>
    /// <returns>The strategy, or the problems beside what could be read.</returns>
    public static ReadResult<Strategy> Read(ReadOnlySpan<byte> utf8) => JsonFile.Read(utf8, StrategyShape.FormatName, JsonFormat.Context.StrategyShape, ToModel);

    /// <summary>Reads a strategy from text; see <see cref="Read(ReadOnlySpan{byte})"/>.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The strategy, or the problems beside what could be read.</returns>
    public static ReadResult<Strategy> Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads a strategy to the end of a stream; see <see cref="Read(ReadOnlySpan{byte})"/>.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <returns>The strategy, or the problems beside what could be read.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult<Strategy> Read(Stream stream) => Read(JsonFile.ToArray(stream));

    /// <summary>Writes a strategy as UTF-8 without byte order mark; reading it gives an equal strategy.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="stream">The stream; it stays open.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Strategy strategy, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        JsonFile.Write(StrategyShape.From(strategy), JsonFormat.Context.StrategyShape, stream);
    }

    private static Strategy? ToModel(StrategyShape shape, Place at) =>
        shape.Format == StrategyShape.FormatName && shape.Version == FormatVersion.Current ? shape.ToModel(at) : null;
}
