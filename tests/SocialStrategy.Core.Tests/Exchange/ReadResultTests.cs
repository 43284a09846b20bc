using SocialStrategy.Core.Tests.Exchange.Json;
using SocialStrategy.Core.Tests.Planning;
using SocialStrategy.Exchange;

namespace SocialStrategy.Core.Tests.Exchange;

public sealed class ReadResultTests
{
    [Fact]
    public void GetContentOrThrow_Faultless_GivesTheWhole() =>
        Assert.Equal(PlanningExamples.Small, StrategyJson.Read(JsonDocuments.Write(PlanningExamples.Small)).GetContentOrThrow());

    [Fact]
    public void GetContentOrThrow_Faulty_ListsEveryProblemAndGivesNothing()
    {
        var result = StrategyJson.Read(JsonDocuments.StrategyStart + "\"mission\":7,\n\"misson\":\"a\"}");

        var exception = Assert.Throws<InvalidContentException>(result.GetContentOrThrow);

        Assert.Equal(new("S"), result.PartialContent!.Code);
        Assert.False(result.TryGetContent(out var content));
        Assert.Null(content);
        Assert.Equal(result.Problems, exception.Problems);
        Assert.Equal(["SSR003", "SSR002"], exception.Problems.Select(problem => problem.Code));
        var lines = exception.Message.Split('\n');
        Assert.Equal("The content has 2 problems:", lines[0]);
        Assert.StartsWith("SSR003 $.mission (1:", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("SSR002 $.misson (2:10): The member 'misson' is unknown here.", lines[2], StringComparison.Ordinal);
        Assert.Equal(3, lines.Length);
    }
}
