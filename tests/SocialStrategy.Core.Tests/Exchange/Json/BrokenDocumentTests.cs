using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SocialStrategy.Core.Tests.Planning;
using SocialStrategy.Exchange;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Exchange.Json;

public sealed class BrokenDocumentTests
{
    /// <summary>Texts that are no JSON, and roots that are no object.</summary>
    [Theory]
    [InlineData("", "SSR001 $ 1:1")]
    [InlineData(" \n ", "SSR001 $ 2:2")]
    [InlineData("{", "SSR001 $ 1:2")]
    [InlineData("{\n  \"code\": 1,\n  }", "SSR001 $ 3:3")]
    [InlineData("{\n\"żółć\": oj}", "SSR001 $ 2:9")]
    [InlineData("{} x", "SSR001 $ 1:4")]
    [InlineData("{} // uwaga", "SSR001 $ 1:4")]
    [InlineData("{\"code\":\"\\ud800\"}", "SSR001 $ 1:9")]
    [InlineData("{\n \"\\udfff\":1}", "SSR001 $ 2:2")]
    [InlineData("null", "SSR003 $ 1:1")]
    [InlineData(" []", "SSR003 $ 1:2")]
    [InlineData("7", "SSR003 $ 1:1")]
    [InlineData("\"a\"", "SSR003 $ 1:1")]
    [InlineData("{}", "SSR004 $ 1:1\nSSR004 $ 1:1\nSSR004 $ 1:1\nSSR004 $ 1:1")]
    [InlineData("""{"format":"social-strategy/round","version":1}""", "SSR101 $.format 1:11")]
    [InlineData("""{"format":"","version":3}""", "SSR101 $.format 1:11")]
    [InlineData("""{"format":"social-strategy/strategy","version":4,"nowe":1}""", "SSR102 $.version 1:48")]
    [InlineData("""{"format":"social-strategy/strategy","version":1.0,"code":"S","title":"T"}""", "SSR102 $.version 1:48")]
    [InlineData("""{"format":"social-strategy/strategy","version":"1","code":"S","title":"T"}""", "SSR003 $.version 1:48")]
    public void Read_NoStrategyAtAll_HasNoContent(string json, string places)
    {
        var result = StrategyJson.Read(json);
        Assert.Null(result.PartialContent);
        Assert.Equal(places, JsonDocuments.Places(result));
        AssertTexts(result.Problems);
    }

    /// <summary>One fault in a strategy; what is not at fault is still there.</summary>
    [Theory]
    [InlineData("\"nowe\":1}", "SSR002 $.nowe 1:80")]
    [InlineData("\"\":1}", "SSR002 $. 1:76")]
    [InlineData("\"mission\":null}", "SSR003 $.mission 1:83")]
    [InlineData("\"mission\":7}", "SSR003 $.mission 1:83")]
    [InlineData("\"goals\":{}}", "SSR003 $.goals 1:81")]
    [InlineData("\"goals\":[null]}", "SSR003 $.goals[0] 1:82")]
    [InlineData("\"goals\":[[]]}", "SSR003 $.goals[0] 1:82")]
    [InlineData("\"realizers\":[{\"code\":\"a\",\"name\":\"b\",\"aliases\":[null]}]}", "SSR003 $.realizers[0].aliases[0] 1:120")]
    [InlineData("\"scales\":[{\"code\":\"s\",\"percentComplete\":\"tak\"}]}", "SSR003 $.scales[0].percentComplete 1:113")]
    [InlineData("\"goals\":[{\"code\":\"1\"}]}", "SSR004 $.goals[0] 1:82")]
    [InlineData("\"goals\":[{}]}", "SSR004 $.goals[0] 1:82\nSSR004 $.goals[0] 1:82")]
    [InlineData("\"goals\":[{\"title\":7}]}", "SSR004 $.goals[0] 1:82\nSSR003 $.goals[0].title 1:91")]
    [InlineData("\"mission\":\"a\",\"mission\":\"b\"}", "SSR005 $.mission 1:87")]
    [InlineData("\"goals\":[{\"code\":\" 1\",\"title\":\"a\"}]}", "SSR006 $.goals[0].code 1:90")]
    [InlineData("\"period\":\"2024-13\"}", "SSR006 $.period 1:82")]
    [InlineData("\"period\":\"202\\u0000\"}", "SSR006 $.period 1:82")]
    [InlineData("\"resolution\":{\"number\":\"1\",\"date\":\"2023-02-29\"}}", "SSR006 $.resolution.date 1:107")]
    [InlineData("\"mission\":\" \"}", "SSR007 $.mission 1:83")]
    [InlineData("\"territory\":{\"name\":\"\"}}", "SSR007 $.territory.name 1:93")]
    [InlineData("\"territory\":{\"name\":\"a\",\"teryt\":\"1014001\"}}", "SSR006 $.territory.teryt 1:105")]
    [InlineData("\"territory\":{\"name\":\"a\",\"teryt\":1014011}}", "SSR003 $.territory.teryt 1:105")]
    [InlineData("\"realizers\":[{\"code\":\"a\",\"name\":\"b\",\"aliases\":[\"\"]}]}", "SSR007 $.realizers[0].aliases[0] 1:120")]
    [InlineData("\"scales\":[{\"code\":\"s\"}]}", "SSR009 $.scales[0] 1:83")]
    [InlineData("\"scales\":[{\"code\":\"s\",\"percentComplete\":true,\"levels\":[{\"code\":\"1\",\"label\":\"a\"}]}]}", "SSR009 $.scales[0] 1:83")]
    [InlineData("\"scales\":[{\"code\":\"s\",\"levels\":[{\"code\":\"1\",\"label\":\"a\"},{\"code\":\"1\",\"label\":\"b\"}]}]}", "SSR009 $.scales[0] 1:83")]
    public void Read_OneFault_LeavesTheRest(string rest, string places)
    {
        var result = StrategyJson.Read(JsonDocuments.StrategyStart + rest);
        Assert.Equal(places, JsonDocuments.Places(result));
        Assert.Equal(new("S"), result.PartialContent?.Code);
        Assert.False(result.TryGetContent(out _));
        AssertTexts(result.Problems);
    }

    /// <summary>Contradictions leave no consistent strategy; their places are those of the parts.</summary>
    [Theory]
    [InlineData("\"goals\":[\n{\"code\":\"1\",\"title\":\"a\"},\n{\"title\":\"b\",\"code\":\"1\"}]}", "SSR201 $.goals[1].code 3:21")]
    [InlineData("\"realizers\":[{\"code\":\"1\",\"name\":\"a\"},\n{\"code\":\"1\",\"name\":\"b\"}]}", "SSR201 $.realizers[1].code 2:9")]
    [InlineData("\"goals\":[{\"code\":\"1\",\"title\":\"a\",\n\"realizers\":[{\"realizer\":\"X\"}]}]}", "SSR202 $.goals[0].realizers 2:13")]
    [InlineData("\"goals\":[{\"code\":\"1\",\"title\":\"a\",\"directions\":[{\"code\":\"k\",\"title\":\"b\",\n\"alsoServes\":[\"9\"]}]}]}", "SSR203 $.goals[0].directions[0].alsoServes 2:14")]
    [InlineData(
        "\"goals\":[{\"code\":\"1\",\"title\":\"a\",\"indicators\":[{\"code\":\"w\",\"title\":\"b\",\"targets\":[\n{\"period\":\"2025\",\"relation\":\"risingTrend\",\"relativeToIndicator\":\"x\"}]}]}]}",
        "SSR204 $.goals[0].indicators[0].targets[0].relativeToIndicator 2:65")]
    [InlineData(
        "\"goals\":[{\"code\":\"1\",\"title\":\"a\",\"indicators\":[{\"code\":\"w\",\"title\":\"b\",\"timing\":\"snapshot\",\n\"aggregation\":{\"overPeriods\":{\"method\":\"sum\",\"missing\":\"skip\"}}}]}]}",
        "SSR205 $.goals[0].indicators[0].aggregation 2:15")]
    [InlineData(
        "\"goals\":[{\"code\":\"1\",\"title\":\"a\",\"indicators\":[{\"code\":\"w\",\"title\":\"b\",\"timing\":\"cumulative\",\n\"aggregation\":{\"overPeriods\":{\"method\":\"sum\",\"missing\":\"zero\"}}}]}]}",
        "SSR205 $.goals[0].indicators[0].aggregation 2:15")]
    public void Read_Contradiction_HasNoContent(string rest, string places)
    {
        var result = StrategyJson.Read(JsonDocuments.StrategyStart + rest);
        Assert.Equal(places, JsonDocuments.Places(result));
        Assert.Null(result.PartialContent);
        AssertTexts(result.Problems);
    }

    /// <summary>One faulty value of an observation.</summary>
    [Theory]
    [InlineData("{\"number\":1e400}", "SSR006 $.observations[0].value.number 2:54")]
    [InlineData("{}", "SSR008 $.observations[0].value 2:44")]
    [InlineData("{\"number\":1,\"text\":\"a\"}", "SSR008 $.observations[0].value 2:44")]
    [InlineData("{\"percent\":1,\"numerator\":1}", "SSR008 $.observations[0].value 2:44")]
    [InlineData("{\"number\":1,\"numerator\":1,\"denominator\":2}", "SSR008 $.observations[0].value 2:44")]
    [InlineData("{\"money\":1}", "SSR008 $.observations[0].value 2:44")]
    [InlineData("{\"money\":1,\"currency\":\"zł\"}", "SSR008 $.observations[0].value 2:44")]
    [InlineData("{\"composite\":[]}", "SSR008 $.observations[0].value 2:44")]
    [InlineData("{\"composite\":[{\"name\":\"a\",\"value\":{}}]}", "SSR008 $.observations[0].value.composite[0].value 2:78")]
    [InlineData("{\"text\":\"\"}", "SSR007 $.observations[0].value.text 2:52")]
    [InlineData("{\"number\":1,\"printed\":\" \"}", "SSR007 $.observations[0].value.printed 2:66")]
    [InlineData("{\"missing\":\"noData\",\"approximate\":\"tak\"}", "SSR003 $.observations[0].value.approximate 2:78")]
    public void Read_FaultyValue_IsToldWithItsPlace(string value, string places)
    {
        var result = JsonDocuments.ReadRound($$"""{{JsonDocuments.RoundStart}}"observations":[{{'\n'}}{"item":"1.W1","period":"2024","value":    {{value}}}]}""");
        Assert.Equal(places, JsonDocuments.Places(result));
        Assert.Equal(new("S"), result.PartialContent?.Strategy);
        AssertTexts(result.Problems);
    }

    /// <summary>One fault in a round that should fit the small strategy.</summary>
    [Theory]
    [InlineData("\"observations\":[{\"item\":\"x\",\"period\":\"2024\",\"name\":\"a\",\"value\":{\"number\":1}}]}", "SSR303 $.observations[0].item 1:102")]
    [InlineData("\"observations\":[{\"item\":\"1.W1\",\"period\":\"2024\",\"name\":\"a\",\"value\":{\"number\":1}}]}", "SSR304 $.observations[0].name 1:132")]
    [InlineData("\"observations\":[{\"item\":\"1\",\"period\":\"2024\",\"value\":{\"number\":1}}]}", "SSR305 $.observations[0] 1:94")]
    [InlineData(
        "\"observations\":[{\"item\":\"1.W1\",\"period\":\"2024\",\"value\":{\"number\":1},\"contributions\":[\n{\"realizer\":\"X\",\"value\":{\"number\":1}}]}]}",
        "SSR202 $.observations[0].contributions[0].realizer 2:13")]
    [InlineData("\"assessments\":[{\"item\":\"1\",\"period\":\"2024\",\"scale\":\"x\",\"level\":\"1\"}]}", "SSR306 $.assessments[0].scale 1:129")]
    [InlineData("\"assessments\":[{\"item\":\"1\",\"period\":\"2024\",\"scale\":\"punkty\",\"level\":\"8\"}]}", "SSR307 $.assessments[0].level 1:146")]
    [InlineData("\"assessments\":[{\"item\":\"1\",\"period\":\"2024\",\"scale\":\"punkty\",\"percentComplete\":8}]}", "SSR307 $.assessments[0] 1:93")]
    [InlineData("\"assessments\":[{\"item\":\"1\",\"period\":\"2024\",\"scale\":\"procent\",\"percentComplete\":101}]}", "SSR009 $.assessments[0] 1:93")]
    [InlineData("\"assessments\":[{\"item\":\"1\",\"period\":\"2024\",\"scale\":\"procent\"}]}", "SSR009 $.assessments[0] 1:93")]
    [InlineData("\"narrative\":[{\"code\":\"1\",\"kind\":\"method\"}]}", "SSR201 $.narrative[0].code 1:99")]
    [InlineData("\"narrative\":[{\"code\":\"n\",\"kind\":\"Method\"}]}", "SSR006 $.narrative[0].kind 1:110")]
    [InlineData("\"narrative\":[{\"code\":\"n\",\"kind\":\" method\"}]}", "SSR006 $.narrative[0].kind 1:110")]
    [InlineData("\"narrative\":[{\"code\":\"n\",\"kind\":\"method, need\"}]}", "SSR006 $.narrative[0].kind 1:110")]
    [InlineData("\"narrative\":[{\"code\":\"n\",\"kind\":1}]}", "SSR003 $.narrative[0].kind 1:110")]
    [InlineData("\"taskProgress\":[{\"task\":\"1.Z1\",\"period\":\"2024\",\"spent\":[{\"amount\":{\"number\":1}}]}]}", "SSR008 $.taskProgress[0].spent[0].amount 1:144")]
    public void Read_RoundWithOneFault_LeavesTheRest(string rest, string places)
    {
        var result = JsonDocuments.ReadRound(JsonDocuments.RoundStart + rest);
        Assert.Equal(places, JsonDocuments.Places(result));
        Assert.Equal(new("S"), result.PartialContent?.Strategy);
        AssertTexts(result.Problems);
    }

    [Fact]
    public void Read_RoundOfAnotherStrategy_IsToldAtTheStrategy()
    {
        var json = """{"format":"social-strategy/round","version":1,"period":"2024","strategy":"X"}""";
        Assert.Equal("SSR302 $.strategy 1:74", JsonDocuments.Places(JsonDocuments.ReadRound(json)));
        Assert.Empty(RoundJson.Read(Encoding.UTF8.GetBytes(json)).Problems);
    }

    [Fact]
    public void Read_ManyFaults_TellsAllInTheOrderOfTheText()
    {
        var result = StrategyJson.Read(
            """
            {
              "format": "social-strategy/strategy",
              "version": 3,
              "nazwa": "x",
              "code": "S",
              "title": "Żółty tytuł", "period": "24",
              "mission": "",
              "goals": [
                { "code": "1", "title": "a", "title": "b" },
                { "code": " 2", "title": "b" },
                { "code": "3", "title": "c", "uwagi": [] , "indicators": [
                  { "code": "w", "title": "d", "kind": "PRODUCT" },
                  null
                ] }
              ]
            }
            """);
        Assert.Equal(
            """
            SSR002 $.nazwa 4:12
            SSR006 $.period 6:37
            SSR007 $.mission 7:14
            SSR005 $.goals[0].title 9:34
            SSR006 $.goals[1].code 10:15
            SSR002 $.goals[2].uwagi 11:43
            SSR006 $.goals[2].indicators[0].kind 12:44
            SSR003 $.goals[2].indicators[1] 13:7
            """,
            JsonDocuments.Places(result));
        Assert.Equal(["1", "3"], result.PartialContent!.Goals.Select(goal => goal.Code.Text));
        Assert.Equal("a", result.PartialContent.Goals[0].Title);
        Assert.Equal(new("w"), result.PartialContent.Goals[1].Indicators[0].Code);
        Assert.Null(result.PartialContent.Goals[1].Indicators[0].Kind);
        AssertTexts(result.Problems);
    }

    [Fact]
    public void Read_InvalidUtf8_IsTold()
    {
        var result = StrategyJson.Read([(byte)'{', (byte)'"', 0xC5, (byte)'"']);
        Assert.Equal("SSR001 $ 1:1", JsonDocuments.Places(result));
        Assert.Null(result.PartialContent);
        Assert.Equal("The file is not UTF-8. Save it as UTF-8.", result.Problems[0].English);
    }

    [Theory]
    [InlineData(65)]
    [InlineData(10_000)]
    public void Read_TooDeep_IsToldAtTheLevel(int depth)
    {
        Assert.Equal("SSR012 $ 1:65", JsonDocuments.Places(StrategyJson.Read(new string('[', depth) + new string(']', depth))));
        var members = string.Concat(Enumerable.Repeat("{\"goals\":", depth));
        Assert.Equal("SSR012 $ 1:577", JsonDocuments.Places(StrategyJson.Read(members)));
    }

    [Theory]
    [InlineData("1e28", true)]
    [InlineData("-0", true)]
    [InlineData("1.50", true)]
    [InlineData("0e400", true)]
    [InlineData("1e-28", true)]
    [InlineData("1.2345678901234567890123456789", true)]
    [InlineData("79228162514264337593543950335", true)]
    [InlineData("79228162514264337593543950336", false)]
    [InlineData("79228162514264337593543950334.4", false)]
    [InlineData("0.12345678901234567890123456789012345", false)]
    [InlineData("1e-29", false)]
    [InlineData("1e29", false)]
    [InlineData("1e400", false)]
    [InlineData("1e-400", false)]
    public void Read_Number_IsExactOrAProblem(string number, bool isExact)
    {
        var result = StrategyJson.Read($$"""{{JsonDocuments.StrategyStart}}"scales":[{"code":"s","levels":[{"code":"1","label":"a","value":{{number}}}]}]}""");
        Assert.Equal(isExact ? "" : "SSR006 $.scales[0].levels[0].value 1:137", JsonDocuments.Places(result));
        var beside = StrategyJson.Read($$"""{{JsonDocuments.StrategyStart}}"scales":[{"code":"s","levels":[{"code":"1","label":"a","value":{{number}}}]}],"x":1}""");
        Assert.Equal(result.PartialContent, beside.PartialContent);
        Assert.Equal(isExact ? 1 : 2, beside.Problems.Count);
    }

    [Law]
    public Property Read_AnyMutatedStrategy_GivesContentOrProblemsNeverNeither() =>
        Prop.ForAll(Mutated(StrategyGenerators.Any.Generator.Select(JsonDocuments.Write)), bytes => IsWhole(StrategyJson.Read(bytes)));

    [Law]
    public Property Read_AnyMutatedRound_GivesContentOrProblemsNeverNeither() =>
        Prop.ForAll(
            Mutated(RoundGenerators.Of(PlanningExamples.Small, Period.Year(2024)).Select(JsonDocuments.Write)),
            bytes => IsWhole(RoundJson.Read(bytes, PlanningExamples.Small)) && IsWhole(RoundJson.Read(bytes)));

    private static Arbitrary<byte[]> Mutated(Gen<byte[]> documents) =>
        (from document in documents
         from changes in (from at in Gen.Choose(0, int.MaxValue)
                          from kind in Gen.Choose(0, 3)
                          from octet in Gen.OneOf(Gen.Choose(0, 255), Gen.Elements("{}[],:\"\\0123456789-.eEnul \n".Select(letter => (int)letter)))
                          select (at, kind, octet)).NonEmptyListOf().Resize(3)
         select changes.Aggregate(document, (bytes, change) => Mutate(bytes, change.at, change.kind, (byte)change.octet))).ToArbitrary();

    private static byte[] Mutate(byte[] bytes, int at, int kind, byte octet)
    {
        if (bytes.Length == 0)
        {
            return bytes;
        }

        var place = at % bytes.Length;
        return kind switch
        {
            0 => [.. bytes[..place], .. bytes[(place + 1)..]],
            1 => [.. bytes[..place], bytes[place], .. bytes[place..]],
            2 => [.. bytes[..place], octet, .. bytes[place..]],
            _ => [.. bytes[..place], octet, .. bytes[(place + 1)..]],
        };
    }

    private static bool IsWhole<T>(ReadResult<T> result)
        where T : class
    {
        AssertTexts(result.Problems);
        return result.TryGetContent(out _) == (result.Problems.Count == 0) && (result.PartialContent is not null || result.Problems.Count > 0);
    }

    private static void AssertTexts(ValueList<Problem> problems) => Assert.All(problems, problem =>
    {
        Assert.EndsWith(".", problem.English, StringComparison.Ordinal);
        Assert.EndsWith(".", problem.Polish, StringComparison.Ordinal);
        Assert.NotEqual(problem.English, problem.Polish);
        Assert.True(problem is { Line: >= 1, Column: >= 1 });
        Assert.StartsWith("$", problem.Path, StringComparison.Ordinal);
    });
}
