using System.Text.Json;

namespace SocialStrategy.Exchange;

/// <summary>Everything that was reported as a tidy table: a row for each total, contribution, part, component and published figure.</summary>
/// <remarks>The columns are described in <c>docs/formats/csv.md</c>.</remarks>
public static class ObservationsTable
{
    /// <summary>Creates the table of the observations and published figures of all rounds, in order of time and of the document.</summary>
    /// <param name="monitoring">The strategy with its rounds.</param>
    /// <returns>The table <c>observations</c>.</returns>
    public static TableData Create(StrategyMonitoring monitoring)
    {
        Guard.Against.Null(monitoring);
        return new TableData("observations", monitoring.Strategy.Title, ObservationColumns.All, monitoring.Rounds.SelectMany(round => Rows(round, monitoring.Strategy)));
    }

    /// <summary>Reads a whole table as observations and published figures of one round; see <c>docs/formats/csv.md</c> for what the columns do not carry.</summary>
    /// <param name="source">The table, such as <see cref="CsvTables.Open"/> opens it.</param>
    /// <param name="strategy">The strategy that gives the codes their meaning.</param>
    /// <param name="round">The round that the content belongs to; its narrative sections may be named by the table.</param>
    /// <param name="options">How large the table may be.</param>
    /// <returns>The round with the content of the table in place of its own, or the problems beside what could be read.</returns>
    /// <exception cref="ArgumentException">The round is about another strategy.</exception>
    /// <exception cref="IOException">The source cannot be read.</exception>
    public static ReadResult<MonitoringRound> Read(TableSource source, Strategy strategy, MonitoringRound round, TableReadOptions options)
    {
        Guard.Against.Null(source);
        RoundReading.Require(strategy, round, options);
        return ObservationReader.Read(source, strategy, round, options);
    }

    /// <summary>Reads a table row by row, whoever wrote it; memory does not grow with the table.</summary>
    /// <remarks>The rows are read while they are enumerated, once.</remarks>
    /// <param name="source">The table, such as <see cref="CsvTables.Open"/> opens it.</param>
    /// <param name="options">How long a row may be.</param>
    /// <returns>The rows; if the header does not fit, one row with the problems and no other.</returns>
    /// <exception cref="IOException">The source cannot be read; thrown while enumerating.</exception>
    public static IEnumerable<RowResult<ObservationRow>> ReadRows(TableSource source, TableReadOptions options)
    {
        Guard.Against.Null(source);
        Guard.Against.Null(options);
        return source.Rows(ObservationColumns.All, options, ObservationCells.Read);
    }

    private static IEnumerable<object?[]> Rows(MonitoringRound round, Strategy strategy) =>
        round.Observations.SelectMany(observation => Rows(observation, strategy.Find(observation.Item)))
            .Concat(round.PublishedFigures.SelectMany(figure => Rows(figure, strategy.Find(figure.Item))));

    private static IEnumerable<object?[]> Rows(Observation observation, StrategyItem? item)
    {
        var indicator = (item as IndicatorItem)?.Indicator;
        var subject = new Subject(
            item?.NearestGoal?.Code.Text,
            indicator?.Code.Text,
            observation.Name ?? indicator?.Title,
            observation.Period.ToString(),
            observation.Unit ?? indicator?.Unit);
        var whole = new Place(Realizer: null, indicator is null ? observation.Item.Text : null);
        var total = whole with { Settled = observation.Status };
        return Whole(subject, total, observation.Value, subject.Unit, Join(observation.Group, observation.Note))
            .Concat(observation.Breakdowns.SelectMany(breakdown => Parts(subject, whole, breakdown, subject.Unit)))
            .Concat(observation.Contributions.SelectMany(contribution => Rows(subject, contribution)));
    }

    private static IEnumerable<object?[]> Rows(Subject subject, Contribution contribution)
    {
        var place = new Place(contribution.Realizer.Text, Category: null);
        var unit = contribution.Unit ?? subject.Unit;
        var listed = contribution.ListedItems.Count == 0 ? null : string.Join("; ", contribution.ListedItems);
        return Whole(subject, place, contribution.Value, unit, Join(contribution.Note, listed))
            .Concat(contribution.Breakdowns.SelectMany(breakdown => Parts(subject, place, breakdown, unit)));
    }

    private static IEnumerable<object?[]> Rows(PublishedFigure figure, StrategyItem? item)
    {
        var name = JsonNamingPolicy.CamelCase.ConvertName(figure.Measure.ToString());
        var subject = new Subject(item?.NearestGoal?.Code.Text, Indicator: null, name, figure.Period.ToString(), Unit: null);
        return Whole(subject, new Place(Realizer: null, "published"), figure.Value, unit: null, Join(figure.Place, figure.Label));
    }

    private static IEnumerable<object?[]> Whole(Subject subject, Place place, Value value, string? unit, string? note)
    {
        var components = value is CompositeValue composite
            ? composite.Components.Select(component => Row(subject, place with { Category = "component", Part = component.Name, Settled = null }, component.Value, unit, note: null))
            : [];
        return components.Prepend(Row(subject, place, value, unit, note));
    }

    private static IEnumerable<object?[]> Parts(Subject subject, Place place, Breakdown breakdown, string? unit)
    {
        var category = JsonNamingPolicy.CamelCase.ConvertName(breakdown.By.ToString());
        return breakdown.Parts.Select(part => Row(subject, place with { Category = category, Part = part.Name }, part.Value, unit, part.Note));
    }

    private static object?[] Row(Subject subject, Place place, Value value, string? unit, string? note) =>
    [
        subject.Goal,
        subject.Indicator,
        subject.Name,
        subject.Period,
        place.Realizer,
        place.Category,
        place.Part,
        value.Number,
        value.Printed ?? (value as TextValue)?.Text,
        value switch
        {
            PercentValue => "%",
            MoneyValue money => money.Currency,
            _ => unit,
        },
        ObservationStatusText.Of(value, place.Settled),
        value.IsApproximate ? "true" : "false",
        note,
    ];

    private static string? Join(string? first, string? second) => (first, second) switch
    {
        (not null, not null) => $"{first}; {second}",
        _ => first ?? second,
    };

    private sealed record Subject(string? Goal, string? Indicator, string? Name, string Period, string? Unit);

    private sealed record Place(string? Realizer, string? Category)
    {
        internal string? Part { get; init; }

        internal ObservationStatus? Settled { get; init; }
    }
}
