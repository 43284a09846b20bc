using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.Tests.TestKit;

public sealed class ApprovedTests
{
    [Theory]
    [InlineData("a\nb", "a\nb", null)]
    [InlineData("a\nb", "a\nc", "The first difference is in line 2:\n  expected: \"b\"\n  actual:   \"c\"")]
    [InlineData("a\n", "a", "The first difference is in line 2:\n  expected: \"\"\n  actual:   (the text has ended)")]
    public void FirstDifference_Texts_NamesTheLine(string expected, string actual, string? message) =>
        Assert.Equal(message, Approved.FirstDifference(expected, actual));

    [Fact]
    public void Matches_NoApprovedFile_SaysHowToMakeIt()
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable("APPROVE") == "1", "This run writes the approved files.");
        var error = Assert.ThrowsAny<Exception>(() => Approved.Matches("a", "txt"));
        Assert.Contains("Run the test with APPROVE=1", error.Message, StringComparison.Ordinal);
    }
}
