namespace SocialStrategy.Core.Tests.Values;

public sealed class TerytCodeTests
{
    [Theory]
    [InlineData("02", LocalGovernmentLevel.Voivodeship, null)]
    [InlineData("32", LocalGovernmentLevel.Voivodeship, null)]
    [InlineData("1014", LocalGovernmentLevel.County, null)]
    [InlineData("1465", LocalGovernmentLevel.County, null)]
    [InlineData("101401", LocalGovernmentLevel.Gmina, null)]
    [InlineData("0201011", LocalGovernmentLevel.Gmina, GminaKind.Urban)]
    [InlineData("0201022", LocalGovernmentLevel.Gmina, GminaKind.Rural)]
    [InlineData("0202033", LocalGovernmentLevel.Gmina, GminaKind.UrbanRural)]
    [InlineData("0202034", LocalGovernmentLevel.Gmina, GminaKind.TownOfUrbanRural)]
    [InlineData("0202035", LocalGovernmentLevel.Gmina, GminaKind.RuralAreaOfUrbanRural)]
    [InlineData("1465108", LocalGovernmentLevel.Gmina, GminaKind.WarsawDistrict)]
    [InlineData("1061029", LocalGovernmentLevel.Gmina, GminaKind.CityBranch)]
    public void TryParse_Code_KeepsItsDigitsAndTellsWhatItIs(string text, LocalGovernmentLevel level, GminaKind? kind)
    {
        Assert.True(TerytCode.TryParse(text, out var code));
        Assert.Equal((text, level, kind), (code.Text, code.Level, code.Kind));
        Assert.Equal(new TerytCode(text), code);
        Assert.Equal(text, code.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2")]
    [InlineData("00")]
    [InlineData("03")]
    [InlineData("34")]
    [InlineData("101")]
    [InlineData("10140")]
    [InlineData("10140110")]
    [InlineData("1000")]
    [InlineData("101400")]
    [InlineData("1014010")]
    [InlineData("1014016")]
    [InlineData("1014017")]
    [InlineData(" 1014")]
    [InlineData("10 14")]
    [InlineData("١٠")]
    [InlineData("1O14")]
    [InlineData("101O")]
    public void TryParse_NoCode_IsRefused(string? text)
    {
        Assert.False(TerytCode.TryParse(text, out _));
        if (text is not null)
        {
            Assert.Throws<ArgumentException>(() => new TerytCode(text));
        }
    }
}
