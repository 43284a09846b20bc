using System.Reflection;
using System.Text;
using SocialStrategy.Exchange;
using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.OpenXml.Tests.Kit;

/// <summary>What the samples' own programs write, each run once.</summary>
internal static class SampleFiles
{
    internal const string Sieradz = "Sieradz";
    internal const string Ostrowiec = "Ostrowiec";
    internal const string Invented = "Specimen";

    private static readonly Lock ConsoleInUse = new();

    private static readonly Dictionary<(string Sample, string Language), Lazy<Dictionary<string, byte[]>>> Runs =
        (from sample in new[] { Sieradz, Ostrowiec, Invented } from language in new[] { "pl", "en" } select (sample, language))
        .ToDictionary(each => each, each => new Lazy<Dictionary<string, byte[]>>(() => Run(each.sample, each.language)));

    internal static byte[] Bytes(string sample, string language, string file) => Runs[(sample, language)].Value[file];

    internal static string Text(string sample, string language, string file) => Encoding.UTF8.GetString(Bytes(sample, language, file));

    /// <summary>The strategy of a sample with its rounds.</summary>
    internal static StrategyMonitoring Monitoring(string sample)
    {
        var folder = Repository.PathOf($"samples/{sample}/data");
        var strategy = StrategyJson.Read(File.ReadAllBytes(Path.Combine(folder, "strategy.json"))).GetContentOrThrow();
        return new StrategyMonitoring(
            strategy,
            Directory.EnumerateFiles(folder, "round-*.json").Order(StringComparer.Ordinal).Select(file => RoundJson.Read(File.ReadAllBytes(file), strategy).GetContentOrThrow()).ToValueList());
    }

    private static Dictionary<string, byte[]> Run(string sample, string language)
    {
        var folder = Directory.CreateTempSubdirectory("social-strategy-").FullName;
        lock (ConsoleInUse)
        {
            var (output, error) = (Console.Out, Console.Error);
            Console.SetOut(TextWriter.Null);
            Console.SetError(TextWriter.Null);
            try
            {
                string[] args = ["--data", Repository.PathOf($"samples/{sample}/data"), "--output", folder, "--language", language];
                Assert.Equal(0, Assembly.Load(new AssemblyName(sample)).EntryPoint!.Invoke(obj: null, [args]));
                return Directory.EnumerateFiles(folder).ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes, StringComparer.Ordinal);
            }
            finally
            {
                Console.SetOut(output);
                Console.SetError(error);
                Directory.Delete(folder, recursive: true);
            }
        }
    }
}
