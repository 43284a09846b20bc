using System.Globalization;
using SocialStrategy.Exchange;

namespace SocialStrategy.Portal.Tests.Kit;

/// <summary>The round of Ostrowiec as if it were of other years.</summary>
internal static class ManyRounds
{
    internal static (string Name, byte[] Content) Of(int year)
    {
        var round = OstrowiecForms.Round with
        {
            Period = Period.Year(year),
            Observations = OstrowiecForms.Round.Observations.Select(observation => observation with { Period = observation.Period == Period.Year(2021) ? Period.Year(year) : observation.Period }).ToValueList(),
        };
        using var stream = new MemoryStream();
        RoundJson.Write(round, stream);
        return (string.Create(CultureInfo.InvariantCulture, $"round-{year}.json"), stream.ToArray());
    }
}
