using System.Text;
using SocialStrategy.Monitoring;
using SocialStrategy.Planning;

namespace SocialStrategy.Exchange.Json;

/// <summary>Monitoring rounds as JSON, in the format <c>social-strategy/round</c> described in <c>docs/formats/json.md</c>.</summary>
public static class RoundJson
{
    /// <summary>Reads a round of a strategy, strictly; codes that the strategy does not know are problems too.</summary>
    /// <param name="utf8">The file's bytes; a byte order mark is skipped.</param>
    /// <param name="strategy">The strategy that the round is about.</param>
    /// <returns>The round, or the problems beside what could be read.</returns>
    public static ReadResult<MonitoringRound> Read(ReadOnlySpan<byte> utf8, Strategy strategy)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        return JsonFile.Read(utf8, RoundShape.FormatName, JsonFormat.Context.RoundShape, (shape, at) => ToModel(shape, at, strategy));
    }

    /// <summary>Reads a round alone, strictly, without asking whether a strategy knows its codes.</summary>
    /// <param name="utf8">The file's bytes; a byte order mark is skipped.</param>
    /// <returns>The round, or the problems beside what could be read; <see cref="StrategyMonitoring"/> checks the codes.</returns>
    public static ReadResult<MonitoringRound> Read(ReadOnlySpan<byte> utf8) =>
        JsonFile.Read(utf8, RoundShape.FormatName, JsonFormat.Context.RoundShape, ToModel);

    /// <summary>Reads a round from text; see <see cref="Read(ReadOnlySpan{byte}, Strategy)"/>.</summary>
    /// <param name="json">The text.</param>
    /// <param name="strategy">The strategy that the round is about.</param>
    /// <returns>The round, or the problems beside what could be read.</returns>
    public static ReadResult<MonitoringRound> Read(string json, Strategy strategy)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Encoding.UTF8.GetBytes(json), strategy);
    }

    /// <summary>Reads a round to the end of a stream; see <see cref="Read(ReadOnlySpan{byte}, Strategy)"/>.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="strategy">The strategy that the round is about.</param>
    /// <returns>The round, or the problems beside what could be read.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult<MonitoringRound> Read(Stream stream, Strategy strategy) => Read(JsonFile.ToArray(stream), strategy);

    /// <summary>Writes a round as UTF-8 without byte order mark; reading it gives an equal round.</summary>
    /// <param name="round">The round.</param>
    /// <param name="stream">The stream; it stays open.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(MonitoringRound round, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(round);
        JsonFile.Write(RoundShape.From(round), JsonFormat.Context.RoundShape, stream);
    }

    private static MonitoringRound? ToModel(RoundShape shape, Place at) =>
        shape.Format == RoundShape.FormatName && shape.Version == FormatVersion.Current ? shape.ToModel(at) : null;

    private static MonitoringRound? ToModel(RoundShape shape, Place at, Strategy strategy)
    {
        var round = ToModel(shape, at);
        if (round is not null)
        {
            at.Log.Add(MonitoringConsistency.Check(strategy, round), at);
        }

        return round;
    }
}
