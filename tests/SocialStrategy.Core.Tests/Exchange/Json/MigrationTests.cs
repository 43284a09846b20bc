using System.Text;
using SocialStrategy.Exchange;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Exchange.Json;

public sealed class MigrationTests
{
    private const string Old = """{"format":"social-strategy/strategy","version":1,"code":"S","title":"T",""";

    /// <summary>The sample's file as it stood in version 1 is kept; the sample of today says the same and adds the TERYT code.</summary>
    [Fact]
    public void Read_WholeFileOfVersion1_GivesTheStrategyOfToday()
    {
        var old = StrategyJson.Read(File.ReadAllBytes(Repository.PathOf("tests/SocialStrategy.Core.Tests/Exchange/Json/Fixtures/specimen-strategy-version-1.json")));
        Assert.True(old.TryGetContent(out var migrated));
        var today = StrategyJson.Read(File.ReadAllBytes(Repository.PathOf("samples/Specimen/data/strategy.json"))).GetContentOrThrow();
        Assert.Null(migrated.Territory!.Teryt);
        Assert.Equal("2699012", today.Territory!.Teryt!.Text);
        Assert.Null(migrated.LegalBasis);
        Assert.All(migrated.Items.OfType<IndicatorItem>(), item => Assert.Null(item.Indicator.Measure));
        Assert.Equal(WithoutNewWords(today), WithoutNewWords(migrated with { Territory = today.Territory }));
    }

    [Fact]
    public void Write_ReadFromVersion1_IsTheNewest()
    {
        var strategy = StrategyJson.Read(Old + "\"municipality\":{\"name\":\"Łódź\"}}").GetContentOrThrow();
        var written = Encoding.UTF8.GetString(JsonDocuments.Write(strategy));
        Assert.Equal("Łódź", strategy.Territory!.Name);
        Assert.Contains("\"version\": 3,", written, StringComparison.Ordinal);
        Assert.Contains("\"territory\": {\n    \"name\": \"Łódź\"\n  }", written, StringComparison.Ordinal);
        Assert.DoesNotContain("municipality", written, StringComparison.Ordinal);
    }

    /// <summary>Problems are told where the old text has them, under the old names; members of the new version are unknown in the old one.</summary>
    [Theory]
    [InlineData("\"municipality\":{\"name\":\" \"}}", "SSR007 $.municipality.name 1:96")]
    [InlineData("\"municipality\":{}}", "SSR004 $.municipality 1:88")]
    [InlineData("\"municipality\":7,\"mission\":7}", "SSR003 $.municipality 1:88\nSSR003 $.mission 1:100")]
    [InlineData("\"municipality\":{\"name\":\"a\",\"teryt\":\"10\"}}", "SSR002 $.municipality.teryt 1:108")]
    [InlineData("\"territory\":{\"name\":\"a\"}}", "SSR002 $.territory 1:85")]
    [InlineData("\"territory\":{\"name\":\"a\"},\"municipality\":{\"name\":\"b\"}}", "SSR002 $.territory 1:85")]
    public void Read_FaultInVersion1_IsToldAtItsPlaceInTheOldText(string rest, string places)
    {
        var result = StrategyJson.Read(Old + rest);
        Assert.Equal(places, JsonDocuments.Places(result));
        Assert.Equal(new("S"), result.PartialContent!.Code);
    }

    [Fact]
    public void Read_MemberOfVersion1InTheNewest_IsUnknown() =>
        Assert.Equal("SSR002 $.municipality 1:88", JsonDocuments.Places(StrategyJson.Read(JsonDocuments.StrategyStart + "\"municipality\":{\"name\":\"a\"}}")));

    [Theory]
    [InlineData("4", "The file has version 4 of the format; this library reads versions 1 to 3. The file is newer than this library. Install a newer version of the library.")]
    [InlineData("0", "The file has version 0 of the format; this library reads versions 1 to 3. There is no such version. Correct the number.")]
    [InlineData("1e9", "The file has version 1e9 of the format; this library reads versions 1 to 3. There is no such version. Correct the number.")]
    public void Read_OtherVersion_IsRefusedInOneSentence(string version, string english)
    {
        var problem = Assert.Single(StrategyJson.Read($$"""{"format":"social-strategy/strategy","version":{{version}},"nowe":1}""").Problems);
        Assert.Equal(("SSR102", english), (problem.Code, problem.English));
    }

    [Fact]
    public void Read_RoundOfANewerVersion_IsRefused() =>
        Assert.Equal("SSR102 $.version 1:45", JsonDocuments.Places(JsonDocuments.ReadRound("""{"format":"social-strategy/round","version":3,"strategy":"S","period":"2024"}""")));

    /// <summary>Version 2 of strategies knew no law and no measures, at any depth; version 1 of rounds no publications; version 1 of rules no relations.</summary>
    [Fact]
    public void Read_MemberOfTheNewestVersionInTheOneBefore_IsUnknown()
    {
        const string Indicators = "\"indicators\":[{\"code\":\"{0}\",\"title\":\"a\",\"measure\":\"share\"}]";
        var strategy = """{"format":"social-strategy/strategy","version":2,"code":"S","title":"T","legalBasis":{},"goals":[{"code":"1","title":"a",%1%,"goals":[{"code":"2","title":"a","directions":[{"code":"3","title":"a","tasks":[{"code":"4","title":"a",%2%}]}]}]}]}"""
            .Replace("%1%", Indicators.Replace("{0}", "W1", StringComparison.Ordinal), StringComparison.Ordinal)
            .Replace("%2%", Indicators.Replace("{0}", "W2", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(
            ["SSR002 $.legalBasis", "SSR002 $.goals[0].indicators[0].measure", "SSR002 $.goals[0].goals[0].directions[0].tasks[0].indicators[0].measure"],
            Unknown(StrategyJson.Read(strategy)));
        Assert.Equal(
            ["SSR002 $.publications", "SSR002 $.observations[0].printings"],
            Unknown(JsonDocuments.ReadRound("""{"format":"social-strategy/round","version":1,"strategy":"S","period":"2024","publications":[],"observations":[{"item":"S","name":"a","period":"2024","value":{"number":1},"printings":[]}]}""")));
        Assert.Equal(
            ["SSR002 $.relations"],
            Unknown(RulesJson.Read("""{"format":"social-strategy/rules","version":1,"relations":[],"ratingRollUp":{"ratedItems":"direction","method":"meanOfItems","missing":"skip"},"meanRounding":{"mode":"halfAwayFromZero","decimals":1},"percentRounding":{"mode":"halfAwayFromZero","decimals":1}}""")));
    }

    private static IEnumerable<string> Unknown<T>(ReadResult<T> result)
        where T : class => result.Problems.Select(problem => $"{problem.Code} {problem.Path}");

    /// <summary>What the sample of version 1 could say.</summary>
    private static Strategy WithoutNewWords(Strategy strategy)
    {
        using var stream = new MemoryStream();
        StrategyJson.Write(strategy with { LegalBasis = null }, stream);
        var text = System.Text.RegularExpressions.Regex.Replace(Encoding.UTF8.GetString(stream.ToArray()), "\"measure\": \"\\w+\",", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(10));
        return StrategyJson.Read(text.Replace("cumulativeFromStart", "cumulative", StringComparison.Ordinal).Replace("cumulativeInYear", "overPeriod", StringComparison.Ordinal)).GetContentOrThrow();
    }
}
