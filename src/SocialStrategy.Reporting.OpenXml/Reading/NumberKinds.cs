using System.Globalization;
using System.Text.RegularExpressions;

namespace SocialStrategy.Reporting.OpenXml.Reading;

/// <summary>As what the styles of a workbook show numbers: the only thing that tells a date or a percentage from a bare number.</summary>
internal sealed partial class NumberKinds
{
    private readonly Dictionary<int, NumberKind> _own = [];
    private readonly List<int> _formatOfStyle = [];

    private NumberKinds()
    {
    }

    /// <summary>Reads the styles.</summary>
    /// <exception cref="XlsxRefusal">There are too many, or the part is damaged.</exception>
    internal static NumberKinds Of(PackedFile file, string? part, XlsxReadOptions options)
    {
        var kinds = new NumberKinds();
        if (part is null)
        {
            return kinds;
        }

        using var xml = file.Read(part);
        var isCells = false;
        while (xml.Read())
        {
            isCells = xml.IsElement && xml.Depth == 1 ? xml.Name == "cellXfs" : isCells;
            if (xml.IsAt(2, "xf") && isCells)
            {
                kinds._formatOfStyle.Add(Number(xml.Attribute("numFmtId")));
            }
            else if (xml.IsAt(2, "numFmt"))
            {
                kinds._own[Number(xml.Attribute("numFmtId"))] = KindOf(xml.Attribute("formatCode") ?? "");
            }

            if (Math.Max(kinds._formatOfStyle.Count, kinds._own.Count) > options.MaxCells)
            {
                throw new XlsxRefusal(XlsxProblems.TooLarge(nameof(XlsxReadOptions.MaxCells), options.MaxCells));
            }
        }

        return kinds;
    }

    /// <summary>The kind that a style shows; bare for one that is not there.</summary>
    internal NumberKind OfStyle(int style)
    {
        var format = style >= 0 && style < _formatOfStyle.Count ? _formatOfStyle[style] : 0;
        return _own.TryGetValue(format, out var kind) ? kind : BuiltIn(format);
    }

    /// <summary>What a format makes of a number: words in quotes, colours, currencies and conditions aside, a per cent sign or a letter of dates tells.</summary>
    internal static NumberKind KindOf(string format)
    {
        if (format.StartsWith("General", StringComparison.OrdinalIgnoreCase))
        {
            return NumberKind.Bare;
        }

        var bare = Literals().Replace(format, "").Split(';')[0];
        return bare.Contains('%', StringComparison.Ordinal) ? NumberKind.Share
            : LettersOfDates().IsMatch(bare) ? NumberKind.Date
            : NumberKind.Bare;
    }

    /// <summary>The formats without a code of their own (ECMA-376, numFmt); 27 to 36 and 50 to 58 are dates in Asian settings.</summary>
    private static NumberKind BuiltIn(int format) => format switch
    {
        9 or 10 => NumberKind.Share,
        (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => NumberKind.Date,
        _ => NumberKind.Bare,
    };

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex("""\"[^\"]*\"?|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Literals();

    [GeneratedRegex("[ymdhs]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex LettersOfDates();
}

/// <summary>As what a number is shown.</summary>
internal enum NumberKind
{
    Bare,
    Share,
    Date,
}
