using System.Text.RegularExpressions;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Conventions;

/// <summary>Every code of a problem means one thing, for good, and is written down in <c>docs/formats/problems.md</c>.</summary>
public sealed partial class ProblemCodeTests
{
    [Fact]
    public void Codes_InTheSources_AreThoseInTheDocumentation() =>
        Assert.Equal(Codes("src").Concat(Codes("samples/Common")).Distinct().Order(StringComparer.Ordinal), Rows().Select(row => row[0]));

    [Fact]
    public void Codes_OfContradictions_AreWrittenInOnePlace() =>
        Assert.Empty(Codes("src").Where(code => string.CompareOrdinal(code, "SSR100") > 0).GroupBy(code => code).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Codes_OfForm_AreWrittenOnlyWhereJsonIsRead()
    {
        var elsewhere = Repository.Sources("src")
            .Where(file => !file.Contains($"Exchange{Path.DirectorySeparatorChar}Json", StringComparison.Ordinal))
            .SelectMany(Codes)
            .Where(code => string.CompareOrdinal(code, "SSR200") < 0);
        Assert.Empty(elsewhere);
    }

    [Fact]
    public void Documentation_EveryCode_SaysWhatItMeansAndWhatToDoInBothLanguages()
    {
        Assert.All(Rows(), row => Assert.Equal(5, row.Length));
        Assert.All(Rows().SelectMany(row => row.Skip(1)), cell => Assert.EndsWith(".", cell, StringComparison.Ordinal));
        Assert.Equal(Rows().Count, Rows().Select(row => row[1]).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Rows().Count, Rows().Select(row => row[3]).Distinct(StringComparer.Ordinal).Count());
    }

    private static List<string[]> Rows() =>
    [
        .. File.ReadLines(Repository.PathOf("docs/formats/problems.md"))
            .Where(line => line.StartsWith("| SSR", StringComparison.Ordinal))
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => (string[])[cells[0].Trim(), .. cells.Skip(1)]),
    ];

    private static IEnumerable<string> Codes(string folderOrFile) => File.Exists(folderOrFile)
        ? Code().Matches(File.ReadAllText(folderOrFile)).Select(match => match.Value.Trim('"'))
        : Repository.Sources(folderOrFile).SelectMany(Codes);

    [GeneratedRegex("\"SSR\\d+\"", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Code();
}
