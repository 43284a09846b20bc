namespace SocialStrategy.Reporting.OpenXml.Reading;

/// <summary>A part of a workbook while it is unpacked: counts what comes out, and refuses XML with endless tags or texts, which a reader would have to hold whole.</summary>
internal sealed class GuardedStream : Stream
{
    /// <summary>More bytes than the longest text of a cell has in any encoding, and than any tag.</summary>
    private const int LongestRun = 1024 * 1024;

    private readonly Stream _part;
    private readonly UnpackBudget _budget;
    private readonly long _packed;
    private long _read;
    private long _run;

    internal GuardedStream(Stream part, long packed, UnpackBudget budget)
    {
        _part = part;
        _packed = packed;
        _budget = budget;
    }

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
        var count = _part.Read(buffer);
        _read += count;
        _budget.Spend(count, _read, _packed);
        var end = buffer[..count].LastIndexOf((byte)'>');
        _run = end < 0 ? _run + count : count - end;
        return _run <= LongestRun ? count : throw new XlsxRefusal(XlsxProblems.Damaged());
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _part.Dispose();
        }

        base.Dispose(disposing);
    }
}
