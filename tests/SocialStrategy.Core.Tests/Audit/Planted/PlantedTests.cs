using SocialStrategy.Audit;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Audit.Planted;

/// <summary>In a round in which everything agrees one contradiction is planted: the audit finds it, and nothing else.</summary>
public sealed class PlantedTests
{
    private const int All = 3000;
    private const int Some = 150;
    private const string Begin = "<!-- planted contradictions, written by the test -->\n";
    private const string End = "<!-- end -->\n";

    private static readonly string[] Columns = ["planted", "code", "rounds", "found", "missed", "others accused"];

    [Fact]
    public void Audit_RoundsInWhichAllAgrees_AccuseNobody() => Assert.Empty(Enumerable.Range(0, TestScope.IsAll ? All : Some).SelectMany(seed => Accusations(CleanRound.Of(seed)).Select(finding => Text(seed, finding))));

    [Fact]
    public void Audit_OneContradictionPlanted_FindsItAndAccusesNothingElse()
    {
        var outcomes = Outcomes(Some);

        Assert.True(Contradiction.All.Length >= 30);
        Assert.Empty(outcomes.SelectMany(outcome => outcome.Faults));
    }

    [SlowFact]
    public void Table_OfWhatIsFound_StandsInTheDocumentation()
    {
        var page = Repository.PathOf("docs/trust.md");
        var text = File.ReadAllText(page);
        var (before, after) = (text[..(text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)], text[text.IndexOf(End, StringComparison.Ordinal)..]);
        var rows = Outcomes(All).GroupBy(outcome => outcome.Planted).Select(group => string.Join(
            " | ",
            group.Key.What,
            $"[{group.Key.Code}](audit/{group.Key.Code}.md)",
            group.Count(),
            group.Count(outcome => outcome.IsFound),
            group.Count(outcome => !outcome.IsFound),
            group.Count(outcome => outcome.Others > 0)));
        var table = string.Concat(new[] { string.Join(" | ", Columns), ":--- | :--- | ---: | ---: | ---: | ---:" }.Concat(rows).Select(row => $"| {row} |\n"));

        Approved.MatchesFile($"{before}{table}{after}", page);
    }

    private static Outcome[] Outcomes(int rounds) => [.. Enumerable.Range(0, rounds).Select(seed => Plant(seed, Contradiction.All[seed % Contradiction.All.Length]))];

    private static Outcome Plant(int seed, Contradiction planted)
    {
        var draft = CleanRound.Of(seed);
        planted.Plant(draft);
        var findings = Audit(draft).Findings;
        var isFound = findings.Any(finding => finding.Code == planted.Code && finding.Subject.Text == planted.Item);
        var others = findings
            .Where(finding => finding.Severity != Severity.Hint && !(finding.Subject.Text == planted.Item && (finding.Code == planted.Code || planted.Also.Contains(finding.Code, StringComparer.Ordinal))))
            .ToArray();
        return new Outcome(planted, isFound, others.Length, [.. isFound ? [] : (string[])[$"{seed}: {planted.What} ({planted.Code}) is not found"], .. others.Select(finding => $"{planted.What}: {Text(seed, finding)}")]);
    }

    private static IEnumerable<Finding> Accusations(Draft draft) => Audit(draft).Findings.Where(finding => finding.Severity != Severity.Hint);

    private static AuditResult Audit(Draft draft) => Auditor.Audit(
        Evaluator.Evaluate(new StrategyMonitoring(draft.Strategy, [draft.Earlier, draft.Round]), CleanRound.Year, CleanRound.YearBefore, Sources.Rules),
        AuditRules.All);

    private static string Text(int seed, Finding finding) => $"{seed}: {finding.Severity} {finding.Code} {finding.Subject} {finding.English}";

    private sealed record Outcome(Contradiction Planted, bool IsFound, int Others, string[] Faults);
}
