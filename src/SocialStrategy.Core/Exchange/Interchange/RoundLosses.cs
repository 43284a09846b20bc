using System.Globalization;

namespace SocialStrategy.Exchange;

/// <summary>The parts of a round that an export leaves out, counted; what is not there is not told.</summary>
internal static class RoundLosses
{
    /// <summary>What no format of numbers has a place for.</summary>
    internal static IEnumerable<ExportLoss> Common(MonitoringRound round) => Counted(
        round,
        ("SSX001", round.Narrative.Count, "Sections of text are left out", "Pominięte części opisowe"),
        ("SSX002", round.Recommendations.Count, "Recommendations are left out", "Pominięte rekomendacje"),
        ("SSX003", round.PublishedCharts.Count, "Printed charts are left out", "Pominięte wydrukowane wykresy"),
        ("SSX004", round.TaskProgress.Count, "Reports on tasks and their money are left out", "Pominięte informacje o zadaniach i ich finansowaniu"),
        ("SSX005", PlacedNotes.OfRound(round).Count(), "Editorial notes are left out", "Pominięte uwagi redakcyjne"),
        ("SSX006", round.Title is null ? 0 : 1, "Titles of rounds are left out", "Pominięte tytuły okresów"),
        ("SSX007", round.Publications.Count + round.Observations.Sum(observation => observation.Printings.Count), "Publications, and where and how they print values, are left out", "Pominięte publikacje oraz miejsca i postać wydrukowanych w nich wartości"));

    /// <summary>What the columns of the CSV files do not carry.</summary>
    internal static IEnumerable<ExportLoss> OfTables(MonitoringRound round)
    {
        var breakdowns = round.Observations.SelectMany(Breakdowns).ToArray();
        var values = round.Observations.SelectMany(Values).ToArray();
        return Counted(
            round,
            ("SSX103", breakdowns.SelectMany(breakdown => breakdown.Parts).Count(part => part.Value is CompositeValue), "Components of parts are left out", "Pominięte składniki części wartości"),
            ("SSX104", breakdowns.Length, "What parts say about their whole is left out", "Pominięte to, co części mówią o całości"),
            ("SSX106", values.Count(value => value is PercentValue { Ratio: not null }), "Ratios behind percentages are left out", "Pominięte ilorazy, z których wynikają odsetki"),
            ("SSX108", round.Observations.Count(IsJoined) + round.PublishedFigures.Count(figure => figure.Place is not null || figure.Label is not null), "Groups, places, labels and listed items stand in the remark", "Grupy, miejsca, etykiety i wymienione pozycje są w uwadze"),
            ("SSX109", round.PublishedFigures.Count(figure => figure.LabelLevel is not null || figure.StatedRule is not null || figure.StatedMethod is not null || figure.Except.Count > 0), "Stated rules of printed figures, levels of their labels and exceptions are left out", "Pominięte reguły liczb podanych w sprawozdaniu, poziomy ich etykiet i wyjątki"),
            ("SSX110", round.Assessments.Count(each => each.Activities.Count > 0 || each.Realizers.Count > 0 || each.Justification is not null), "Activities, bodies and reasons of ratings are left out", "Pominięte działania, realizatorzy i uzasadnienia ocen"));
    }

    /// <summary>Makes losses of what there is.</summary>
    internal static IEnumerable<ExportLoss> Counted(MonitoringRound round, params (string Code, int Count, string English, string Polish)[] parts) =>
        from part in parts
        where part.Count > 0
        let count = part.Count.ToString(CultureInfo.InvariantCulture)
        select new ExportLoss(part.Code, round.Period.ToString(), $"{part.English}: {count}.", $"{part.Polish}: {count}.");

    private static IEnumerable<Breakdown> Breakdowns(Observation observation) =>
        observation.Breakdowns.Concat(observation.Contributions.SelectMany(contribution => contribution.Breakdowns));

    private static IEnumerable<Value> Values(Observation observation) => observation.Contributions.Select(contribution => contribution.Value)
        .Prepend(observation.Value)
        .Concat(Breakdowns(observation).SelectMany(breakdown => breakdown.Parts).Select(part => part.Value));

    private static bool IsJoined(Observation observation) =>
        observation.Group is not null || observation.Contributions.Any(contribution => contribution.ListedItems.Count > 0);
}
