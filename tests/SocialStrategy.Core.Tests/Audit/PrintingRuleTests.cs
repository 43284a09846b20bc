using System.Globalization;
using static SocialStrategy.Core.Tests.Audit.Small;

namespace SocialStrategy.Core.Tests.Audit;

/// <summary>SSA309: one value printed differently in two publications.</summary>
public sealed class PrintingRuleTests
{
    private static readonly ValueList<Publication> Two = [new(new("raport"), PublicationKind.Report, "Sprawozdanie"), new(new("www"), PublicationKind.Website, "Strona gminy")];

    [Theory]
    [InlineData("1234", null, "1230", null, true)]
    [InlineData("1234", "1 234", "1234", "1.234", false)]
    [InlineData("1234", "1 234", "1200", "1,2 tys.", false)]
    [InlineData("1234", "1 234", "1300", "1,3 tys.", true)]
    [InlineData("1234567", null, "1200000", "1,2 mln zł", false)]
    [InlineData("45.3", null, "45", null, false)]
    [InlineData("45.3", null, "46", null, true)]
    [InlineData("45.5", null, "46", null, false)]
    [InlineData("12", null, "13", null, true)]
    [InlineData("12.34", null, "12.35", null, true)]
    [InlineData("0", "–", "0", "0", false)]
    public void Printing_OfTwoNumbers_DisagreesWhereRoundingDoesNotExplainIt(string first, string? printed, string second, string? otherPrinted, bool found)
    {
        Assert.Equal(found, Check(new NumberValue(Parse(first)) { Printed = printed }, new NumberValue(Parse(second)) { Printed = otherPrinted }).Length == 1);
        Assert.Equal(found, Check(new MoneyValue(Parse(first), "PLN") { Printed = printed }, new MoneyValue(Parse(second), "PLN") { Printed = otherPrinted }).Length == 1);
        Assert.Equal(found, Check(new PercentValue(Parse(first)) { Printed = printed }, new PercentValue(Parse(second)) { Printed = otherPrinted }).Length == 1);
    }

    [Fact]
    public void Printing_ToAStatedPrecision_AgreesWithAllThatAreRoundedToIt()
    {
        Assert.Single(Check(Number(1234), Number(1200)));
        Assert.Empty(Check(new PublishedValue(new("raport"), Number(1234)), new PublishedValue(new("www"), Number(1200)) { Precision = 100 }));
        Assert.Single(Check(new PublishedValue(new("raport"), Number(1251)), new PublishedValue(new("www"), Number(1200)) { Precision = 100 }));
    }

    [Fact]
    public void Printing_OfWhatCannotBeCompared_HasNoVerdict()
    {
        Assert.Empty(Check(Number(1), About(5)));
        Assert.Empty(Check(Number(1), Percent(5)));
        Assert.Empty(Check(Number(1), Missing(MissingReason.NoData)));
        Assert.Empty(Check(new MoneyValue(1, "PLN"), new MoneyValue(5, "EUR")));
        Assert.Empty(Check(new PublishedValue(new("raport"), Number(1)), new PublishedValue(new("www"), Number(5)) { Unit = "rodziny" }));
        Assert.Empty(Check(new TextValue("wielu"), new TextValue("wielu")));
        Assert.Single(Check(new TextValue("wielu"), new TextValue("nieliczni")));
    }

    [Fact]
    public void Finding_OfTwoPublications_NamesBothValuesAndPlaces()
    {
        var found = Assert.Single(Check(new PublishedValue(new("raport"), Number(1234)) { Place = "s. 14" }, new PublishedValue(new("www"), Number(1243) with { Printed = "1 243" })));

        Assert.Equal((Severity.Error, "1234", "1 243", "s. 14"), (found.Severity, found.Declared, found.Computed, found.Place));
        Assert.Equal("'liczba osób' for 2021: 'Sprawozdanie' (s. 14): 1234; 'Strona gminy': 1 243. Rounding does not explain it.", found.English);
        Assert.Equal("„liczba osób” za 2021 r.: „Sprawozdanie” (s. 14): 1234; „Strona gminy”: 1 243. Zaokrąglenie tego nie tłumaczy.", found.Polish);
    }

    [Fact]
    public void Finding_OfOnePublicationThatDiffersFromTheData_NamesBoth()
    {
        var found = Assert.Single(Find("SSA309", Plan, Round with { Publications = Two, Observations = [Total(Number(7)) with { Printings = [new(new("raport"), Number(9))] }] }));

        Assert.Equal(("9", "7"), (found.Declared, found.Computed));
        Assert.Equal("'liczba osób' for 2021: 'Sprawozdanie': 9; the data have 7. Rounding does not explain it.", found.English);
        Assert.Equal("„liczba osób” za 2021 r.: „Sprawozdanie”: 9; do danych przyjęto 7. Zaokrąglenie tego nie tłumaczy.", found.Polish);
    }

    [Fact]
    public void Printing_InAnUnknownPublicationOrTwoOfOneCode_KeepsTheRoundFromFitting()
    {
        var unknown = Round with { Observations = [Total(Number(7)) with { Printings = [new(new("raport"), Number(7))] }] };
        Assert.Contains("'raport' is not among those of the round", Assert.Throws<ArgumentException>(() => new StrategyMonitoring(Plan, [unknown])).Message, StringComparison.Ordinal);
        Assert.Contains("publication code 'raport' is used twice", Assert.Throws<ArgumentException>(() => new StrategyMonitoring(Plan, [Round with { Publications = [Two[0], Two[0]] }])).Message, StringComparison.Ordinal);
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => new PublishedValue(new("raport"), Number(7)) { Precision = 0 });
    }

    private static decimal Parse(string number) => decimal.Parse(number, CultureInfo.InvariantCulture);

    private static Finding[] Check(Value first, Value second) => Check(new PublishedValue(new("raport"), first), new PublishedValue(new("www"), second));

    private static Finding[] Check(params ValueList<PublishedValue> printings) =>
        Find("SSA309", Plan, Round with { Publications = Two, Observations = [Total(printings[0].Value) with { Printings = printings }] });
}
