using System.Text;
using SocialStrategy.Exchange;

namespace SocialStrategy.Core.Tests.Exchange;

/// <summary>The member <c>elements</c> of a strategy's file.</summary>
public sealed class ElementsJsonTests
{
    private static readonly Strategy Plan = new(new("S"), "Strategia", [], [], [], [])
    {
        Elements = Enum.GetValues<StrategyElementKind>().Select(kind => new StrategyElement(kind, "rozdział 2")).ToValueList(),
    };

    [Fact]
    public void Elements_WrittenAndRead_AreEqual()
    {
        using var stream = new MemoryStream();
        StrategyJson.Write(Plan, stream);

        Assert.Contains("\"kind\": \"socialEconomyCapacity\",\n      \"place\": \"rozdział 2\"", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
        Assert.True(StrategyJson.Read(stream.ToArray()).TryGetContent(out var read));
        Assert.Equal(Plan, read);
    }

    [Fact]
    public void Elements_WithBlankPlace_AreAProblem() => Assert.NotEmpty(StrategyJson.Read(
        """{ "format": "social-strategy/strategy", "version": 3, "code": "S", "title": "T", "elements": [{ "kind": "diagnosis", "place": " " }] }"""u8).Problems);

    [Fact]
    public void Elements_StayWithOtherGoals() => Assert.Equal(Plan.Elements, Plan.WithGoals([new(new("1"), "Cel")]).Elements);
}
