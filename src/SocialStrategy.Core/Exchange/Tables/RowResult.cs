namespace SocialStrategy.Exchange;

/// <summary>A row of a CSV file as read: its content, or what is wrong with it.</summary>
/// <typeparam name="T">What a row holds.</typeparam>
public sealed record RowResult<T>
    where T : class
{
    internal RowResult(TablePlace place, T? content, ValueList<Problem> problems)
    {
        Place = place;
        Content = content;
        Problems = problems;
    }

    /// <summary>Gets the number of the row as a spreadsheet shows it: the header is row 1, empty lines are not counted.</summary>
    public int Number => Place.Row;

    /// <summary>Gets the content; null if the row has a problem.</summary>
    public T? Content { get; }

    /// <summary>Gets every problem of the row, from left to right; empty if it was read.</summary>
    public ValueList<Problem> Problems { get; }

    internal TablePlace Place { get; }
}
