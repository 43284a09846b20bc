using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Tests.Layouts;

/// <summary>Which rules give published numbers: 2024 from the ratings, 2023 from the printed means of the goals, the others from nothing.</summary>
public sealed class ReconciliationSectionTests
{
    private static readonly PublishedFigure[] Printed =
    [
        Figure(new("town"), PublishedMeasure.SyntheticIndex, 2024, new NumberValue(5.2m)),
        Figure(new("town"), PublishedMeasure.SyntheticIndex, 2023, new NumberValue(4.9m)),
        Figure(new("town"), PublishedMeasure.SyntheticIndex, 2023, new NumberValue(4.9m)) with { StatedRule = "zwykła średnia ocen celów", StatedMethod = RollUpMethod.MeanOfGoalMeans },
        Figure(new("town"), PublishedMeasure.SyntheticIndex, 2022, new TextValue("zaawansowany")),
        Figure(new("town"), PublishedMeasure.MeanRange, 2021, new NumberValue(3)),
        Figure(new("1"), PublishedMeasure.MeanRating, 2023, new NumberValue(5.7m)),
        Figure(new("2"), PublishedMeasure.MeanRating, 2023, new NumberValue(4.0m)),
        Figure(new("town"), PublishedMeasure.SyntheticIndex, 2020, new NumberValue(6.1m)),
    ];

    /// <summary>
    /// The means are 17/3 and 4, that of all is 21/4 = 5.25, that of the goals' means 29/6. Of the rounded means 5.7 and 4.0 it is 4.85, and 21.1/4 = 5.275
    /// by the count; of 5.6 and 4.0, cut off, 20.8/4 = 5.2. What rounds half away from zero to 5.2 lies from 5.15 up to 5.25.
    /// </summary>
    private static StrategyEvaluation Town
    {
        get
        {
            var rated = RatedTown.Rated([6, 6, 5], [4]);
            return RatedTown.Evaluate(rated.Strategy, rated.Round with { PublishedFigures = [.. Printed] }, RollUpRules.MeanOfDirections);
        }
    }

    [Fact]
    public void Section_InPolish_TellsOfEachPublishedIndexWhichRuleGivesIt()
    {
        var report = Shown.Report(Town, ReportLanguages.Polish, ReportSections.Reconciliation);

        var section = Assert.IsType<Section>(Assert.Single(report.Blocks));
        Assert.Equal(("reconciliation", "Która reguła daje opublikowany wskaźnik"), (section.Anchor, section.Title));
        Assert.Equal(
            [
                "Opublikowano 4,9 (2023 r.). Reguła podana w dokumencie: zwykła średnia ocen celów.",
                "Średnia wydrukowanych średnich celów leży między 4,8 a 4,9; 4,9 jest możliwe.",
                "Średnia wydrukowanych średnich celów ważona liczbą ocenianych pozycji leży między 5,225 a 5,325; 4,9 jest niemożliwe.",
                "Opublikowano 5,2 (2024 r.).",
                "Średnia ocen wszystkich kierunków działań daje 5,25, po zaokrągleniu 5,3; wydrukowano 5,2. Leży na tej granicy przedziału zaokrąglenia, która do niego nie należy.",
                "Średnia ocen wszystkich kierunków działań daje 5,25, po zaokrągleniu połówek do parzystej 5,2, jak w druku.",
                "Mediana ocen wszystkich kierunków działań daje 5,5, po zaokrągleniu 5,5; wydrukowano 5,2. Różnica do przedziału zaokrąglenia wynosi 0,25.",
                "Najgorsza z ocen wszystkich kierunków działań daje 4, po zaokrągleniu 4,0; wydrukowano 5,2. Różnica do przedziału zaokrąglenia wynosi 1,15.",
                "Średnia średnich celów daje 4,833…, po zaokrągleniu 4,8; wydrukowano 5,2. Różnica do przedziału zaokrąglenia wynosi 0,316….",
                "Średnia zaokrąglonych średnich celów daje 4,85, po zaokrągleniu 4,9; wydrukowano 5,2. Różnica do przedziału zaokrąglenia wynosi 0,3.",
                "Średnia zaokrąglonych średnich celów ważona liczbą kierunków działań daje 5,275, po zaokrągleniu 5,3; wydrukowano 5,2. Różnica do przedziału zaokrąglenia wynosi 0,025.",
                "Średnia zaokrąglonych średnich celów ważona liczbą kierunków działań daje 5,2, po obcięciu 5,2, jak w druku.",
            ],
            Shown.Paragraphs(report));
    }

    [Fact]
    public void Section_InEnglish_SaysTheSame()
    {
        var paragraphs = Shown.Paragraphs(Shown.Report(Town, ReportLanguages.English, ReportSections.Reconciliation));

        Assert.Equal(
            [
                "Published is 4.9 (2023). The rule stated in the document: zwykła średnia ocen celów.",
                "The mean of the printed means of the goals lies between 4.8 and 4.9; 4.9 is possible.",
                "The mean of the printed means of the goals weighted by the number of their items lies between 5.225 and 5.325; 4.9 is impossible.",
                "Published is 5.2 (2024).",
            ],
            paragraphs[..4]);
        Assert.Equal("The mean of the ratings of all directions gives 5.25, rounded half to even 5.2, as printed.", paragraphs[5]);
    }

    [Fact]
    public void Published_OfASubject_AreItsMeansAndIndexesInOrderOfTimeEachNumberOnce()
    {
        Assert.Equal([Printed[7], Printed[3], Printed[2], Printed[0]], ReconciliationText.Published(Town, new("town")));
        Assert.Equal([Printed[5]], ReconciliationText.Published(Town, new("1")));
    }

    [Fact]
    public void Sentences_OfWhatHasNoNumberOrNothingToBeHeldAgainst_AreNone()
    {
        Assert.Empty(ReconciliationText.Sentences(Town, Printed[3], ReportLanguages.Polish));
        Assert.Empty(ReconciliationText.Sentences(Town, Printed[7], ReportLanguages.Polish));
    }

    private static PublishedFigure Figure(ItemCode item, PublishedMeasure measure, int year, Value value) => new(item, measure, Period.Year(year), value);
}
