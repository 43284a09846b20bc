using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace SocialStrategy.Exchange;

/// <summary>A CSV file whose encoding and separator were found out from its beginning.</summary>
internal sealed class CsvSource : IDisposable
{
    /// <summary>How much of a file is looked at: all of every file that people make by hand.</summary>
    private const int Window = 1024 * 1024;

    private const string Separators = ",;\t|";

    private readonly byte[] _window;

    private CsvSource(byte[] window, Stream stream, Encoding? encoding, char? separator)
    {
        _window = window;
        Stream = stream;
        Encoding = encoding;
        Separator = separator;
    }

    internal Stream Stream { get; }

    /// <summary>Windows-1250; null for UTF-8 and for what a byte order mark tells.</summary>
    internal Encoding? Encoding { get; }

    /// <summary>Gets the separator; null where the first line is <c>sep=…</c> and tells it.</summary>
    internal char? Separator { get; }

    /// <summary>Looks at the beginning of a file, which is kept until the source is disposed of.</summary>
    internal static CsvSource Of(Stream stream)
    {
        var window = ArrayPool<byte>.Shared.Rent(Window);
        var start = window.AsMemory(0, stream.ReadAtLeast(window.AsSpan(0, Window), Window, throwOnEndOfStream: false));
        var encoding = IsUnicode(start.Span) ? null : CodePagesEncodingProvider.Instance.GetEncoding(1250);
        return new CsvSource(window, new PrefixedStream(start, stream), encoding, SeparatorOf(start.Span, encoding));
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_window);

    /// <summary>Whether a text begins with a byte order mark, or is UTF-8 letter for letter.</summary>
    private static bool IsUnicode(ReadOnlySpan<byte> start) =>
        IsUtf16(start) || start.StartsWith("\uFEFF"u8) || Utf8.IsValid(start) || (start.Length == Window && (EndsWithin(start, 1) || EndsWithin(start, 2) || EndsWithin(start, 3)));

    private static bool IsUtf16(ReadOnlySpan<byte> start) => start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    /// <summary>Whether the window ends inside a letter of UTF-8; none begins with 0xC0 or 0xC1.</summary>
    private static bool EndsWithin(ReadOnlySpan<byte> start, int cut) => start[^cut] >= 0xC2 && Utf8.IsValid(start[..^cut]);

    /// <summary>The candidate that stands most often in the first line outside quotes; the comma if none does.</summary>
    private static char? SeparatorOf(ReadOnlySpan<byte> start, Encoding? encoding)
    {
        var line = FirstLine(start, encoding ?? (start is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode : IsUtf16(start) ? Encoding.Unicode : Encoding.UTF8));
        if (line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var outside = string.Concat(line.Split('"').Where((_, index) => index % 2 == 0));
        return Separators.MaxBy(candidate => outside.Count(character => character == candidate));
    }

    /// <summary>The first line that is not empty; a long one as far as the window goes. Most begin and end within a few thousand bytes.</summary>
    private static string FirstLine(ReadOnlySpan<byte> start, Encoding encoding)
    {
        const int Few = 4096;
        var beginning = Text(start[..Math.Min(Few, start.Length)]);
        return (beginning.AsSpan().ContainsAny('\n', '\r') ? beginning : Text(start)).Split('\n', '\r')[0];

        string Text(ReadOnlySpan<byte> bytes) => encoding.GetString(bytes).TrimStart('\uFEFF').TrimStart('\r', '\n');
    }
}
