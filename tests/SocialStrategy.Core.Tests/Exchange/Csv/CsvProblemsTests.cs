using System.Text;
using SocialStrategy.Core.Tests.Planning;
using SocialStrategy.Exchange;

namespace SocialStrategy.Core.Tests.Exchange.Csv;

/// <summary>What readers of CSV tell, word for word.</summary>
public sealed class CsvProblemsTests
{
    private const string Header = "goal,indicator,name,period,realizer,category,part,value,text,unit,status,approximate,note\n";

    private const string StatusWords =
        "one of: reported, missing, empty, no-data, not-applicable, not-reported, confidential; of observations, behind a space, one of: provisional, final, revised, forecast, break";

    private const string StatusWordsPl =
        "jednego z: reported, missing, empty, no-data, not-applicable, not-reported, confidential; przy obserwacji dalej, po odstępie, jednego z: provisional, final, revised, forecast, break";

    private const string Total = "1,1.W1,Rodziny,2024,,,,30,,,,,\n";

    private const string InWords = "1,1.W1,Rodziny,2024,,,,,dużo,,,,\n";

    private const string Detached =
        "No row above is the total that this row belongs to: the same goal, indicator, name and period, with realizer and part empty. Add that row, with status 'missing' if there is no total.";

    private const string DetachedPl =
        "Wyżej nie ma wiersza z wartością ogólną, do której ten wiersz należy: z tym samym celem, wskaźnikiem, nazwą i okresem, bez realizatora i części. Dodaj taki wiersz, ze statusem „missing”, jeśli wartości nie ma.";

    private static readonly Period Year = Period.Year(2024);

    /// <summary>What is found in a cell, and what was expected there.</summary>
    [Theory]
    [InlineData("", " 1,1.W1,,2024,,,,1,,,,,", "goal", " 1", "a code without white space at its ends", "kodu bez odstępów na końcach")]
    [InlineData(
        "", "1,1.W1,,2024-13,,,,1,,,,,", "period", "2024-13",
        "a period such as 2021, 2021-H1, 2021-Q3, 2021-05, 2021-12-31, 2014/2020 or FY2020-09",
        "okresu, np. 2021, 2021-H1, 2021-Q3, 2021-05, 2021-12-31, 2014/2020 albo FY2020-09")]
    [InlineData(Total, "1,1.W1,,,,,,1,,,,,", "period", "", "something", "treści")]
    [InlineData("", "1,1.W1,,2024,,,,1,,,jest,,", "status", "jest", StatusWords, StatusWordsPl)]
    [InlineData("", "1,1.W1,,2024,,,,1,,,,może,", "approximate", "może", "true or false (prawda, fałsz, tak, nie)", "true albo false (prawda, fałsz, tak, nie)")]
    [InlineData(
        "", "1,1.W1,,2024,,,,,,,reported,,", "value", "",
        "a number, words in 'text', the status 'missing', or rows with components below",
        "liczby, słów w kolumnie „text”, statusu „missing” albo wierszy ze składnikami poniżej")]
    [InlineData(
        Total, "1,1.W1,Rodziny,2024,,sex,kobiety,,,,reported,,", "value", "",
        "a number, words in 'text', the status 'missing', or rows with components below",
        "liczby, słów w kolumnie „text”, statusu „missing” albo wierszy ze składnikami poniżej")]
    [InlineData(Total, "1,1.W1,Rodziny,2024,,wzrost,kobiety,3,,,,,", "category", "wzrost", "what the part is of: type, sex, age, territory, realizer", "określenia podziału: type, sex, age, territory, realizer")]
    [InlineData(Total, "1,1.W1,Rodziny,2024,,component,kobiety,3,,,,,", "category", "component", "what the part is of: type, sex, age, territory, realizer", "określenia podziału: type, sex, age, territory, realizer")]
    [InlineData(InWords, "1,1.W1,Rodziny,2024,,,kobiety,3,,,,,", "category", "", "what the part is of: type, sex, age, territory, realizer, component", "określenia podziału: type, sex, age, territory, realizer, component")]
    [InlineData("", "1,,Rodziny,2024,,,,1,,,,,", "category", "", "the code of an item, or nothing beside the code of an indicator", "kodu pozycji albo pustej komórki przy kodzie wskaźnika")]
    [InlineData("", "1,1.W1,Rodziny,2024,,1.K1,,1,,,,,", "category", "1.K1", "the code of an item, or nothing beside the code of an indicator", "kodu pozycji albo pustej komórki przy kodzie wskaźnika")]
    [InlineData("", "1,1.W9,Rodziny,2024,,,,1,,,,,", "indicator", "1.W9", "the code of an indicator of the strategy", "kodu wskaźnika strategii")]
    [InlineData("", "1,,średnia,2024,,published,,1,,,,,", "name", "średnia", "one of: meanRating, syntheticIndex, ratingRange, meanRange, levelCount, levelShare, meanProgress", "jednego z: meanRating, syntheticIndex, ratingRange, meanRange, levelCount, levelShare, meanProgress")]
    [InlineData("", "1,,,2024,,published,,1,,,,,", "name", "", "one of: meanRating, syntheticIndex, ratingRange, meanRange, levelCount, levelShare, meanProgress", "jednego z: meanRating, syntheticIndex, ratingRange, meanRange, levelCount, levelShare, meanProgress")]
    [InlineData(
        "", "1,,meanRating,2024,,published,,1,,osoby,,,", "unit", "osoby",
        "%, a currency, or nothing: a published figure has no other unit",
        "%, waluty albo pustej komórki: podana w sprawozdaniu liczba nie ma innej jednostki")]
    public void Read_CellThatCannotBeRead_TellsWhatWasExpected(string above, string row, string column, string found, string english, string polish)
    {
        var problem = Assert.Single(Observations(above + row).Problems);

        Assert.Equal($"SSR503 $[{(above.Length == 0 ? 2 : 3)}].{column}", $"{problem.Code} {problem.Path}");
        Assert.Equal($"Found '{found}' in column '{column}'; expected {english}. Correct the cell.", problem.English);
        Assert.Equal($"W kolumnie „{column}” jest „{found}”; oczekiwano {polish}. Popraw komórkę.", problem.Polish);
    }

    [Theory]
    [InlineData("", "1,1.W1,,2024,,,,1,,,missing,,", "SSR504 $[2].status", "The status is 'missing', but the value says 'reported'. Correct one of them.", "Status to „missing”, a wartość oznacza „reported”. Popraw jedno z nich.")]
    [InlineData("", "1,1.W1,,2024,,,,x,,,missing,,", "SSR504 $[2].status", "The status is 'missing', but the value says 'not-applicable'. Correct one of them.", "Status to „missing”, a wartość oznacza „not-applicable”. Popraw jedno z nich.")]
    [InlineData("", "1,1.W1,,2024,,,,.,,,not-applicable,,", "SSR504 $[2].status", "The status is 'not-applicable', but the value says 'no-data'. Correct one of them.", "Status to „not-applicable”, a wartość oznacza „no-data”. Popraw jedno z nich.")]
    [InlineData(
        Total, "1,1.W1,Rodziny,2024,,sex,kobiety,3,,osoby,,,",
        "SSR504 $[3].unit", "The unit is 'osoby', but that of the whole is 'rodziny'. Give both the same.", "Jednostka to „osoby”, a jednostka całości to „rodziny”. Podaj tę samą.")]
    [InlineData(
        "1,1.W1,Rodziny,2024,,,,30%,,,,,\n1,1.W1,Rodziny,2024,,sex,kobiety,3,,rodziny,,,\n", "1,1.W1,Rodziny,2024,,sex,mężczyźni,3,,osoby,,,",
        "SSR504 $[4].unit", "The unit is 'osoby', but that of the whole is 'rodziny'. Give both the same.", "Jednostka to „osoby”, a jednostka całości to „rodziny”. Podaj tę samą.")]
    [InlineData(Total, "1,1.W1,Rodziny,2024,MOPS,sex,kobiety,3,,,,,", "SSR505 $[3]", Detached, DetachedPl)]
    public void Read_RowThatDoesNotFit_TellsWhy(string above, string row, string place, string english, string polish)
    {
        var problem = Assert.Single(Observations(above + row).Problems);

        Assert.Equal((place, english, polish), ($"{problem.Code} {problem.Path}", problem.English, problem.Polish));
    }

    [Fact]
    public void Read_UnknownColumn_TellsTheKnownOnes()
    {
        var problem = Assert.Single(Read("nowa,goal,direction,title,period,scale,level,label\n").Problems);

        Assert.Equal("The column 'nowa' is unknown. Known are: goal, direction, title, period, scale, level, label.", problem.English);
        Assert.Equal("Kolumna „nowa” jest nieznana. Znane są: goal, direction, title, period, scale, level, label.", problem.Polish);
    }

    [Theory]
    [InlineData("procent,120,%", "SSR503 $[2].level", "Found '120' in column 'level'; expected the per cent completed, 0 to 100. Correct the cell.", "W kolumnie „level” jest „120”; oczekiwano procentu wykonania od 0 do 100. Popraw komórkę.")]
    [InlineData("punkty,3,stopień 4", "SSR504 $[2].label", "The label is 'stopień 4', but level '3' is 'stopień 3'. Correct one of them.", "Etykieta to „stopień 4”, a stopień „3” to „stopień 3”. Popraw jedno z nich.")]
    public void Read_RatingThatDoesNotFit_TellsWhy(string rating, string place, string english, string polish)
    {
        var problem = Assert.Single(Rating($"1,1.K1,,2024,{rating}").Problems);

        Assert.Equal((place, english, polish), ($"{problem.Code} {problem.Path}", problem.English, problem.Polish));
    }

    [Theory]
    [InlineData("1,,,2024,punkty,3,", "SSR503 $[2].direction")]
    [InlineData("1,1.K1,,2024,,3,", "SSR503 $[2].scale")]
    [InlineData("1,1.K1,,2024,punkty,,", "SSR503 $[2].level")]
    [InlineData(",,A,,,,", "SSR503 $[2].direction|SSR503 $[2].period|SSR503 $[2].scale|SSR503 $[2].level")]
    [InlineData(",, ,,,,", "")]
    [InlineData(" 1,1.K1,,2024,procent,120,%", "SSR503 $[2].goal|SSR503 $[2].level")]
    [InlineData(" 1,1.K1,,2024,punkty,3,stopień 4", "SSR503 $[2].goal|SSR504 $[2].label")]
    [InlineData("1,1.K1,,2024,procent,dużo,%", "SSR503 $[2].level")]
    [InlineData("1,1.K1,,2024,procent,12 zł,%", "SSR503 $[2].level")]
    [InlineData("1,1.K1,,2024,procent,x,%", "SSR503 $[2].level")]
    public void Read_FaultyRating_TellsEachFaultAndIsLeftOut(string rating, string places)
    {
        var result = Rating(rating);

        Assert.Equal(places, ProblemPlaces.Of(result));
        Assert.Empty(result.PartialContent!.Assessments);
    }

    /// <summary>A level needs no label; what its code is worth is a matter of the strategy, and told once.</summary>
    [Theory]
    [InlineData("punkty,3,", "")]
    [InlineData("punkty,9,stopień 9", "SSR307 $[2]")]
    [InlineData("oceny,3,stopień 3", "SSR306 $[2]")]
    public void Read_RatingByItsCodes_IsKept(string rating, string places)
    {
        var result = Rating($"1,1.K1,,2024,{rating}");

        Assert.Equal(places, ProblemPlaces.Of(result));
        Assert.Equal(rating.Split(',')[1], Assert.Single(result.PartialContent!.Assessments).Level?.Text);
    }

    /// <summary>Each row has one fault; the digits of a fraction are as many as anybody computes.</summary>
    [Theory]
    [InlineData("", "1", "exact", "something", "treści")]
    [InlineData("1/2/3", "1", "exact", "a whole number or a fraction such as 345/58", "liczby całkowitej albo ułamka, np. 345/58")]
    [InlineData("3", "x", "inputs", "a whole number", "liczby całkowitej")]
    public void ReadRows_FigureThatCannotBeRead_TellsWhatWasExpected(string exact, string inputs, string column, string english, string polish)
    {
        var problem = Assert.Single(Figure(exact, inputs).Problems);
        var found = column == "exact" ? exact : inputs;

        Assert.Equal($"Found '{found}' in column '{column}'; expected {english}. Correct the cell.", problem.English);
        Assert.Equal($"W kolumnie „{column}” jest „{found}”; oczekiwano {polish}. Popraw komórkę.", problem.Polish);
    }

    [Fact]
    public void ReadRows_FigureWithoutItsRoundedNumber_IsTold()
    {
        var row = Figure("3", "1", rounded: "");

        Assert.Equal("SSR503 $[2].rounded", $"{Assert.Single(row.Problems).Code} {row.Problems[0].Path}");
        Assert.Null(row.Content);
    }

    [Fact]
    public void ReadRows_WholeFigureOfManyDigits_IsReadUpToAThousand()
    {
        Assert.Equal(new Fraction(7, 1), Figure("7", "1").Content!.Exact);
        Assert.Equal(1, Figure(new string('0', 999) + "1", "1").Content!.Exact);
        Assert.Equal("$[2].exact", Assert.Single(Figure(new string('0', 1000) + "1", "1").Problems).Path);
    }

    [Fact]
    public void Read_RoundOfAnotherStrategy_SaysWhichItIsAbout() => Assert.StartsWith(
        "The round is about strategy 'X', not about 'S'. Give the matching ones.",
        Assert.Throws<ArgumentException>(() => ObservationsTable.Read(CsvTables.Open(Stream.Null), PlanningExamples.Small, new MonitoringRound(new("X"), Year), TableReadOptions.Default)).Message,
        StringComparison.Ordinal);

    private static ReadResult<MonitoringRound> Observations(string rows)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Header + rows));
        return ObservationsTable.Read(CsvTables.Open(stream), PlanningExamples.Small, new MonitoringRound(new("S"), Year), TableReadOptions.Default);
    }

    private static ReadResult<MonitoringRound> Rating(string row) => Read($"goal,direction,title,period,scale,level,label\n{row}\n");

    private static ReadResult<MonitoringRound> Read(string assessments)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(assessments));
        return AssessmentsTable.Read(CsvTables.Open(stream), PlanningExamples.Small, new MonitoringRound(new("S"), Year), TableReadOptions.Default);
    }

    private static RowResult<FigureRow> Figure(string exact, string inputs, string rounded = "3")
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"subject,measure,period,rule,exact,rounded,decimals,inputs,missing\nS,meanRating,2024,mean,{exact},{rounded},0,{inputs},0\n"));
        return Assert.Single(FiguresTable.ReadRows(CsvTables.Open(stream), TableReadOptions.Default));
    }
}
