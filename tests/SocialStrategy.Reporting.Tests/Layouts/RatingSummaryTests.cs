using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Tests.Layouts;

/// <summary>Two goals that share a direction, rated 7, 4 and 5 of seven, two more without a rating; the mean of the first goal was published.</summary>
public sealed class RatingSummaryTests
{
    /// <summary>Of two directions one is rated: the legend of the chart says what the mean rests on, as the sentence does.</summary>
    [Fact]
    public void Legend_OfAMeanThatIsNotFull_SaysWhatItRestsOn()
    {
        var report = Shown.Report(RatedTown.Rated([3, null], [7]), ReportLanguages.Polish, ReportSections.RatingSummary);
        var legends = Shown.Blocks(report).OfType<BarChart>().Single().Categories.Select(category => Shown.Plain(category.Legend)).ToArray();

        Assert.EndsWith("średnia 3,0; 1 z 2 (nie zgłoszono: 1)", legends[0], StringComparison.Ordinal);
        Assert.EndsWith("średnia 7,0", legends[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Summary_OfARuleThatRefuses_SaysWhyThereIsNoIndex()
    {
        var rated = RatedTown.Rated([3, null], [7]);
        var evaluation = Evaluator.Evaluate(rated.Monitoring, rated.Round.Period, comparedWith: null, rated.Rules with { RatingRollUp = rated.Rules.RatingRollUp with { Missing = MissingPolicy.Refuse } });
        var report = Shown.Report(evaluation, ReportLanguages.Polish, ReportSections.RatingSummary);

        Assert.Equal(
            "Syntetyczny wskaźnik stopnia wdrożenia strategii: brak wyniku: brakuje danych, a reguła wymaga wszystkich. Podstawa: 2 z 3 (nie zgłoszono: 1).",
            Shown.Paragraphs(report)[0]);
        Assert.Equal([null, 7m], Shown.Blocks(report).OfType<BarChart>().Single().Categories.Select(category => category.Points[0].Value));
    }

    [Fact]
    public void Summary_OfEqualMeans_NamesNoGoalAsHighestAndLowest()
    {
        var report = Shown.Report(RatedTown.Rated([5], [5]), ReportLanguages.Polish, ReportSections.RatingSummary);

        Assert.Contains(Shown.Paragraphs(report), text => text.EndsWith("średnie wszystkich (2) są równe i wynoszą 5,0.", StringComparison.Ordinal));
        Assert.DoesNotContain(Shown.Paragraphs(report), text => text.Contains("Najwyższa średnia", StringComparison.Ordinal));
    }

    private static readonly Strategy Shared = new(
        new("S"),
        "Strategia",
        [
            new Goal(new("1"), "Pierwszy") { Directions = [new Direction(new("a"), "Świetlice") { AlsoServes = [new("2")] }, new Direction(new("b"), "Kluby")] },
            new Goal(new("2"), "Drugi") { Directions = [new Direction(new("c"), "Porady"), new Direction(new("d"), "Opieka"), new Direction(new("e"), "Praca")] },
        ],
        realizers: [],
        [RatedTown.Points],
        programmes: []);

    /// <summary>7 + 4 + 5 is 16, a third of it 5,33; one rating a level lower gives 15/3, one a level higher 17/3.</summary>
    [Fact]
    public void Sentences_InPolish_SayWholeAndGoalsFromTheHighestLevelDown() => Assert.Equal(
        [
            "Kierunki działań, 2024 r.: oceniono 3 z 5, w skali od 1 do 7. Oceny mieszczą się w przedziale od 4 do 7.",
            "Bez oceny: Opieka; Praca.",
            "Cele: średnie ocen od 5,5 do 6,0. Najwyższa średnia (6,0): cel 2 „Drugi”. Najniższa średnia (5,5): cel 1 „Pierwszy”.",
            "Syntetyczny wskaźnik stopnia wdrożenia strategii, czyli średnia z 3 ocen, wynosi 5,3 (suma ocen 16 podzielona przez 3). "
                + "Podstawa: 3 z 5 (nie zgłoszono: 2). Mieściłby się między 5 a 5,666…, gdyby jedna ocena była o jeden stopień inna.",
            "Średnia z 2 ocen wynosi 5,5.",
            "7 – stopień g (1 pozycja):", "Świetlice",
            "4 – stopień d (1 pozycja):", "Kluby",
            "Średnia z 2 ocen wynosi 6,0. Podstawa: 2 z 4 (nie zgłoszono: 2).",
            "7 – stopień g (1 pozycja):", "Świetlice",
            "5 – stopień e (1 pozycja):", "Porady",
        ],
        Shown.Paragraphs(Summary(Rated(), ReportLanguages.Polish)));

    [Fact]
    public void Sentences_InEnglish_SayTheSame() => Assert.Equal(
        [
            "Directions of action, 2024: 3 of 5 rated, on a scale from 1 to 7. The ratings lie between 4 and 7.",
            "Not rated: Opieka; Praca.",
            "Goals: mean ratings from 5.5 to 6.0. Highest mean (6.0): goal 2 “Drugi”. Lowest mean (5.5): goal 1 “Pierwszy”.",
            "The synthetic index of implementation, that is the mean of 3 ratings, is 5.3 (the sum of ratings 16 divided by 3). "
                + "It rests on 3 of 5 (not reported – 2). It would lie between 5 and 5.666… if one rating were one level different.",
            "The mean of 2 ratings is 5.5.",
        ],
        Shown.Paragraphs(Summary(Rated(), ReportLanguages.English)).Take(5));

    [Fact]
    public void Sentences_OfAllRated_DoNotSpeakOfTheUnrated()
    {
        var paragraphs = Shown.Paragraphs(Summary(RatedTown.Rated([7], [5]), ReportLanguages.Polish));

        Assert.StartsWith("Kierunki, 2024 r.: oceniono 2 z 2", paragraphs[0], StringComparison.Ordinal);
        Assert.StartsWith("Cele: średnie ocen", paragraphs[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Goals_AreSectionsBelowTheContents_WithBullets()
    {
        var goals = Shown.Blocks(Summary(Rated(), ReportLanguages.Polish)).OfType<Section>().Where(section => section.Anchor != "summary").ToArray();

        Assert.Equal(["summary-1 Cel 1. Pierwszy", "summary-2 Cel 2. Drugi"], goals.Select(goal => $"{goal.Anchor} {Shown.Plain(goal.Title)}"));
        Assert.All(goals, goal => Assert.False(goal.IsInContents));
        Assert.All(goals.SelectMany(goal => goal.Blocks).OfType<ItemList>(), list => Assert.False(list.Ordered));
    }

    [Fact]
    public void Table_WithPublishedMeans_HasAColumnAndANoteForThem()
    {
        var table = Assert.Single(Shown.Blocks(Summary(Rated(), ReportLanguages.Polish)).OfType<Table>());

        Assert.Equal(["Cel", "Liczba ocen", "Średnia obliczona", "Średnia opublikowana"], table.Columns.Select(column => column.Title));
        Assert.Equal(["Cel 1. Pierwszy | 2 | 5,5 | 5,4", "Cel 2. Drugi | 2 z 4 | 6,0 | –"], Shown.Rows(table));
        Assert.Equal(
            ["Średnia obliczona: z ocen pozycji poniżej celu, zaokrąglona raz, na końcu. Średnia opublikowana: tak, jak ją wydrukowano w raporcie."],
            table.Notes.Select(Shown.Plain));
    }

    [Fact]
    public void Table_WithoutPublishedMeans_HasNeither()
    {
        var table = Assert.Single(Shown.Blocks(Summary(RatedTown.Rated([7], [5]), ReportLanguages.Polish)).OfType<Table>());

        Assert.Equal(["Cel", "Liczba ocen", "Średnia obliczona"], table.Columns.Select(column => column.Title));
        Assert.Empty(table.Notes);
    }

    /// <summary>The first rating is of another year, the second on another scale with the same codes, the third counts.</summary>
    [Fact]
    public void Rating_IsTheOneOfTheRoundOnTheScale()
    {
        var other = new RatingScale(new("Q"), [new ScaleLevel(new("1"), "źle") { Value = 1 }, new ScaleLevel(new("2"), "dobrze") { Value = 2 }], []);
        var goal = new Goal(new("1"), "Cel") { Directions = [new Direction(new("a"), "A")] };
        var round = new MonitoringRound(new("S"), Period.Year(2024))
        {
            Assessments =
            [
                Assessment.OfLevel(new("a"), Period.Year(2023), new("points"), new("1")),
                Assessment.OfLevel(new("a"), Period.Year(2024), new("Q"), new("2")),
                Assessment.OfLevel(new("a"), Period.Year(2024), new("points"), new("3")),
            ],
        };
        var evaluation = RatedTown.Evaluate(new Strategy(new("S"), "Strategia", [goal], [], [RatedTown.Points, other], []), round, RollUpRules.MeanOfDirections);

        Assert.Contains("3 – stopień c (1 pozycja):", Shown.Paragraphs(Summary(evaluation, ReportLanguages.Polish)));
    }

    /// <summary>3 points, "nie" that counts as 1, and 80 per cent that count as 3: 7 of three.</summary>
    [Fact]
    public void Ratings_OnOtherScales_CountAsTheyAreMapped()
    {
        var evaluation = Mapped(Assessment.OfLevel(new("a"), Period.Year(2024), new("P"), new("3")), Assessment.OfLevel(new("b"), Period.Year(2024), new("S"), new("nie")), Assessment.OfPercent(new("c"), Period.Year(2024), new("%"), 80));
        var paragraphs = Shown.Paragraphs(Summary(evaluation, ReportLanguages.Polish));

        Assert.Equal("Kierunki działań, 2024 r.: oceniono 3 z 3, w skali od 1 do 3. Oceny mieszczą się w przedziale od 1 do 3.", paragraphs[0]);
        Assert.Contains("średnia z 3 ocen, wynosi 2,3 (suma ocen 7 podzielona przez 3)", paragraphs[2], StringComparison.Ordinal);
        Assert.Equal(["3 – dużo (2 pozycje):", "A", "C", "1 – mało (1 pozycja):", "B"], paragraphs[^5..]);
    }

    [Fact]
    public void Ratings_OnOtherScalesOnly_MakeASummaryToo()
    {
        var report = Summary(Mapped(Assessment.OfLevel(new("b"), Period.Year(2024), new("S"), new("nie"))), ReportLanguages.Polish);

        Assert.Equal("Kierunki działań, 2024 r.: oceniono 1 z 3, w skali od 1 do 3. Oceny mieszczą się w przedziale od 1 do 1.", Shown.Paragraphs(report)[0]);
        Assert.Equal(["Cel 1. Cel | 1 z 3 | 1,0"], Shown.Rows(Assert.Single(Shown.Blocks(report).OfType<Table>())));
    }

    private static Report Summary(StrategyEvaluation evaluation, Language language) => Shown.Report(evaluation, language, ReportSections.RatingSummary);

    private static StrategyEvaluation Rated() => RatedTown.Evaluate(
        Shared,
        new MonitoringRound(new("S"), Period.Year(2024))
        {
            Assessments =
            [
                .. new[] { ("a", "7"), ("b", "4"), ("c", "5") }.Select(each => Assessment.OfLevel(new(each.Item1), Period.Year(2024), new("points"), new(each.Item2))),
            ],
            PublishedFigures = [new PublishedFigure(new("1"), PublishedMeasure.MeanRating, Period.Year(2024), new NumberValue(5.4m))],
        },
        RollUpRules.MeanOfDirections);

    private static StrategyEvaluation Mapped(params Assessment[] assessments)
    {
        var goal = new Goal(new("1"), "Cel") { Directions = [new Direction(new("a"), "A"), new Direction(new("b"), "B"), new Direction(new("c"), "C")] };
        var points = new RatingScale(new("P"), [new ScaleLevel(new("1"), "mało") { Value = 1 }, new ScaleLevel(new("3"), "dużo") { Value = 3 }], []);
        var words = new RatingScale(new("S"), [new ScaleLevel(new("nie"), "nie"), new ScaleLevel(new("tak"), "tak")], []);
        var strategy = new Strategy(new("S"), "Strategia", [goal], [], [points, words, RatingScale.PercentComplete(new("%"))], []);
        var round = new MonitoringRound(new("S"), Period.Year(2024)) { Assessments = [.. assessments] };
        var rules = new EvaluationRules
        {
            RatingRollUp = RollUpRules.MeanOfDirections,
            MeanRounding = Rounding.HalfAwayFromZero(1),
            PercentRounding = Rounding.HalfAwayFromZero(1),
            ScaleMappings =
            [
                new ScaleMapping(new("S"), new("P"), [new(new("nie"), new("1")), new(new("tak"), new("3"))]),
                ScaleMapping.OfPercent(new("%"), new("P"), new ScaleBands([new(new("1"), 0), new(new("3"), 50)], 100)),
            ],
        };
        return Evaluator.Evaluate(new StrategyMonitoring(strategy, [round]), round.Period, comparedWith: null, rules);
    }
}
