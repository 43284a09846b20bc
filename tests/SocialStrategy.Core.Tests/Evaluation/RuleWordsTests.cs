namespace SocialStrategy.Core.Tests.Evaluation;

public sealed class RuleWordsTests
{
    [Theory]
    [InlineData(RollUpMethod.MeanOfItems, "meanOfDirections", "The mean of the ratings of all directions", "Średnia ocen wszystkich kierunków działań")]
    [InlineData(RollUpMethod.MedianOfItems, "medianOfDirections", "The median of the ratings of all directions", "Mediana ocen wszystkich kierunków działań")]
    [InlineData(RollUpMethod.WorstItem, "worstDirection", "The worst rating of all directions", "Najgorsza z ocen wszystkich kierunków działań")]
    [InlineData(RollUpMethod.MeanOfGoalMeans, "meanOfGoalMeans", "The mean of the goals' means", "Średnia średnich celów")]
    [InlineData(RollUpMethod.MeanOfRoundedGoalMeans, "meanOfRoundedGoalMeans", "The mean of the goals' rounded means", "Średnia zaokrąglonych średnich celów")]
    [InlineData(
        RollUpMethod.GoalMeansByItemCount,
        "goalMeansByDirectionCount",
        "The mean of the goals' rounded means weighted by the number of directions",
        "Średnia zaokrąglonych średnich celów ważona liczbą kierunków działań")]
    [InlineData(RollUpMethod.WeightedGoalMeans, "weightedGoalMeans", "The weighted mean of the goals' means", "Średnia ważona średnich celów")]
    public void OfARule_SaysWhatItDoes(RollUpMethod method, string name, string english, string polish)
    {
        var rule = Rule(ItemKind.Direction, method);

        Assert.Equal(name, rule.Name);
        AssertReads(english, polish, RuleWords.Of(rule, GoalMeanBasis.EveryLevel));
    }

    [Theory]
    [InlineData(RollUpMethod.MeanOfGoalMeans, "The mean of the goals' means (each the mean of its tasks)", "Średnia średnich celów (każda liczona ze wszystkich zadań celu)")]
    [InlineData(
        RollUpMethod.MeanOfRoundedGoalMeans,
        "The mean of the goals' rounded means (each the mean of its tasks)",
        "Średnia zaokrąglonych średnich celów (każda liczona ze wszystkich zadań celu)")]
    [InlineData(
        RollUpMethod.GoalMeansByItemCount,
        "The mean of the goals' rounded means (each the mean of its tasks) weighted by the number of tasks",
        "Średnia zaokrąglonych średnich celów (każda liczona ze wszystkich zadań celu) ważona liczbą zadań")]
    [InlineData(
        RollUpMethod.WeightedGoalMeans,
        "The weighted mean of the goals' means (each the mean of its tasks)",
        "Średnia ważona średnich celów (każda liczona ze wszystkich zadań celu)")]
    public void OfARuleOverItemsOfGoals_SaysSo(RollUpMethod method, string english, string polish) =>
        AssertReads(english, polish, RuleWords.Of(Rule(ItemKind.Task, method), GoalMeanBasis.ItemMeans));

    [Theory]
    [InlineData(ItemKind.Indicator, "The worst rating of all indicators", "Najgorsza z ocen wszystkich wskaźników")]
    [InlineData(ItemKind.Goal, "The worst rating of all goals", "Najgorsza z ocen wszystkich celów")]
    [InlineData(ItemKind.Programme, "The worst rating of all programmes", "Najgorsza z ocen wszystkich programów")]
    public void OfARule_NamesWhatIsRated(ItemKind kind, string english, string polish) =>
        AssertReads(english, polish, RuleWords.Of(Rule(kind, RollUpMethod.WorstItem), GoalMeanBasis.EveryLevel));

    [Theory]
    [InlineData(PrintedInputRule.MeanOfGoalMeans, "The mean of the printed means of the goals", "Średnia wydrukowanych średnich celów")]
    [InlineData(
        PrintedInputRule.GoalMeansByItemCount,
        "The mean of the printed means of the goals weighted by the number of their items",
        "Średnia wydrukowanych średnich celów ważona liczbą ocenianych pozycji")]
    [InlineData(PrintedInputRule.MeanOfYears, "The mean of the numbers printed for each year", "Średnia liczb wydrukowanych dla kolejnych lat")]
    public void OfARuleForPrintedNumbers_SaysWhatItDoes(PrintedInputRule rule, string english, string polish) => AssertReads(english, polish, RuleWords.Of(rule));

    [Theory]
    [InlineData(RoundingMode.HalfAwayFromZero, "rounded", "po zaokrągleniu")]
    [InlineData(RoundingMode.HalfToEven, "rounded half to even", "po zaokrągleniu połówek do parzystej")]
    [InlineData(RoundingMode.TowardZero, "cut off", "po obcięciu")]
    public void OfARounding_SaysHow(RoundingMode mode, string english, string polish) => AssertReads(english, polish, RuleWords.Of(mode));

    /// <summary>A rule begins a sentence with a capital letter, a rounding stands inside of one.</summary>
    private static void AssertReads(string english, string polish, Phrase words)
    {
        Assert.Equal(english, char.IsUpper(english[0]) ? Languages.English.Sentence(words) : Languages.English.Text(words, isPlain: true));
        Assert.Equal(polish, char.IsUpper(polish[0]) ? Languages.Polish.Sentence(words) : Languages.Polish.Text(words, isPlain: true));
    }

    private static RollUpRule Rule(ItemKind kind, RollUpMethod method) =>
        new(kind, method, MissingPolicy.Skip, method == RollUpMethod.WeightedGoalMeans ? [new(new("1"), 1)] : [], weightTotal: null);
}
