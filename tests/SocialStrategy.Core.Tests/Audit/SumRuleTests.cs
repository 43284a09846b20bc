using static SocialStrategy.Core.Tests.Audit.Small;

namespace SocialStrategy.Core.Tests.Audit;

/// <summary>SSA101 to SSA107: totals, parts, lists, gaps.</summary>
public sealed class SumRuleTests
{
    [Theory]
    [InlineData(20, 10, 3, "", "")]
    [InlineData(13, 10, 3, null, null)]
    [InlineData(10, 10, 3, " Bez wkładu „Szkoła” suma by się zgadzała.", " Without the contribution of Szkoła it would agree.")]
    [InlineData(31, 10, 3, " Dwie cyfry są zamienione miejscami.", " Two digits are swapped.")]
    [InlineData(73, 10, 3, " Różni się jedna cyfra.", " One digit differs.")]
    [InlineData(130, 10, 3, " W wartości jest o jedną cyfrę za dużo.", " It has one digit too many.")]
    [InlineData(10, 95, 5, " W wartości brakuje jednej cyfry.", " One digit is missing in it.")]
    [InlineData(5, 4, 3, "", "")]
    [InlineData(3, 9, 4, "", "")]
    [InlineData(8, 3, 2, " Zgadzałaby się, gdyby wkład „Ośrodek” policzyć dwa razy.", " It would agree if the contribution of Ośrodek were counted twice.")]
    [InlineData(2, 4, 1, " To liczba wkładów, a nie ich suma.", " It is the number of contributions, not their sum.")]
    public void Total_BesideContributions_FindsDifferenceAndCause(int total, int first, int second, string? cause, string? english)
    {
        var found = Find("SSA101", Total(Number(total), new(new("A"), Number(first)), new(new("B"), Number(second))));

        if (cause is null)
        {
            Assert.Empty(found);
            return;
        }

        var finding = Assert.Single(found);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal($"Wartość wskaźnika „liczba osób” wynosi {total}, a suma wkładów {first + second}.{cause}", finding.Polish);
        Assert.Equal($"The value of 'liczba osób' is {total}; the contributions add up to {first + second}.{english}", finding.English);
        Assert.Equal((total.ToString(System.Globalization.CultureInfo.InvariantCulture), (first + second).ToString(System.Globalization.CultureInfo.InvariantCulture)), (finding.Declared, finding.Computed));
    }

    [Fact]
    public void Total_ThatCountsTheListInstead_NamesTheList()
    {
        var found = Assert.Single(Find("SSA101", Total(Number(5), new(new("A"), Number(6)) { ListedItems = ["a", "b", "c"] }, new(new("B"), Number(2)))));

        Assert.EndsWith("„Ośrodek” przyjąć liczbę wymienionych pozycji: 3.", found.Polish, StringComparison.Ordinal);
        Assert.EndsWith(". It would agree if Ośrodek counted as the 3 things that it names.", found.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Total_WithContributionInOtherUnit_NamesIt() => Assert.Contains(
        "podanym w innej jednostce.",
        Assert.Single(Find("SSA101", Total(Number(9), new(new("A"), Number(6)), new(new("B"), Number(3)) { Unit = "porady" }))).Polish,
        StringComparison.Ordinal);

    [Fact]
    public void Total_WithApproximateOrMissingContribution_IsAWarning()
    {
        Assert.Equal(Severity.Warning, Assert.Single(Find("SSA101", Total(Number(640), new(new("A"), About(600)), new(new("B"), Number(37))))).Severity);
        Assert.Equal(Severity.Warning, Assert.Single(Find("SSA101", Total(Number(9), new(new("A"), Number(6)), new(new("B"), Missing(MissingReason.NotReported))))).Severity);
        Assert.Equal(Severity.Error, Assert.Single(Find("SSA101", Total(Number(5), new(new("A"), Number(6)), new(new("B"), Missing(MissingReason.NotReported))))).Severity);
    }

    [Fact]
    public void Total_WithoutSumRule_IsNotChecked()
    {
        var strategy = Of(OneGoal with { Indicators = [OneIndicator with { Aggregation = null }] });

        Assert.Empty(Find("SSA101", strategy, Round with { Observations = [Total(Number(9), new Contribution(new("A"), Number(6)))] }));
    }

    [Fact]
    public void Total_ReportedTwice_IsComparedWithItsOwnContributions() =>
        Assert.Equal("7", Assert.Single(Find("SSA101", Total(Number(6), new Contribution(new("A"), Number(6))), Total(Number(7), new Contribution(new("A"), Number(6))))).Declared);

    [Theory]
    [InlineData(BreakdownCoverage.Exhaustive, 9, true)]
    [InlineData(BreakdownCoverage.Exhaustive, 10, false)]
    [InlineData(BreakdownCoverage.Exhaustive, 11, true)]
    [InlineData(BreakdownCoverage.Partial, 9, false)]
    [InlineData(BreakdownCoverage.Partial, 10, false)]
    [InlineData(BreakdownCoverage.Partial, 11, true)]
    [InlineData(BreakdownCoverage.Independent, 11, false)]
    public void Parts_BesideTheirWhole(BreakdownCoverage coverage, int sum, bool found)
    {
        Assert.Equal(found, Find("SSA102", Whole(Number(10), coverage, Number(4), Number(sum - 4))).Length == 1);
        Assert.Equal(found, Find("SSA102", Whole(new MoneyValue(10, "PLN"), coverage, new MoneyValue(4, "PLN"), new MoneyValue(sum - 4, "PLN"))).Length == 1);
        Assert.Equal(found, Find("SSA102", Total(Number(10), new Contribution(new("A"), Number(10)) { Breakdowns = [Breakdown(coverage, Number(4), Number(sum - 4))] })).Length == 1);
        Assert.Equal(found, Find("SSA102", Whole(Composite(10, 3), coverage, Composite(4, 2), Composite(sum - 4, 1))).Length == 1);
    }

    [Fact]
    public void Parts_OfAnotherKind_AreNotAddedUp()
    {
        Assert.Empty(Find("SSA102", Whole(Number(10), BreakdownCoverage.Exhaustive, Number(4), Missing(MissingReason.NoData))));
        Assert.Empty(Find("SSA102", Whole(Number(10), BreakdownCoverage.Exhaustive, new MoneyValue(4, "PLN"))));
        Assert.Empty(Find("SSA102", Whole(new MoneyValue(10, "PLN"), BreakdownCoverage.Exhaustive, new MoneyValue(4, "EUR"))));
        Assert.Single(Find("SSA102", Whole(Number(10), BreakdownCoverage.Exhaustive, Number(14), Missing(MissingReason.NoData))));
        Assert.Equal(Severity.Warning, Assert.Single(Find("SSA102", Whole(Number(10), BreakdownCoverage.Exhaustive, About(9)))).Severity);
    }

    [Fact]
    public void Parts_OfTotalAndContribution_AreFoundInThisOrder()
    {
        var observation = Whole(Number(10), BreakdownCoverage.Exhaustive, Number(9)) with
        {
            Contributions = [new(new("A"), Number(10)) { Breakdowns = [Breakdown(BreakdownCoverage.Exhaustive, Number(8))] }],
        };

        Assert.Equal([(Severity.Error, "9"), (Severity.Error, "8")], Find("SSA102", observation).Select(finding => (finding.Severity, finding.Computed)));
    }

    [Theory]
    [InlineData(3, 3, false)]
    [InlineData(3, 4, true)]
    [InlineData(3, 2, true)]
    [InlineData(3, 0, false)]
    public void ListedItems_BesideTheirCount(int count, int listed, bool found)
    {
        var contribution = new Contribution(new("A"), Number(count)) { ListedItems = Enumerable.Range(1, listed).Select(each => "program " + each).ToValueList() };

        Assert.Equal(found, Find("SSA103", Total(Number(count), contribution)).Length == 1);
    }

    [Theory]
    [InlineData(MissingReason.Empty, true)]
    [InlineData(MissingReason.NoData, true)]
    [InlineData(MissingReason.NotReported, true)]
    [InlineData(MissingReason.NotApplicable, false)]
    [InlineData(MissingReason.Confidential, false)]
    public void MissingValues_AreFoundInTotalsAndContributions(MissingReason reason, bool found)
    {
        Assert.Equal(found, Find("SSA104", Total(Missing(reason))).Length == 1);
        Assert.Empty(Find("SSA104", Total(Number(0))));
        Assert.Equal(found, Find("SSA105", Total(Number(0), new Contribution(new("A"), Missing(reason)))).Length == 1);
        Assert.Empty(Find("SSA105", Total(Number(0), new Contribution(new("A"), Number(0)))));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("osoby", false)]
    [InlineData("porady", true)]
    public void OtherUnit_OfAContribution(string? unit, bool found) =>
        Assert.Equal(found, Find("SSA106", Total(Number(6), new Contribution(new("A"), Number(6)) { Unit = unit })).Length == 1);

    [Fact]
    public void ApproximateInput_BehindAnExactTotal()
    {
        Assert.Single(Find("SSA107", Total(Number(600), new Contribution(new("A"), About(600)))));
        Assert.Single(Find("SSA107", Whole(Number(600), BreakdownCoverage.Exhaustive, About(600))));
        Assert.Empty(Find("SSA107", Total(About(600), new Contribution(new("A"), About(600)))));
        Assert.Empty(Find("SSA107", Total(Number(600), new Contribution(new("A"), Number(600)))));
        Assert.Empty(Find("SSA107", Total(Number(600), new Contribution(new("A"), About(600)) { Unit = "porady" })));
    }

    private static CompositeValue Composite(decimal first, decimal second) => new([new Component("popełnionych", Number(first)), new Component("wykrytych", Number(second))]);
}
