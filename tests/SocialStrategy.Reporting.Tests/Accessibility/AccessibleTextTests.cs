using SocialStrategy.Reporting.Accessibility;

namespace SocialStrategy.Reporting.Tests.Accessibility;

public sealed class AccessibleTextTests
{
    [Theory]
    [InlineData("Tabela 1", true)]
    [InlineData("więcej o celach", true)]
    [InlineData("", false)]
    [InlineData(" … ", false)]
    [InlineData("Więcej »", false)]
    [InlineData("CZYTAJ WIĘCEJ…", false)]
    [InlineData("http://ops.pl", false)]
    [InlineData("HTTPS://ops.pl", false)]
    [InlineData("www.ops.pl", false)]
    public void TellsTarget_TextOfALink_MustSayWhereItLeads(string text, bool tells) => Assert.Equal(tells, AccessibleText.TellsTarget(text));

    [Theory]
    [InlineData("pl", true)]
    [InlineData("pl-PL", true)]
    [InlineData("csb", true)]
    [InlineData("de-x-dzielnica", false)]
    [InlineData("de-x-gminny", true)]
    [InlineData("de-x-12345678", true)]
    [InlineData("p1", false)]
    [InlineData("p", false)]
    [InlineData("polski", false)]
    [InlineData("pl-", false)]
    [InlineData("pl-P_", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void IsLanguage_Tag_HasTheFormOfTheStandard(string? tag, bool isLanguage) => Assert.Equal(isLanguage, AccessibleText.IsLanguage(tag));

    [Theory]
    [InlineData("RODZIN", true)]
    [InlineData("DZIECI I MOPS", true)]
    [InlineData("GMINA", false)]
    public void IsShouted_WordsInCapitals_AreShoutedFromSixLettersOn(string text, bool isShouted) => Assert.Equal(isShouted, AccessibleText.IsShouted(text));

    [Theory]
    [InlineData(150, false)]
    [InlineData(151, true)]
    public void IsOverlong_Alternative_MayHave150Characters(int length, bool isOverlong) => Assert.Equal(isOverlong, AccessibleText.IsOverlong(new string('a', length)));
}
