using System.Globalization;
using SocialStrategy.Monitoring;

namespace SocialStrategy.Exchange.Interchange;

/// <summary>The parts of rounds for which formats of numbers have no place, counted.</summary>
internal static class RoundLosses
{
    internal static IEnumerable<ExportLoss> Of(MonitoringRound round)
    {
        (int Count, Func<string, string, ExportLoss> Make)[] parts =
        [
            (round.Narrative.Count, (count, subject) => new ExportLoss("SSX001", subject, $"Sections of text are left out: {count}.", $"Pominięte części opisowe: {count}.")),
            (round.Recommendations.Count, (count, subject) => new ExportLoss("SSX002", subject, $"Recommendations are left out: {count}.", $"Pominięte rekomendacje: {count}.")),
            (round.PublishedCharts.Count, (count, subject) => new ExportLoss("SSX003", subject, $"Printed charts are left out: {count}.", $"Pominięte wydrukowane wykresy: {count}.")),
            (round.TaskProgress.Count, (count, subject) => new ExportLoss("SSX004", subject, $"Reports on tasks and their money are left out: {count}.", $"Pominięte informacje o zadaniach i ich finansowaniu: {count}.")),
            (EditorialNotes(round), (count, subject) => new ExportLoss("SSX005", subject, $"Editorial notes are left out: {count}.", $"Pominięte uwagi redakcyjne: {count}.")),
        ];
        return parts.Where(part => part.Count > 0).Select(part => part.Make(part.Count.ToString(CultureInfo.InvariantCulture), round.Period.ToString()));
    }

    private static int EditorialNotes(MonitoringRound round) =>
        round.EditorialNotes.Count + round.Observations.Sum(observation => observation.EditorialNotes.Count + observation.Contributions.Sum(contribution => contribution.EditorialNotes.Count));
}
