using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Tests.Layouts;

/// <summary>Three years of <see cref="RatedYears"/>; what was published and what the rule gives, worked out by hand.</summary>
public sealed class RatingYearsTests
{
    /// <summary>2022: published 2,6 where the rule gives 2,5. Of goal 2 neither the published nor the computed means have all years.</summary>
    [Fact]
    public void Table_HasWhatWasPublished_AndTheRuleWhereItGivesSomethingElse()
    {
        var table = Assert.Single(Shown.Blocks(Polish).OfType<Table>());

        Assert.Equal(("rating-years-table", "Średnie ocen w kolejnych latach"), (table.Anchor, table.Caption));
        Assert.Equal(["Cel", "2021 r.", "2022 r.", "2023 r.", "Średnia z lat"], table.Columns.Select(column => Shown.Plain(column.Title)));
        Assert.Equal(
            [
                "cała strategia | 1,5 | 2,6 / obliczony: 2,5 | 2,0 | 2,0",
                "Cel 1. Pierwszy | 1,0 | 3,0 | – | –",
                "Cel 2. Drugi | 2,0 | 2,0 | 1,0 | –",
            ],
            Shown.Rows(table));
        Assert.Equal([null, 1.5m, 2.6m, 2m, 2m], table.Rows[0].Cells.Select(cell => cell.Number));
    }

    [Fact]
    public void Chart_DrawsTheIndexTwice()
    {
        var chart = Assert.Single(Shown.Blocks(Polish).OfType<LineChart>());

        Assert.Equal(("rating-years-chart", "Syntetyczny wskaźnik stopnia wdrożenia strategii w kolejnych latach"), (chart.Anchor, chart.Caption));
        Assert.Equal(new ChartAxis("ocena", 0, 3, 1), chart.Axis);
        Assert.Equal(["2021", "2022", "2023"], chart.Periods);
        Assert.Equal(["opublikowany", "obliczony"], chart.Series.Select(line => line.Name));
        Assert.Equal([[1.5m, 2.6m, 2m], [1.5m, 2.5m, null]], chart.Series.Select(line => line.Points.Select(point => point.Value)));
        Assert.Equal(["opublikowany – 2021 r.: 1,5; 2022 r.: 2,6; 2023 r.: 2,0", "obliczony – 2021 r.: 1,5; 2022 r.: 2,5"], chart.LegendEntries.Select(Shown.Plain));
        Assert.Equal("Linia od 2021 r. do 2023 r.; najmniej 1,5, najwięcej 2,6.", Shown.Plain(chart.Description));
    }

    /// <summary>(1,5 + 2,6 + 2,0) / 3 is 2,03.</summary>
    [Fact]
    public void Sentences_SumThePublishedYearsUp()
    {
        Assert.Equal(["Oceny w kolejnych latach: lata 2021–2023"], Shown.Headings(Polish));
        Assert.Equal(
            ["Średnia z okresów: 2,0. Najwyższa wartość: 2,6 (2022 r.), najniższa: 1,5 (2021 r.). Zmiana od poprzedniego okresu: −0,6, od pierwszego: +0,5."],
            Shown.Paragraphs(Polish));
        Assert.Equal("rating-years", Assert.IsType<Section>(Assert.Single(Polish.Blocks)).Anchor);
    }

    [Fact]
    public void English_SaysTheSame()
    {
        var report = Shown.Report(RatedYears.Evaluation, ReportLanguages.English, ReportSections.RatingYears);

        Assert.Equal(["Ratings over the years: 2021–2023"], Shown.Headings(report));
        Assert.Equal("the whole strategy | 1.5 | 2.6 / computed – 2.5 | 2.0 | 2.0", Shown.Rows(Assert.Single(Shown.Blocks(report).OfType<Table>()))[0]);
        Assert.Equal("A line from 2021 to 2023; least 1.5, greatest 2.6.", Assert.Single(Shown.Blocks(report).OfType<LineChart>()).Description);
        Assert.Equal(
            ["Mean of the periods: 2.0. Highest value: 2.6 (2022), lowest: 1.5 (2021). Change from the previous period: −0.6, from the first: +0.5."],
            Shown.Paragraphs(report));
    }

    [Fact]
    public void Heading_OfPartsOfOneYear_NamesThatYear() => Assert.Equal(
        ["Oceny w kolejnych latach: 2022 r."],
        Shown.Headings(Shown.Report(RatedYears.Quarters, ReportLanguages.Polish, ReportSections.RatingYears)));

    [Fact]
    public void Chart_OfYearsOfWhichNothingWasPublished_HasTheComputedLineOnly()
    {
        var chart = Assert.Single(Shown.Blocks(Shown.Report(RatedYears.Unpublished, ReportLanguages.Polish, ReportSections.RatingYears)).OfType<LineChart>());

        Assert.Equal(["obliczony – 2021 r.: 1,5; 2022 r.: 2,5"], chart.LegendEntries.Select(Shown.Plain));
    }

    private static Report Polish => Shown.Report(RatedYears.Evaluation, ReportLanguages.Polish, ReportSections.RatingYears);
}
