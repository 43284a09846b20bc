using System.Runtime.CompilerServices;
using SocialStrategy.Audit;
using SocialStrategy.Exchange;

namespace SocialStrategy.Core.Tests.Audit;

/// <summary>The repository's folders, and the two real reports audited by the ready-made rules.</summary>
internal static class Sources
{
    internal static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", ".."));

    internal static EvaluationRules Rules { get; } = new()
    {
        RatingRollUp = RollUpRules.MeanOfDirections,
        MeanRounding = Rounding.HalfAwayFromZero(1),
        PercentRounding = Rounding.HalfAwayFromZero(1),
    };

    internal static AuditResult Ostrowiec => Audit("Ostrowiec", 2021, comparedWith: null);

    internal static AuditResult Sieradz => Audit("Sieradz", 2020, comparedWith: 2019);

    private static AuditResult Audit(string sample, int year, int? comparedWith)
    {
        var folder = Path.Combine(Root, "samples", sample, "data");
        Assert.True(StrategyJson.Read(File.ReadAllBytes(Path.Combine(folder, "strategy.json"))).TryGetContent(out var strategy));
        var rounds = Directory.EnumerateFiles(folder, "round-*.json").Select(file =>
        {
            Assert.True(RoundJson.Read(File.ReadAllBytes(file), strategy).TryGetContent(out var round));
            return round;
        }).ToValueList();
        return Auditor.Audit(
            Evaluator.Evaluate(
                new StrategyMonitoring(strategy, rounds),
                Period.Year(year),
                comparedWith is { } earlier ? Period.Year(earlier) : null,
                Rules),
            AuditRules.All);
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
