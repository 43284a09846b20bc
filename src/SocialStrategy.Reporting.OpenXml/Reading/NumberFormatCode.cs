using System.Globalization;
using System.Text.RegularExpressions;
using SocialStrategy.Exchange;

namespace SocialStrategy.Reporting.OpenXml.Reading;

/// <summary>A code that says how numbers are shown, in up to four sections with conditions (ECMA-376, numFmts): <c>[=0]"–";0.0%</c> shows 0.45 as a percentage.</summary>
internal sealed partial class NumberFormatCode
{
    private static readonly NumberFormat Bare = new(CellFormat.General, FractionDigits: null);

    private readonly List<(Predicate<decimal> Holds, NumberFormat? Format)> _sections = [];

    private NumberFormatCode()
    {
    }

    /// <summary>Reads a code.</summary>
    internal static NumberFormatCode Of(string code)
    {
        var format = new NumberFormatCode();
        var sections = Sections().Matches(code).Select(match => match.Value).Take(3).ToArray();
        foreach (var (at, section) in sections.Index())
        {
            format._sections.Add((Holds(section, at, sections.Length), FormatOf(section)));
        }

        return format;
    }

    /// <summary>
    /// The format of a number: that of the first section whose condition it meets. A section that shows words alone says nothing of the number, which then is
    /// what the first section with digits makes of it.
    /// </summary>
    internal NumberFormat For(decimal number) =>
        _sections.Find(section => section.Holds(number)).Format ?? _sections.Find(section => section.Format is not null).Format ?? Bare;

    /// <summary>The condition of a section: its own, or that of its place.</summary>
    private static Predicate<decimal> Holds(string section, int at, int count)
    {
        if (Condition().Match(section) is { Success: true } match && double.TryParse(match.Groups["limit"].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var limit))
        {
            return match.Groups["sign"].Value switch
            {
                "=" => number => (double)number == limit,
                "<>" => number => (double)number != limit,
                "<" => number => (double)number < limit,
                "<=" => number => (double)number <= limit,
                ">" => number => (double)number > limit,
                _ => number => (double)number >= limit,
            };
        }

        return at switch
        {
            _ when at == count - 1 => _ => true,
            0 when count == 2 => number => number >= 0,
            0 => number => number > 0,
            _ => number => number < 0,
        };
    }

    /// <summary>What a section makes of a number: words in quotes, colours, currencies and conditions aside, a per cent sign or a letter of dates tells; null if it shows no number.</summary>
    private static NumberFormat? FormatOf(string section)
    {
        var bare = Literals().Replace(section, "");
        return bare.Contains("General", StringComparison.OrdinalIgnoreCase) ? Bare
            : !Placeholders().IsMatch(bare) ? null
            : bare.Contains('%', StringComparison.Ordinal) ? new NumberFormat(CellFormat.Percent, FractionDigits(bare))
            : LettersOfDates().IsMatch(bare) ? new NumberFormat(CellFormat.Date, FractionDigits: null)
            : new NumberFormat(CellFormat.General, FractionDigits(bare));
    }

    /// <summary>The fraction digits that a format always shows; null if it shows some only where there are any, or none of the number.</summary>
    private static int? FractionDigits(string bare) => Fixed().Match(bare) is { Success: true } match ? match.Groups["digits"].Length : null;

    [GeneratedRegex("""(\"[^\"]*\"?|\\.|_.|\*.|\[[^\]]*\]|[^;])+|(?<=^|;)(?=;)""", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Sections();

    [GeneratedRegex(@"\[(?<sign><=|>=|<>|<|>|=)(?<limit>[^\]]*)\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Condition();

    [GeneratedRegex("""\"[^\"]*\"?|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Literals();

    [GeneratedRegex("[0#?@ymdhs]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Placeholders();

    [GeneratedRegex("[ymdhs]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex LettersOfDates();

    [GeneratedRegex(@"^[^.Ee?]*0(\.(?<digits>0+))?[^.0#?Ee]*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Fixed();
}
