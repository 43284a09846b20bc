using Microsoft.Playwright;
using SocialStrategy.Oracles.Tests.Kit;

namespace SocialStrategy.Portal.Tests.Kit;

/// <summary>Pages of a portal in the browser.</summary>
internal static class PortalPages
{
    /// <summary>A page of somebody who is not signed in.</summary>
    internal static Task<IPage> VisitAsync(this Chromium browser, PortalHost portal, bool runsScripts = false) =>
        browser.NewPageAsync(Options(portal, 1280, ColorScheme.Light, runsScripts));

    /// <summary>A page of somebody who signs in by the page.</summary>
    internal static async Task<IPage> SignInAsync(this Chromium browser, PortalHost portal, string login, bool runsScripts = false) =>
        await SignedInAsync(await browser.VisitAsync(portal, runsScripts), portal, login);

    /// <summary>A page of a size, in light or dark mode, that does not refresh itself, for somebody who signs in, or for anybody if there is no login.</summary>
    internal static async Task<IPage> ShowAsync(this Chromium browser, PortalHost portal, string? login, int width, ColorScheme scheme)
    {
        var page = await browser.NewStillPageAsync(Options(portal, width, scheme, runsScripts: true));
        return login is null ? page : await SignedInAsync(page, portal, login);
    }

    private static async Task<IPage> SignedInAsync(IPage page, PortalHost portal, string login)
    {
        await page.GotoAsync("/logowanie");
        await page.GetByLabel("Konto").FillAsync(login);
        await page.GetByLabel("Kod dostępu").FillAsync(portal.CodeOf(login));
        await page.GetByRole(AriaRole.Button, new() { Name = "Zaloguj" }).ClickAsync();
        await page.WaitForURLAsync(address => !address.EndsWith("/logowanie", StringComparison.Ordinal));
        return page;
    }

    private static BrowserNewContextOptions Options(PortalHost portal, int width, ColorScheme scheme, bool runsScripts) => new()
    {
        BaseURL = portal.Address.ToString(),
        ViewportSize = new() { Width = width, Height = 900 },
        ColorScheme = scheme,
        JavaScriptEnabled = runsScripts,
        Locale = "pl-PL",
    };
}
