namespace SocialStrategy.Disclosure;

/// <summary>Walks over the values of an observation and gives each its place.</summary>
internal static class CountCells
{
    /// <summary>The observation with every value replaced; where one changed, remarks and lists beside it go.</summary>
    internal static Observation Map(Observation observation, Func<CountCell, Value, Value> map)
    {
        var place = CountCell.Of(observation);
        var mapped = observation with
        {
            Value = Map(observation.Value, place, map),
            Contributions = Numbered(observation.Contributions, each => each.Realizer.Text)
                .Select(each => Map(each.Item, place with { Path = [each.Step] }, map))
                .ToValueList(),
            Breakdowns = Map(observation.Breakdowns, place, map),
        };
        return mapped == observation ? observation : mapped with { Note = null, Printings = [], EditorialNotes = [] };
    }

    private static Contribution Map(Contribution contribution, CountCell place, Func<CountCell, Value, Value> map)
    {
        var mapped = contribution with { Value = Map(contribution.Value, place, map), Breakdowns = Map(contribution.Breakdowns, place, map) };
        return mapped == contribution ? contribution : mapped with { Note = null, ListedItems = [], EditorialNotes = [] };
    }

    private static ValueList<Breakdown> Map(ValueList<Breakdown> breakdowns, CountCell place, Func<CountCell, Value, Value> map) =>
        Numbered(breakdowns, each => each.By.ToString())
            .Select(breakdown => breakdown.Item with
            {
                Parts = Numbered(breakdown.Item.Parts, part => part.Name)
                    .Select(part => Map(part.Item, place with { Path = [.. place.Path, breakdown.Step, part.Step] }, map))
                    .ToValueList(),
            })
            .ToValueList();

    private static Part Map(Part part, CountCell place, Func<CountCell, Value, Value> map)
    {
        var mapped = part with { Value = Map(part.Value, place, map) };
        return mapped == part ? part : mapped with { Note = null };
    }

    private static Value Map(Value value, CountCell place, Func<CountCell, Value, Value> map)
    {
        if (value is not CompositeValue composite)
        {
            return map(place, value);
        }

        var components = composite.Components.Select(component => component with { Value = map(place with { Component = component.Name }, component.Value) }).ToValueList();
        return components == composite.Components ? composite : new CompositeValue(components) { IsApproximate = composite.IsApproximate };
    }

    /// <summary>The places of a breakdown's parts.</summary>
    internal static IEnumerable<(Part Part, CountCell Cell)> Parts(ValueList<Breakdown> breakdowns, Breakdown of, CountCell place)
    {
        var named = Numbered(breakdowns, each => each.By.ToString()).First(each => ReferenceEquals(each.Item, of)).Step;
        return Numbered(of.Parts, part => part.Name).Select(part => (part.Item, place with { Path = [.. place.Path, named, part.Step] }));
    }

    /// <summary>The places of the contributions.</summary>
    internal static IEnumerable<(Contribution Contribution, CountCell Cell)> Contributions(Observation observation, CountCell place) =>
        Numbered(observation.Contributions, each => each.Realizer.Text).Select(each => (each.Item, place with { Path = [each.Step] }));

    private static IEnumerable<(T Item, CountStep Step)> Numbered<T>(ValueList<T> items, Func<T, string> name)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var named = name(item);
            var step = new CountStep(named, seen.GetValueOrDefault(named));
            seen[named] = step.Before + 1;
            yield return (item, step);
        }
    }
}
