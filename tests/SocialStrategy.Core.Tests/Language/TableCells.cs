using System.Globalization;

namespace SocialStrategy.Core.Tests;

/// <summary>What test tables cannot hold as it is.</summary>
internal static class TableCells
{
    /// <summary>A decimal, which attributes hold only as text.</summary>
    internal static decimal Exact(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    /// <summary>Text with "~" for the no-break space and "-" for the minus sign, so that expected values can be read.</summary>
    internal static string Readable(string text) => text.Replace('-', '?').Replace('~', '?').Replace('\u00A0', '~').Replace('\u2212', '-');
}
