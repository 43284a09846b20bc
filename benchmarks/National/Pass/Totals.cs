using SocialStrategy.National.Country;

namespace SocialStrategy.National.Pass;

/// <summary>
/// All that a pass over a country keeps: it grows with voivodeships, years and indicators, not with gminas or bodies.
/// It is also what a pass writes down to go on later.
/// </summary>
internal sealed class Totals
{
    /// <summary>The folder of the gmina that was done last; null before the first.</summary>
    public string? Last { get; set; }

    public long Files { get; set; }

    public long Rows { get; set; }

    public long Bytes { get; set; }

    /// <summary>By voivodeship, year and indicator, the last fastest.</summary>
    public required Cell[] Cells { get; init; }

    /// <summary>By voivodeship, year and strategic goal, the last fastest.</summary>
    public required Ratings[] Ratings { get; init; }

    /// <summary>By year and code of the rule.</summary>
    public SortedDictionary<string, long> Findings { get; init; } = new(StringComparer.Ordinal);

    public List<BrokenFile> Broken { get; init; } = [];

    internal static Totals Empty(CountrySize size, int goals) => new()
    {
        Cells = new Cell[Gmina.Voivodeships * size.Years * size.Indicators],
        Ratings = new Ratings[Gmina.Voivodeships * size.Years * goals],
    };

    /// <summary>How many findings of a rule there are in all years.</summary>
    internal long FindingsOf(string code) => Findings.Where(each => each.Key.EndsWith(code, StringComparison.Ordinal)).Sum(each => each.Value);

    internal void Add(GminaTotals gmina)
    {
        Files += gmina.Files;
        Rows += gmina.Rows;
        Bytes += gmina.Bytes;
        Broken.AddRange(gmina.Broken);
        AddAll(Cells, gmina.Cells, gmina.Voivodeship);
        AddAll(Ratings, gmina.Ratings, gmina.Voivodeship);
        foreach (var (code, count) in gmina.Findings)
        {
            Findings[code] = Findings.GetValueOrDefault(code) + count;
        }
    }

    private static void AddAll<T>(T[] all, T[] some, int voivodeship)
        where T : System.Numerics.IAdditionOperators<T, T, T>
    {
        for (var at = 0; at < some.Length; at++)
        {
            all[(voivodeship * some.Length) + at] += some[at];
        }
    }
}
