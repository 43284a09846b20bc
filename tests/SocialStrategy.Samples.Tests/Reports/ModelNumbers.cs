using System.Globalization;
using System.Text.RegularExpressions;
using SocialStrategy.Samples.Tests.Kit;

namespace SocialStrategy.Samples.Tests.Reports;

/// <summary>Which numbers a report may show in the row of an item: taken from the data, sums and changes added up here.</summary>
internal sealed partial class ModelNumbers
{
    private readonly ILookup<string, Entry> _entries;

    internal ModelNumbers(StrategyMonitoring monitoring, MonitoringRound round, MonitoringRound? earlier)
    {
        var before = (earlier?.Observations ?? []).ToLookup(Key);
        _entries = (earlier?.Observations ?? []).Select(observation => EntryOf(observation, [], monitoring.Strategy))
            .Concat(round.Observations.Select(observation => EntryOf(
                observation,
                Computed(observation, [.. before[Key(observation)]]).Concat(Rests(observation, monitoring.Strategy)),
                monitoring.Strategy)))
            .ToLookup(entry => entry.Name, StringComparer.Ordinal);
    }

    /// <summary>The numbers for a row by its header, narrowed by the caption where items of several places have one name.</summary>
    internal IReadOnlyCollection<decimal> Of(string rowHeader, string caption, string columnTitle)
    {
        var named = _entries[rowHeader].ToArray();
        var here = named.Where(entry => entry.Places.Any(place => caption.Contains(place, StringComparison.Ordinal))).ToArray();
        var entries = here.Length > 0 ? here : named;
        return entries.Any(entry => columnTitle == $"{entry.Period} r.")
            ? [.. entries.Where(entry => columnTitle == $"{entry.Period} r.").SelectMany(entry => entry.Given)]
            : [.. entries.SelectMany(entry => entry.Given.Concat(entry.Computed))];
    }

    internal bool Knows(string rowHeader) => _entries.Contains(rowHeader);

    /// <summary>The number in a line of a cell; null if the line shows none. What stands before a colon is a name.</summary>
    internal static decimal? Shown(string line)
    {
        var match = Number().Match(line[(line.LastIndexOf(": ", StringComparison.Ordinal) + 1)..]);
        return match.Success ? Printed.Number(match.Value) : null;
    }

    /// <summary>A number as Polish reports write it, with plain spaces.</summary>
    internal static string Polish(decimal number)
    {
        var format = (NumberFormatInfo)CultureInfo.InvariantCulture.NumberFormat.Clone();
        format.NumberGroupSeparator = " ";
        format.NumberDecimalSeparator = ",";
        return number.ToString("#,0.##", format);
    }

    internal static IEnumerable<decimal> Given(Value value) => value is CompositeValue composite
        ? composite.Components.SelectMany(component => Given(component.Value))
        : value.Number is { } number ? [number] : [];

    /// <summary>The bodies that the plan names for an item or, if it names none, for what the item hangs on.</summary>
    internal static IReadOnlyCollection<RealizerCode> Expected(StrategyItem? item)
    {
        while (item is { Responsibilities.Count: 0 })
        {
            item = item.Parent;
        }

        return [.. item?.Responsibilities.Select(each => each.Realizer) ?? []];
    }

    private static (ItemCode Item, string? Name, string? Group) Key(Observation observation) => (observation.Item, observation.Name, observation.Group);

    private static Entry EntryOf(Observation observation, IEnumerable<decimal> computed, Strategy strategy)
    {
        var item = strategy.Find(observation.Item);
        string?[] places = [observation.Group, item?.NearestGoal?.Goal.TitleToShow, (item as ProgrammeItem)?.Title];
        return new Entry(
            Printed.Plain(observation.Name ?? item!.Title),
            [.. places.OfType<string>().Select(Printed.Plain)],
            observation.Period.ToString(),
            [.. Given(observation.Value)],
            [.. computed]);
    }

    /// <summary>How many bodies stand behind a sum, and how many of those that the plan names do not.</summary>
    private static IEnumerable<decimal> Rests(Observation observation, Strategy strategy)
    {
        var told = observation.Contributions.Select(each => each.Realizer).ToHashSet();
        return [observation.Contributions.Count(each => each.Unit is null && each.Value.Number is not null), Expected(strategy.Find(observation.Item)).Count(realizer => !told.Contains(realizer))];
    }

    private static IEnumerable<decimal> Computed(Observation observation, Observation[] before)
    {
        var added = observation.Contributions.Where(each => each.Unit is null).Sum(each => each.Value.Number.GetValueOrDefault());
        yield return added;
        yield return observation.Value.Number.GetValueOrDefault() - added;
        yield return observation.Contributions.Count(each => each.Unit is not null);
        foreach (var first in before.SelectMany(each => Given(each.Value)))
        {
            foreach (var last in Given(observation.Value))
            {
                yield return last - first;
                if (first != 0)
                {
                    yield return decimal.Round((last - first) * 100 / first, 1, MidpointRounding.AwayFromZero);
                }
            }
        }
    }

    [GeneratedRegex("[+\u2212]?[0-9][0-9 ]*(?:,[0-9]+)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10000)]
    private static partial Regex Number();

    private sealed record Entry(string Name, IReadOnlyList<string> Places, string Period, IReadOnlyList<decimal> Given, IReadOnlyList<decimal> Computed);
}
