using System.Text.Json;
using Microsoft.Playwright;
using SocialStrategy.TestKit;

[assembly: AssemblyFixture(typeof(SocialStrategy.Oracles.Tests.Kit.Chromium))]

namespace SocialStrategy.Oracles.Tests.Kit;

/// <summary>The Chromium of the machine, without a window; started for the first test that needs it, and once for all. Compiled into the tests of the portal, too.</summary>
public sealed class Chromium : IAsyncDisposable
{
    /// <summary>In milliseconds; for machines that do much else.</summary>
    private const float Patience = 120_000;

    private readonly Lazy<Task<(IPlaywright Playwright, IBrowser Program)>> _started = new(StartAsync);

    /// <summary>A page in a context of its own.</summary>
    internal async Task<IPage> NewPageAsync(BrowserNewContextOptions options)
    {
        var context = await (await _started.Value).Program.NewContextAsync(options);
        context.SetDefaultTimeout(Patience);
        return await context.NewPageAsync();
    }

    /// <summary>A page in a context of its own that no server can tell to refresh itself, so that what is judged stays what it is while it is judged.</summary>
    internal async Task<IPage> NewStillPageAsync(BrowserNewContextOptions options)
    {
        var page = await NewPageAsync(options);
        var session = await page.Context.NewCDPSessionAsync(page);
        session.Event("Fetch.requestPaused").OnEvent += async (_, paused) => await session.SendAsync("Fetch.continueResponse", WithoutRefresh(paused!.Value));
        await session.SendAsync("Fetch.enable", new() { ["patterns"] = new[] { new { resourceType = "Document", requestStage = "Response" } } });
        return page;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_started is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            var (playwright, chromium) = await _started.Value;
            await chromium.DisposeAsync();
            playwright.Dispose();
        }
    }

    private static Dictionary<string, object> WithoutRefresh(JsonElement paused)
    {
        var answer = new Dictionary<string, object>(StringComparer.Ordinal) { ["requestId"] = paused.GetProperty("requestId").GetString()! };
        if (paused.TryGetProperty("responseHeaders", out var headers) && headers.EnumerateArray().Any(IsRefresh))
        {
            answer["responseCode"] = paused.GetProperty("responseStatusCode").GetInt32();
            answer["responseHeaders"] = headers.EnumerateArray().Where(header => !IsRefresh(header)).ToArray();
        }

        return answer;
    }

    private static bool IsRefresh(JsonElement header) => string.Equals(header.GetProperty("name").GetString(), "Refresh", StringComparison.OrdinalIgnoreCase);

    private static async Task<(IPlaywright Playwright, IBrowser Program)> StartAsync()
    {
        var program = Oracle.Need("chromium", "chromium-browser", "google-chrome");
        Assertions.SetDefaultExpectTimeout(Patience);
        var playwright = await Playwright.CreateAsync();
        return (playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = ["--no-sandbox"] }));
    }
}
