using System.Globalization;
using System.Text.Json;
using SocialStrategy.Monitoring;
using SocialStrategy.Planning;
using SocialStrategy.Values;

namespace SocialStrategy.Exchange.Csv;

/// <summary>Everything that was reported as tidy CSV: a row for each total, contribution, part, component and published figure.</summary>
/// <remarks>The columns are described in <c>docs/formats/csv.md</c>.</remarks>
public static class ObservationsCsv
{
    /// <summary>The names of the columns.</summary>
    public static ValueList<string> Columns { get; } =
        ["goal", "indicator", "name", "period", "realizer", "category", "part", "value", "text", "unit", "status", "approximate", "note"];

    /// <summary>Writes the observations and published figures of all rounds, in order of time and of the document.</summary>
    /// <param name="monitoring">The strategy with its rounds.</param>
    /// <param name="stream">The stream; it stays open.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(StrategyMonitoring monitoring, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(monitoring);
        OpenDataCsv.Write(stream, Columns, Rows(monitoring));
    }

    /// <summary>The rows as the file has them, for other formats; texts are not shielded from programs that would run them as formulas.</summary>
    /// <param name="monitoring">The strategy with its rounds.</param>
    /// <returns>A field a column; null for an empty one.</returns>
    public static IEnumerable<IReadOnlyList<string?>> Rows(StrategyMonitoring monitoring)
    {
        ArgumentNullException.ThrowIfNull(monitoring);
        var items = StrategyItems.Walk(monitoring.Strategy).ToDictionary(item => item.Code);
        return monitoring.Rounds.SelectMany(round => Rows(round, items));
    }

    private static IEnumerable<string?[]> Rows(MonitoringRound round, Dictionary<Code, StrategyItem> items) =>
        round.Observations.SelectMany(observation => Rows(observation, items.GetValueOrDefault(observation.Item)))
            .Concat(round.PublishedFigures.SelectMany(figure => Rows(figure, items.GetValueOrDefault(figure.Item))));

    private static IEnumerable<string?[]> Rows(Observation observation, StrategyItem? item)
    {
        var indicator = item?.Indicator;
        var subject = new Subject(
            item?.NearestGoal?.Code.Text,
            indicator?.Code.Text,
            observation.Name ?? indicator?.Title,
            observation.Period.ToString(),
            observation.Unit ?? indicator?.Unit);
        var whole = new Place(Realizer: null, indicator is null ? observation.Item.Text : null);
        return Whole(subject, whole, observation.Value, subject.Unit, Join(observation.Group, observation.Note))
            .Concat(observation.Breakdowns.SelectMany(breakdown => Parts(subject, whole, breakdown, subject.Unit)))
            .Concat(observation.Contributions.SelectMany(contribution => Rows(subject, contribution)));
    }

    private static IEnumerable<string?[]> Rows(Subject subject, Contribution contribution)
    {
        var place = new Place(contribution.Realizer.Text, Category: null);
        var unit = contribution.Unit ?? subject.Unit;
        var listed = contribution.ListedItems.Count == 0 ? null : string.Join("; ", contribution.ListedItems);
        return Whole(subject, place, contribution.Value, unit, Join(contribution.Note, listed))
            .Concat(contribution.Breakdowns.SelectMany(breakdown => Parts(subject, place, breakdown, unit)));
    }

    private static IEnumerable<string?[]> Rows(PublishedFigure figure, StrategyItem? item)
    {
        var name = JsonNamingPolicy.CamelCase.ConvertName(figure.Measure.ToString());
        var subject = new Subject(item?.NearestGoal?.Code.Text, Indicator: null, name, figure.Period.ToString(), Unit: null);
        return Whole(subject, new Place(Realizer: null, "published"), figure.Value, unit: null, Join(figure.Place, figure.Label));
    }

    private static IEnumerable<string?[]> Whole(Subject subject, Place place, Value value, string? unit, string? note)
    {
        var components = value is CompositeValue composite
            ? composite.Components.Select(component => Row(subject, place with { Category = "component", Part = component.Name }, component.Value, unit, note: null))
            : [];
        return components.Prepend(Row(subject, place, value, unit, note));
    }

    private static IEnumerable<string?[]> Parts(Subject subject, Place place, Breakdown breakdown, string? unit)
    {
        var category = JsonNamingPolicy.CamelCase.ConvertName(breakdown.By.ToString());
        return breakdown.Parts.Select(part => Row(subject, place with { Category = category, Part = part.Name }, part.Value, unit, part.Note));
    }

    private static string?[] Row(Subject subject, Place place, Value value, string? unit, string? note) =>
    [
        subject.Goal,
        subject.Indicator,
        subject.Name,
        subject.Period,
        place.Realizer,
        place.Category,
        place.Part,
        value.Number?.ToString(CultureInfo.InvariantCulture),
        value.Printed ?? (value as TextValue)?.Text,
        value switch
        {
            PercentValue => "%",
            MoneyValue money => money.Currency,
            _ => unit,
        },
        value switch
        {
            MissingValue { Reason: MissingReason.NotApplicable } => "not-applicable",
            MissingValue => "missing",
            _ => "reported",
        },
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
    }
}
