using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Conventions;

public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_OfCore_IsTheApprovedOne() =>
        Approved.MatchesFile(PublicApi.Of(typeof(Strategy).Assembly), Repository.PathOf("tests/SocialStrategy.Core.Tests/PublicApi.approved.txt"));
}
