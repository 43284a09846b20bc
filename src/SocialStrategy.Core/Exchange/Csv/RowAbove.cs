namespace SocialStrategy.Exchange;

/// <summary>The cells of the rows above, one a column: tidy tables repeat most of them, and what is repeated is decoded and checked once.</summary>
internal sealed class RowAbove
{
    private readonly byte[][] _bytes;
    private readonly int[] _lengths;
    private readonly string?[] _texts;

    internal RowAbove(int width)
    {
        _bytes = [.. Enumerable.Repeat<byte[]>([], width)];
        _lengths = new int[width];
        _texts = new string?[width];
    }

    /// <summary>Whether a cell repeats the last one kept of its column, and what that was read as.</summary>
    internal bool IsRepeated(int position, ReadOnlySpan<byte> cell, out string? text)
    {
        text = _texts[position];
        return cell.SequenceEqual(_bytes[position].AsSpan(0, _lengths[position]));
    }

    internal void Keep(int position, ReadOnlySpan<byte> cell, string? text)
    {
        if (_bytes[position].Length < cell.Length)
        {
            _bytes[position] = new byte[cell.Length * 2];
        }

        cell.CopyTo(_bytes[position]);
        _lengths[position] = cell.Length;
        _texts[position] = text;
    }
}
