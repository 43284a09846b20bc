using SocialStrategy.Audit;
using SocialStrategy.Collection;
using SocialStrategy.Samples.Collecting;
using SocialStrategy.Samples.Tests.Data;

namespace SocialStrategy.Samples.Tests.Collecting;

/// <summary>Forms filled in from the published contributions of Ostrowiec come back to the published contributions.</summary>
public sealed class CollectionYearTests
{
    private static readonly CollectionYear Year = new(SampleData.Ostrowiec, SampleData.OstrowiecRules);

    private static readonly Dictionary<string, byte[]> Files = Year.Files().ToDictionary(file => file.Name, file => file.Content, StringComparer.Ordinal);

    /// <summary>All but how a number was printed and what those who took the report over remarked.</summary>
    [Fact]
    public void MergedRound_HasEveryPublishedContribution()
    {
        var published = SampleData.Ostrowiec2021.Observations.Where(observation => observation.Contributions.Count > 0).ToArray();
        var merged = Year.Final.Round.Observations.ToLookup(observation => observation.Item);

        Assert.Equal(90, published.Length);
        Assert.All(published, observation =>
        {
            var again = merged[observation.Item].Single(each => each.Contributions.Count > 0);
            Assert.Equivalent(observation.Contributions.Select(Bare), again.Contributions.Select(Bare), strict: true);
        });
    }

    /// <summary>The totals come from the sum, so just those differ that the audit of the published report finds (SSA101).</summary>
    [Fact]
    public void MergedRound_HasOtherTotalsOnlyWhereThePrintedOnesAreNotTheSum()
    {
        var published = SampleData.Ostrowiec2021.Observations.Where(observation => observation.Contributions.Count > 0).ToDictionary(observation => observation.Item);
        var differing = Year.Final.Round.Observations
            .Where(observation => observation.Contributions.Count > 0 && observation.Value.Number != published[observation.Item].Value.Number)
            .Select(observation => FormattableString.Invariant($"{observation.Item} {observation.Value.Number} {published[observation.Item].Value.Number}"));

        Assert.Equal(["1.3.W1 8 5", "1.3.W7 227 277", "2.1.W1 5 7", "2.2.W4 844 884", "5.2.W2 17 13"], differing);
        Assert.DoesNotContain(Auditor.Audit(Year.Evaluation, AuditRules.All).Findings, finding => finding.Code == "SSA101");
    }

    [Fact]
    public void FirstDeliveries_ShowTheFaultsThatWerePutIn()
    {
        var story = Year.Story();

        Assert.Contains("Formularze wysłane: 23. Pełne: 16, częściowe: 5, brak: 2; po terminie lub brak: 3.", story.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains("Formularze wysłane: 23. Pełne: 23, częściowe: 0, brak: 0;", story.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Equal(
            ["ARL", "FPD", "KPP", "MOPS", "PCPR", "PROKURATURA", "PUP", "WTZ", "ZUM", "ŚOT"],
            Files.Keys.Where(name => name.StartsWith("letters/", StringComparison.Ordinal)).Select(name => Path.GetFileNameWithoutExtension(name)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Corrections_LeaveNothingOpen()
    {
        Assert.All(Year.Final.Completeness, each => Assert.Equal(DeliveryState.Received, each.State));
        Assert.Empty(Year.Final.Conflicts);
        Assert.Empty(Year.Final.Doubts);
    }

    /// <summary>Three bodies send workbooks, two of them with faults, which come back corrected.</summary>
    [Fact]
    public void Deliveries_ComeAsWorkbooksToo() => Assert.Equal(
        ["received/ARL-korekta.xlsx", "received/ARL.xlsx", "received/PCK.xlsx", "received/ZUM-korekta.xlsx", "received/ZUM.xlsx"],
        Files.Keys.Where(name => name.StartsWith("received/", StringComparison.Ordinal) && name.EndsWith(".xlsx", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Packs_AreThereForEachBody()
    {
        var bodies = SampleData.Ostrowiec2021.Observations.SelectMany(observation => observation.Contributions).Select(contribution => contribution.Realizer.Text).Distinct(StringComparer.Ordinal).ToArray();

        Assert.Equal(23, bodies.Length);
        Assert.All(bodies, body => Assert.True(Files.ContainsKey($"packs/{body}.csv") && Files.ContainsKey($"packs/{body}.xlsx") && Files.ContainsKey($"packs/{body}-instrukcja.html")));
    }

    private static Contribution Bare(Contribution contribution) => contribution with
    {
        Value = contribution.Value with { Printed = null },
        EditorialNotes = [],
        Breakdowns = contribution.Breakdowns
            .Select(breakdown => breakdown with { Parts = breakdown.Parts.Select(part => part with { Value = part.Value with { Printed = null } }).ToValueList() })
            .ToValueList(),
    };
}
