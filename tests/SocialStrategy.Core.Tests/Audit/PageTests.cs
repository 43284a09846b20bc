using System.Text.RegularExpressions;
using SocialStrategy.Audit;

namespace SocialStrategy.Core.Tests.Audit;

/// <summary>Every code of the audit has its page, and every page a rule.</summary>
public sealed partial class PageTests
{
    private static readonly string Folder = Path.Combine(Sources.Root, "docs", "audit");

    [Fact]
    public void Codes_OfTheReadyMadeRules_AreUnique() =>
        Assert.Equal(AuditRules.All.Rules.Count, AuditRules.All.Rules.Select(rule => rule.Code).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Pages_AreOfTheRules()
    {
        var pages = Pages().Select(file => Path.GetFileNameWithoutExtension(file)!);

        Assert.Equal(AuditRules.All.Rules.Select(rule => rule.Code).Order(StringComparer.Ordinal), pages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Pages_SayWhatItMeansAndWhatToDo() => Assert.All(Pages(), file =>
    {
        var text = File.ReadAllText(file);
        Assert.StartsWith($"# {Path.GetFileNameWithoutExtension(file)}: ", text, StringComparison.Ordinal);
        Assert.All(["\n## What it means\n", "\n## Example\n", "\n## What to do\n"], heading => Assert.Contains(heading, text, StringComparison.Ordinal));
    });

    [Fact]
    public void Examples_OfWhatTheReportsHave_AreTheirFindings()
    {
        var messages = Sources.Ostrowiec.Findings.Concat(Sources.Sieradz.Findings).ToLookup(finding => finding.Code, finding => finding.Polish, StringComparer.Ordinal);

        Assert.True(messages.Count > 15);
        Assert.All(messages.Where(code => code.Key != "SSA406"), code =>
        {
            var quote = File.ReadLines(Path.Combine(Folder, code.Key + ".md")).Single(line => line.StartsWith("> ", StringComparison.Ordinal))[2..];
            Assert.Contains(quote, code);
        });
    }

    [Fact]
    public void Readme_ListsEveryPage() => Assert.Equal(
        AuditRules.All.Rules.Select(rule => rule.Code).Order(StringComparer.Ordinal),
        Link().Matches(File.ReadAllText(Path.Combine(Folder, "README.md")).Split("Replaced codes")[0]).Select(match => match.Groups["code"].Value).Order(StringComparer.Ordinal));

    /// <summary>A page of a replaced code only names the code that took its place.</summary>
    [Fact]
    public void Pages_OfReplacedCodes_NameTheOneThatTookTheirPlace() => Assert.All(
        Directory.EnumerateFiles(Folder, "SSA*.md").Except(Pages(), StringComparer.Ordinal),
        file => Assert.Contains(AuditRules.All.Rules, rule => File.ReadAllText(file).Contains($"Replaced by [{rule.Code}]({rule.Code}.md)", StringComparison.Ordinal)));

    private static IEnumerable<string> Pages() =>
        Directory.EnumerateFiles(Folder, "SSA*.md").Where(file => !File.ReadAllText(file).Contains("Replaced by ", StringComparison.Ordinal));

    [GeneratedRegex(@"\]\((?<code>SSA\d{3})\.md\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
