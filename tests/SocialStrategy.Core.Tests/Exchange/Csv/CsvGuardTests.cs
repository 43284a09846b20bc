using FsCheck.Fluent;
using FsCheck;
using SocialStrategy.Exchange;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Exchange.Csv;

public sealed class CsvGuardTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("'=1+1", "''=1+1")]
    [InlineData("''=1+1", "'''=1+1")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "'\rx")]
    [InlineData("-x", "'-x")]
    [InlineData("-5", "-5")]
    [InlineData("'-5", "''-5")]
    [InlineData("-", "-")]
    [InlineData("'", "'")]
    [InlineData("'a", "'a")]
    [InlineData("'70. lata", "'70. lata")]
    [InlineData("a=1", "a=1")]
    [InlineData("", "")]
    public void Shielded_Text_IsNoFormulaAndComesBack(string text, string shielded)
    {
        Assert.Equal(shielded, CsvGuard.Shielded(text));
        Assert.Equal(text, CsvGuard.Restored(shielded));
    }

    [Law]
    public Property Restored_AnyShieldedText_IsTheText() => Prop.ForAll(
        Arbitraries.HostileText(),
        Gen.Choose(0, 3).ToArbitrary(),
        (text, apostrophes) =>
        {
            var original = new string('\'', apostrophes) + text;
            return CsvGuard.Restored(CsvGuard.Shielded(original)) == original;
        });
}
