using System.Text;
using SocialStrategy.Exchange;

namespace SocialStrategy.Core.Tests.Exchange.Json;

/// <summary>What is left of a text when parts of it are taken out; the rest stays byte for byte.</summary>
public sealed class JsonPatchTests
{
    [Theory]
    [InlineData("""{"a":1,"b":2,"c":3}""", "a", """{"b":2,"c":3}""")]
    [InlineData("""{"a":1,"b":2,"c":3}""", "b", """{"a":1,"c":3}""")]
    [InlineData("""{"a":1,"b":2,"c":3}""", "c", """{"a":1,"b":2,}""")]
    [InlineData("""{"a":1,"b":2,"c":3}""", "bc", """{"a":1,}""")]
    [InlineData("""{"a":1,"b":2,"c":3}""", "abc", "{}")]
    [InlineData("""{ "a" : [1, 2] , "\u0062" : "ż,}" , "c" : -1.50e3 }""", "b", """{ "a" : [1, 2] ,  "c" : -1.50e3 }""")]
    [InlineData("""{"a":1,"a":2}""", "", """{"a":1,}""")]
    [InlineData("""{"a":1,"a":2,"c":true}""", "", """{"a":1,"c":true}""")]
    [InlineData("""{"a":null}""", "", """{"a":null}""")]
    public void Apply_MembersTakenOut_LeavesTheRestAsItStood(string json, string names, string expected) =>
        Assert.Equal(expected, Patched(json, root => root.TakeOut(member => names.Contains(member.Name, StringComparison.Ordinal))));

    [Theory]
    [InlineData("[1 , 2 ,3]", "1", "[ 2 ,3]")]
    [InlineData("[1 , 2 ,3]", "2", "[1 , 3]")]
    [InlineData("[1 , 2 ,3]", "3", "[1 , 2 ,]")]
    [InlineData("[[],{},1]", "", "[1]")]
    public void Apply_ItemsTakenOut_LeavesTheRestAsItStood(string json, string text, string expected) =>
        Assert.Equal(expected, Patched(json, root => root.TakeOut(item => item.Text == text)));

    [Fact]
    public void Apply_NameAndNumberChanged_ChangesNothingElse() => Assert.Equal(
        """{ "version" : 2, "territory" : {"name" : "Łódź"} }""",
        Patched("""{ "version" : 1, "muni\u0063ipality" : {"name" : "Łódź"} }""", root =>
        {
            root.Member("version")!.Replace("2");
            root.Member("municipality")!.Name = "territory";
        }));

    private static string Patched(string json, Action<JsonPart> change)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        var root = JsonPartReader.Read(utf8, new TextProblems(utf8, most: 10))!;
        change(root);
        return Encoding.UTF8.GetString(JsonPatch.Apply(utf8, root, keepsBroken: false));
    }
}
