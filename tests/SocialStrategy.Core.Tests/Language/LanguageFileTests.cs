namespace SocialStrategy.Core.Tests;

/// <summary>What holds for the files of the library's own languages.</summary>
public sealed class LanguageFileTests
{
    /// <summary>Sentences of which one language says in words what the other says by a number.</summary>
    private static readonly string[] InOtherWords = ["diagnostics.SSA401.message"];

    [Fact]
    public void Languages_HaveTheSameKeysAndGaps()
    {
        Assert.Equal(Languages.English.Keys, Languages.Polish.Keys);
        Assert.All(Languages.English.Keys.Except(InOtherWords), key => Assert.Equal(Languages.English.ShownGapsOf(key).Order(StringComparer.Ordinal), Languages.Polish.ShownGapsOf(key).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Languages_HaveTheirTags() => Assert.Equal(["pl", "en"], [Languages.Polish.Tag, Languages.English.Tag]);
}
