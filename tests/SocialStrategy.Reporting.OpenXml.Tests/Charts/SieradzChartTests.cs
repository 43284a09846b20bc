using System.Globalization;
using SocialStrategy.Reporting.OpenXml.Tests.Kit;

namespace SocialStrategy.Reporting.OpenXml.Tests.Charts;

/// <summary>The charts of a real report hold the numbers of its data files, in what they show and in what "Edit data" opens.</summary>
public sealed class SieradzChartTests : IDisposable
{
    private readonly DocxFile _file = new(SampleFiles.Bytes(SampleFiles.Sieradz, "pl", "report.docx"));

    public void Dispose() => _file.Dispose();

    [Fact]
    public void RatingCharts_HoldTheRatingsOfTheCsvInOrder()
    {
        var ratings = Rows("assessments.csv").Select(row => Number(row["level"])).ToArray();

        Assert.Equal(14, _file.Charts.Count);
        Assert.Equal(58, ratings.Length);
        Assert.Equal(ratings, _file.Charts.Take(12).SelectMany(chart => ChartFacts.Cached(ChartFacts.SeriesOf(chart).Single())));
    }

    [Fact]
    public void MeanCharts_HoldTheFiguresOfTheCsv()
    {
        string[] goals = ["1", "2", "3", "4", "5"];
        var means = Rows("figures.csv").Where(row => row["measure"] == "meanRating").ToDictionary(row => row["subject"], row => Number(row["rounded"]), StringComparer.Ordinal);
        var published = Rows("observations.csv")
            .Where(row => row["name"] == "meanRating" && row["period"] == "2014/2020" && row["note"].StartsWith("Wykres 14", StringComparison.Ordinal))
            .ToDictionary(row => row["goal"], row => Number(row["value"]), StringComparer.Ordinal);

        Assert.Equal(goals.Select(goal => means[goal]), ChartFacts.Cached(ChartFacts.SeriesOf(_file.Charts[12]).Single()));
        Assert.Equal(goals.Select(goal => published[goal]), ChartFacts.Cached(ChartFacts.SeriesOf(_file.Charts[13]).Single()));
    }

    [Fact]
    public void Workbooks_HoldWhatTheChartsShow() => Assert.All(_file.Charts, WorkbookTests.AssertSameNumbers);

    private static decimal? Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static IEnumerable<Dictionary<string, string>> Rows(string file) => CsvText.Rows(SampleFiles.Text(SampleFiles.Sieradz, "pl", file));
}
