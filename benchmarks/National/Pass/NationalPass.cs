using System.Collections.Concurrent;
using System.Text.Json;
using SocialStrategy.National.Country;

namespace SocialStrategy.National.Pass;

/// <summary>One pass over a country: gminas side by side on all cores, added in their order; after each block of them the totals are written down, and a pass that was stopped goes on behind it.</summary>
/// <param name="folder">The country.</param>
internal sealed class NationalPass(CountryFolder folder)
{
    private const int Block = 64;

    private readonly CountrySize _size = Generator.SizeOf(folder);

    /// <summary>Goes over all gminas that the written state does not have.</summary>
    /// <param name="mostBlocks">After how many blocks to stop; null for all.</param>
    internal Totals Run(int? mostBlocks)
    {
        var index = new CountryIndex(_size);
        var reader = new GminaReader(_size, index);
        var totals = Resumed() ?? Totals.Empty(_size, index.Goals);
        var rest = folder.Gminas().Where(gmina => string.CompareOrdinal(NameOf(gmina), totals.Last) > 0);
        var progress = new Progress("Gminas", folder.Gminas().Count(gmina => string.CompareOrdinal(NameOf(gmina), totals.Last) > 0));
        var most = mostBlocks is { } blocks ? blocks * Block : int.MaxValue;
        var work = Partitioner.Create(rest.Take(most), EnumerablePartitionerOptions.NoBuffering).AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered);
        var done = 0;
        foreach (var (name, gmina) in work.Select(each => (NameOf(each), reader.Read(each))))
        {
            totals.Add(gmina);
            totals.Last = name;
            progress.Add(1);
            if (++done % Block == 0)
            {
                Save(totals);
            }
        }

        Save(totals);
        return totals;
    }

    /// <summary>Forgets what an earlier pass wrote down.</summary>
    internal void Restart() => File.Delete(folder.State);

    private static string NameOf(string gmina) => Path.GetFileName(gmina);

    private Totals? Resumed() => File.Exists(folder.State) ? JsonSerializer.Deserialize<Totals>(File.ReadAllBytes(folder.State)) : null;

    /// <summary>Writes beside and renames: whenever the pass is stopped, there is the old state or the new one, never half of one.</summary>
    private void Save(Totals totals)
    {
        var beside = folder.State + ".new";
        File.WriteAllBytes(beside, JsonSerializer.SerializeToUtf8Bytes(totals));
        File.Move(beside, folder.State, overwrite: true);
    }
}
