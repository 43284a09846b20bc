using System.Text.RegularExpressions;

namespace SocialStrategy.Exchange;

/// <summary>The header of a file held against the columns of its table: each once, in any order, whatever its letters and spaces are like.</summary>
internal sealed partial class TableHeader
{
    /// <summary>So many rows above the header may be titles.</summary>
    internal const int MostTitles = 20;

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly HashSet<int> _unknown = [];
    private readonly List<Problem> _problems = [];

    private TableHeader()
    {
    }

    /// <summary>Gets what is wrong with the header.</summary>
    internal IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Gets a value indicating whether the rows below can be read: every column that they need is there, and none twice.</summary>
    internal bool IsReadable { get; private set; } = true;

    /// <summary>Gets the columns of the table that the file has, with their positions, from 0.</summary>
    internal IReadOnlyDictionary<string, int> Places => _places;

    /// <summary>Gets the positions of columns that the table does not have: they are told once and not read.</summary>
    internal IReadOnlySet<int> Unknown => _unknown;

    /// <summary>Reads a header.</summary>
    /// <param name="names">The names of the file with their positions, from 0; blank ones are none.</param>
    /// <param name="columns">The columns of the table.</param>
    /// <param name="place">The row of the header.</param>
    internal static TableHeader Of(IReadOnlyList<(string Name, int Position)> names, IReadOnlyList<TableColumn> columns, TablePlace place)
    {
        var header = new TableHeader();
        var strange = new List<TablePlace>();
        foreach (var (name, position) in names.Where(each => !string.IsNullOrWhiteSpace(Plain(each.Name))))
        {
            header.Take(Find(name, columns), place with { Column = Plain(name), Position = position + 1 }, strange);
        }

        var missing = columns.Where(column => !column.IsLater && !header._places.ContainsKey(column.Name)).ToArray();
        header.Tell(strange, missing, columns, place);
        header.IsReadable = header.IsReadable && missing.All(column => column.IsAside);
        return header;
    }

    /// <summary>Whether a row may be a title above the header: it has a cell or two, and none of them is a column's name.</summary>
    internal static bool IsTitle(IEnumerable<string> texts, IReadOnlyList<TableColumn> columns)
    {
        const int MostCells = 2;
        var filled = texts.Where(text => !string.IsNullOrWhiteSpace(Plain(text))).ToArray();
        return filled.Length <= MostCells && !filled.Any(text => Find(text, columns) is not null);
    }

    /// <summary>How many of the columns have their name among texts.</summary>
    internal static int Known(IEnumerable<string> texts, IReadOnlyList<TableColumn> columns) => texts.Count(text => Find(text, columns) is not null);

    private static TableColumn? Find(string name, IReadOnlyList<TableColumn> columns)
    {
        var plain = Plain(name);
        return columns.FirstOrDefault(column => string.Equals(column.Name, plain, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A name without marks that nobody sees, and with one space for any white space.</summary>
    private static string Plain(string name) => Letters.Composed(Spaces().Replace(name, " ").Trim(' '));

    private void Take(TableColumn? column, TablePlace at, List<TablePlace> strange)
    {
        if (column is null)
        {
            _unknown.Add(at.Position!.Value - 1);
            strange.Add(at);
        }
        else if (!_places.TryAdd(column.Name, at.Position!.Value - 1))
        {
            IsReadable = false;
            var name = Quoted.Short(at.Column);
            _problems.Add(TableProblems.Header(at, $"The column '{name}' stands twice. Keep one of them.", $"Kolumna „{name}” występuje dwa razy. Zostaw jedną."));
        }
    }

    /// <summary>Tells columns that are missing in one problem, with those that stand in their place; else each unknown column.</summary>
    private void Tell(List<TablePlace> strange, TableColumn[] missing, IReadOnlyList<TableColumn> columns, TablePlace place)
    {
        if (missing.Length > 0)
        {
            _problems.Add(TableProblems.ColumnsMissing(strange.Count == 1 ? strange[0] : place, [.. missing.Select(column => column.Name)], [.. strange.Select(each => Quoted.Short(each.Column))]));
            return;
        }

        var known = string.Join(", ", columns.Select(column => column.Name));
        foreach (var at in strange)
        {
            var name = Quoted.Short(at.Column);
            _problems.Add(TableProblems.Header(at, $"The column '{name}' is unknown. Known are: {known}.", $"Kolumna „{name}” jest nieznana. Znane są: {known}."));
        }
    }

    [GeneratedRegex(@"[\s\uFEFF\u200B]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
