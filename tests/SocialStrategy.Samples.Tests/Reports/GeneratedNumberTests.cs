using System.Globalization;
using SocialStrategy.Samples.Tests.Kit;

namespace SocialStrategy.Samples.Tests.Reports;

/// <summary>Every number in a generated sentence is one of figures.csv, or added up here from what stands there.</summary>
public sealed class GeneratedNumberTests
{
    [Fact]
    public void Sentences_AboutTheRatingsOfSieradz_HaveTheNumbersOfTheFigures()
    {
        var figures = SampleRun.Of(SampleRun.Sieradz).Csv("figures.csv").Rows;
        var whole = figures.Single(row => row["measure"] == "meanRating" && row["subject"] == "sieradz-2014-2020");
        var goals = figures.Where(row => row["measure"] == "meanRating" && row["subject"].Length == 1).OrderBy(row => row.Number("rounded")).ToArray();
        var ratings = whole.Number("inputs")!.Value;
        var sum = Math.Round(Exact(whole) * ratings);
        var levels = figures.Where(row => row["measure"].StartsWith("levelCount[", StringComparison.Ordinal) && row["subject"] == whole["subject"]).ToDictionary(row => row["measure"][11..^1], row => row.Number("rounded")!.Value, StringComparer.Ordinal);
        var page = RenderedReport.Html(SampleRun.Of(SampleRun.Sieradz));

        Assert.Equal(
            [
                [Year, Text(ratings), Text(ratings), "1", "7", levels.Keys.Min()!, levels.Keys.Max()!],
                [Mean(goals[0]), Mean(goals[^1]), Mean(goals[^1]), goals[^1]["subject"], Mean(goals[0]), goals[0]["subject"]],
                [Text(ratings), Mean(whole), Text(sum), Text(ratings), Cut((sum - 1) / ratings), Cut((sum + 1) / ratings)],
            ],
            page.Sentences("summary").Where(sentence => !sentence.Contains("opublikowana", StringComparison.Ordinal)).Select(Numbers));
        Assert.All(goals, goal => Assert.Equal([[goal["inputs"], Mean(goal)]], page.Sentences($"summary-{goal["subject"]}").Select(Numbers)));
        Assert.Equal(
            [
                ["7", Text(ratings - levels["7"]), Text(ratings)],
                ["7", Text(levels["7"])],
            ],
            page.Sentences("recommendations").Select(Numbers));
        Assert.Equal([Cut((sum - 1) / ratings), Cut((sum + 1) / ratings), Cut(Exact(whole))], Numbers(page.Sentences("sensitivity")[0]));
    }

    [Fact]
    public void Sentences_AboutTheContributionsOfOstrowiec_HaveTheNumbersOfTheFigures()
    {
        var run = SampleRun.Of(SampleRun.Ostrowiec);
        var differences = run.Csv("figures.csv").Rows.Where(row => row["measure"] == "contributionDifference").ToArray();

        var sentences = RenderedReport.Html(run).Sentences("contributions").Select(Numbers).ToArray();

        // The first two sentences count the plan's items (5 goals, 20, 89 directions, 92 indicators), two of them without a value.
        Assert.Equal(["5", "20", "89", "92"], sentences[0]);
        Assert.Equal(["90", "92", "5.1", "5.3"], sentences[1]);
        Assert.Equal([Text(differences.Count(row => row["exact"] != "0")), Text(differences.Length)], sentences[2]);
        Assert.Empty(sentences[^1]);
    }

    private const string Year = "2020";

    private static string[] Numbers(string sentence) => [.. Printed.Tokens(sentence)];

    private static string Mean(RowResult row) => row["rounded"].Replace('.', ',');

    private static string Text(decimal number) => number.ToString("0", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The first three places.</summary>
    private static string Cut(decimal number) => (Math.Truncate(number * 1000) / 1000).ToString("0.000", CultureInfo.InvariantCulture).Replace('.', ',');

    private static decimal Exact(RowResult row)
    {
        var parts = row["exact"].Split('/');
        return decimal.Parse(parts[0], CultureInfo.InvariantCulture) / (parts.Length > 1 ? decimal.Parse(parts[1], CultureInfo.InvariantCulture) : 1);
    }
}
