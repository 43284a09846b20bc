using System.Reflection;
using SocialStrategy.Exchange;
using SocialStrategy.Reporting;
using SocialStrategy.Samples.Collecting;
using SocialStrategy.TestKit;

[assembly: AssemblyFixture(typeof(SocialStrategy.Oracles.Tests.Kit.SamplePages))]

namespace SocialStrategy.Oracles.Tests.Kit;

/// <summary>Every page of HTML that the samples write, and a page of a municipality with a report in it; in a folder from the first test that asks for them to the last.</summary>
public sealed class SamplePages : IDisposable
{
    internal const string Embedded = "embedded.html";

    private readonly Lazy<string> _folder = new(Written);

    /// <summary>The pages by their names, in order.</summary>
    internal IReadOnlyList<string> Names => [.. Directory.EnumerateFiles(_folder.Value, "*.html", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(_folder.Value, file))
        .Order(StringComparer.Ordinal)];

    /// <summary>Where a page is.</summary>
    internal string PathOf(string name) => Path.Combine(_folder.Value, name);

    /// <summary>What the browser goes to for a page.</summary>
    internal string AddressOf(string name) => new Uri(PathOf(name)).AbsoluteUri;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_folder.IsValueCreated)
        {
            Directory.Delete(_folder.Value, recursive: true);
        }
    }

    /// <summary>Runs the samples.</summary>
    private static string Written()
    {
        var folder = Directory.CreateTempSubdirectory("social-strategy-").FullName;
        foreach (var sample in new[] { "Sieradz", "Ostrowiec", "Specimen" })
        {
            Run(sample, $"{folder}/{sample}/pl", "--data", Repository.PathOf($"samples/{sample}/data"), "--language", "pl");
            Run(sample, $"{folder}/{sample}/en", "--data", Repository.PathOf($"samples/{sample}/data"), "--language", "en");
        }

        var plan = PlanFolder.Read(Repository.PathOf("samples/Ostrowiec/data"));
        OutputFolder.Write($"{folder}/Collection", new CollectionYear(plan.Monitoring!, plan.Rules!).Files());
        File.WriteAllText(Path.Combine(folder, Embedded), PageAroundAReport());
        return folder;
    }

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

    private static void Run(string sample, string folder, params string[] args)
    {
        var (output, error) = (Console.Out, Console.Error);
        Console.SetOut(TextWriter.Null);
        Console.SetError(TextWriter.Null);
        try
        {
            string[] all = ["--output", folder, .. args];
            Assert.Equal(0, Assembly.Load(new AssemblyName(sample)).EntryPoint!.Invoke(obj: null, [all]));
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
        }
    }
}
