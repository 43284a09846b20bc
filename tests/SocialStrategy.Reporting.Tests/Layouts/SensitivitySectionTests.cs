using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Tests.Layouts;

/// <summary>What the chapter says of an index, worked out by hand.</summary>
public sealed class SensitivitySectionTests
{
    /// <summary>
    /// The means are 15/3 = 5, 3, and 18/4 = 4.5 of the whole. The median of all is 5, the worst rating 1, and the mean of the goals' means 4.
    /// Nearest to 4.5 is level 5, the upper one, and 4 is reached.
    /// </summary>
    private static StrategyEvaluation Town => RatedTown.Rated([7, 7, 1], [3]);

    [Fact]
    public void Table_WithEverythingRated_HasTheRuleOfTheEvaluationAndThenTheOthers() => Assert.Equal(
        [
            "średnia ocen kierunków działań | 4,5",
            "mediana ocen kierunków działań | 5,0",
            "najgorsza spośród ocen kierunków działań | 1,0",
            "średnia średnich celów | 4,0",
            "średnia zaokrąglonych średnich celów | 4,0",
            "średnia zaokrąglonych średnich celów ważona liczbą kierunków działań | 4,5",
        ],
        Rows(Report(ReportLanguages.Polish, Town)));

    /// <summary>5 and 5 of 3 directions: 10/3 where the missing one counts as zero, and no index where it is refused.</summary>
    [Fact]
    public void Table_WithAMissingRating_HasTheOtherPoliciesToo() => Assert.Equal(
        [
            "średnia ocen kierunków działań | 5,0",
            "mediana ocen kierunków działań | 5,0",
            "najgorsza spośród ocen kierunków działań | 5,0",
            "średnia średnich celów | 5,0",
            "średnia zaokrąglonych średnich celów | 5,0",
            "średnia zaokrąglonych średnich celów ważona liczbą kierunków działań | 5,0",
            "średnia ocen kierunków działań, brak danych liczony jako zero | 3,3",
        ],
        Rows(Report(ReportLanguages.Polish, RatedTown.Rated([5, null], [5]))));

    /// <summary>
    /// One level less or more makes the whole 17/4 or 19/4, goal 1 14/3 or 16/3, and goal 2 2 or 4. That the median and the worst rating of goal 1 are
    /// other levels says nothing about its mean.
    /// </summary>
    [Fact]
    public void Sentences_InPolish_TellTheBandAndWhoseLabelChanges() => Assert.Equal(
        [
            "Gdyby jedna ocena była o jeden stopień inna, wskaźnik mieściłby się między 4,25 a 4,75 (obecnie 4,5).",
            "Jedna ocena może zmienić określenie średniej (według osiągniętego stopnia): Cel 1. Cel numer A i Cel 2. Cel numer B.",
            "Jedna ocena może zmienić określenie średniej (według najbliższego stopnia): Cel 2. Cel numer B i cała strategia.",
            "Inna reguła zmienia określenie średniej (według najbliższego stopnia): cała strategia.",
        ],
        Shown.Paragraphs(Report(ReportLanguages.Polish, Town)));

    [Fact]
    public void Sentences_InEnglish_SayTheSame() => Assert.Equal(
        [
            "If one rating were one level different, the index would lie between 4.25 and 4.75 (now 4.5).",
            "One rating can change the label of the mean (by the level reached): Cel 1. Cel numer A and Cel 2. Cel numer B.",
            "One rating can change the label of the mean (by the nearest level): Cel 2. Cel numer B and the whole strategy.",
            "Another rule changes the label of the mean (by the nearest level): the whole strategy.",
        ],
        Shown.Paragraphs(Report(ReportLanguages.English, Town)));

    private static Report Report(Language language, StrategyEvaluation evaluation) => Shown.Report(evaluation, language, ReportSections.Sensitivity);

    private static string[] Rows(Report report) => Shown.Rows(Shown.Blocks(report).OfType<Table>().Single());
}
