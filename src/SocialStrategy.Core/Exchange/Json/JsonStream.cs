namespace SocialStrategy.Exchange;

/// <summary>Reads streams to their end, or to a little more than a file may have.</summary>
internal static class JsonStream
{
    private const int Step = 64 * 1024;

    internal static byte[] Read(Stream stream, JsonReadOptions options)
    {
        Guard.Against.Null(stream);
        Guard.Against.Null(options);
        using var copy = new MemoryStream();
        var buffer = new byte[Step];
        while (copy.Length <= options.MaxBytes && stream.Read(buffer) is > 0 and var count)
        {
            copy.Write(buffer, 0, count);
        }

        return copy.ToArray();
    }

    internal static async Task<byte[]> ReadAsync(Stream stream, JsonReadOptions options, CancellationToken cancellationToken)
    {
        using var copy = new MemoryStream();
        var buffer = new byte[Step];
        while (copy.Length <= options.MaxBytes && await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and var count)
        {
            await copy.WriteAsync(buffer.AsMemory(0, count), cancellationToken).ConfigureAwait(false);
        }

        return copy.ToArray();
    }
}
