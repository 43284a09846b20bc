using Microsoft.Playwright;
using SocialStrategy.Oracles.Tests.Kit;
using SocialStrategy.Portal.Tests.Kit;
using SocialStrategy.TestKit;

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
    [SlowTheory]
    [InlineData(Phone, ColorScheme.Dark)]
    [InlineData(Desktop, ColorScheme.Light)]
    public async Task Pages_HaveNoViolation_NothingUndecided_AndDoNotScrollSideways(int width, ColorScheme scheme)
    {
        await using var portal = await PortalHost.StartAsync(_seeded);
        await PortalWithEverything.FillAsync(portal);
        var told = new List<string>();
        foreach (var (login, pages) in PortalWithEverything.Pages)
        {
            var page = await _browser.ShowAsync(portal, login, width, scheme);
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

    /// <summary>The page of a report that is being made asks to be loaded again after two seconds; while it is judged it must stay.</summary>
    [SlowFact]
    public async Task Page_ThatIsJudged_DoesNotRefreshItself()
    {
        await using var portal = await PortalHost.StartAsync(_seeded);
        await PortalWithEverything.FillAsync(portal);
        var page = await _browser.ShowAsync(portal, SeededPortal.FirstCoordinator, Desktop, ColorScheme.Light);
        var answer = await page.GotoAsync($"/{SeededPortal.Ostrowiec}/raporty/1");
        Assert.Equal(200, answer!.Status);
        await page.EvaluateAsync("window.isTheSame = true");
        await page.WaitForTimeoutAsync(4_000);

        Assert.True(await page.EvaluateAsync<bool>("window.isTheSame === true"));
        await page.Context.CloseAsync();
    }
}
