using System.Reflection;
using System.Text;
using SocialStrategy.TestKit;

namespace SocialStrategy.Samples.Tests.Kit;

/// <summary>A run of a sample: its exit code, what it said, and the files it wrote.</summary>
internal sealed class SampleRun
{
    internal const string Sieradz = "Sieradz";
    internal const string Ostrowiec = "Ostrowiec";
    internal const string Specimen = "Specimen";

    private static readonly Lock ConsoleInUse = new();

    private static readonly Dictionary<(string Sample, string Language), Lazy<SampleRun>> Runs = new()
    {
        [(Sieradz, "pl")] = new(() => Run(Sieradz, "pl")),
        [(Sieradz, "en")] = new(() => Run(Sieradz, "en")),
        [(Ostrowiec, "pl")] = new(() => Run(Ostrowiec, "pl")),
        [(Ostrowiec, "en")] = new(() => Run(Ostrowiec, "en")),
        [(Specimen, "pl")] = new(() => Run(Specimen, "pl")),
        [(Specimen, "en")] = new(() => Run(Specimen, "en")),
    };

    private SampleRun(int exitCode, string output, string error)
    {
        ExitCode = exitCode;
        Output = output;
        Error = error;
    }

    internal int ExitCode { get; }

    internal string Output { get; }

    internal string Error { get; }

    internal SortedDictionary<string, byte[]> Files { get; private init; } = new(StringComparer.Ordinal);

    /// <summary>The usual run of a sample, made once.</summary>
    internal static SampleRun Of(string sample, string language = "pl") => Runs[(sample, language)].Value;

    /// <summary>Runs the sample's own program in this process.</summary>
    internal static SampleRun InProcess(string sample, params string[] args)
    {
        var main = Assembly.Load(new AssemblyName(sample)).EntryPoint!;
        lock (ConsoleInUse)
        {
            var (output, error) = (Console.Out, Console.Error);
            using var said = new StringWriter();
            using var complained = new StringWriter();
            Console.SetOut(said);
            Console.SetError(complained);
            try
            {
                var exitCode = (int)main.Invoke(obj: null, [args])!;
                return new SampleRun(exitCode, said.ToString(), complained.ToString());
            }
            finally
            {
                Console.SetOut(output);
                Console.SetError(error);
            }
        }
    }

    /// <summary>Runs the sample's own program as a process.</summary>
    internal static SampleRun AsProcess(string sample, IEnumerable<(string Name, string Value)> environment, string folder, params string[] args)
    {
        var run = ProgramRun.Of(Repository.ProgramOf(sample), folder, environment, args);
        return new SampleRun(run.ExitCode, run.Output, run.Error);
    }

    internal string Text(string file) => Encoding.UTF8.GetString(Files[file]);

    internal CsvTable Csv(string file) => CsvTable.Read(Text(file));

    private static SampleRun Run(string sample, string language)
    {
        using var folder = new TemporaryFolder();
        var run = InProcess(sample, "--data", Repository.DataOf(sample), "--output", folder.Path, "--language", language);
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        return new SampleRun(run.ExitCode, run.Output, run.Error) { Files = folder.Files() };
    }
}
