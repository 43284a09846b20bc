using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Tests.Layouts;

public sealed class RatingAxisTests
{
    /// <summary>From 0 or below, in steps of 1 as long as there are no more than 20.</summary>
    [Theory]
    [InlineData("1 7", 0, 7, 1)]
    [InlineData("-2 3", -2, 3, 1)]
    [InlineData("-3 -1", -3, -1, 1)]
    [InlineData("0", 0, 1, 1)]
    [InlineData("1 20", 0, 20, 1)]
    [InlineData("1 21", 0, 21, 10)]
    [InlineData("-15 15", -15, 15, 10)]
    public void Of_AScale_HoldsAllItsPoints(string points, int least, int greatest, int step)
    {
        var scale = new RatingScale(new("P"), [.. points.Split(' ').Select(point => new ScaleLevel(new(point), $"stopień {point}") { Value = int.Parse(point, System.Globalization.CultureInfo.InvariantCulture) })], []);
        var evaluation = RatedTown.Evaluate(new Strategy(new("S"), "Strategia", [], [], [scale], []), new MonitoringRound(new("S"), Period.Year(2024)), RollUpRules.MeanOfDirections);

        Assert.Equal(new ChartAxis("ocena", least, greatest, step), RatingAxis.Of(scale, new ReportContext(evaluation, ReportLanguages.Polish)));
    }

    /// <summary>A fifth of 0 to 1 is a step, and one more leaves room for a label.</summary>
    [Fact]
    public void Of_NoNumbers_IsFrom0PastTheOne() => Assert.Equal(new ChartAxis("osoby", 0, 1.2m, 0.2m), SeriesAxis.Of("osoby", []));
}
