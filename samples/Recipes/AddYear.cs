using SocialStrategy.Exchange;

namespace SocialStrategy.Samples.Recipes;

internal static class AddYear
{
    internal static void Run(string data, TextWriter output)
    {
        #region recipe
        var strategy = StrategyJson.Read(File.ReadAllBytes($"{data}/Sieradz/strategy.json")).GetContentOrThrow();
        var published = RoundJson.Read(File.ReadAllBytes($"{data}/Sieradz/round-2020.json"), strategy).GetContentOrThrow();
        var next = new MonitoringRound(strategy.Code, Period.Year(2021))
        {
            Observations = [new Observation(new("1.W5"), Period.Year(2021), 980)],
            Assessments = [Assessment.OfLevel(new("1.1.K1"), Period.Year(2021), strategy.Scales[0].Code, new("6"))],
        };
        var monitoring = new StrategyMonitoring(strategy, [published, next]);
        foreach (var point in IndicatorSeries.Of(monitoring, new("1.W5"), next.Period).Points)
        {
            output.WriteLine($"{point.Period}: {point.Value.Number}");
        }
        #endregion
    }
}
