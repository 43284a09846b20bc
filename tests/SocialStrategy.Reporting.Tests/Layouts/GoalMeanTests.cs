using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Tests.Layouts;

public sealed class GoalMeanTests
{
    /// <summary>Of all that was published only the means of the goals for the year of the round stand beside the computed ones.</summary>
    [Fact]
    public void Means_AsPublished_StandBesideTheComputedOnes()
    {
        var rated = RatedTown.Rated([7, 6], [4], [5]);
        var round = rated.Round with
        {
            PublishedFigures =
            [
                new PublishedFigure(new("town"), PublishedMeasure.SyntheticIndex, Period.Year(2024), new NumberValue(1.1m)),
                new PublishedFigure(new("1"), PublishedMeasure.RatingRange, Period.Year(2024), new TextValue("6–7")),
                new PublishedFigure(new("1"), PublishedMeasure.MeanRating, Period.Year(2023), new NumberValue(3.3m)),
                new PublishedFigure(new("2"), PublishedMeasure.MeanRating, Period.Year(2024), new NumberValue(4.4m)),
                new PublishedFigure(new("1"), PublishedMeasure.MeanRating, Period.Year(2024), new NumberValue(6.6m)),
            ],
        };
        var report = Shown.Report(RatedTown.Evaluate(rated.Strategy, round, RollUpRules.MeanOfDirections), ReportLanguages.Polish, ReportSections.RatingSummary);
        var table = Shown.Blocks(report).OfType<Table>().Single(each => each.Anchor == "mean-table");

        Assert.Equal(["Cel", "Liczba ocen", "Średnia obliczona", "Średnia opublikowana"], table.Columns.Select(column => column.Title));
        Assert.Equal(
            ["Cel 1. Cel numer A | 2 | 6,5 | 6,6", "Cel 2. Cel numer B | 1 | 4,0 | 4,4", "Cel 3. Cel numer C | 1 | 5,0 | –"],
            Shown.Rows(table));
        Assert.Equal(
            ["Cel 1: Cel numer A – średnia 6,5", "Cel 2: Cel numer B – średnia 4,0", "Cel 3: Cel numer C – średnia 5,0"],
            Shown.Blocks(report).OfType<BarChart>().Single().Categories.Select(category => Shown.Plain($"{category.Label}: {category.Legend}")));
    }
}
