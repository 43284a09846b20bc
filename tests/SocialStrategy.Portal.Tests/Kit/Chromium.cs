using Microsoft.Playwright;
using SocialStrategy.TestKit;

[assembly: AssemblyFixture(typeof(SocialStrategy.Portal.Tests.Kit.Chromium))]

namespace SocialStrategy.Portal.Tests.Kit;

/// <summary>The Chromium of the machine, without a window; started for the first test that needs it.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private readonly Lazy<Task<(IPlaywright Playwright, IBrowser Program)>> _started = new(StartAsync);

    /// <summary>A window of somebody who is not signed in.</summary>
    internal async Task<IPage> VisitAsync(PortalHost portal, int width, ColorScheme scheme, bool runsScripts)
    {
        var context = await (await _started.Value).Program.NewContextAsync(new()
        {
            BaseURL = portal.Address.ToString(),
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = scheme,
            JavaScriptEnabled = runsScripts,
            Locale = "pl-PL",
        });
        return await context.NewPageAsync();
    }

    /// <summary>A window of somebody who signs in by the page.</summary>
    internal async Task<IPage> SignInAsync(PortalHost portal, string login, int width, ColorScheme scheme, bool runsScripts)
    {
        var page = await VisitAsync(portal, width, scheme, runsScripts);
        await page.GotoAsync("/logowanie");
        await page.GetByLabel("Konto").FillAsync(login);
        await page.GetByLabel("Kod dostępu").FillAsync(portal.CodeOf(login));
        await page.GetByRole(AriaRole.Button, new() { Name = "Zaloguj" }).ClickAsync();
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

    private static async Task<(IPlaywright Playwright, IBrowser Program)> StartAsync()
    {
        var program = Oracle.Need("chromium", "chromium-browser", "google-chrome");
        var playwright = await Playwright.CreateAsync();
        return (playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = ["--no-sandbox"] }));
    }
}
