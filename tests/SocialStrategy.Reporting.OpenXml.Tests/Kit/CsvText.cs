using System.Text.RegularExpressions;

namespace SocialStrategy.Reporting.OpenXml.Tests.Kit;

/// <summary>CSV files without line ends in fields, read by the column.</summary>
internal static partial class CsvText
{
    internal static IEnumerable<Dictionary<string, string>> Rows(string text)
    {
        var lines = text.Split(["\r\n", "\n"], StringSplitOptions.RemoveEmptyEntries).Select(Fields).ToArray();
        Assert.All(lines, line => Assert.Equal(lines[0].Length, line.Length));
        return lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));
    }

    private static string[] Fields(string line) => [.. Field().Matches(line).Select(match => match.Groups["quoted"].Success
        ? match.Groups["quoted"].Value.Replace("\"\"", "\"", StringComparison.Ordinal)
        : match.Groups["plain"].Value)];

    [GeneratedRegex("(?<=^|,)(?:\"(?<quoted>(?:[^\"]|\"\")*)\"|(?<plain>[^,\"]*))(?=,|$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Field();
}
