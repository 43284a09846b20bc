using System.Globalization;

namespace SocialStrategy.Reporting.OpenXml.Tests.Kit;

/// <summary>A number as a spreadsheet program shows it; only as much of number formats as the library writes.</summary>
internal static class FormattedNumber
{
    /// <summary>The text, with the marks of English or of Polish.</summary>
    internal static string Of(decimal number, string format, bool isEnglish)
    {
        var sections = format.Split(';');
        var section = sections.Length == 1 ? format : sections[number > 0 ? 0 : number < 0 ? 1 : 2];
        var sign = number < 0 && sections.Length == 1 ? "-" : "";
        return string.Concat(section.Split('"').Select((part, at) => at % 2 == 1 ? part : part.Length == 0 ? "" : sign + Digits(Math.Abs(number), part, isEnglish)));
    }

    private static string Digits(decimal number, string code, bool isEnglish)
    {
        var sign = code[0] is '+' or '-' ? code[..1] : "";
        var decimals = code.Contains('.', StringComparison.Ordinal) ? code.Length - code.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        var marks = new NumberFormatInfo { NumberDecimalSeparator = isEnglish ? "." : ",", NumberGroupSeparator = isEnglish ? "," : "\u00A0" };
        var rounded = Math.Round(number, decimals, MidpointRounding.AwayFromZero);
        return sign + rounded.ToString((code.Contains("#,", StringComparison.Ordinal) ? "N" : "F") + decimals.ToString(CultureInfo.InvariantCulture), marks);
    }
}
