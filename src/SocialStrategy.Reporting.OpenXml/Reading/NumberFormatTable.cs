using System.Globalization;
using SocialStrategy.Exchange;

namespace SocialStrategy.Reporting.OpenXml.Reading;

/// <summary>Classifies how the cell styles of a workbook display numbers: the only thing that tells a date or a percentage from a bare number.</summary>
internal sealed class NumberFormatTable
{
    private readonly Dictionary<int, NumberFormatCode> _own = [];
    private readonly List<int> _formatOfStyle = [];

    private NumberFormatTable()
    {
    }

    /// <summary>Reads the styles.</summary>
    /// <exception cref="XlsxRefusal">There are too many, or the part is damaged.</exception>
    internal static NumberFormatTable Of(PackedFile file, string? part, XlsxReadOptions options)
    {
        var formats = new NumberFormatTable();
        if (part is null)
        {
            return formats;
        }

        using var xml = file.Read(part);
        var isCells = false;
        while (xml.Read())
        {
            isCells = xml.IsElement && xml.Depth == 1 ? xml.Name == "cellXfs" : isCells;
            if (xml.IsAt(2, "xf") && isCells)
            {
                formats._formatOfStyle.Add(Number(xml.Attribute("numFmtId")));
            }
            else if (xml.IsAt(2, "numFmt"))
            {
                formats._own[Number(xml.Attribute("numFmtId"))] = NumberFormatCode.Of(xml.Attribute("formatCode") ?? "");
            }

            if (Math.Max(formats._formatOfStyle.Count, formats._own.Count) > options.MaxCells)
            {
                throw new XlsxRefusal(XlsxProblems.TooLarge(nameof(XlsxReadOptions.MaxCells), options.MaxCells));
            }
        }

        return formats;
    }

    /// <summary>The format of a number in a style; that of bare numbers for a style that is not there.</summary>
    internal NumberFormat OfStyle(int style, decimal number)
    {
        var format = style >= 0 && style < _formatOfStyle.Count ? _formatOfStyle[style] : 0;
        return _own.TryGetValue(format, out var own) ? own.For(number) : BuiltIn(format);
    }

    /// <summary>The formats without a code of their own (ECMA-376, numFmt); 27 to 36 and 50 to 58 are dates in Asian settings.</summary>
    private static NumberFormat BuiltIn(int format) => format switch
    {
        1 or 3 or 37 or 38 => new NumberFormat(CellFormat.General, FractionDigits: 0),
        2 or 4 or 39 or 40 => new NumberFormat(CellFormat.General, FractionDigits: 2),
        9 => new NumberFormat(CellFormat.Percent, FractionDigits: 0),
        10 => new NumberFormat(CellFormat.Percent, FractionDigits: 2),
        (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => new NumberFormat(CellFormat.Date, FractionDigits: null),
        _ => new NumberFormat(CellFormat.General, FractionDigits: null),
    };

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}

/// <summary>How a style displays numbers.</summary>
/// <param name="Format">As what.</param>
/// <param name="FractionDigits">The digits behind the decimal point; null if as many as there are.</param>
internal sealed record NumberFormat(CellFormat Format, int? FractionDigits);
