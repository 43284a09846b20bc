namespace SocialStrategy.Exchange;

/// <summary>Whether a file has the columns of its table, each once, in any order.</summary>
internal static class TableHeader
{
    /// <summary>What is wrong with the header.</summary>
    /// <param name="names">The names of the file with their positions, from 0.</param>
    /// <param name="columns">The columns of the table.</param>
    /// <param name="place">The row of the header.</param>
    internal static IEnumerable<Problem> Check(IReadOnlyList<(string Name, int Position)> names, IReadOnlyList<TableColumn> columns, TablePlace place)
    {
        var known = string.Join(", ", columns.Select(column => column.Name));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (full, position) in names)
        {
            var at = place with { Column = full, Position = position + 1 };
            var name = Quoted.Short(full);
            if (!columns.Any(column => column.Name == full))
            {
                yield return Unfit(at, $"The column '{name}' is unknown. Known are: {known}.", $"Kolumna „{name}” jest nieznana. Znane są: {known}.");
            }
            else if (!seen.Add(full))
            {
                yield return Unfit(at, $"The column '{name}' stands twice. Keep one of them.", $"Kolumna „{name}” występuje dwa razy. Zostaw jedną.");
            }
        }

        foreach (var column in columns.Where(column => !column.IsLater && !seen.Contains(column.Name)))
        {
            yield return Unfit(
                place,
                $"The column '{column.Name}' is missing. Add it, or choose the right file.",
                $"Brakuje kolumny „{column.Name}”. Dodaj ją albo wybierz właściwy plik.");
        }
    }

    private static Problem Unfit(TablePlace place, string english, string polish) => TableProblems.Header(place, english, polish);
}
