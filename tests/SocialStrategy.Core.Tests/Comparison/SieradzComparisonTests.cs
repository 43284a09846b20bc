using SocialStrategy.Comparison;
using SocialStrategy.Core.Tests.Audit;
using SocialStrategy.Exchange;

namespace SocialStrategy.Core.Tests.Comparison;

/// <summary>The rounds of Sieradz for 2019 and 2020; what is expected was read from the two files by hand.</summary>
public sealed class SieradzComparisonTests
{
    private static readonly Strategy Strategy = ReadStrategy();

    private static Change[] Changes => [.. Comparer.Compare(Strategy, ReadRound(2019), ReadRound(2020))];

    [Fact]
    public void Compare_OfTheRounds_FindsTheIndicatorThatCountsSomethingElse() => Assert.Equal(
        ["Redefined/Definition Observation 4.W1: popełnionych 615, wykrytych 407 2019 → przestępstwa 1404, wykroczenia 14950 2020 Break"],
        ChangeText.Lines(Changes.Where(change => change.Kind == ChangeKind.Redefined)));

    [Fact]
    public void Compare_OfTheRounds_FindsTheOneValueThatIsNoLongerTold()
    {
        var dropped = Assert.Single(Changes, change => change.Kind == ChangeKind.Dropped);

        Assert.Equal(("2.1.K4", "wnioski o świadczenie „Dobry start”, które wpłynęły", "Świadczenie „Dobry start” (300+)"), (dropped.Subject.Code.Text, dropped.Subject.Name, dropped.Subject.Group));
    }

    /// <summary>2020 tells 210 values under 210 names, 82 of which 2019 has too; it rates 58 directions; 2019 publishes only the index.</summary>
    [Fact]
    public void Compare_OfTheRounds_CountsWhatIsNew()
    {
        var added = Changes.Where(change => change.Kind == ChangeKind.Added).CountBy(change => change.Subject.Kind).ToDictionary();

        Assert.Equal(128, added[SubjectKind.Observation]);
        Assert.Equal(58, added[SubjectKind.Assessment]);
        Assert.Equal(
            ReadRound(2020).PublishedFigures.Select(figure => (figure.Item, figure.Measure)).Distinct().Count() - 1,
            added[SubjectKind.PublishedFigure]);
    }

    /// <summary>The list of seven years states its rule as before; three other places of the report of 2020 state others.</summary>
    [Fact]
    public void Compare_OfTheRounds_FindsTheNewRulesOfTheIndex()
    {
        var rules = Changes.Where(change => change.Kind == ChangeKind.RuleChanged).ToArray();

        Assert.Equal(3, rules.Length);
        Assert.All(rules, change => Assert.Equal((SubjectKind.PublishedFigure, PublishedMeasure.SyntheticIndex, "sieradz-2014-2020"), (change.Subject.Kind, change.Subject.Measure, change.Subject.Code.Text)));
        Assert.All(rules, change => Assert.Null(change.Before));
        Assert.Equal(Changes.Length, 128 + 58 + 1 + 1 + 3 + Changes.Count(change => change is { Kind: ChangeKind.Added, Subject.Kind: SubjectKind.PublishedFigure }));
    }

    private static Strategy ReadStrategy()
    {
        Assert.True(StrategyJson.Read(File.ReadAllBytes(PathOf("strategy.json"))).TryGetContent(out var strategy));
        return strategy;
    }

    private static MonitoringRound ReadRound(int year)
    {
        Assert.True(RoundJson.Read(File.ReadAllBytes(PathOf($"round-{year}.json")), Strategy).TryGetContent(out var round));
        return round;
    }

    private static string PathOf(string file) => Path.Combine(Sources.Root, "samples", "Sieradz", "data", file);
}
