using Microsoft.Playwright;
using SocialStrategy.Oracles.Tests.Kit;
using SocialStrategy.Portal.Tests.Kit;

namespace SocialStrategy.Portal.Tests.Browsing;

/// <summary>axe in Chromium, by the rules of WCAG 2.1 A and AA and of EN 301 549, on every page of the portal in the state in which it shows most.</summary>
public sealed class AccessibilityTests
{
    private const int Phone = 390;
    private const int Desktop = 1280;
    private const int Narrowest = 320;

    private readonly SeededPortal _seeded;
    private readonly Chromium _browser;

    public AccessibilityTests(SeededPortal seeded, Chromium browser)
    {
        _seeded = seeded;
        _browser = browser;
    }

    /// <summary>Both widths and both modes, paired: the colours hang on the mode alone. The narrowest screen is measured on the way.</summary>
    [Theory]
    [InlineData(Phone, ColorScheme.Dark)]
    [InlineData(Desktop, ColorScheme.Light)]
    public async Task Pages_HaveNoViolation_NothingUndecided_AndDoNotScrollSideways(int width, ColorScheme scheme)
    {
        await using var portal = await PortalHost.StartAsync(_seeded);
        await PortalWithEverything.FillAsync(portal);
        var told = new List<string>();
        foreach (var (login, pages) in PortalWithEverything.Pages)
        {
            var page = login is null ? await _browser.VisitAsync(portal, width, scheme, runsScripts: true) : await _browser.SignInAsync(portal, login, width, scheme, runsScripts: true);
            foreach (var (address, open) in pages)
            {
                await page.SetViewportSizeAsync(width, 900);
                await page.GotoAsync(address);
                await open(page);
                told.AddRange((await Axe.JudgeAsync(page)).Select(rule => $"{address}: {rule}"));
                await page.SetViewportSizeAsync(Narrowest, 900);
                var wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
                told.AddRange(wide > Narrowest ? [$"{address} is {wide} wide"] : Array.Empty<string>());
            }

            await page.Context.CloseAsync();
        }

        Assert.Empty(told);
    }
}
