namespace SocialStrategy.Exchange.Csv;

/// <summary>Whether a file has the columns of its table, each once, in any order.</summary>
internal static class CsvHeader
{
    internal static IEnumerable<Problem> Check(string[] names, IReadOnlyList<CsvColumn> columns, CsvPlace place)
    {
        var known = string.Join(", ", columns.Select(column => column.Name));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            var at = place with { Column = names[i], Position = i + 1 };
            var name = Quoted.Short(names[i]);
            if (!columns.Any(column => column.Name == names[i]))
            {
                yield return Unfit(at, $"The column '{name}' is unknown. Known are: {known}.", $"Kolumna „{name}” jest nieznana. Znane są: {known}.");
            }
            else if (!seen.Add(names[i]))
            {
                yield return Unfit(at, $"The column '{name}' stands twice. Keep one of them.", $"Kolumna „{name}” występuje dwa razy. Zostaw jedną.");
            }
        }

        foreach (var column in columns.Where(column => !seen.Contains(column.Name)))
        {
            yield return Unfit(
                place,
                $"The column '{column.Name}' is missing. Add it, or choose the right file.",
                $"Brakuje kolumny „{column.Name}”. Dodaj ją albo wybierz właściwy plik.");
        }
    }

    private static Problem Unfit(CsvPlace place, string english, string polish) => CsvProblems.Header(place, english, polish);
}
