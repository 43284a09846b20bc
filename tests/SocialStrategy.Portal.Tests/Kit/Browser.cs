using Microsoft.Playwright;
using SocialStrategy.TestKit;

namespace SocialStrategy.Portal.Tests.Kit;

/// <summary>The Chromium of the machine, without a window.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Browser(IPlaywright playwright, IBrowser browser)
    {
        _playwright = playwright;
        _browser = browser;
    }

    internal static async Task<Browser> OpenAsync()
    {
        var program = Oracle.Need("chromium", "chromium-browser", "google-chrome");
        var playwright = await Playwright.CreateAsync();
        return new Browser(playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = ["--no-sandbox"] }));
    }

    /// <summary>A window of somebody who is not signed in.</summary>
    internal async Task<IPage> VisitAsync(PortalHost portal, int width, ColorScheme scheme, bool runsScripts)
    {
        var context = await _browser.NewContextAsync(new()
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

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
