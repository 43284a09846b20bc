namespace SocialStrategy.Core.Tests.Exchange.Csv;

/// <summary>A long file that stands nowhere: a header, and one row again and again.</summary>
internal sealed class RepeatedRows : Stream
{
    private readonly byte[] _header;
    private readonly byte[] _row;
    private readonly long _length;
    private long _given;

    internal RepeatedRows(byte[] header, byte[] row, int times)
    {
        _header = header;
        _row = row;
        _length = header.Length + ((long)row.Length * times);
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => _length;

    public override long Position
    {
        get => _given;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var taken = (int)Math.Min(count, _length - _given);
        for (var i = 0; i < taken; i++, _given++)
        {
            buffer[offset + i] = _given < _header.Length ? _header[_given] : _row[(_given - _header.Length) % _row.Length];
        }

        return taken;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
