namespace SocialStrategy.National.Pass;

/// <summary>What one gmina adds to the totals.</summary>
/// <param name="Voivodeship">The voivodeship it lies in, from 0.</param>
/// <param name="Cells">By year and indicator.</param>
/// <param name="Ratings">By year and strategic goal.</param>
internal sealed record GminaTotals(int Voivodeship, Cell[] Cells, Ratings[] Ratings)
{
    public long Files { get; set; }

    public long Rows { get; set; }

    public long Bytes { get; set; }

    internal Dictionary<string, long> Findings { get; } = new(StringComparer.Ordinal);

    internal List<BrokenFile> Broken { get; } = [];
}
