using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Tests.Layouts;

/// <summary>What was published about the whole time of <see cref="RatedYears"/>.</summary>
public sealed class PublishedHistoryTests
{
    [Fact]
    public void Sentences_SayTheYearsThenTheIndexOfTheWholeTime()
    {
        var report = Report(RatedYears.Evaluation, ReportLanguages.Polish);

        Assert.Equal("whole-period", Assert.IsType<Section>(Assert.Single(report.Blocks)).Anchor);
        Assert.Equal(["Cały okres strategii: lata 2021–2023"], Shown.Headings(report));
        Assert.Equal(
            [
                "Średnia z okresów: 2,0. Najwyższa wartość: 2,6 (2022 r.), najniższa: 1,5 (2021 r.). Zmiana od poprzedniego okresu: −0,6, od pierwszego: +0,5.",
                "Wskaźnik opublikowany dla całego okresu (lata 2021–2023): 2,1.",
            ],
            Shown.Paragraphs(report));
    }

    [Fact]
    public void Table_HasTheIndexOfEachYear()
    {
        var table = Assert.Single(Shown.Blocks(Report(RatedYears.Evaluation, ReportLanguages.Polish)).OfType<Table>());

        Assert.Equal("index-table Opublikowany syntetyczny wskaźnik stopnia wdrożenia strategii, lata 2021–2023", $"{table.Anchor} {Shown.Plain(table.Caption)}");
        Assert.Equal(["2021 r. | 1,5", "2022 r. | 2,6", "2023 r. | 2"], Shown.Rows(table));
    }

    /// <summary>Of goal 1 words were published, then a number; of goal 3 words only.</summary>
    [Fact]
    public void Chart_HasTheGoalsOfWhichANumberWasPublished()
    {
        var chart = Assert.Single(Shown.Blocks(Report(RatedYears.Evaluation, ReportLanguages.Polish)).OfType<BarChart>());

        Assert.Equal("whole-period-chart Cele: opublikowane średnie ocen, lata 2021–2023", $"{chart.Anchor} {Shown.Plain(chart.Caption)}");
        Assert.Equal(["Cel 1", "Cel 2"], chart.Categories.Select(category => Shown.Plain(category.Label)));
        Assert.Equal([2m, 2.5m], chart.Categories.Select(category => category.Points.Single().Value!.Value));
        Assert.Equal(["Pierwszy – średnia 2,0", "Drugi – średnia 2,5"], chart.LegendEntries.Select(Shown.Plain));
        Assert.Equal("Wykres słupkowy: 2 oceny, najniższa 2, najwyższa 2,5. Te same liczby są w legendzie.", Shown.Plain(chart.Description));
    }

    [Fact]
    public void English_SaysTheSame()
    {
        var report = Report(RatedYears.Evaluation, ReportLanguages.English);

        Assert.Equal(["The whole time of the strategy: 2021–2023"], Shown.Headings(report));
        Assert.Contains("Index published for the whole time (2021–2023): 2.1.", Shown.Paragraphs(report));
        Assert.Equal("Goals: published mean ratings, 2021–2023", Assert.Single(Shown.Blocks(report).OfType<BarChart>()).Caption);
    }

    [Fact]
    public void Means_WithoutAScaleOfPoints_AreNotDrawn() => Assert.Empty(Report(RatedYears.WithoutPoints, ReportLanguages.Polish).Blocks);

    [Fact]
    public void Index_WithoutMeans_IsASentenceAlone()
    {
        var section = Assert.IsType<Section>(Assert.Single(Report(RatedYears.WithoutMeans, ReportLanguages.Polish).Blocks));

        Assert.IsType<Paragraph>(Assert.Single(section.Blocks));
    }

    private static Report Report(StrategyEvaluation evaluation, Language language) => Shown.Report(evaluation, language, ReportSections.PublishedHistory);
}
