using System.Text;

namespace SocialStrategy.Exchange;

/// <summary>Monitoring rounds as JSON, in the format <c>social-strategy/round</c> described in <c>docs/formats/json.md</c>.</summary>
public static class RoundJson
{
    /// <summary>Reads a round of a strategy, strictly; codes that the strategy does not know are problems too.</summary>
    /// <param name="utf8">The file's bytes; a byte order mark is skipped.</param>
    /// <param name="strategy">The strategy that the round is about.</param>
    /// <returns>The round, or the problems beside what could be read.</returns>
    public static ReadResult<MonitoringRound> Read(ReadOnlySpan<byte> utf8, Strategy strategy) => Read(utf8, strategy, JsonReadOptions.Default);

    /// <summary>Reads a round of a strategy within given limits; see <see cref="Read(ReadOnlySpan{byte}, Strategy)"/>.</summary>
    /// <param name="utf8">The file's bytes; a byte order mark is skipped.</param>
    /// <param name="strategy">The strategy that the round is about.</param>
    /// <param name="options">How large the file may be.</param>
    /// <returns>The round, or the problems beside what could be read.</returns>
    public static ReadResult<MonitoringRound> Read(ReadOnlySpan<byte> utf8, Strategy strategy, JsonReadOptions options)
    {
        Guard.Against.Null(strategy);
        return JsonFile.Read(utf8, options, FileFormats.Round, JsonFormat.Context.RoundShape, (shape, at) => ToModel(shape, at, strategy));
    }

    /// <summary>Reads a round alone, strictly, without asking whether a strategy knows its codes.</summary>
    /// <param name="utf8">The file's bytes; a byte order mark is skipped.</param>
    /// <returns>The round, or the problems beside what could be read; <see cref="StrategyMonitoring"/> checks the codes.</returns>
    public static ReadResult<MonitoringRound> Read(ReadOnlySpan<byte> utf8) =>
        JsonFile.Read(utf8, JsonReadOptions.Default, FileFormats.Round, JsonFormat.Context.RoundShape, ToModel);

    /// <summary>Reads a round from text; see <see cref="Read(ReadOnlySpan{byte}, Strategy)"/>.</summary>
    /// <param name="json">The text.</param>
    /// <param name="strategy">The strategy that the round is about.</param>
    /// <returns>The round, or the problems beside what could be read.</returns>
    public static ReadResult<MonitoringRound> Read(string json, Strategy strategy)
    {
        Guard.Against.Null(json);
        return Read(Encoding.UTF8.GetBytes(json), strategy);
    }

    /// <summary>Reads a round to the end of a stream; see <see cref="Read(ReadOnlySpan{byte}, Strategy)"/>.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="strategy">The strategy that the round is about.</param>
    /// <returns>The round, or the problems beside what could be read.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult<MonitoringRound> Read(Stream stream, Strategy strategy) => Read(stream, strategy, JsonReadOptions.Default);

    /// <summary>Reads a round to the end of a stream or the limit; see <see cref="Read(ReadOnlySpan{byte}, Strategy)"/>.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="strategy">The strategy that the round is about.</param>
    /// <param name="options">How large the file may be.</param>
    /// <returns>The round, or the problems beside what could be read.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult<MonitoringRound> Read(Stream stream, Strategy strategy, JsonReadOptions options) =>
        Read(JsonStream.Read(stream, options), strategy, options);

    /// <summary>Reads a round to the end of a stream or the limit without blocking; see <see cref="Read(ReadOnlySpan{byte}, Strategy)"/>.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="strategy">The strategy that the round is about.</param>
    /// <param name="options">How large the file may be.</param>
    /// <param name="cancellationToken">Ends the reading of the stream.</param>
    /// <returns>The round, or the problems beside what could be read.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Task<ReadResult<MonitoringRound>> ReadAsync(Stream stream, Strategy strategy, JsonReadOptions options, CancellationToken cancellationToken)
    {
        Guard.Against.Null(stream);
        Guard.Against.Null(strategy);
        Guard.Against.Null(options);
        return Result();

        async Task<ReadResult<MonitoringRound>> Result() =>
            Read(await JsonStream.ReadAsync(stream, options, cancellationToken).ConfigureAwait(false), strategy, options);
    }

    /// <summary>Writes a round as UTF-8 without byte order mark; reading it gives an equal round.</summary>
    /// <param name="round">The round.</param>
    /// <param name="stream">The stream; it stays open.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(MonitoringRound round, Stream stream)
    {
        Guard.Against.Null(round);
        Guard.Against.Null(stream);
        JsonFile.Write(RoundShape.From(round), JsonFormat.Context.RoundShape, stream);
    }

    /// <summary>Writes a round without blocking, the same bytes as <see cref="Write"/>.</summary>
    /// <param name="round">The round.</param>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="cancellationToken">Ends the writing; what was written stays.</param>
    /// <returns>The end of the writing.</returns>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(MonitoringRound round, Stream stream, CancellationToken cancellationToken)
    {
        Guard.Against.Null(round);
        Guard.Against.Null(stream);
        return JsonFile.WriteAsync(RoundShape.From(round), JsonFormat.Context.RoundShape, stream, cancellationToken);
    }

    private static MonitoringRound? ToModel(RoundShape shape, Place at) => at.Log.IsFinding || FileFormats.Round.Is(shape.Format, shape.Version) ? shape.ToModel(at) : null;

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
