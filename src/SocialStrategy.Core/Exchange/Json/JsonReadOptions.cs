namespace SocialStrategy.Exchange;

/// <summary>How large a JSON file may be. What exceeds a limit is a problem with a code, never an exception, and is not read into memory first.</summary>
public sealed record JsonReadOptions
{
    /// <summary>The greatest depth that can be asked for; the files are read by recursion.</summary>
    private const int DeepestEver = JsonFormat.MostDepth;

    /// <summary>Gets the limits for files from anywhere: far above any municipality's files, far below what a server notices.</summary>
    public static JsonReadOptions Default { get; } = new();

    /// <summary>Gets the most bytes of a file; 67,108,864 (64 MiB) unless set. A stream is read no further.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int MaxBytes { get; init => field = Guard.Against.Outside(value, 1, int.MaxValue); } = 64 * 1024 * 1024;

    /// <summary>Gets the most levels of objects and lists, from 1 to 256; 64 unless set. A strategy of four levels of goals needs 16.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It lies outside 1 to 256.</exception>
    public int MaxDepth
    {
        get;
        init => field = value is >= 1 and <= DeepestEver
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"'{nameof(MaxDepth)}' lies outside 1 to {DeepestEver}.");
    } = 64;

    /// <summary>Gets the most values: objects, lists, texts, numbers, truth values; 2,000,000 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int MaxValues { get; init => field = Guard.Against.Outside(value, 1, int.MaxValue); } = 2_000_000;

    /// <summary>Gets the most problems that are told one by one; 1,000 unless set. One more then says that there are others.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int MaxProblems { get; init => field = Guard.Against.Outside(value, 1, int.MaxValue); } = 1_000;
}
