using System.Reflection;
using SocialStrategy.Reporting;
using SocialStrategy.Samples;
using SocialStrategy.Samples.Collecting;
using SocialStrategy.TestKit;

[assembly: AssemblyFixture(typeof(SocialStrategy.Oracles.Tests.Kit.SamplePages))]

namespace SocialStrategy.Oracles.Tests.Kit;

/// <summary>Every page of HTML that the samples write, and a page of a municipality with a report in it; in a folder while the tests run.</summary>
public sealed class SamplePages : IDisposable
{
    internal const string Embedded = "embedded.html";

    private readonly string _folder = Directory.CreateTempSubdirectory("social-strategy-").FullName;

    /// <summary>Runs the samples.</summary>
    public SamplePages()
    {
        foreach (var sample in new[] { "Sieradz", "Ostrowiec", "Specimen" })
        {
            Run(sample, $"{sample}/pl", "--data", Repository.PathOf($"samples/{sample}/data"), "--language", "pl");
            Run(sample, $"{sample}/en", "--data", Repository.PathOf($"samples/{sample}/data"), "--language", "en");
        }

        var collected = new CollectionYear(StrategyFolder.Read(Repository.PathOf("samples/Ostrowiec/data")).Monitoring!);
        OutputFolder.Write(PathOf("Collection"), collected.Files());
        File.WriteAllText(Path.Combine(_folder, Embedded), PageAroundAReport());
    }

    /// <summary>The pages by their names, in order.</summary>
    internal IReadOnlyList<string> Names => [.. Directory.EnumerateFiles(_folder, "*.html", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(_folder, file))
        .Order(StringComparer.Ordinal)];

    /// <summary>Where a page is.</summary>
    internal string PathOf(string name) => Path.Combine(_folder, name);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string PageAroundAReport()
    {
        var options = HtmlFragmentOptions.Default with { ClassPrefix = "srps", AnchorPrefix = "srps-" };
        using var styles = new StringWriter();
        using var report = new StringWriter();
        HtmlFragmentRenderer.RenderStyles(styles, options);
        HtmlFragmentRenderer.Render(Specimen.Report, report, options);
        return $"""
            <!DOCTYPE html>
            <html lang="pl">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Gmina Zalesie</title>
            <style>{styles}</style>
            </head>
            <body style="background: #fff; color: #000">
            <header><h1>Gmina Zalesie</h1></header>
            <main>
            {report}
            </main>
            </body>
            </html>
            """;
    }

    private void Run(string sample, string folder, params string[] args)
    {
        var (output, error) = (Console.Out, Console.Error);
        Console.SetOut(TextWriter.Null);
        Console.SetError(TextWriter.Null);
        try
        {
            string[] all = ["--output", Path.Combine(_folder, folder), .. args];
            Assert.Equal(0, Assembly.Load(new AssemblyName(sample)).EntryPoint!.Invoke(obj: null, [all]));
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
        }
    }
}
