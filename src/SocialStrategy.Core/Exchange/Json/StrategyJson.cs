using System.Text;

namespace SocialStrategy.Exchange;

/// <summary>Strategies as JSON, in the format <c>social-strategy/strategy</c> described in <c>docs/formats/json.md</c>.</summary>
public static class StrategyJson
{
    /// <summary>Reads a strategy, strictly: an unknown, missing or repeated member is a problem, and all problems are found at once.</summary>
    /// <param name="utf8">The file's bytes; a byte order mark is skipped.</param>
    /// <returns>The strategy, or the problems beside what could be read.</returns>
    public static ReadResult<Strategy> Read(ReadOnlySpan<byte> utf8) => Read(utf8, JsonReadOptions.Default);

    /// <summary>Reads a strategy within given limits; see <see cref="Read(ReadOnlySpan{byte})"/>.</summary>
    /// <param name="utf8">The file's bytes; a byte order mark is skipped.</param>
    /// <param name="options">How large the file may be.</param>
    /// <returns>The strategy, or the problems beside what could be read.</returns>
    public static ReadResult<Strategy> Read(ReadOnlySpan<byte> utf8, JsonReadOptions options) =>
        JsonFile.Read(utf8, options, FileFormats.Strategy, JsonFormat.Context.StrategyShape, ToModel);

    /// <summary>Reads a strategy from text; see <see cref="Read(ReadOnlySpan{byte})"/>.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The strategy, or the problems beside what could be read.</returns>
    public static ReadResult<Strategy> Read(string json)
    {
        Guard.Against.Null(json);
        return Read(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads a strategy to the end of a stream; see <see cref="Read(ReadOnlySpan{byte})"/>.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <returns>The strategy, or the problems beside what could be read.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult<Strategy> Read(Stream stream) => Read(stream, JsonReadOptions.Default);

    /// <summary>Reads a strategy to the end of a stream or the limit; see <see cref="Read(ReadOnlySpan{byte})"/>.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="options">How large the file may be.</param>
    /// <returns>The strategy, or the problems beside what could be read.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult<Strategy> Read(Stream stream, JsonReadOptions options) => Read(JsonStream.Read(stream, options), options);

    /// <summary>Reads a strategy to the end of a stream or the limit without blocking; see <see cref="Read(ReadOnlySpan{byte})"/>.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="options">How large the file may be.</param>
    /// <param name="cancellationToken">Ends the reading of the stream.</param>
    /// <returns>The strategy, or the problems beside what could be read.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Task<ReadResult<Strategy>> ReadAsync(Stream stream, JsonReadOptions options, CancellationToken cancellationToken)
    {
        Guard.Against.Null(stream);
        Guard.Against.Null(options);
        return Result();

        async Task<ReadResult<Strategy>> Result() => Read(await JsonStream.ReadAsync(stream, options, cancellationToken).ConfigureAwait(false), options);
    }

    /// <summary>Writes a strategy as UTF-8 without byte order mark; reading it gives an equal strategy.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="stream">The stream; it stays open.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Strategy strategy, Stream stream)
    {
        Guard.Against.Null(strategy);
        Guard.Against.Null(stream);
        JsonFile.Write(StrategyShape.From(strategy), JsonFormat.Context.StrategyShape, stream);
    }

    /// <summary>Writes a strategy without blocking, the same bytes as <see cref="Write"/>.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="cancellationToken">Ends the writing; what was written stays.</param>
    /// <returns>The end of the writing.</returns>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(Strategy strategy, Stream stream, CancellationToken cancellationToken)
    {
        Guard.Against.Null(strategy);
        Guard.Against.Null(stream);
        return JsonFile.WriteAsync(StrategyShape.From(strategy), JsonFormat.Context.StrategyShape, stream, cancellationToken);
    }

    private static Strategy? ToModel(StrategyShape shape, Place at) => at.Log.IsFinding || FileFormats.Strategy.Is(shape.Format, shape.Version) ? shape.ToModel(at) : null;
}
