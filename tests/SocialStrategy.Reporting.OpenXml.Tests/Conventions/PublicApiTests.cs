using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.OpenXml.Tests.Conventions;

public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_OfReportingOpenXml_IsTheApprovedOne() =>
        Approved.MatchesFile(PublicApi.Of(typeof(DocxRenderer).Assembly), Repository.PathOf("tests/SocialStrategy.Reporting.OpenXml.Tests/PublicApi.approved.txt"));
}
