namespace SocialStrategy.Disclosure;

/// <summary>Finds what must be withheld so that no small count follows from what is left.</summary>
internal static class HiddenCounts
{
    internal static IReadOnlySet<CountCell> Of(CountTable table)
    {
        var hidden = table.Small.ToHashSet();
        foreach (var series in table.Sums.GroupBy(sum => (sum.Whole.Item, sum.Whole.Name, sum.Whole.Group)))
        {
            CountSum[] sums = [.. series];
            while (Least(GivenAway(sums, table, hidden).Select(sum => Next(sum, table, hidden)).OfType<CountCell>(), table) is { } next)
            {
                _ = hidden.Add(next);
            }
        }

        return hidden;
    }

    /// <summary>The cell whose loss costs least: a small number rather than a great one, a 0 last of all.</summary>
    private static CountCell? Least(IEnumerable<CountCell> cells, CountTable table) =>
        cells.OrderBy(cell => table.Counts[cell] == 0).ThenBy(cell => table.Counts[cell]).FirstOrDefault();

    /// <summary>The sums of one series from which something hidden follows; no sum reaches from one series into another.</summary>
    private static IEnumerable<CountSum> GivenAway(CountSum[] sums, CountTable table, HashSet<CountCell> hidden)
    {
        var touched = sums.Where(sum => hidden.Contains(sum.Whole) || sum.Parts.Any(hidden.Contains)).ToArray();
        foreach (var sum in touched.Where(sum => LeavesOneWay(sum, table, hidden)))
        {
            yield return sum;
        }

        var determined = Determined(touched, hidden);
        foreach (var sum in touched.Where(sum => sum.Parts.Append(sum.Whole).Any(determined.Contains)))
        {
            yield return sum;
        }
    }

    /// <summary>Whether the hidden parts of a visible whole can only be 1 each, or there is only one of them.</summary>
    private static bool LeavesOneWay(CountSum sum, CountTable table, HashSet<CountCell> hidden)
    {
        var parts = sum.Parts.Where(hidden.Contains).ToArray();
        return !hidden.Contains(sum.Whole) && parts.Length > 0 && (parts.Length == 1 || parts.Aggregate((Fraction)0m, (sum, part) => sum + table.Counts[part]) <= parts.Length);
    }

    /// <summary>The hidden counts that the sums together determine: those that stand alone in a row of the reduced system of equations.</summary>
    private static HashSet<CountCell> Determined(CountSum[] sums, HashSet<CountCell> hidden)
    {
        var unknowns = sums.SelectMany(sum => sum.Parts.Append(sum.Whole)).Where(hidden.Contains).Distinct().ToArray();
        var rows = sums.Select(sum => unknowns.Select(cell => Coefficient(sum, cell)).ToArray()).ToArray();
        Reduce(rows, unknowns.Length);
        return [.. rows.Where(row => row.Count(each => each != default) == 1).Select(row => unknowns[Array.FindIndex(row, each => each != default)])];
    }

    private static Fraction Coefficient(CountSum sum, CountCell cell) => (Fraction)sum.Parts.Count(part => part == cell) - (sum.Whole == cell ? 1 : 0);

    /// <summary>Gauss and Jordan.</summary>
    private static void Reduce(Fraction[][] rows, int columns)
    {
        for (int column = 0, pivot = 0; column < columns && pivot < rows.Length; column++)
        {
            var found = Array.FindIndex(rows, pivot, row => row[column] != default);
            if (found < 0)
            {
                continue;
            }

            (rows[pivot], rows[found]) = (rows[found], rows[pivot]);
            rows[pivot] = [.. rows[pivot].Select(each => each / rows[pivot][column])];
            for (var other = 0; other < rows.Length; other++)
            {
                if (other != pivot && rows[other][column] != default)
                {
                    rows[other] = [.. rows[other].Zip(rows[pivot], (each, minus) => each - (minus * rows[other][column]))];
                }
            }

            pivot++;
        }
    }

    /// <summary>What to withhold next: the least part that is not 0, then the whole, then a 0; null if all is hidden.</summary>
    private static CountCell? Next(CountSum sum, CountTable table, HashSet<CountCell> hidden)
    {
        var visible = sum.Parts.Where(part => !hidden.Contains(part)).ToArray();
        return Least(visible.Where(part => table.Counts[part] != 0), table)
            ?? (hidden.Contains(sum.Whole) ? visible.FirstOrDefault() : sum.Whole);
    }
}
