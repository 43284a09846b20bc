namespace SocialStrategy.Reporting.OpenXml;

/// <summary>How large a workbook may be, packed and unpacked. What exceeds a limit is the problem <c>SSR704</c>, never an exception.</summary>
public sealed record XlsxReadOptions
{
    private const int Mebibyte = 1024 * 1024;

    /// <summary>Gets the limits for files from anywhere.</summary>
    public static XlsxReadOptions Default { get; } = new();

    /// <summary>Gets the most bytes of the file, which is held in memory while it is read; 52,428,800 (50 MiB) unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int MaxBytes { get; init => field = Guard.Against.Outside(value, 1, int.MaxValue); } = 50 * Mebibyte;

    /// <summary>Gets the most bytes that are unpacked from the file altogether; 134,217,728 (128 MiB) unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int MaxUnpackedBytes { get; init => field = Guard.Against.Outside(value, 1, int.MaxValue); } = 128 * Mebibyte;

    /// <summary>Gets how many times larger than packed a part may become, once it has given a mebibyte; 200 unless set. Real sheets stay below 50.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int MaxRatio { get; init => field = Guard.Against.Outside(value, 1, int.MaxValue); } = 200;

    /// <summary>Gets the most rows of a sheet, empty ones included; 1,048,576, which is all that Excel knows, unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int MaxRows { get; init => field = Guard.Against.Outside(value, 1, int.MaxValue); } = 1_048_576;

    /// <summary>Gets the most cells of a sheet, empty ones included, and the most texts that cells share; 5,000,000 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int MaxCells { get; init => field = Guard.Against.Outside(value, 1, int.MaxValue); } = 5_000_000;
}
