using SocialStrategy.Reporting.Documents;
using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.Tests.Conventions;

public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_OfReporting_IsTheApprovedOne() =>
        Approved.MatchesFile(PublicApi.Of(typeof(Report).Assembly), Repository.PathOf("tests/SocialStrategy.Reporting.Tests/PublicApi.approved.txt"));
}
