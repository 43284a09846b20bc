using SocialStrategy.Core.Tests.Planning;

namespace SocialStrategy.Core.Tests.Evaluation;

public class LabelAnalysisTests
{
    [Theory]
    [InlineData("", true, true, true)]
    [InlineData("6.4=6 5.2=5", true, true, true)]
    [InlineData("6.7=7 5.9=6", true, false, true)]
    [InlineData("6.7=6 5.9=5", false, true, true)]
    [InlineData("6.7=6 5.9=6 6.35=6", false, false, true)]
    [InlineData("6.7=5 5.9=6", false, false, false)]
    [InlineData("5.9=5 5.9=6", false, false, false)]
    public void Of_PrintedLabels_SaysWhichBandingExplainsThem(string labels, bool nearest, bool reached, bool any)
    {
        var analysis = LabelAnalysis.Of(PlanningExamples.Points, Means(labels));

        Assert.Equal((nearest, reached, any), (analysis.IsNearest, analysis.IsReached, analysis.HasBanding));
    }

    [Fact]
    public void Of_LabelsOfSieradz_GivesTheRangeOfCuts() => Assert.Equal(
        [new LevelCuts(new("6"), beginsAbove: null, 5.9m, 6.7m, endsAtMost: null)],
        LabelAnalysis.Of(PlanningExamples.Points, Means("6.7=6 5.9=6 6.35=6")).Cuts);

    [Fact]
    public void Of_TwoLevels_CutsBetweenThem() => Assert.Equal(
        [new LevelCuts(new("5"), beginsAbove: null, 5.1m, 5.8m, 6.2m), new LevelCuts(new("6"), 5.8m, 6.2m, 6.2m, endsAtMost: null)],
        LabelAnalysis.Of(PlanningExamples.Points, Means("5.8=5 6.2=6 5.1=5")).Cuts);

    [Fact]
    public void Of_LevelOutsideTheScale_Throws() =>
        Assert.Throws<ArgumentException>(() => LabelAnalysis.Of(PlanningExamples.Points, Means("5=-")));

    private static ValueList<LabelledMean> Means(string list) =>
    [
        .. list.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(each => each.Split('='))
            .Select(pair => new LabelledMean(decimal.Parse(pair[0], System.Globalization.CultureInfo.InvariantCulture), new(pair[1]))),
    ];
}
