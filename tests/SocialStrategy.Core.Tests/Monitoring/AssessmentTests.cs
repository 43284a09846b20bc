using System.Globalization;

namespace SocialStrategy.Core.Tests.Monitoring;

public sealed class AssessmentTests
{
    private static readonly Period Year = Period.Year(2024);

    [Fact]
    public void Constructor_LevelAndPercentOrNeither_Throws()
    {
        var neither = Assert.Throws<ArgumentException>(() => new Assessment(new("1"), Year, new("s"), level: null, percentComplete: null));
        Assert.StartsWith("A rating is either a level or a per cent completed. Give one of them.", neither.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new Assessment(new("1"), Year, new("s"), new("1"), 50));
    }

    [Theory]
    [InlineData("-0.01")]
    [InlineData("100.01")]
    public void Constructor_PercentOutside_Throws(string percent) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Assessment(new("1"), Year, new("s"), level: null, decimal.Parse(percent, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void Constructor_PercentAtTheEnds_IsKept(int percent) =>
        Assert.Equal(percent, new Assessment(new("1"), Year, new("s"), level: null, percent).PercentComplete);

    [Fact]
    public void Properties_ThatDependOnEachOther_CannotBeSet() =>
        Assert.Equal(
            ["Item", "Level", "PercentComplete", "Period", "Scale"],
            typeof(Assessment).GetProperties().Where(property => property.SetMethod is null).Select(property => property.Name).Order(StringComparer.Ordinal));
}
