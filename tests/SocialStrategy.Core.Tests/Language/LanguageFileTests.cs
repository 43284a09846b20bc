namespace SocialStrategy.Core.Tests;

/// <summary>What holds for the files of the library's own languages.</summary>
public sealed class LanguageFileTests
{
    [Fact]
    public void Languages_HaveTheSameKeysAndGaps()
    {
        Assert.Equal(Languages.English.Keys, Languages.Polish.Keys);
        Assert.All(Languages.English.Keys, key => Assert.Equal(Languages.English.GapsOf(key).Order(StringComparer.Ordinal), Languages.Polish.GapsOf(key).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Languages_HaveTheirTags() => Assert.Equal(["pl", "en"], [Languages.Polish.Tag, Languages.English.Tag]);
}
