namespace SocialStrategy.Comparison;

/// <summary>Finds out which things of two sides are the same.</summary>
internal static class Pairs
{
    /// <summary>
    /// Things with one identity are the same. A thing whose identity is gone is the same as one with a new identity if both have one title,
    /// which no other gone or new thing has.
    /// </summary>
    /// <returns>The things of the later side in its order, then those that are gone.</returns>
    internal static IReadOnlyList<Pair<T>> Match<T>(IReadOnlyCollection<T> earlier, IReadOnlyCollection<T> later, Func<T, object> identity, Func<T, object?> title)
        where T : class
    {
        var before = earlier.ToDictionary(identity);
        var kept = later.Select(identity).Where(before.ContainsKey).ToHashSet();
        var gone = ByUniqueTitle(earlier.Where(each => !kept.Contains(identity(each))), title);
        var come = ByUniqueTitle(later.Where(each => !kept.Contains(identity(each))), title);
        foreach (var (words, each) in come)
        {
            if (gone.TryGetValue(words, out var same))
            {
                before[identity(each)] = same;
            }
        }

        var pairs = later.Select(each => new Pair<T>(before.GetValueOrDefault(identity(each)), each)).ToList();
        var found = pairs.Select(pair => pair.Before).OfType<T>().Select(identity).ToHashSet();
        return [.. pairs, .. earlier.Where(each => !found.Contains(identity(each))).Select(each => new Pair<T>(each, After: null))];
    }

    /// <summary>What two lists do not have in common, whatever their order; unequal things in one slot are taken for the same, changed.</summary>
    internal static IEnumerable<Pair<T>> Unequal<T>(IEnumerable<T> before, IEnumerable<T> after, Func<T, object?> slot)
        where T : class
    {
        var gone = before.ToList();
        var come = after.Where(each => !gone.Remove(each)).ToList();
        foreach (var each in gone)
        {
            var same = come.FindIndex(other => Equals(slot(each), slot(other)));
            yield return new Pair<T>(each, same < 0 ? null : come[same]);
            if (same >= 0)
            {
                come.RemoveAt(same);
            }
        }

        foreach (var each in come)
        {
            yield return new Pair<T>(Before: null, each);
        }
    }

    private static Dictionary<object, T> ByUniqueTitle<T>(IEnumerable<T> things, Func<T, object?> title)
        where T : class =>
        things.Where(each => title(each) is not null)
            .GroupBy(each => title(each)!)
            .Where(group => group.Count() == 1)
            .ToDictionary(group => group.Key, group => group.Single());
}
