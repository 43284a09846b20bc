using SocialStrategy.Exchange;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Exchange.Folders;

public sealed class PlanFolderTests
{
    [Fact]
    public void Read_GoodFolder_GivesAllOfIt()
    {
        using var folder = new TemporaryFolder();
        folder.TakeDataOf("Specimen");

        var plan = PlanFolder.Read(folder.Path);

        Assert.Empty(plan.Problems);
        Assert.Equal([2021, 2022, 2023, 2024], plan.Monitoring!.Rounds.Select(round => round.Period.Start.Year));
        Assert.Equal(TaskAmounts.IncludeParts, plan.Rules!.TaskAmounts);
        Assert.Single(plan.Editions);
    }

    [Fact]
    public void Read_WithAProblemAnywhere_GivesNothingOfTheRest()
    {
        using var folder = new TemporaryFolder();
        folder.TakeDataOf("Specimen");
        folder.Edit("edition-2020.json", "\"format\"", "\"fromat\"");

        var plan = PlanFolder.Read(folder.Path);

        Assert.All(plan.Problems, problem => Assert.Equal(folder.In("edition-2020.json"), problem.File));
        Assert.NotEmpty(plan.Problems);
        Assert.Equal((null, null, 0), (plan.Monitoring, plan.Rules, plan.Editions.Count));
    }

    [Fact]
    public void Problem_AsALine_HasFilePlaceCodePathAndMessage()
    {
        var problem = new FileProblem("a/b.json", new Problem("X1", "$.c", "Wrong.", "Źle."));

        Assert.Equal("a/b.json: X1 $.c: Wrong.", problem.Line(Languages.English));
        Assert.Equal("a/b.json(3,7): X1 $.c: Źle.", (problem with { Problem = problem.Problem with { Line = 3, Column = 7 } }).Line(Languages.Polish));
    }

    [Theory]
    [InlineData("strategy.json", true)]
    [InlineData("rules.json", true)]
    [InlineData("round-.json", true)]
    [InlineData("edition-2020.json", true)]
    [InlineData("Strategy.json", false)]
    [InlineData("round-2020.json.bak", false)]
    [InlineData("round.json", false)]
    public void IsRead_KnowsTheNames(string name, bool isRead) => Assert.Equal(isRead, PlanFolder.IsRead(name));
}
