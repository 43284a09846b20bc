using System.Text;
using SocialStrategy.Exchange;

namespace SocialStrategy.Core.Tests.Exchange.Json;

/// <summary>What a problem of a JSON file says, word for word in both languages.</summary>
public sealed class ProblemWordingTests
{
    [Theory]
    [InlineData("\"territory\":7}", "SSR003 $.territory", "Found a number; expected an object.", "Jest liczba; oczekiwano obiektu.")]
    [InlineData("\"goals\":{}}", "SSR003 $.goals", "Found an object; expected a list.", "Jest obiekt; oczekiwano listy.")]
    [InlineData("\"mission\":[]}", "SSR003 $.mission", "Found a list; expected a text in quotes.", "Jest lista; oczekiwano tekstu w cudzysłowie.")]
    [InlineData(
        "\"editorialNotes\":[{\"remark\":\"u\",\"contradiction\":\"tak\"}]}",
        "SSR003 $.editorialNotes[0].contradiction",
        "Found a text; expected true or false.",
        "Jest tekst; oczekiwano true albo false.")]
    [InlineData(
        "\"scales\":[{\"code\":\"s\",\"levels\":[{\"code\":\"1\",\"label\":\"a\",\"value\":true}]}]}",
        "SSR003 $.scales[0].levels[0].value",
        "Found true or false; expected a number.",
        "Jest wartość true/false; oczekiwano liczby.")]
    [InlineData("\"resolution\":{\"number\":\"1\",\"date\":7}}", "SSR003 $.resolution.date", "Found a number; expected a date.", "Jest liczba; oczekiwano daty.")]
    [InlineData("\"elements\":[{\"kind\":null,\"place\":\"s. 1\"}]}", "SSR003 $.elements[0].kind", "Found null; expected a word.", "Jest null; oczekiwano słowa.")]
    public void Read_OtherKindOfValue_SaysWhatIsThereAndWhatShouldBe(string rest, string place, string english, string polish) => AssertOnly(
        StrategyJson.Read(JsonDocuments.StrategyStart + rest),
        place,
        english + " Correct it or leave the member out.",
        polish + " Popraw albo usuń pole.");

    [Fact]
    public void Read_VersionThatIsNoNumber_SaysWhatShouldBe() => AssertOnly(
        StrategyJson.Read("""{"format":"social-strategy/strategy","version":null,"code":"S","title":"T"}"""),
        "SSR003 $.version",
        "Found null; expected a whole number. Correct it or leave the member out.",
        "Jest null; oczekiwano liczby całkowitej. Popraw albo usuń pole.");

    [Theory]
    [InlineData(
        "\"scales\":[{\"code\":\"s\",\"levels\":[{\"code\":\"1\",\"label\":\"a\",\"value\":1e400}]}]}",
        "SSR006 $.scales[0].levels[0].value",
        "Found '1e400'; expected a number of at most 28 digits.",
        "Jest „1e400”; oczekiwano liczby o najwyżej 28 cyfrach.")]
    [InlineData(
        "\"resolution\":{\"number\":\"1\",\"date\":\"2023-02-29\"}}",
        "SSR006 $.resolution.date",
        "Found '2023-02-29'; expected a date such as 2021-12-31.",
        "Jest „2023-02-29”; oczekiwano daty, np. 2021-12-31.")]
    [InlineData(
        "\"goals\":[{\"code\":\"1\",\"title\":\"a\",\"realizers\":[{\"realizer\":\"b\",\"role\":\"x\"}]}],\"realizers\":[{\"code\":\"b\",\"name\":\"c\"}]}",
        "SSR006 $.goals[0].realizers[0].role",
        "Found 'x'; expected one of: responsible, supporting, coordinating.",
        "Jest „x”; oczekiwano jednego z: responsible, supporting, coordinating.")]
    [InlineData(
        "\"territory\":{\"name\":\"a\",\"x\":1}}",
        "SSR002 $.territory.x",
        "The member 'x' is unknown here. Known are: name, teryt.",
        "Pole „x” jest tu nieznane. Znane są: name, teryt.")]
    [InlineData(
        "\"scales\":[{\"code\":\"s\",\"percentComplete\":true,\"levels\":[{\"code\":\"1\",\"label\":\"a\"}]}]}",
        "SSR009 $.scales[0]",
        "The scale 's' is none: a scale of per cent complete has no levels. Correct its levels.",
        "Skala „s” jest niepoprawna: skala procentu wykonania nie ma stopni. Popraw jej stopnie.")]
    [InlineData(
        "\"goals\":[{\"code\":\"1\",\"title\":\"a\",\"indicators\":[{\"code\":\"w\",\"title\":\"b\",\"targets\":[{\"period\":\"2025\",\"relation\":\"risingTrend\",\"value\":{\"number\":1}}]}]}]}",
        "SSR009 $.goals[0].indicators[0].targets[0]",
        "The target is none: a trend has no number. Correct 'relation', 'value' and 'upper'.",
        "Wartość docelowa jest niepoprawna: tendencja nie ma liczby. Popraw pola „relation”, „value” i „upper”.")]
    public void Read_ValueThatCannotBe_SaysWhatMayStandThere(string rest, string place, string english, string polish) =>
        AssertOnly(StrategyJson.Read(JsonDocuments.StrategyStart + rest), place, english, polish);

    [Theory]
    [InlineData("\"municipality\":{\"name\":\"a\",\"teryt\":\"10\"}}", "SSR002 $.municipality.teryt", "teryt")]
    [InlineData("\"territory\":{\"name\":\"a\"}}", "SSR002 $.territory", "territory")]
    public void Read_MemberOfANewerVersion_SaysSo(string rest, string place, string name) => AssertOnly(
        StrategyJson.Read("""{"format":"social-strategy/strategy","version":1,"code":"S","title":"T",""" + rest),
        place,
        $"The member '{name}' is unknown in this version of the format. Write the newer version, or take the member out.",
        $"Pole „{name}” jest nieznane w tej wersji formatu. Wpisz nowszą wersję albo usuń pole.");

    [Fact]
    public void Read_CompositesOnFourLevels_SaysHowManyThereMayBe()
    {
        var value = """{"number":1}""";
        for (var level = 0; level < 4; level++)
        {
            value = $$"""{"composite":[{"name":"a","value":{{value}}}]}""";
        }

        AssertOnly(
            JsonDocuments.ReadRound($$"""{{JsonDocuments.RoundStart}}"observations":[{"item":"1.W1","period":"2024","value":{{value}}}]}"""),
            "SSR008 $.observations[0].value",
            "Composite values stand in each other on more than three levels. Divide the value.",
            "Wartości złożone są zagnieżdżone na więcej niż trzech poziomach. Rozdziel wartość.");
    }

    /// <summary>The root has four members and a list of two: 1 + 4 + 1 + 2 values on two levels.</summary>
    [Fact]
    public void Read_MoreThanALimitAllows_NamesTheLimit()
    {
        var json = Encoding.UTF8.GetBytes(JsonDocuments.StrategyStart + "\"goals\":[1,2]}");
        var limits = JsonReadOptions.Default;
        AssertOnly(
            StrategyJson.Read(json, limits with { MaxBytes = 50 }),
            "SSR010 $",
            "The file has more than 50 bytes. Divide it, or raise the limit 'MaxBytes'.",
            "Plik ma więcej niż 50 bajtów. Podziel go albo podnieś limit „MaxBytes”.");
        AssertOnly(
            StrategyJson.Read(json, limits with { MaxValues = 7 }),
            "SSR011 $",
            "The file has more than 7 values; from here on it is not read. Divide it, or raise the limit 'MaxValues'.",
            "Plik ma więcej niż 7 wartości; od tego miejsca nie jest czytany. Podziel go albo podnieś limit „MaxValues”.");
        AssertOnly(
            StrategyJson.Read(json, limits with { MaxDepth = 1 }),
            "SSR012 $",
            "Objects and lists nest more than 1 levels deep. Check the brackets, or raise the limit 'MaxDepth'.",
            "Obiekty i listy są zagnieżdżone głębiej niż na 1 poziomów. Sprawdź nawiasy albo podnieś limit „MaxDepth”.");
    }

    [Fact]
    public void Read_MoreProblemsThanAreTold_SaysHowManyAre()
    {
        var json = Encoding.UTF8.GetBytes(JsonDocuments.StrategyStart + "\"mission\":\" \",\"resolution\":{\"number\":\"1\",\"kind\":\" \",\"body\":\" \"}}");
        var problems = StrategyJson.Read(json, JsonReadOptions.Default with { MaxProblems = 2 }).Problems;
        Assert.Equal(["SSR007 $.mission", "SSR007 $.resolution.kind", "SSR013 $"], problems.Select(each => $"{each.Code} {each.Path}").Order(StringComparer.Ordinal));
        Assert.Equal("There are more than 2 problems; the others are not listed. Correct these and read the file again.", problems[^1].English);
        Assert.Equal("Problemów jest więcej niż 2; pozostałych nie wymieniono. Popraw te i wczytaj plik ponownie.", problems[^1].Polish);
    }

    private static void AssertOnly<T>(ReadResult<T> result, string place, string english, string polish)
        where T : class
    {
        var problem = Assert.Single(result.Problems);
        Assert.Equal((place, english, polish), ($"{problem.Code} {problem.Path}", problem.English, problem.Polish));
    }
}
