using Microsoft.Playwright;
using SocialStrategy.Oracles.Tests.Kit;
using SocialStrategy.TestKit;

namespace SocialStrategy.Oracles.Tests;

/// <summary>axe in Chromium, by the rules of WCAG 2.1 A and AA and of EN 301 549, on every page of every sample.</summary>
public sealed class AxeTests
{
    private const int Phone = 360;
    private const int Desktop = 1280;
    private const int Narrowest = 320;

    private readonly SamplePages _pages;

    private readonly Chromium _browser;

    public AxeTests(SamplePages pages, Chromium browser)
    {
        _pages = pages;
        _browser = browser;
    }

    /// <summary>Both widths and both modes, paired: the colours hang on the mode alone.</summary>
    [SlowTheory]
    [InlineData(Phone, ColorScheme.Dark)]
    [InlineData(Desktop, ColorScheme.Light)]
    public async Task Pages_HaveNoViolation_AndNothingThatAxeCannotDecide(int width, ColorScheme scheme)
    {
        var page = await _browser.NewStillPageAsync(Options(width, scheme));
        var told = new List<string>();
        foreach (var name in _pages.Names)
        {
            await page.GotoAsync(_pages.AddressOf(name));
            told.AddRange((await Axe.JudgeAsync(page)).Select(rule => $"{name}: {rule}"));
        }

        await page.Context.CloseAsync();
        Assert.Empty(told);
    }

    /// <summary>A page with known faults, so that silence means something.</summary>
    [SlowFact]
    public async Task Axe_PageWithFaults_TellsThem()
    {
        var page = await _browser.NewStillPageAsync(Options(Desktop, ColorScheme.Light));
        await page.SetContentAsync("<!DOCTYPE html><html><head><title>T</title></head><body><main><p style='color: #999; background: #fff'>szary</p><p>a</p></main></body></html>");
        Assert.Equal(["color-contrast, 1 times", "html-has-lang, 1 times"], (await Axe.JudgeAsync(page)).Select(rule => rule.Split(", first")[0]).Order(StringComparer.Ordinal));
        await page.Context.CloseAsync();
    }

    [SlowFact]
    public async Task Pages_OnTheNarrowestScreen_DoNotScrollSideways()
    {
        var page = await _browser.NewPageAsync(Options(Narrowest, ColorScheme.Light));
        foreach (var name in _pages.Names)
        {
            await page.GotoAsync(_pages.AddressOf(name));
            Assert.Equal($"{name} {Narrowest}", $"{name} {await page.EvaluateAsync<int>("document.documentElement.scrollWidth")}");
        }

        await page.Context.CloseAsync();
    }

    /// <summary>What axe computes for texts in charts is what a reader sees: letters of the colour that it takes, with a border of the ground that it takes.</summary>
    [SlowTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task TextsOfCharts_AreDrawnInTheColoursThatAxeSees(ColorScheme scheme)
    {
        var page = await _browser.NewPageAsync(Options(Desktop, scheme));
        await page.GotoAsync(_pages.AddressOf("Specimen/pl/report.html"));
        var texts = await page.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll('svg tspan')].map(text => {
              const [drawn, page] = [getComputedStyle(text), getComputedStyle(document.body)];
              return [drawn.color === drawn.fill, drawn.backgroundColor === drawn.stroke, drawn.stroke === page.backgroundColor, drawn.strokeWidth, drawn.paintOrder].join(' ');
            })
            """);
        Assert.True(texts.Length > 100);
        Assert.All(texts, text => Assert.Equal("true true true 4px stroke", text));
        await page.Context.CloseAsync();
    }

    private static BrowserNewContextOptions Options(int width, ColorScheme scheme) => new() { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = scheme };
}
