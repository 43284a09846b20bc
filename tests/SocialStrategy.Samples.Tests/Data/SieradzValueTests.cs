using SocialStrategy.Samples.Tests.Kit;

namespace SocialStrategy.Samples.Tests.Data;

/// <summary>Values typed from the printed report, looked up in the written <c>observations.csv</c> by the printed names.</summary>
public sealed class SieradzValueTests
{
    private static readonly CsvTable Written = SampleRun.Of(SampleRun.Sieradz).Csv("observations.csv");

    [Theory]
    [InlineData("1", "Wielkość stopy bezrobocia", "5,5", "5,9")]
    [InlineData("1", "Liczba osób bezrobotnych w mieście", "1 083", "1 213")]
    [InlineData("1", "Liczba osób bezrobotnych w mieście objętych przez Powiatowy Urząd Pracy różnymi formami wsparcia", "1 975", "624")]
    [InlineData("1", "Liczba osób ubogich, bezrobotnych i bezdomnych objętych pracą socjalną", "1 286", "1 022")]
    [InlineData("1", "Liczba beneficjentów systemu pomocy społecznej objętych wsparciem z powodu ubóstwa bezrobocia i bezdomności", "1 345", "1 229")]
    [InlineData("1", "Liczba nowych inwestorów", "1", "0")]
    [InlineData("1", "Liczba podmiotów gospodarczych", "4 395", "4 503")]
    [InlineData("1", "Liczba dzieci z rodzin ubogich objętych wsparciem", "483", "332")]
    [InlineData("2", "Liczba rodzin objętych pracą socjalną", "1 733", "1 844")]
    [InlineData("2", "Liczba asystentów rodziny", "2", "2")]
    [InlineData("2", "Liczba osób objętych oddziaływaniem zespołu interdyscyplinarnego", "121", "220")]
    [InlineData("2", "Liczba osób przebywających w ośrodkach wsparcia", "103", "60")]
    [InlineData("3", "Udział osób w wieku poprodukcyjnym w ogóle mieszkańców", "22", "23")]
    [InlineData("3", "Liczba osób objętych usługami opiekuńczymi", "48", "48")]
    [InlineData("3", "Liczba osób objętych specjalistycznymi usługami opiekuńczymi", "0", "0")]
    [InlineData("4", "Liczba opracowanych i realizowanych programów profilaktyczno-edukacyjnych", "81", "148")]
    [InlineData("4", "Liczba osób objętych programami profilaktyczno-edukacyjnymi", "5 593", "3 434")]
    [InlineData("5", "Liczba szkoleń, w których uczestniczyła kadra pomocy społecznej", "27", "17")]
    [InlineData("5", "Liczba wolontariuszy w jednostkach pomocy społecznej funkcjonujących w mieście", "12", "14")]
    public void Indicator_InBothYears_IsThePrintedOne(string goal, string name, string printed2019, string printed2020)
    {
        Assert.Equal(Printed.Number(printed2019), Indicator(goal, name, "2019").Number("value"));
        Assert.Equal(Printed.Number(printed2020), Indicator(goal, name, "2020").Number("value"));
    }

    [Theory]
    [InlineData("Wielkość stopy bezrobocia")]
    [InlineData("Udział osób w wieku poprodukcyjnym w ogóle mieszkańców")]
    public void Indicator_PrintedAsPercentage_IsOne(string name) =>
        Assert.All(Written.Rows.Where(row => row["name"] == name), row => Assert.Equal("%", row["unit"]));

    [Theory]
    [InlineData("2", "Ilość osób objętych świadczeniami zdrowotnymi", "2019", "Ubezpieczonych", 39251)]
    [InlineData("2", "Ilość osób objętych świadczeniami zdrowotnymi", "2019", "Korzystających", 35539)]
    [InlineData("2", "Ilość osób objętych świadczeniami zdrowotnymi", "2020", "Ubezpieczonych", 39013)]
    [InlineData("2", "Ilość osób objętych świadczeniami zdrowotnymi", "2020", "Korzystających", 33177)]
    [InlineData("4", "Liczba popełnionych i wykrytych przestępstw", "2019", "popełnionych", 615)]
    [InlineData("4", "Liczba popełnionych i wykrytych przestępstw", "2019", "wykrytych", 407)]
    [InlineData("4", "Liczba popełnionych i wykrytych przestępstw", "2020", "przestępstwa", 1404)]
    [InlineData("4", "Liczba popełnionych i wykrytych przestępstw", "2020", "wykroczenia", 14950)]
    public void Component_OfAnIndicator_IsThePrintedOne(string goal, string name, string period, string component, int printed)
    {
        var row = Assert.Single(
            Written.Rows,
            row => row["goal"] == goal && row["name"] == name && row["period"] == period && row["part"].StartsWith(component, StringComparison.Ordinal));

        Assert.Equal("component", row["category"]);
        Assert.Equal(printed, row.Number("value"));
    }

    [Theory]
    [InlineData("Zasiłek rodzinny", "22 352", "18 455")]
    [InlineData("Dodatek z tyt. samotnego wychowywania dziecka", "1 196", "1 032")]
    [InlineData("Zasiłek pielęgnacyjny", "11 433", "11 403")]
    [InlineData("Świadczenie rodzicielskie", "1 010", "754")]
    [InlineData("Fundusz alimentacyjny", "3 223", "2 840")]
    [InlineData("Wielkość wydatków na świadczenia alimentacyjne", "1 314 031,92", "1 158 733,92")]
    [InlineData("Wielkość wydatków na zasiłek dla opiekuna", "67 208,00", "50 220,00")]
    [InlineData("Liczba osób, na które decyzją przyznano świadczenie wychowawcze (500+)", "6 748", "6 938")]
    [InlineData("Liczba osób, na które przyznano świadczenie „Dobry start” (300+)", "4 396", "4 360")]
    public void Row_OfATableInsideADirection_IsThePrintedOne(string name, string printed2019, string printed2020)
    {
        Assert.Equal(Printed.Number(printed2019), InDirection(name, "2019").Number("value"));
        Assert.Equal(Printed.Number(printed2020), InDirection(name, "2020").Number("value"));
    }

    [Theory]
    [InlineData("30 018 647,55", "2019")]
    [InlineData("39 508 445,00", "2020")]
    [InlineData("1 318 800,00", "2019")]
    [InlineData("1 308 000,00", "2020")]
    public void Spending_OnUpbringing_IsPrintedInTwoTables(string printed, string period) =>
        Assert.Single(Written.Rows, row => row["name"] == "Wielkość wydatków na świadczenia wychowawcze" && row["period"] == period && row.Number("value") == Printed.Number(printed));

    [Theory]
    [InlineData("wydatki na świadczenia rodzinne", "", "9 772 123,27")]
    [InlineData("wydatki na świadczenia rodzinne", "zasiłek rodzinny wraz z dodatkami", "2 982 377,67")]
    [InlineData("wydatki na świadczenia rodzinne", "świadczenie pielęgnacyjne", "2 709 549,10")]
    [InlineData("wydatki na świadczenia rodzinne", "świadczenie rodzicielskie", "690 350,90")]
    [InlineData("Ogółem – Kwota udzielonej pożyczki", "", "93 960,79")]
    [InlineData("Ogółem – Kwota udzielonej pożyczki", "na spłatę zadłużenia w opłatach", "55 330,46")]
    public void Amount_WithParts_IsThePrintedOne(string name, string part, string printed)
    {
        var row = Assert.Single(Written.Rows, row => row["name"] == name && row["part"] == part);

        Assert.Equal(Printed.Number(printed), row.Number("value"));
        Assert.Equal("PLN", row["unit"]);
    }

    [Theory]
    [InlineData("Liczba osób uzależnionych od dopalaczy")]
    [InlineData("Liczba dzieci i młodzieży uzależnionych od Internetu")]
    public void Indicator_WithoutData_IsMissingInBothYears(string name)
    {
        var rows = Written.Rows.Where(row => row["name"].StartsWith(name, StringComparison.Ordinal)).ToArray();

        Assert.Equal(["2019", "2020"], rows.Select(row => row["period"]).Order(StringComparer.Ordinal));
        Assert.All(rows, row => Assert.Equal(("missing", "brak danych", ""), (row["status"], row["text"], row["value"])));
    }

    [Theory]
    [InlineData("1.1.K1", 7)]
    [InlineData("1.1.K6", 5)]
    [InlineData("2.2.K9", 4)]
    [InlineData("2.4.K2", 2)]
    [InlineData("3.1.K3", 4)]
    [InlineData("5.1.K2", 6)]
    public void Rating_OfADirection_IsThePrintedOne(string direction, int printed) =>
        Assert.Equal(printed, Assert.Single(SampleRun.Of(SampleRun.Sieradz).Csv("assessments.csv").Rows, row => row["direction"] == direction).Number("level"));

    private static RowResult Indicator(string goal, string name, string period) => Assert.Single(
        Written.Rows,
        row => row["goal"] == goal && row["indicator"].Length > 0 && row["name"] == name && row["period"] == period && row["part"].Length == 0);

    private static RowResult InDirection(string name, string period) =>
        Assert.Single(Written.Rows, row => row["goal"] == "2.1" && row["indicator"].Length == 0 && row["name"] == name && row["period"] == period && row["part"].Length == 0);
}
