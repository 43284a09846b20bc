namespace SocialStrategy.Core.Tests.Audit;

/// <summary>Every finding speaks in whole sentences in both languages.</summary>
public sealed class WordingTests
{
    [Fact]
    public void Findings_OfBothSamples_AreSentences()
    {
        Assert.All(Sources.Ostrowiec.Findings, AssertSentences);
        Assert.All(Sources.Sieradz.Findings, AssertSentences);
    }

    internal static void AssertSentences(Finding finding) =>
        Assert.All([finding.English, finding.Polish, finding.AdviceEnglish, finding.AdvicePolish], text =>
        {
            Assert.EndsWith(".", text, StringComparison.Ordinal);
            Assert.False(text.EndsWith("..", StringComparison.Ordinal));
            Assert.False(char.IsWhiteSpace(text[0]));
        });
}
