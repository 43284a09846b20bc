namespace SocialStrategy.Samples.Tests.Data;

/// <summary>The data hold as much as the two printed reports: the numbers were counted there.</summary>
public sealed class CountTests
{
    [Fact]
    public void Ostrowiec_Strategy_HasWhatTheReportPrints()
    {
        var monitoring = SampleData.Ostrowiec;
        var goals = SampleData.Items(monitoring, ItemKind.Goal);

        Assert.Equal(5, goals.Count(goal => goal.Path.Count == 1));
        Assert.Equal(20, goals.Count(goal => goal.Path.Count == 2));
        Assert.Equal(25, goals.Length);
        Assert.Equal(89, SampleData.Items(monitoring, ItemKind.Direction).Length);
        Assert.Equal(92, SampleData.Items(monitoring, ItemKind.Indicator).Length);
        Assert.Equal(9, monitoring.Strategy.Programmes.Count);
        Assert.Single(monitoring.Rounds);
    }

    [Fact]
    public void Ostrowiec_Indicators_StandInTheGoalsThatTheReportPutsThemIn() =>
        Assert.Equal(
            [26, 17, 27, 9, 13],
            SampleData.Ostrowiec.Strategy.Goals.Select(goal => goal.Goals.Sum(lower => lower.Indicators.Count)));

    [Fact]
    public void Ostrowiec_Values_AreGivenForAllButTwoIndicators()
    {
        var indicators = SampleData.Items(SampleData.Ostrowiec, ItemKind.Indicator).Select(item => item.Code).ToHashSet();
        var observations = SampleData.Ostrowiec2021.Observations.Where(each => indicators.Contains(each.Item)).ToArray();

        Assert.Equal(92, observations.Length);
        Assert.Equal(92, observations.Select(each => each.Item).Distinct().Count());
        Assert.Equal(90, observations.Count(each => each.Value is not MissingValue));
    }

    [Fact]
    public void Ostrowiec_Conclusions_AreSix() =>
        Assert.Equal(6, SampleData.Ostrowiec2021.Narrative.SelectMany(Flatten).Count(section => section.Kind == NarrativeKind.Conclusion));

    [Fact]
    public void Sieradz_Strategy_HasWhatTheReportPrints()
    {
        var monitoring = SampleData.Sieradz;
        var goals = SampleData.Items(monitoring, ItemKind.Goal);

        Assert.Equal(5, goals.Count(goal => goal.Path.Count == 1));
        Assert.Equal(13, goals.Count(goal => goal.Path.Count == 2));
        Assert.Equal(58, SampleData.Items(monitoring, ItemKind.Direction).Length);
        Assert.Equal(54, SampleData.Items(monitoring, ItemKind.Indicator).Length);
        Assert.Equal([13, 25, 8, 4, 4], monitoring.Strategy.Goals.Select(goal => goal.Indicators.Count));
        Assert.Equal([2014, 2015, 2016, 2017, 2018, 2019, 2020], monitoring.Rounds.Select(round => round.Period.Start.Year));
    }

    [Fact]
    public void Sieradz_Scale_HasSevenLevelsFromOneToSeven()
    {
        var scale = Assert.Single(SampleData.Sieradz.Strategy.Scales);

        Assert.Equal([1m, 2m, 3m, 4m, 5m, 6m, 7m], scale.Levels.Select(level => level.Value.GetValueOrDefault()));
        Assert.Equal("nie rozpoczęto wdrożenia", scale.Levels[0].Label);
        Assert.Equal("pełne i skuteczne wdrożenie", scale.Levels[6].Label);
        Assert.Empty(scale.UnorderedLevels);
    }

    [Fact]
    public void Sieradz_EveryDirection_IsRatedOnce()
    {
        var directions = SampleData.Items(SampleData.Sieradz, ItemKind.Direction);
        var rated = SampleData.Sieradz2020.Assessments.Select(assessment => assessment.Item).ToArray();

        Assert.Equal(58, rated.Length);
        Assert.Equal(directions.Select(direction => direction.Code).Order(), rated.Order());
        Assert.Equal(
            [15, 22, 10, 5, 6],
            SampleData.Sieradz.Strategy.Goals.Select(goal => directions.Count(direction => direction.Path[0] == goal.Code)));
        Assert.Equal(345, SampleData.Sieradz2020.Assessments.Sum(assessment => int.Parse(assessment.Level!.Text, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Sieradz_EveryIndicator_HasItsValueOfBothYears()
    {
        var indicators = SampleData.Items(SampleData.Sieradz, ItemKind.Indicator).Select(item => item.Code).ToArray();

        Assert.Equal(indicators, Observed(SampleData.Sieradz2020, indicators));
        Assert.Equal(indicators, Observed(SampleData.Sieradz2019, indicators));
    }

    [Fact]
    public void Sieradz_PublishedCharts_HaveTheLegendsOfTheReport()
    {
        var charts = SampleData.Sieradz2020.PublishedCharts;

        Assert.Equal(Enumerable.Range(1, 14), charts.Select(chart => int.Parse(chart.Number, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal([6, 5, 4, 6, 10, 4, 2, 5, 5, 5, 3, 3, 5, 5], charts.Select(chart => chart.Legend.Count));
        Assert.Equal(58 + 10, charts.Sum(chart => chart.Legend.Count));
    }

    [Fact]
    public void Sieradz_PublishedLegends_RepeatTheRatings()
    {
        var levels = SampleData.Sieradz2020.Assessments.ToDictionary(assessment => assessment.Item, assessment => assessment.Level!.Text);

        Assert.All(
            SampleData.Sieradz2020.PublishedCharts.Take(12).SelectMany(chart => chart.Legend),
            entry => Assert.Equal(levels[entry.Item], entry.Value.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Sieradz_Recommendations_AreThirtyThree() => Assert.Equal(33, SampleData.Sieradz2020.Recommendations.Count);

    [Fact]
    public void Sieradz_YearlyIndexes_AreTheSevenOfTheReport() =>
        Assert.Equal(
            [6.2m, 6.3m, 6.4m, 6.4m, 6.5m, 6.5m, 5.9m],
            SampleData.Sieradz.Rounds.Select(round => round.PublishedFigures
                .First(figure => figure.Measure == PublishedMeasure.SyntheticIndex && figure.Period == round.Period)
                .Value.Number.GetValueOrDefault()));

    [Fact]
    public void Sieradz_WholePeriod_HasThePublishedMeansAndIndex()
    {
        var whole = Period.Years(2014, 2020);
        var published = SampleData.Sieradz2020.PublishedFigures.Where(figure => figure.Period == whole).ToArray();

        Assert.Equal(
            [6.7m, 6.4m, 6.0m, 6.3m, 6.2m],
            SampleData.Sieradz.Strategy.Goals.Select(goal => published.First(figure => figure.Item == goal.Code && figure.Measure == PublishedMeasure.MeanRating).Value.Number.GetValueOrDefault()));
        Assert.Equal(6.35m, published.First(figure => figure.Measure == PublishedMeasure.SyntheticIndex).Value.Number);
    }

    private static IEnumerable<Narrative> Flatten(Narrative section) => section.Sections.SelectMany(Flatten).Prepend(section);

    private static IEnumerable<ItemCode> Observed(MonitoringRound round, ItemCode[] indicators) =>
        round.Observations.Where(observation => observation.Period == round.Period).Select(observation => observation.Item).Where(indicators.Contains);
}
