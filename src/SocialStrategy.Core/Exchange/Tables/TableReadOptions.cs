namespace SocialStrategy.Exchange;

/// <summary>How large a CSV file may be. What exceeds a limit is a problem with a code, never an exception.</summary>
public sealed record TableReadOptions
{
    /// <summary>Gets the limits for files from anywhere.</summary>
    public static TableReadOptions Default { get; } = new();

    /// <summary>Gets the most bytes of one row, which guards against a quote that is never closed; 1,048,576 (1 MiB) unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int MaxRowBytes { get; init => field = Guard.Against.Outside(value, 1, int.MaxValue); } = 1024 * 1024;

    /// <summary>Gets the most rows that are put together to a round; 1,000,000 unless set. Enumerating rows one by one knows no such limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int MaxRows { get; init => field = Guard.Against.Outside(value, 1, int.MaxValue); } = 1_000_000;

    /// <summary>Gets the most problems that are told one by one when a round is read; 1,000 unless set. One more then says that there are others.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int MaxProblems { get; init => field = Guard.Against.Outside(value, 1, int.MaxValue); } = 1_000;
}
