namespace SocialStrategy.Reporting.OpenXml.Reading;

/// <summary>How much may still be unpacked from a file.</summary>
internal sealed class UnpackBudget
{
    private readonly XlsxReadOptions _options;
    private long _unpacked;

    internal UnpackBudget(XlsxReadOptions options) => _options = options;

    /// <summary>Takes bytes of a part into account.</summary>
    /// <exception cref="XlsxRefusal">It is more than allowed.</exception>
    internal void Spend(int bytes, long ofPart, long packed)
    {
        const int Grace = 1024 * 1024;
        _unpacked += bytes;
        if (_unpacked > _options.MaxUnpackedBytes)
        {
            throw new XlsxRefusal(XlsxProblems.TooLarge(nameof(XlsxReadOptions.MaxUnpackedBytes), _options.MaxUnpackedBytes));
        }

        if (ofPart > Grace && ofPart / _options.MaxRatio > packed)
        {
            throw new XlsxRefusal(XlsxProblems.TooLarge(nameof(XlsxReadOptions.MaxRatio), _options.MaxRatio));
        }
    }
}
