using System.Diagnostics.CodeAnalysis;

namespace SocialStrategy.Exchange;

/// <summary>A stream that gives the bytes already taken from another one again, and then the rest of it. It does not close the other one.</summary>
internal sealed class PrefixedStream : Stream
{
    private readonly ReadOnlyMemory<byte> _prefix;

    [SuppressMessage("Usage", "CA2213:Disposable fields should be disposed", Justification = "The stream is the caller's and stays open.")]
    private readonly Stream _rest;

    private readonly byte[] _end = new byte[2];
    private int _given;

    internal PrefixedStream(ReadOnlyMemory<byte> prefix, Stream rest)
    {
        _prefix = prefix;
        _rest = rest;
    }

    /// <summary>Gets a value indicating whether the last that was given is a line break, in letters of one byte or two.</summary>
    internal bool EndsWithLineBreak => IsLineBreak(_end[1]) || (_end[1] == 0 && IsLineBreak(_end[0]));

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = Next(buffer);
        foreach (var last in buffer[Math.Max(read - _end.Length, 0)..read])
        {
            (_end[0], _end[1]) = (_end[1], last);
        }

        return read;
    }

    private static bool IsLineBreak(byte letter) => letter is (byte)'\n' or (byte)'\r';

    private int Next(Span<byte> buffer)
    {
        if (_given == _prefix.Length)
        {
            return _rest.Read(buffer);
        }

        var count = Math.Min(buffer.Length, _prefix.Length - _given);
        _prefix.Span.Slice(_given, count).CopyTo(buffer);
        _given += count;
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
