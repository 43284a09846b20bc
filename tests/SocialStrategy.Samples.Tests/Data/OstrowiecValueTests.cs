using SocialStrategy.Samples.Tests.Kit;

namespace SocialStrategy.Samples.Tests.Data;

/// <summary>Values typed from the printed report, looked up in the written <c>observations.csv</c> by the printed names.</summary>
public sealed class OstrowiecValueTests
{
    private static readonly CsvTable Written = SampleRun.Of(SampleRun.Ostrowiec).Csv("observations.csv");

    [Theory]
    [InlineData("1.1", "liczba rodzin korzystających ze świadczeń pomocy społecznej", 1727)]
    [InlineData("1.1", "liczba osób objętych zatrudnieniem socjalnym, wspieranym", 860)]
    [InlineData("1.1", "liczba osób skierowanych do Klubu Integracji Społecznej", 0)]
    [InlineData("1.2", "liczba podjętych działań wspierających rodzinę", 61)]
    [InlineData("1.3", "liczba przeprowadzonych kampanii społecznych", 5)]
    [InlineData("1.3", "liczba dzieci i młodzieży objętych edukacją", 637)]
    [InlineData("1.3", "liczba osób dorosłych objętych poradnictwem", 1282)]
    [InlineData("1.3", "liczba dzieci korzystających ze świetlic", 277)]
    [InlineData("1.4", "liczba osób korzystających z pomocy społecznej z powodu bezdomności", 460)]
    [InlineData("1.5", "liczba mieszkań pozyskanych w danym roku", 49)]
    [InlineData("2.1", "liczba wdrożonych programów", 7)]
    [InlineData("2.1", "liczba przeszkolonych osób niepełnosprawnych", 218)]
    [InlineData("2.2", "liczba osób niepełnosprawnych objętych usługami opiekuńczymi", 621)]
    [InlineData("2.2", "liczba osób uczestniczących w turnusach rehabilitacyjnych", 884)]
    [InlineData("2.3", "liczba osób niepełnosprawnych objętych zatrudnieniem socjalnym", 161)]
    [InlineData("2.4", "liczba osób zarejestrowanych w ośrodkach leczenia zaburzeń psychicznych", 3096)]
    [InlineData("3.3", "liczba dzieci i młodzieży uczestniczących w zajęciach kół zainteresowań", 2219)]
    [InlineData("3.4", "liczba słuchaczy Uniwersytetu III wieku", 150)]
    [InlineData("3.6", "liczba osób objętych zatrudnieniem wspieranym", 868)]
    [InlineData("4.2", "liczba udzielonych porad z zakresu uzależnień", 3720)]
    [InlineData("4.2", "liczba materiałów informacyjnych o dostępnych formach pomocy", 1001)]
    [InlineData("5.1", "liczba organizacji korzystających z CWISE", 30)]
    [InlineData("5.2", "liczba organizacji pozarządowych, którym zlecono zadania", 13)]
    public void Total_OfAnIndicator_IsThePrintedOne(string goal, string name, int printed)
    {
        var row = Single(goal, name, realizer: "", part: "");

        Assert.Equal(printed, row.Number("value"));
        Assert.Equal("2021", row["period"]);
        Assert.Equal("reported", row["status"]);
    }

    [Theory]
    [InlineData("1.1", "liczba rodzin korzystających ze świadczeń pomocy społecznej", "MOPS", 1718)]
    [InlineData("1.1", "liczba rodzin korzystających ze świadczeń pomocy społecznej", "UTW", 9)]
    [InlineData("1.1", "liczba osób objętych zatrudnieniem socjalnym", "PUP", 725)]
    [InlineData("1.3", "liczba przeprowadzonych kampanii społecznych", "ZI", 6)]
    [InlineData("1.3", "liczba osób dorosłych objętych poradnictwem", "KPP", 1000)]
    [InlineData("1.3", "liczba osób dorosłych objętych poradnictwem", "MOPS", 263)]
    [InlineData("1.3", "liczba dzieci korzystających ze świetlic", "WEiSS", 227)]
    [InlineData("1.4", "liczba osób korzystających z pomocy społecznej z powodu bezdomności", "KPP", 350)]
    [InlineData("1.5", "liczba mieszkań pozyskanych w danym roku", "ZUM", 48)]
    [InlineData("2.1", "liczba przeszkolonych osób niepełnosprawnych", "ZOZ", 169)]
    [InlineData("2.2", "liczba osób uczestniczących w turnusach rehabilitacyjnych", "PCPR", 772)]
    [InlineData("2.3", "liczba osób niepełnosprawnych objętych zatrudnieniem socjalnym", "PUP", 90)]
    [InlineData("2.3", "liczba przeprowadzonych kampanii dotyczących osób niepełnosprawnych", "WTZ", 85)]
    [InlineData("2.4", "liczba osób zarejestrowanych w ośrodkach leczenia zaburzeń psychicznych", "ESKULAP", 2872)]
    [InlineData("3.3", "liczba dzieci objętych opieką pozaszkolną", "ARL", 108)]
    [InlineData("4.2", "liczba udzielonych porad z zakresu uzależnień", "ESKULAP", 2526)]
    [InlineData("4.2", "liczba udzielonych porad z zakresu uzależnień", "MOPS", 709)]
    [InlineData("4.2", "liczba osób skierowanych na przymusowe", "SĄD-REJONOWY", 11)]
    [InlineData("5.1", "liczba wolontariuszy zaangażowanych w prace organizacji pozarządowych", "UTW", 15)]
    public void Contribution_OfARealizer_IsThePrintedOne(string goal, string name, string realizer, int printed) =>
        Assert.Equal(printed, Single(goal, name, realizer, part: "").Number("value"));

    [Theory]
    [InlineData("1.3", "liczba osób dorosłych objętych poradnictwem", "MOPS", "psycholog", 219)]
    [InlineData("1.3", "liczba osób dorosłych objętych poradnictwem", "MOPS", "specjalista profilaktyki uzależnień", 44)]
    [InlineData("1.4", "liczba placówek oferujących schronienie", "MOPS", "mieszkanie chronione", 3)]
    [InlineData("1.5", "złożone wnioski o przydział mieszkania osób bezdomnych", "ZUM", "wniosków rozpatrzono pozytywnie", 31)]
    [InlineData("2.2", "liczba osób uczestniczących w turnusach rehabilitacyjnych", "PCPR", "dorosłych niepełnosprawnych", 590)]
    [InlineData("2.2", "liczba osób uczestniczących w turnusach rehabilitacyjnych", "PCPR", "opiekunów dorosłych osób niepełnosprawnych", 136)]
    [InlineData("3.3", "liczba rodzin wielodzietnych", "MOPS", "rodziny niepełnosprawne", 157)]
    [InlineData("4.2", "liczba udzielonych porad z zakresu uzależnień", "MOPS", "psycholog", 623)]
    public void Part_OfAContribution_IsThePrintedOne(string goal, string name, string realizer, string part, int printed) =>
        Assert.Equal(printed, Single(goal, name, realizer, part).Number("value"));

    [Theory]
    [InlineData("łączna kwota umów z organizacjami pozarządowymi", "", "1 588 268,16")]
    [InlineData("łączna kwota umów z organizacjami pozarządowymi", "przeciwdziałanie patologiom społecznym", "349 735,87")]
    [InlineData("łączna kwota umów z organizacjami pozarządowymi", "„Prowadzenie Dziennego Domu Senior – WIGOR”", "226 492,40")]
    [InlineData("łączna kwota umów z organizacjami pozarządowymi", "ochrona i promocja zdrowia", "69 929,21")]
    [InlineData("łączna kwota umów z organizacjami pozarządowymi", "wspieranie i upowszechnianie kultury fizycznej", "49 833,68")]
    [InlineData("łączna kwota umów z organizacjami pozarządowymi i klubami sportowymi", "", "2 602 768,16")]
    public void Amount_OfAProgramme_IsThePrintedOne(string name, string part, string printed)
    {
        var row = Assert.Single(Written.Rows, row => row["name"] == name && row["part"] == part);

        Assert.Equal(Printed.Number(printed), row.Number("value"));
        Assert.Equal("PLN", row["unit"]);
        Assert.Equal(part.Length == 0 ? "P7" : "type", row["category"]);
    }

    [Theory]
    [InlineData("rodziny objęte opieką asystenta rodziny", 52)]
    [InlineData("gorące posiłki zapewnione dzieciom", 4652)]
    [InlineData("osoby bezdomne zarejestrowane w ewidencji Ośrodka", 110)]
    [InlineData("spotkania Grup Roboczych", 592)]
    [InlineData("nowe sprawy związane z leczeniem odwykowym", 149)]
    public void Figure_OfAProgramme_IsThePrintedOne(string name, int printed) =>
        Assert.Equal(printed, Assert.Single(Written.Rows, row => row["name"].StartsWith(name, StringComparison.Ordinal) && row["part"].Length == 0).Number("value"));

    [Fact]
    public void Contribution_CalledApproximate_KeepsItsWords()
    {
        var police = Single("1.3", "liczba dzieci i młodzieży objętych edukacją", "KPP", part: "");

        Assert.Equal(600, police.Number("value"));
        Assert.Equal("true", police["approximate"]);
        Assert.Equal("ok. 600", police["text"]);
    }

    [Fact]
    public void Contribution_InAnotherUnit_SaysSo()
    {
        var row = Single("1.4", "liczba placówek oferujących schronienie", "STRAŻ-MIEJSKA", part: "");

        Assert.Equal(246, row.Number("value"));
        Assert.Equal("interwencje", row["unit"]);
    }

    [Theory]
    [InlineData("5.1", "liczba organizacji należących do skoordynowanej platformy")]
    [InlineData("5.3", "liczba kampanii społecznych promujących podmioty ekonomii społecznej")]
    public void Total_LeftEmpty_IsMissingAndNotZero(string goal, string name)
    {
        var row = Single(goal, name, realizer: "", part: "");

        Assert.Equal("missing", row["status"]);
        Assert.Null(row.Number("value"));
    }

    [Fact]
    public void Totals_ThatAreNotTheSumOfTheirContributions_AreTheFiveOfTheReport()
    {
        var figures = SampleRun.Of(SampleRun.Ostrowiec).Csv("figures.csv").Rows;

        Assert.Equal(
            [("1.3.W1", -3m), ("1.3.W7", 50m), ("2.1.W1", 2m), ("2.2.W4", 40m), ("5.2.W2", -4m)],
            figures.Where(row => row["measure"] == "contributionDifference" && row.Number("rounded") != 0)
                .Select(row => (row["subject"], row.Number("rounded").GetValueOrDefault())));
    }

    private static RowResult Single(string goal, string name, string realizer, string part) => Assert.Single(
        Written.Rows,
        row => row["goal"] == goal && row["name"].StartsWith(name, StringComparison.Ordinal) && row["realizer"] == realizer && row["part"] == part);
}
