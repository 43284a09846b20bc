using System.Text;
using System.Text.Json.Nodes;
using SocialStrategy.Exchange;

namespace SocialStrategy.Core.Tests.Exchange.Json;

public sealed class LanguageJsonTests
{
    private static readonly Language English = Languages.English;

    [Fact]
    public void Write_ThenRead_GivesTheSameLanguage() => Assert.All([Languages.Polish, Languages.English], language =>
    {
        var written = Written(language);

        var read = LanguageJson.Read(Stream(written), like: English).GetContentOrThrow();
        Assert.Equal(written, Written(read));
        Assert.Equal(language.Tag, read.Tag);
        Assert.Equal(language.Date(new DateOnly(2026, 11, 22)), read.Date(new DateOnly(2026, 11, 22)));
        Assert.Equal(language.Number(-1234.5m), read.Number(-1234.5m));
    });

    [Fact]
    public void Read_FaultyMessages_TellsEveryProblemAtOnce()
    {
        var file = JsonObject.Parse(Written(English))!;
        var diagnostics = file["messages"]!["diagnostics"]!.AsObject();
        diagnostics["SSR801"]!["message"] = "No gap.";
        diagnostics["SSR802"]!["message"] = "The message {key, quote} is missing. {text, plural, few {#} other {#}}";
        diagnostics["SSR803"]!["message"] = "Not closed {key";
        diagnostics["SSR803"]!["mesage"] = "Misspelt.";
        diagnostics.Remove("SSR804");
        diagnostics["SSR805"]!["message"] = 5;

        var read = LanguageJson.Read(Stream(file.ToJsonString()), like: English);

        Assert.Null(read.PartialContent);
        Assert.Equal(
            [
                ("SSR802", "$.messages.diagnostics"),
                ("SSR804", "$.messages.diagnostics.SSR801.message"),
                ("SSR805", "$.messages.diagnostics.SSR802.message"),
                ("SSR805", "$.messages.diagnostics.SSR803.message"),
                ("SSR803", "$.messages.diagnostics.SSR803.mesage"),
                ("SSR802", "$.messages.diagnostics.SSR805"),
                ("SSR803", "$.messages.diagnostics.SSR805.message"),
            ],
            read.Problems.Select(problem => (problem.Code, problem.Path)));
        Assert.Equal("The message has the gaps –; expected are {details}. Use each of them and no other.", read.Problems[1].English);
        Assert.Equal("W tekście są luki: –; powinny być: {details}. Użyj każdej z nich i żadnej innej.", read.Problems[1].Polish);
        Assert.Contains("there is a plural form that the rules of the language never give; at character", read.Problems[2].English, StringComparison.Ordinal);
        Assert.Contains("a brace is not closed or was not opened; at character 16", read.Problems[3].English, StringComparison.Ordinal);
        Assert.Equal("'diagnostics.SSR803.mesage' is not the key of a message. Correct the name or leave the member out.", read.Problems[4].English);
    }

    [Theory]
    [InlineData("format", "months", "twelve")]
    [InlineData("format", "percent", "'percent'")]
    [InlineData("format", "plural", "plural category")]
    [InlineData("format", "date", "'era'")]
    [InlineData("format", "binding", "")]
    [InlineData("tag", null, "tag")]
    [InlineData("format", null, "'format'")]
    [InlineData("messages", null, "'messages'")]
    public void Read_WithoutTheFormOfALanguage_TellsWhat(string member, string? part, string expected)
    {
        var file = JsonObject.Parse(Written(English))!.AsObject();
        if (part is null)
        {
            file.Remove(member);
        }
        else
        {
            file[member]![part] = part switch
            {
                "months" => new JsonArray("January"),
                "plural" => new JsonObject { ["several"] = "n = 2" },
                "date" => "{day} {month} {year} {era}",
                "percent" => "{percent}%",
                _ => 1,
            };
        }

        var problem = Assert.Single(LanguageJson.Read(Stream(file.ToJsonString()), like: English).Problems);

        Assert.Equal(("SSR801", "$"), (problem.Code, problem.Path));
        Assert.Contains(expected, problem.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NoJson_TellsWhere() =>
        Assert.Equal(["SSR001"], LanguageJson.Read(Stream("{ \"tag\": "), like: English).Problems.Select(problem => problem.Code));

    [Fact]
    public void Arguments_ThatAreNull_AreRefused()
    {
        Assert.Throws<ArgumentNullException>("like", () => LanguageJson.Read(Stream("{}"), null!));
        Assert.Throws<ArgumentNullException>("stream", () => LanguageJson.Read(null!, English));
        Assert.Throws<ArgumentNullException>("language", () => LanguageJson.Write(null!, Stream("")));
        Assert.Throws<ArgumentNullException>("stream", () => LanguageJson.Write(English, null!));
    }

    private static string Written(Language language)
    {
        using var stream = new MemoryStream();
        LanguageJson.Write(language, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
