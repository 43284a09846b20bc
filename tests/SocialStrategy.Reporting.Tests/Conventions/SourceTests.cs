using System.Text.RegularExpressions;
using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.Tests.Conventions;

/// <summary>No number is typed into the code that makes sentences.</summary>
public sealed partial class SourceTests
{
    [Fact]
    public void Layouts_HaveNoDigitInAText()
    {
        var files = Directory.GetFiles(Repository.PathOf("src/SocialStrategy.Reporting/Layouts"), "*.cs");
        var texts = files.SelectMany(file => File.ReadLines(file)
            .Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))
            .SelectMany(line => Text().Matches(line).Select(match => Hole().Replace(match.Value, ""))));

        Assert.True(files.Length > 20);
        Assert.Equal([], texts.Where(text => text.Any(char.IsDigit)));
    }

    [GeneratedRegex("\"[^\"]*\"", RegexOptions.None, matchTimeoutMilliseconds: 10000)]
    private static partial Regex Text();

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 10000)]
    private static partial Regex Hole();
}
