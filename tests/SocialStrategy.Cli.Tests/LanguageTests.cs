namespace SocialStrategy.Cli.Tests;

public sealed class LanguageTests
{
    [Fact]
    public void Messages_AreTheSameInBothLanguages() => Assert.Equal(CommandLanguages.English.Keys, CommandLanguages.Polish.Keys);
}
