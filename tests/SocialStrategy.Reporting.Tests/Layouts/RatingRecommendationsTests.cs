using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Tests.Layouts;

public sealed class RatingRecommendationsTests
{
    [Fact]
    public void Recommendations_WithSomeAtTheHighestLevel_SayWhatToKeep() => Assert.Equal(
        [
            "Szczególną uwagę należy skierować na to, co oceniono poniżej najwyższego stopnia skali (7 – stopień g). Kierunki: 2 z 3.",
            "Działanie A2 – ocena 6",
            "Działanie B1 – ocena 2",
            "Kierunki z najwyższą oceną (7 – stopień g): 1. W kolejnych okresach należy utrzymać ten poziom.",
        ],
        Shown.Paragraphs(Report(ReportLanguages.Polish, [7, 6], [2])));

    [Fact]
    public void Recommendations_WithAllBelowTheHighestLevel_HaveNothingToKeep() => Assert.Equal(
        [
            "Special attention is due to what was rated below the highest level of the scale (7 – stopień g). Kierunki: 2 of 2.",
            "Działanie A1 – rating 3",
            "Działanie B1 – rating 2",
        ],
        Shown.Paragraphs(Report(ReportLanguages.English, [3], [2])));

    [Fact]
    public void Goals_AreSectionsBelowTheContents()
    {
        var goals = Shown.Blocks(Report(ReportLanguages.Polish, [3], [7], [2])).OfType<Section>().Where(section => section.Anchor != "recommendations").ToArray();

        Assert.Equal(["recommendations-1", "recommendations-3"], goals.Select(goal => goal.Anchor));
        Assert.All(goals, goal => Assert.False(goal.IsInContents));
    }

    private static Report Report(Language language, params int?[][] goals) => Shown.Report(RatedTown.Rated(goals), language, ReportSections.RatingRecommendations);
}
