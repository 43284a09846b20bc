using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.OpenXml.Tests.Conventions;

public sealed class RecordTextTests
{
    [Fact]
    public void Records_WithNumbersOrDays_AreWrittenInNoCulture() => Assert.Empty(RecordTexts.OfTheMachine(typeof(DocxOptions).Assembly));
}
