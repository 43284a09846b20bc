namespace SocialStrategy.Collection;

/// <summary>Which lines of a form the rows of a file are, faulty ones included: a row that is there is not told as missing.</summary>
internal sealed class FormRows
{
    private readonly HashSet<int> _numbers = [];
    private readonly List<(int Position, string? Item, string? Part)> _unnumbered = [];
    private int _position;
    private bool _isBegun;

    /// <summary>Gets a value indicating whether an earlier row has the number of the last one.</summary>
    internal bool IsRepeated { get; private set; }

    /// <summary>Takes what a row says of itself.</summary>
    internal void Begin(int? number, string? item, string? part)
    {
        _isBegun = true;
        IsRepeated = number is { } told && !_numbers.Add(told);
        if (number is null)
        {
            _unnumbered.Add((_position + 1, item?.Trim(), part?.Trim()));
        }
    }

    /// <summary>Goes on to the next row; one that was refused as a whole said nothing of itself.</summary>
    internal void End()
    {
        _position++;
        if (!_isBegun)
        {
            _unnumbered.Add((_position, Item: null, Part: null));
        }

        _isBegun = false;
    }

    /// <summary>The lines without a row. A row without a number is the line with its code and part, or that of its place.</summary>
    internal IEnumerable<FormEntry> Missing(CollectionForm form)
    {
        var missing = form.Entries.Where(entry => !_numbers.Contains(entry.Number)).ToList();
        foreach (var (position, item, part) in _unnumbered)
        {
            var entry = missing.Find(each => item is not null && each.Item.Text == item && each.Part == part) ?? missing.Find(each => each.Number == position);
            if (entry is not null)
            {
                missing.Remove(entry);
            }
        }

        return missing;
    }
}
