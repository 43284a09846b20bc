using System.Reflection;
using SocialStrategy.TestKit;

namespace SocialStrategy.Cli.Tests.Kit;

/// <summary>What the samples write, each run once.</summary>
internal static class SampleFiles
{
    private static readonly Lock ConsoleInUse = new();

    private static readonly Dictionary<string, Lazy<SortedDictionary<string, byte[]>>> Written =
        new[] { "Sieradz", "Ostrowiec", "Specimen" }.ToDictionary(sample => sample, sample => new Lazy<SortedDictionary<string, byte[]>>(() => Run(sample)), StringComparer.Ordinal);

    internal static string DataOf(string sample) => Repository.PathOf($"samples/{sample}/data");

    internal static SortedDictionary<string, byte[]> FilesOf(string sample) => Written[sample].Value;

    private static SortedDictionary<string, byte[]> Run(string sample)
    {
        using var folder = new TemporaryFolder();
        var main = Assembly.Load(new AssemblyName(sample)).EntryPoint!;
        lock (ConsoleInUse)
        {
            var output = Console.Out;
            Console.SetOut(TextWriter.Null);
            try
            {
                string[] args = ["--data", DataOf(sample), "--output", folder.Path];
                Assert.Equal(0, (int)main.Invoke(obj: null, [args])!);
            }
            finally
            {
                Console.SetOut(output);
            }
        }

        return folder.Files();
    }
}
