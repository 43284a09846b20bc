using SocialStrategy.Samples.Tests.Data;
using SocialStrategy.Samples.Tests.Kit;

namespace SocialStrategy.Samples.Tests.Reports;

/// <summary>The HTML page, the Markdown text and the data tell the same numbers.</summary>
public sealed class SameNumbersTests
{
    private static readonly string[] Languages = ["pl", "en"];

    public static TheoryData<string, string> Runs => [.. from sample in new[] { SampleRun.Sieradz, SampleRun.Ostrowiec } from language in Languages select (sample, language)];

    [Theory]
    [MemberData(nameof(Runs))]
    public void NumberTokens_OfBothFormats_AreTheSameSet(string sample, string language)
    {
        var html = Tokens(RenderedReport.Html(SampleRun.Of(sample, language)));
        var markdown = Tokens(RenderedReport.Markdown(SampleRun.Of(sample, language)));

        Assert.True(html.Count > 100);
        Assert.Equal([], html.Except(markdown, StringComparer.Ordinal));
        Assert.Equal([], markdown.Except(html, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void Tables_OfBothFormats_AreTheSame(string sample, string language) => Assert.Equal(
        RenderedReport.Html(SampleRun.Of(sample, language)).Tables.Select(Flat),
        RenderedReport.Markdown(SampleRun.Of(sample, language)).Tables.Select(Flat));

    [Theory]
    [MemberData(nameof(Runs))]
    public void Charts_OfBothFormats_AreTheSame(string sample, string language) => Assert.Equal(
        RenderedReport.Html(SampleRun.Of(sample, language)).Charts.Select(Flat),
        RenderedReport.Markdown(SampleRun.Of(sample, language)).Charts.Select(Flat));

    [Fact]
    public void SieradzTables_EveryNumber_IsTheDatas()
    {
        var numbers = new ModelNumbers(SampleData.Sieradz, SampleData.Sieradz2020, SampleData.Sieradz2019);
        var tables = RenderedReport.Html(SampleRun.Of(SampleRun.Sieradz)).Tables;

        Assert.All(tables.Where(table => !IsByRule(table)), table => AssertNumbersAreOf(numbers, table, except: IsGoalOrYear));
        AssertEveryIndicatorHasARow(SampleRun.Sieradz, tables);
    }

    [Fact]
    public void OstrowiecTables_EveryNumber_IsTheDatas()
    {
        var numbers = new ModelNumbers(SampleData.Ostrowiec, SampleData.Ostrowiec2021, earlier: null);
        var tables = RenderedReport.Html(SampleRun.Of(SampleRun.Ostrowiec)).Tables;

        Assert.All(tables, table => AssertNumbersAreOf(numbers, table, except: _ => false));
        AssertEveryIndicatorHasARow(SampleRun.Ostrowiec, tables);
    }

    [Fact]
    public void OstrowiecTables_EveryContribution_StandsInTheRowOfItsIndicator()
    {
        var tables = RenderedReport.Html(SampleRun.Of(SampleRun.Ostrowiec)).Tables;
        var indicators = SampleData.Items(SampleData.Ostrowiec, ItemKind.Indicator).ToDictionary(item => item.Code);

        Assert.All(SampleData.Ostrowiec2021.Observations.Where(each => indicators.ContainsKey(each.Item)), observation =>
        {
            var item = indicators[observation.Item];
            var row = Assert.Single(
                tables.Where(table => table.Caption.Contains(Printed.Plain(item.NearestGoal!.Goal!.TitleToShow), StringComparison.Ordinal)).SelectMany(table => table.Rows),
                row => row[0].Single() == Printed.Plain(item.Title));
            var tokens = row.Skip(1).SelectMany(cell => cell).SelectMany(Words).ToHashSet(StringComparer.Ordinal);
            Assert.All(
                observation.Contributions.SelectMany(each => ModelNumbers.Given(each.Value)).Concat(ModelNumbers.Given(observation.Value)),
                number => Assert.Contains(ModelNumbers.Polish(number), tokens));
        });
    }

    [Fact]
    public void SieradzMeansTable_HasThePrintedMeans() => Assert.Equal(
        ["15 6,7 6,7", "22 5,9 5,9", "10 5,2 5,2", "5 5,6 5,6", "6 5,8 5,8"],
        RenderedReport.Html(SampleRun.Of(SampleRun.Sieradz)).Tables
            .Single(table => table.Columns.Count == 4 && table.Rows.Count == 5 && table.Rows.All(row => IsGoalOrYear(row[0].Single())))
            .Rows.Select(row => string.Join(' ', row.Skip(1).Select(cell => cell.Single()))));

    /// <summary>Worked out from the 58 printed ratings: their sum is 345, the 29th and 30th in order are 6, the least is 2.</summary>
    [Fact]
    public void SieradzRulesTable_HasTheIndexOfEachRule() => Assert.Equal(
        ["5,9", "6,0", "2,0", "5,8", "5,8", "6,0"],
        RenderedReport.Html(SampleRun.Of(SampleRun.Sieradz)).Tables.Single(IsByRule).Rows.Select(row => row[1].Single()));

    [Fact]
    public void SieradzIndexTable_HasTheSevenPrintedIndexes() => Assert.Equal(
        ["2014 r. 6,2", "2015 r. 6,3", "2016 r. 6,4", "2017 r. 6,4", "2018 r. 6,5", "2019 r. 6,5", "2020 r. 5,9"],
        RenderedReport.Html(SampleRun.Of(SampleRun.Sieradz)).Tables
            .Single(table => table.Rows.Count == 7 && table.Rows[0][0].Single() == "2014 r.")
            .Rows.Select(row => $"{row[0].Single()} {row[1].Single()}"));

    [Fact]
    public void SieradzRatingCharts_ShowTheRatingsOfTheCsvInOrder()
    {
        var ratings = SampleRun.Of(SampleRun.Sieradz).Csv("assessments.csv").Rows;
        var charts = RenderedReport.Html(SampleRun.Of(SampleRun.Sieradz)).Charts.Take(12).ToArray();
        var legend = charts.SelectMany(chart => chart.Legend).ToArray();

        Assert.Equal(ratings.Select(row => row["level"]), charts.SelectMany(chart => chart.Values));
        Assert.Equal(58, legend.Length);
        Assert.All(ratings.Zip(legend), pair =>
        {
            Assert.StartsWith(Printed.Plain(pair.First["title"]), pair.Second, StringComparison.Ordinal);
            Assert.Contains(pair.First["level"], Words(pair.Second[Printed.Plain(pair.First["title"]).Length..]));
        });
    }

    [Fact]
    public void SieradzMeanCharts_ShowThePrintedMeans()
    {
        var charts = RenderedReport.Html(SampleRun.Of(SampleRun.Sieradz)).Charts;

        Assert.Equal(["6,7", "5,9", "5,2", "5,6", "5,8"], charts[12].Values);
        Assert.Equal(["6,7", "6,4", "6,0", "6,3", "6,2"], charts[13].Values);
        Assert.All(charts.Skip(12), chart => Assert.All(chart.Values.Zip(chart.Legend), pair => Assert.Contains(pair.First, Words(pair.Second))));
    }

    private static bool IsByRule(ShownTable table) => table.Caption.Contains("według różnych reguł", StringComparison.Ordinal);

    private static HashSet<string> Tokens(RenderedReport report) => Printed.Tokens(report.Text).ToHashSet(StringComparer.Ordinal);

    private static string Flat(ShownTable table) => string.Join('\n', table.Rows
        .Select(row => string.Join(" | ", row.Select(cell => string.Join(" / ", cell))))
        .Prepend(string.Join(" | ", table.Columns.Select(column => $"{column.Title}{(column.IsNumber ? " (number)" : "")}")))
        .Prepend(table.Caption));

    private static string Flat(ShownChart chart) => string.Join('\n', chart.Legend.Prepend(string.Join(' ', chart.Values)).Prepend(chart.Caption));

    private static bool IsGoalOrYear(string header) =>
        header.StartsWith("Cel strategiczny ", StringComparison.Ordinal)
        || header.StartsWith("Cel operacyjny ", StringComparison.Ordinal)
        || header.StartsWith("Strategia ", StringComparison.Ordinal)
        || (header.EndsWith(" r.", StringComparison.Ordinal) && header.Length == 7);

    private static void AssertNumbersAreOf(ModelNumbers numbers, ShownTable table, Func<string, bool> except)
    {
        foreach (var row in table.Rows)
        {
            var header = WithoutGoal(row[0].Single(), numbers);
            foreach (var (column, cell) in table.Columns.Zip(row).Where(each => each.First.IsNumber && !except(header)))
            {
                var allowed = numbers.Of(header, table.Caption, column.Title);
                Assert.True(numbers.Knows(header), $"The data have nothing named '{header}', which {table.Caption} shows.");
                Assert.All(
                    cell.Select(ModelNumbers.Shown).OfType<decimal>(),
                    shown => Assert.True(allowed.Contains(shown), $"{table.Caption}: '{header}' shows {shown} in column '{column.Title}'; the data have {string.Join("; ", allowed)}."));
            }
        }
    }

    /// <summary>The name without the goal's code before it, which tables over several goals put there.</summary>
    private static string WithoutGoal(string header, ModelNumbers numbers) =>
        numbers.Knows(header) || header.IndexOf(". ", StringComparison.Ordinal) is not (> 0 and < 5 and var end) ? header : header[(end + 2)..];

    private static void AssertEveryIndicatorHasARow(string sample, IReadOnlyList<ShownTable> tables)
    {
        var headers = tables.SelectMany(table => table.Rows).Select(row => row[0].Single()).ToHashSet(StringComparer.Ordinal);
        Assert.All(SampleData.Items(SampleData.Of(sample), ItemKind.Indicator), item => Assert.Contains(Printed.Plain(item.Title), headers));
    }

    /// <summary>The numbers of a text whose groups of digits are parted by plain spaces, each as a word.</summary>
    private static IEnumerable<string> Words(string text) =>
        Printed.Tokens(text.Replace(' ', '\u00A0')).Concat(Printed.Tokens(text)).Select(Printed.Plain);
}
