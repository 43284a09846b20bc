using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Tests.Layouts;

/// <summary>Sentences made from figures say what the figures say; the words around the numbers are free.</summary>
public sealed class GeneratedSentenceTests
{
    [Theory]
    [InlineData(1, "1 oceny", "1 ocena", "1 pozycja")]
    [InlineData(2, "2 ocen", "2 oceny", "2 pozycje")]
    [InlineData(5, "5 ocen", "5 ocen", "5 pozycji")]
    [InlineData(12, "12 ocen", "12 ocen", "12 pozycji")]
    [InlineData(22, "22 ocen", "22 oceny", "22 pozycje")]
    public void Counts_InPolish_HaveTheFormOfTheNoun(int count, string meanOf, string alone, string items)
    {
        var report = Report(ReportLanguages.Polish, RatedTown.Rated([.. Enumerable.Repeat<int?>(5, count)]));

        Assert.Equal(2, Shown.Paragraphs(report).Count(paragraph => Says(paragraph, $"średnia z {meanOf}")));
        Assert.Contains(Shown.Paragraphs(report), paragraph => Says(paragraph, items));
        Assert.Contains(Charts(report), chart => Says(Shown.Plain(chart.Description), alone));
    }

    [Theory]
    [InlineData(1, "1 rating")]
    [InlineData(2, "2 ratings")]
    [InlineData(21, "21 ratings")]
    public void Counts_InEnglish_HaveTheFormOfTheNoun(int count, string expected)
    {
        var report = Report(ReportLanguages.English, RatedTown.Rated([.. Enumerable.Repeat<int?>(5, count)]));

        Assert.Equal(2, Shown.Paragraphs(report).Count(paragraph => Says(paragraph, expected)));
    }

    [Fact]
    public void Summary_OfTwoGoals_HasTheNumbersOfTheFigures()
    {
        var paragraphs = Shown.Paragraphs(Report(ReportLanguages.Polish, RatedTown.Rated([7, 6, 4], [2, 5])));

        Assert.Contains(paragraphs, paragraph => Numbers(paragraph, "2024", "5", "5", "1", "7", "2", "7"));
        Assert.Contains(paragraphs, paragraph => Numbers(paragraph, "3,5", "5,7", "5,7", "1", "3,5", "2"));
        Assert.Contains(paragraphs, paragraph => Numbers(paragraph, "5", "4,8", "24", "5", "4,6", "5"));
        Assert.Contains(paragraphs, paragraph => Numbers(paragraph, "3", "5,7"));
        Assert.Contains(paragraphs, paragraph => Numbers(paragraph, "2", "3,5"));
    }

    [Fact]
    public void Summary_OfTies_NamesEveryGoal()
    {
        var paragraphs = Shown.Paragraphs(Report(ReportLanguages.Polish, RatedTown.Rated([6], [2], [6], [4], [2])));
        var extremes = Assert.Single(paragraphs, paragraph => paragraph.Contains("Cel numer A", StringComparison.Ordinal) && paragraph.Contains("6,0", StringComparison.Ordinal));
        var highest = extremes.IndexOf("Cel numer A", StringComparison.Ordinal);

        Assert.True(highest < extremes.IndexOf("Cel numer C", StringComparison.Ordinal));
        Assert.True(extremes.IndexOf("Cel numer C", StringComparison.Ordinal) < extremes.IndexOf("Cel numer B", StringComparison.Ordinal));
        Assert.True(extremes.IndexOf("Cel numer B", StringComparison.Ordinal) < extremes.IndexOf("Cel numer E", StringComparison.Ordinal));
        Assert.DoesNotContain("Cel numer D", extremes, StringComparison.Ordinal);
    }

    [Fact]
    public void Summary_OfMeansThatPrintTheSame_TakesThemForATie()
    {
        // 6 and 5.96 both print as 6,0.
        var close = RatedTown.Rated([6], [.. Enumerable.Repeat<int?>(6, 24), 5], [4]);

        var extremes = Assert.Single(Shown.Paragraphs(Report(ReportLanguages.Polish, close)), paragraph => paragraph.Contains("Cel numer C", StringComparison.Ordinal) && paragraph.Contains("4,0", StringComparison.Ordinal));
        Assert.Contains("Cel numer A", extremes, StringComparison.Ordinal);
        Assert.Contains("Cel numer B", extremes, StringComparison.Ordinal);
    }

    [Fact]
    public void Summary_WithUnratedDirections_NamesThemAndLeavesThemOut()
    {
        var report = Report(ReportLanguages.Polish, RatedTown.Rated([7, null, 5], [RatedTown.OutsideTheOrder, 4]));

        var unrated = Assert.Single(Shown.Paragraphs(report), paragraph => paragraph.Contains("Działanie A2", StringComparison.Ordinal) && paragraph.Contains("Działanie B1", StringComparison.Ordinal));
        Assert.DoesNotContain("Działanie A1", unrated, StringComparison.Ordinal);
        Assert.DoesNotContain("Działanie B2", unrated, StringComparison.Ordinal);
        Assert.Contains(Shown.Paragraphs(report), paragraph => Numbers(paragraph, "2024", "3", "5", "1", "7", "4", "7"));
        Assert.Contains(Shown.Paragraphs(report), paragraph => Numbers(paragraph, "2", "6,0", "2", "3", "1") && paragraph.Contains("nie zgłoszono", StringComparison.Ordinal));
        Assert.Contains(Shown.Paragraphs(report), paragraph => Numbers(paragraph, "1", "4,0", "1", "2", "1") && paragraph.Contains("bez oceny w skali", StringComparison.Ordinal));
        Assert.Equal(
            ["Cel 1. Cel numer A | 2 z 3 | 6,0", "Cel 2. Cel numer B | 1 z 2 | 4,0"],
            Shown.Rows(Shown.Blocks(report).OfType<Table>().Single(table => table.Anchor == "mean-table")));
        Assert.Contains(Shown.Paragraphs(report), paragraph => Numbers(paragraph, "3", "5,3", "16", "3", "3", "5", "1", "1", "5", "5,666…"));
    }

    [Fact]
    public void Report_WithNothingRated_HasNoSummaryNoRecommendationsAndNoChart()
    {
        var report = Report(ReportLanguages.Polish, RatedTown.Rated([null, null], [null]));

        Assert.Equal(
            [ReportLanguages.Polish.Text("headings.goals")],
            Shown.Headings(report).Intersect([ReportLanguages.Polish.Text("headings.goals"), ReportLanguages.Polish.Text("headings.summary"), ReportLanguages.Polish.Text("headings.recommendations")], StringComparer.Ordinal));
        Assert.Empty(Charts(report));
    }

    [Fact]
    public void Report_WithAGoalRatedOutsideTheOrderOnly_HasNoChartForIt()
    {
        var report = Report(ReportLanguages.Polish, RatedTown.Rated([RatedTown.OutsideTheOrder, null], [3]));

        Assert.Equal(2, Charts(report).Length);
        Assert.Equal([3m, null, 3m], Charts(report).SelectMany(chart => chart.Categories).Select(category => category.Points[0].Value));
        Assert.Contains("brak wyniku", Charts(report)[1].Categories[0].Legend, StringComparison.Ordinal);
    }

    [Fact]
    public void Recommendations_WithEverythingAtTheHighestLevel_SayOnlyThat()
    {
        var report = Shown.Report(RatedTown.Rated([7, 7], [7]), ReportLanguages.Polish, ReportSections.RatingRecommendations);

        var sentence = Assert.Single(Shown.Paragraphs(report));
        Assert.Contains("7 – stopień g", sentence, StringComparison.Ordinal);
        Assert.Empty(Shown.Blocks(report).OfType<ItemList>());
    }

    [Fact]
    public void Recommendations_NameEverythingBelowTheHighestLevel_WithItsRating()
    {
        var report = Shown.Report(RatedTown.Rated([7, 6], [7], [1, null, 3]), ReportLanguages.Polish, ReportSections.RatingRecommendations);
        var entries = Shown.Blocks(report).OfType<ItemList>().SelectMany(list => list.Items).Select(item => BlockWalker.Inlines(item[0]).OfType<Run>().Single().Text).ToArray();

        Assert.Equal(["Działanie A2", "Działanie C1", "Działanie C3"], entries.Select(entry => entry[..12]));
        Assert.Equal(["6", "1", "3"], entries.Select(entry => entry[^1..]));
        Assert.Contains(Shown.Paragraphs(report), paragraph => Numbers(paragraph, "7", "3", "5"));
        Assert.Contains(Shown.Paragraphs(report), paragraph => Numbers(paragraph, "7", "2"));
        Assert.Equal(2, Shown.Headings(report).Length - 1);
    }

    [Fact]
    public void Summary_ByTheMeanOfGoalMeans_DoesNotCallItTheMeanOfRatings()
    {
        var report = Report(ReportLanguages.Polish, RatedTown.Rated(RollUpRules.MeanOfGoalMeans, [7], [4, 4, 4, 5]));
        var whole = Assert.Single(Shown.Paragraphs(report), paragraph => Numbers(paragraph, "5,6", "5,125", "5,75"));

        Assert.Contains(RuleWords.Of(RollUpRules.MeanOfGoalMeans, ReportLanguages.Polish), whole, StringComparison.Ordinal);
        Assert.Contains(Shown.Paragraphs(report), paragraph => Numbers(paragraph, "4", "4,3"));
        var means = Shown.Blocks(report).OfType<Table>().Single(table => table.Rows.Count == 2);
        Assert.Equal(["Cel 1. Cel numer A | 1 | 7,0", "Cel 2. Cel numer B | 4 | 4,3"], Shown.Rows(means));
    }

    [Theory]
    [InlineData(RollUpMethod.MedianOfItems, "4,0", "3", "5")]
    [InlineData(RollUpMethod.WorstItem, "1,0", "1", "2")]
    public void Summary_ByARuleThatIsNoMean_NamesTheRule(RollUpMethod method, string expected, string least, string greatest)
    {
        var rule = new RollUpRule(ItemKind.Direction, method, MissingPolicy.Skip);
        var report = Report(ReportLanguages.Polish, RatedTown.Rated(rule, [7, 4, 1]));
        var results = Shown.Paragraphs(report).Where(paragraph => Numbers(paragraph, expected) || Numbers(paragraph, expected, least, greatest)).ToArray();

        Assert.Equal(2, results.Length);
        Assert.All(results, result => Assert.Contains(RuleWords.Of(rule, ReportLanguages.Polish), result, StringComparison.Ordinal));
    }

    [Fact]
    public void Summary_OfPerCentComplete_RunsFromZeroToAHundred()
    {
        var scale = RatingScale.PercentComplete(new("percent"));
        var evaluation = RatedTown.Rated(
            RollUpRules.MeanOfDirections,
            scale,
            (item, rating) => new Assessment(item, Period.Year(2024), scale.Code, level: null, percentComplete: rating),
            [100, 25],
            [100]);
        var report = Report(ReportLanguages.Polish, evaluation);

        Assert.Contains(Shown.Paragraphs(report), paragraph => Numbers(paragraph, "2024", "3", "3", "0", "100", "25", "100"));
        Assert.Contains(Shown.Paragraphs(report), paragraph => Numbers(paragraph, "3", "75,0", "225", "3", "74,666…", "75,333…"));
        Assert.All(Charts(report), chart => Assert.Equal((0m, 100m), (chart.Axis.Minimum, chart.Axis.Maximum)));
    }

    [Fact]
    public void Recommendations_OnAFallingScale_TakeTheLastLevelForTheBest()
    {
        var scale = new RatingScale(new("grades"), [new(new("3"), "źle") { Value = 3 }, new(new("2"), "średnio") { Value = 2 }, new(new("1"), "dobrze") { Value = 1 }], []);
        var evaluation = RatedTown.Rated(
            RollUpRules.MeanOfDirections,
            scale,
            (item, rating) => new Assessment(item, Period.Year(2024), scale.Code, new LevelCode($"{rating}"), percentComplete: null),
            [1, 3]);
        var report = Shown.Report(evaluation, ReportLanguages.Polish, ReportSections.RatingRecommendations);

        Assert.Contains(Shown.Paragraphs(report), paragraph => paragraph.Contains("Działanie A2", StringComparison.Ordinal));
        Assert.DoesNotContain(Shown.Paragraphs(report), paragraph => paragraph.Contains("Działanie A1", StringComparison.Ordinal));
    }

    private static Report Report(Language language, StrategyEvaluation evaluation) => Shown.Report(
        evaluation,
        language,
        ReportSections.Scales,
        ReportSections.Goals([GoalParts.ItemRatings, GoalParts.RatingChart], []),
        ReportSections.RatingSummary,
        ReportSections.RatingRecommendations);

    private static BarChart[] Charts(Report report) => [.. Shown.Blocks(report).OfType<BarChart>()];

    /// <summary>Whether a text has these words, not as a piece of longer ones.</summary>
    private static bool Says(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        var end = at + words.Length;
        return at >= 0 && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
    }

    /// <summary>Whether a paragraph has these numbers and no others, in this order, titles of directions left aside.</summary>
    private static bool Numbers(string paragraph, params string[] numbers) =>
        paragraph.Split(' ', '(', ')', '–')
            .Select(word => word.Trim('.', ',', ';', ':', '„', '”'))
            .Where(word => word.Length > 0 && char.IsAsciiDigit(word[0]))
            .SequenceEqual(numbers);
}
