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
        Assert.Equal(today, migrated with { Territory = today.Territory });
    }

    [Fact]
    public void Write_ReadFromVersion1_IsVersion2()
    {
        var strategy = StrategyJson.Read(Old + "\"municipality\":{\"name\":\"Łódź\"}}").GetContentOrThrow();
        var written = Encoding.UTF8.GetString(JsonDocuments.Write(strategy));
        Assert.Equal("Łódź", strategy.Territory!.Name);
        Assert.Contains("\"version\": 2,", written, StringComparison.Ordinal);
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
    public void Read_MemberOfVersion1InVersion2_IsUnknown() =>
        Assert.Equal("SSR002 $.municipality 1:88", JsonDocuments.Places(StrategyJson.Read(JsonDocuments.StrategyStart + "\"municipality\":{\"name\":\"a\"}}")));

    [Theory]
    [InlineData("3", "The file has version 3 of the format; this library reads versions 1 to 2. The file is newer than this library. Install a newer version of the library.")]
    [InlineData("0", "The file has version 0 of the format; this library reads versions 1 to 2. There is no such version. Correct the number.")]
    [InlineData("1e9", "The file has version 1e9 of the format; this library reads versions 1 to 2. There is no such version. Correct the number.")]
    public void Read_OtherVersion_IsRefusedInOneSentence(string version, string english)
    {
        var problem = Assert.Single(StrategyJson.Read($$"""{"format":"social-strategy/strategy","version":{{version}},"nowe":1}""").Problems);
        Assert.Equal(("SSR102", english), (problem.Code, problem.English));
    }

    [Fact]
    public void Read_RoundOfVersion2_IsRefused() =>
        Assert.Equal("SSR102 $.version 1:45", JsonDocuments.Places(JsonDocuments.ReadRound("""{"format":"social-strategy/round","version":2,"strategy":"S","period":"2024"}""")));
}
