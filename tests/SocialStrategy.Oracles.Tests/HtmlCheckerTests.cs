using System.Text.Json;
using SocialStrategy.Oracles.Tests.Kit;
using SocialStrategy.TestKit;

namespace SocialStrategy.Oracles.Tests;

/// <summary>The Nu HTML checker on every page of every sample.</summary>
public sealed class HtmlCheckerTests
{
    private readonly SamplePages _pages;

    public HtmlCheckerTests(SamplePages pages) => _pages = pages;

    [SlowFact]
    public async Task Pages_HaveNoError() =>
        Assert.Empty(await MessagesAsync([.. _pages.Names.Select(_pages.PathOf)]));

    /// <summary>A page with a known fault, so that silence means something.</summary>
    [SlowFact]
    public async Task Checker_PageWithAFault_TellsIt()
    {
        var file = _pages.PathOf("faulty.htm");
        await File.WriteAllTextAsync(file, "<!DOCTYPE html><html lang=\"pl\"><head><title>T</title></head><body><div id=\"a\"></div><div id=\"a\"></div></body></html>", TestContext.Current.CancellationToken);
        Assert.Contains(await MessagesAsync([file]), message => message.Contains("Duplicate ID", StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<string>> MessagesAsync(string[] files)
    {
        var checker = Oracle.NeedFile(Repository.PathOf("eng/html-checker/node_modules/vnu-jar/build/dist/vnu.jar"), "Run 'npm ci' in eng/html-checker.");
        var (_, _, error) = await Oracle.RunAsync(Oracle.Need("java"), Path.GetTempPath(), ["-jar", checker, "--format", "json", .. files]);
        using var told = JsonDocument.Parse(error);
        return [.. told.RootElement.GetProperty("messages").EnumerateArray()
            .Where(message => message.GetProperty("type").GetString() == "error")
            .Select(message => message.GetRawText())];
    }
}
