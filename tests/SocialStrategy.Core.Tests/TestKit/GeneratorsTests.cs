using FsCheck.Fluent;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.TestKit;

public sealed class GeneratorsTests
{
    private const int MostBatches = 50;

    [Fact]
    public void Monitoring_ManySamples_UseEveryMemberOfTheModel()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var batch = 0; batch < MostBatches && !seen.IsSupersetOf(ModelMembers.All); batch++)
        {
            foreach (var monitoring in RoundGenerators.Monitoring.Generator.Sample(50, 100))
            {
                seen.UnionWith(ModelMembers.UsedBy(monitoring));
            }
        }

        Assert.Empty(ModelMembers.All.Except(seen, StringComparer.Ordinal));
    }

    [Fact]
    public void Monitoring_Shrinking_EndsWithTheSmallest()
    {
        var monitoring = RoundGenerators.Monitoring.Generator.Sample(50, 1).First();
        while (RoundGenerators.Monitoring.Shrinker(monitoring).FirstOrDefault() is { } smaller)
        {
            monitoring = smaller;
        }

        var round = Assert.Single(monitoring.Rounds);
        Assert.Empty(round.Observations);
        Assert.Empty(round.Assessments);
    }

    [Fact]
    public void Strategy_Shrinking_EndsWithoutGoals()
    {
        foreach (var sample in StrategyGenerators.Any.Generator.Sample(50, 20))
        {
            var strategy = sample;
            while (StrategyGenerators.Any.Shrinker(strategy).FirstOrDefault() is { } smaller)
            {
                strategy = smaller;
            }

            Assert.Empty(strategy.Goals);
            Assert.Equal("x", strategy.Title);
        }
    }
}
