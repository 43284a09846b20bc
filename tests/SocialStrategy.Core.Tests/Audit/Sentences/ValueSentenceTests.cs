using SocialStrategy.Audit.Rules;
using static SocialStrategy.Core.Tests.Audit.Small;

namespace SocialStrategy.Core.Tests.Audit.Sentences;

/// <summary>What the rules about reported values say, in both languages, word by word: SSA101 to SSA107 and SSA301 to SSA306.</summary>
public sealed class ValueSentenceTests
{
    public static TheoryData<string, Observation, string, string> Sums => new()
    {
        { "SSA101", Total(Number(0), new Contribution(new("A"), Number(6))), "The value of 'liczba osób' is 0; the contributions add up to 6.", "Wartość wskaźnika „liczba osób” wynosi 0, a suma wkładów 6." },
        { "SSA101", Total(Number(456), new(new("A"), Number(10)), new(new("B"), Number(3))), "The value of 'liczba osób' is 456; the contributions add up to 13.", "Wartość wskaźnika „liczba osób” wynosi 456, a suma wkładów 13." },
        { "SSA101", Total(Number(10), new(new("A"), Number(95)), new(new("B"), Number(5))), "The value of 'liczba osób' is 10; the contributions add up to 100. One digit is missing in it.", "Wartość wskaźnika „liczba osób” wynosi 10, a suma wkładów 100. W wartości brakuje jednej cyfry." },
        { "SSA101", Total(Number(9), new(new("A"), Number(6)), new(new("B"), Number(3)) { Unit = "porady" }), "The value of 'liczba osób' is 9; the contributions add up to 6. It would agree with the contribution of Szkoła, which is in another unit.", "Wartość wskaźnika „liczba osób” wynosi 9, a suma wkładów 6. Zgadzałaby się z wkładem „Szkoła”, podanym w innej jednostce." },
        { "SSA102", Whole(Number(10), BreakdownCoverage.Exhaustive, Number(9)), "'liczba osób' is 10; its parts add up to 9.", "„liczba osób” wynosi 10, a suma części 9." },
        { "SSA102", Whole(Number(10), BreakdownCoverage.Partial, Number(4), Number(7)), "'liczba osób' is 10; its parts add up to 11. They are only some of it and cannot be more.", "„liczba osób” wynosi 10, a suma części 11. To tylko niektóre części, więc nie może ich być więcej niż całości." },
        { "SSA102", Whole(Crimes(10, 3), BreakdownCoverage.Exhaustive, Crimes(4, 2), Crimes(5, 1)), "'liczba osób: popełnionych' is 10; its parts add up to 9.", "„liczba osób: popełnionych” wynosi 10, a suma części 9." },
        { "SSA103", Total(Number(3), new Contribution(new("A"), Number(3)) { ListedItems = ["Start", "Dom"] }), "For 'liczba osób', Ośrodek reports 3 and names 2: 'Start', 'Dom'. Something may be missing from the list.", "Przy wskaźniku „liczba osób” „Ośrodek” podaje liczbę 3, a liczba wymienionych pozycji to 2: „Start”, „Dom”. Na liście może czegoś brakować." },
        { "SSA103", Total(Number(1), new Contribution(new("A"), Number(1)) { ListedItems = ["Start", "Dom"] }), "For 'liczba osób', Ośrodek reports 1 and names 2: 'Start', 'Dom'. One of them may not belong to what is counted.", "Przy wskaźniku „liczba osób” „Ośrodek” podaje liczbę 1, a liczba wymienionych pozycji to 2: „Start”, „Dom”. Któraś z nich może nie należeć do tego, co liczono." },
    };

    public static TheoryData<string, Observation, string, string> Gaps => new()
    {
        { "SSA104", Total(Missing(MissingReason.Empty)), "'liczba osób' has no value: the field is empty.", "Brak wartości wskaźnika „liczba osób”: pole jest puste." },
        { "SSA104", Total(Missing(MissingReason.NoData)), "'liczba osób' has no value: it says that there are no data.", "Brak wartości wskaźnika „liczba osób”: podano „brak danych”." },
        { "SSA104", Total(Missing(MissingReason.NotReported)), "'liczba osób' has no value: it was not reported.", "Brak wartości wskaźnika „liczba osób”: nie nadesłano danych." },
        { "SSA105", Total(Number(0), new Contribution(new("A"), Missing(MissingReason.NotReported))), "For 'liczba osób', the contribution of 'Ośrodek' is missing: it was not reported.", "Przy wskaźniku „liczba osób” brakuje wkładu „Ośrodek”: nie nadesłano danych." },
        { "SSA105", OfGoal(Total(Number(0), new Contribution(new("A"), Missing(MissingReason.Empty)))), "For 'Dyżury', the contribution of 'Ośrodek' is missing: the field is empty.", "Przy pozycji „Dyżury” brakuje wkładu „Ośrodek”: pole jest puste." },
        { "SSA106", Total(Number(6), new Contribution(new("A"), Number(6)) { Unit = "porady" }), "For 'liczba osób', Ośrodek reports 6 in 'porady', not in 'osoby'; it does not enter the sum.", "Przy wskaźniku „liczba osób” „Ośrodek” podaje 6 w jednostce „porady”, a nie „osoby”; nie wchodzi to do sumy." },
        { "SSA106", OfGoal(Total(Number(6), new Contribution(new("A"), Number(6.5m)) { Unit = "porady" })), "For 'Dyżury', Ośrodek reports 6.5 in 'porady'; it does not enter the sum.", "Przy pozycji „Dyżury” „Ośrodek” podaje 6,5 w jednostce „porady”; nie wchodzi to do sumy." },
        { "SSA107", OfGoal(Whole(Number(600), BreakdownCoverage.Exhaustive, About(600))), "The value of 'Dyżury' is printed as exactly 600, but 'część 1' is only approximate: 600.", "Wartość pozycji „Dyżury” podano jako dokładną (600), a „część 1” tylko w przybliżeniu: 600." },
    };

    public static TheoryData<string, Observation, string, string> Percentages => new()
    {
        { "SSA302", Total(Percent(101)), "'liczba osób' is 101%, which lies outside 0–100. What the number is has not been recorded: a rate, a ratio or a change can be so, a share of a whole cannot.", "„liczba osób” wynosi 101%, czyli jest poza przedziałem 0–100. Nie zapisano, co to za liczba: tyle może wynosić współczynnik, stosunek albo zmiana, a udział w całości nie." },
        { "SSA302", Total(Number(1), new Contribution(new("A"), Percent(101.5m))), "'liczba osób – Ośrodek' is 101.5%, which lies outside 0–100. What the number is has not been recorded: a rate, a ratio or a change can be so, a share of a whole cannot.", "„liczba osób – Ośrodek” wynosi 101,5%, czyli jest poza przedziałem 0–100. Nie zapisano, co to za liczba: tyle może wynosić współczynnik, stosunek albo zmiana, a udział w całości nie." },
        { "SSA302", Whole(Number(1), BreakdownCoverage.Partial, Percent(-1)), "'liczba osób – część 1' is -1%, which lies outside 0–100. A share of a whole cannot.", "„liczba osób – część 1” wynosi -1%, czyli jest poza przedziałem 0–100. Udział w całości nie może tyle wynosić." },
        { "SSA303", Total(Share(24)), "'liczba osób' is 24%, but 9210 of 40369 is 23%.", "„liczba osób” to 24%, a 9210 z 40369 to 23%." },
        { "SSA303", Total(Share(22.7m)), "'liczba osób' is 22.7%, but 9210 of 40369 is 22.8%.", "„liczba osób” to 22,7%, a 9210 z 40369 to 22,8%." },
        { "SSA303", Total(Share(22)), "'liczba osób' is 22%, but 9210 of 40369 is 23%. It seems to be cut off instead of rounded.", "„liczba osób” to 22%, a 9210 z 40369 to 23%. Wygląda na obcięty zamiast zaokrąglonego." },
        { "SSA304", Total(Number(1)) with { Period = Period.Parse("2019/2020") }, "The value of 'liczba osób' is for 2019–2020, which does not lie within the strategy's years 2020–2025.", "Wartość wskaźnika „liczba osób” dotyczy okresu 2019–2020, który nie mieści się w latach strategii 2020–2025." },
    };

    public static TheoryData<string, Observation, Observation, string, string> Series => new()
    {
        { "SSA301", Total(Number(6)), Total(Number(7)) with { Unit = "rodziny" }, Incomparable("The unit was 'osoby' and is now 'rodziny'."), IncomparablePolish("Jednostką było „osoby”, a jest „rodziny”.") },
        { "SSA301", Total(Number(6)), Total(Number(7)) with { Status = ObservationStatus.Break }, Incomparable("In the data the later value is marked as a break in the series."), IncomparablePolish("Późniejszą wartość oznaczono w danych jako przerwanie szeregu.") },
        { "SSA301", Total(Composite("a", 1, "b", 2)), Total(Composite("a", 1, "c", 2)), Incomparable("The value was made of 'a', 'b' and is now made of 'a', 'c'."), IncomparablePolish("Wartość składała się z: „a”, „b”, a teraz składa się z: „a”, „c”.") },
        { "SSA301", Total(new MoneyValue(6, "PLN")), Total(new MoneyValue(6, "EUR")), Incomparable("The currency was PLN and is now EUR."), IncomparablePolish("Walutą było PLN, a jest EUR.") },
        { "SSA301", Total(Number(6)), Total(Percent(6)), Incomparable("The value is of another kind than before."), IncomparablePolish("Wartość jest innego rodzaju niż poprzednia.") },
        { "SSA305", Total(Number(10)), Total(Number(53)), "'liczba osób' rose from 10 to 53 between 2020 and 2021. In so short a series a change by a factor of at least 5, and by no less than 10, is taken for a jump.", "„liczba osób”: wzrost z 10 do 53 między 2020 a 2021. Przy tak krótkim szeregu za skok uznaje się zmianę co najmniej 5-krotną i nie mniejszą niż 10." },
        { "SSA305", Total(Number(53)), Total(Number(10)), "'liczba osób' fell from 53 to 10 between 2020 and 2021. In so short a series a change by a factor of at least 5, and by no less than 10, is taken for a jump.", "„liczba osób”: spadek z 53 do 10 między 2020 a 2021. Przy tak krótkim szeregu za skok uznaje się zmianę co najmniej 5-krotną i nie mniejszą niż 10." },
        { "SSA305", Total(Percent(10)), Total(Percent(90)), "'liczba osób' rose from 10% to 90% between 2020 and 2021. In so short a series a change by at least 25 percentage points is taken for a jump.", "„liczba osób”: wzrost z 10% do 90% między 2020 a 2021. Przy tak krótkim szeregu za skok uznaje się zmianę o co najmniej 25 pkt proc." },
        { "SSA305", Total(Crimes(10, 3)), Total(Crimes(53, 3)), "'liczba osób: popełnionych' rose from 10 to 53 between 2020 and 2021. In so short a series a change by a factor of at least 5, and by no less than 10, is taken for a jump.", "„liczba osób: popełnionych”: wzrost z 10 do 53 między 2020 a 2021. Przy tak krótkim szeregu za skok uznaje się zmianę co najmniej 5-krotną i nie mniejszą niż 10." },
    };

    public static TheoryData<Value, Value, string, string> Repetitions => new()
    {
        { Number(1), Number(2.5m), " for 2021, with different values: 1, 2.5.", " za 2021 r., z różnymi wartościami: 1; 2,5." },
        { Number(1), Number(1), " for 2021: 1, 1.", " za 2021 r.: 1; 1." },
        { Missing(MissingReason.NoData), Missing(MissingReason.NoData), " for 2021: –, –.", " za 2021 r.: –; –." },
        { Crimes(1.5m, 2), Crimes(1.5m, 2), " for 2021: popełnionych: 1.5; wykrytych: 2, popełnionych: 1.5; wykrytych: 2.", " za 2021 r.: popełnionych: 1,5; wykrytych: 2; popełnionych: 1,5; wykrytych: 2." },
    };

    [Theory]
    [MemberData(nameof(Sums))]
    [MemberData(nameof(Gaps))]
    [MemberData(nameof(Percentages))]
    public void Finding_OfOneValue_ReadsSo(string code, Observation observation, string english, string polish)
    {
        var finding = Assert.Single(Find(code, observation));

        Assert.Equal((english, polish), (finding.English, finding.Polish));
    }

    [Theory]
    [MemberData(nameof(Series))]
    public void Finding_OfTwoRounds_ReadsSo(string code, Observation before, Observation after, string english, string polish)
    {
        var finding = Assert.Single(Compare(code, before, after));

        Assert.Equal((english, polish), (finding.English, finding.Polish));
    }

    [Theory]
    [MemberData(nameof(Repetitions))]
    public void Finding_OfARepetition_ReadsSo(Value first, Value second, string english, string polish)
    {
        var finding = Assert.Single(Find("SSA306", Total(first), Total(second)));

        Assert.Equal(("'liczba osób' is reported more than once" + english, "„liczba osób” podano więcej niż raz" + polish), (finding.English, finding.Polish));
    }

    [Fact]
    public void Finding_OfTwoRatings_ReadsSo()
    {
        var rated = new Strategy(new("S"), "Strategia", [OneGoal], Realizers, [RatingScale.PercentComplete(new("procent"))], []) { Period = Period.Years(2020, 2025) };

        var finding = Assert.Single(Find("SSA306", rated, Round with { Assessments = [Assessment.OfPercent(new("W1"), Year, new("procent"), 50), Assessment.OfPercent(new("W1"), Year, new("procent"), 40.5m)] }));

        Assert.Equal("'liczba osób' is rated more than once on one scale for 2021: 50%, 40.5%. Figures count only the first.", finding.English);
        Assert.Equal("„liczba osób” oceniono więcej niż raz na jednej skali za 2021 r.: 50%; 40,5%. Do obliczeń wchodzi tylko pierwsza ocena.", finding.Polish);
    }

    [Theory]
    [InlineData(MissingReason.Empty, "the field is empty", "pole jest puste")]
    [InlineData(MissingReason.NoData, "it says that there are no data", "podano „brak danych”")]
    [InlineData(MissingReason.NotReported, "it was not reported", "nie nadesłano danych")]
    [InlineData(MissingReason.NotApplicable, "it does not apply", "nie dotyczy")]
    [InlineData(MissingReason.Confidential, "it is withheld", "dane utajniono")]
    public void Reason_OfAMissingValue_ReadsSo(MissingReason reason, string english, string polish) =>
        Assert.Equal((english, polish), (Languages.English.Text(MissingText.Of(reason), isPlain: true), Languages.Polish.Text(MissingText.Of(reason), isPlain: true)));

    private static Observation OfGoal(Observation observation) => observation with { Item = new("1"), Name = "Dyżury" };

    private static PercentValue Share(decimal percent) => new(percent) { Ratio = new Ratio(9210, 40369) };

    private static CompositeValue Crimes(decimal committed, decimal solved) => Composite("popełnionych", committed, "wykrytych", solved);

    private static CompositeValue Composite(string first, decimal one, string second, decimal other) => new([new Component(first, Number(one)), new Component(second, Number(other))]);

    private static string Incomparable(string cause) => "The values of 'liczba osób' for 2020 and 2021 cannot be compared. " + cause;

    private static string IncomparablePolish(string cause) => "Wartości wskaźnika „liczba osób” za 2020 r. i 2021 r. nie są porównywalne. " + cause;
}
