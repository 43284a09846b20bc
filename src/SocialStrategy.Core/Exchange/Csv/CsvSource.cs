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

    private CsvSource(byte[] window, PrefixedStream stream, Encoding? encoding, char? separator)
    {
        _window = window;
        Stream = stream;
        Encoding = encoding;
        Separator = separator;
    }

    internal PrefixedStream Stream { get; }

    /// <summary>Windows-1250 or ISO-8859-2; null for UTF-8 and for what a byte order mark tells.</summary>
    internal Encoding? Encoding { get; }

    /// <summary>Gets the separator; null where the first line is <c>sep=…</c> and tells it.</summary>
    internal char? Separator { get; }

    /// <summary>Gets a value indicating whether what was read so far ends with a line break.</summary>
    internal bool EndsWithLineBreak => Stream.EndsWithLineBreak;

    /// <summary>Looks at the beginning of a file, which is kept until the source is disposed of.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="columns">The columns of the table that is expected; empty if any may stand there.</param>
    internal static CsvSource Of(Stream stream, IReadOnlyList<TableColumn> columns)
    {
        var window = ArrayPool<byte>.Shared.Rent(Window);
        var start = WithOneMark(window.AsMemory(0, stream.ReadAtLeast(window.AsSpan(0, Window), Window, throwOnEndOfStream: false)));
        var encoding = IsUnicode(start.Span) ? null : SingleByteEncoding.Of(start.Span);
        return new CsvSource(window, new PrefixedStream(start, stream), encoding, SeparatorOf(start.Span, encoding, columns));
    }

    /// <summary>Whether the letters of a cell show that the encoding was not the one that was taken.</summary>
    internal bool IsDoubtful(string text) => Encoding is not null && SingleByteEncoding.IsDoubtful(text);

    public void Dispose() => ArrayPool<byte>.Shared.Return(_window);

    /// <summary>Whether a text begins with a byte order mark, or is UTF-8 letter for letter.</summary>
    private static bool IsUnicode(ReadOnlySpan<byte> start) =>
        IsUtf16(start) || start.StartsWith("\uFEFF"u8) || Utf8.IsValid(start) || (start.Length == Window && (EndsWithin(start, 1) || EndsWithin(start, 2) || EndsWithin(start, 3)));

    private static bool IsUtf16(ReadOnlySpan<byte> start) => start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    /// <summary>Whether the window ends inside a letter of UTF-8; none begins with 0xC0 or 0xC1.</summary>
    private static bool EndsWithin(ReadOnlySpan<byte> start, int cut) => start[^cut] >= 0xC2 && Utf8.IsValid(start[..^cut]);

    /// <summary>The text without byte order marks behind the first, as programs write them that put one before a file that has one.</summary>
    private static Memory<byte> WithOneMark(Memory<byte> start)
    {
        foreach (var mark in (byte[][])[[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]])
        {
            while (start.Span.StartsWith(mark) && start.Span[mark.Length..].StartsWith(mark))
            {
                start = start[mark.Length..];
            }
        }

        return start;
    }

    /// <summary>The candidate that parts the columns of the table in one of the first lines; else the one that stands most often in the first line outside quotes.</summary>
    private static char? SeparatorOf(ReadOnlySpan<byte> start, Encoding? encoding, IReadOnlyList<TableColumn> columns)
    {
        var lines = FirstLines(start, encoding ?? (start is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode : IsUtf16(start) ? Encoding.Unicode : Encoding.UTF8));
        if (lines[0].StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var header = Separators
            .Select(separator => (Separator: separator, Known: lines.Max(line => TableHeader.Known(line.Split(separator).Select(name => name.Trim().Trim('"')), columns))))
            .MaxBy(each => each.Known);
        if (header.Known > 1)
        {
            return header.Separator;
        }

        var outside = string.Concat(lines[0].Split('"').Where((_, index) => index % 2 == 0));
        return Separators.MaxBy(candidate => outside.Count(character => character == candidate));
    }

    /// <summary>The first lines from one that is not empty on; a long one as far as the window goes. Most begin and end within a few thousand bytes.</summary>
    private static string[] FirstLines(ReadOnlySpan<byte> start, Encoding encoding)
    {
        const int Few = 4096;
        var beginning = Text(start[..Math.Min(Few, start.Length)]);
        return [.. (beginning.AsSpan().ContainsAny('\n', '\r') ? beginning : Text(start)).Split('\n', '\r').Take(TableHeader.MostTitles)];

        string Text(ReadOnlySpan<byte> bytes) => encoding.GetString(bytes).TrimStart('\uFEFF').TrimStart('\r', '\n');
    }
}
