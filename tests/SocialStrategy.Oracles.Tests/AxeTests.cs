using Microsoft.Playwright;
using SocialStrategy.Oracles.Tests.Kit;

namespace SocialStrategy.Oracles.Tests;

/// <summary>axe in Chromium, by the rules of WCAG 2.1 A and AA and of EN 301 549, on every page of every sample.</summary>
public sealed class AxeTests
{
    private const int Phone = 360;
    private const int Desktop = 1280;
    private const int Narrowest = 320;

    private readonly SamplePages _pages;

    public AxeTests(SamplePages pages) => _pages = pages;

    /// <summary>Both widths and both modes, paired: the colours hang on the mode alone.</summary>
    [Theory]
    [InlineData(Phone, ColorScheme.Dark)]
    [InlineData(Desktop, ColorScheme.Light)]
    public async Task Pages_HaveNoViolation_AndNothingThatAxeCannotDecide(int width, ColorScheme scheme)
    {
        await using var browser = await Browser.OpenAsync();
        var told = new List<string>();
        foreach (var name in _pages.Names)
        {
            var page = await browser.ShowAsync(_pages.PathOf(name), width, scheme);
            told.AddRange((await Axe.JudgeAsync(page)).Select(rule => $"{name}: {rule}"));
            await page.CloseAsync();
        }

        Assert.Empty(told);
    }

    [Fact]
    public async Task Pages_OnTheNarrowestScreen_DoNotScrollSideways()
    {
        await using var browser = await Browser.OpenAsync();
        foreach (var name in _pages.Names)
        {
            var page = await browser.ShowAsync(_pages.PathOf(name), Narrowest, ColorScheme.Light);
            Assert.Equal($"{name} {Narrowest}", $"{name} {await page.EvaluateAsync<int>("document.documentElement.scrollWidth")}");
            await page.CloseAsync();
        }
    }

    /// <summary>What axe computes for texts in charts is what a reader sees: letters of the colour that it takes, with a border of the ground that it takes.</summary>
    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task TextsOfCharts_AreDrawnInTheColoursThatAxeSees(ColorScheme scheme)
    {
        await using var browser = await Browser.OpenAsync();
        var page = await browser.ShowAsync(_pages.PathOf("Specimen/pl/report.html"), Desktop, scheme);
        var texts = await page.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll('svg tspan')].map(text => {
              const [drawn, page] = [getComputedStyle(text), getComputedStyle(document.body)];
              return [drawn.color === drawn.fill, drawn.backgroundColor === drawn.stroke, drawn.stroke === page.backgroundColor, drawn.strokeWidth, drawn.paintOrder].join(' ');
            })
            """);
        Assert.True(texts.Length > 100);
        Assert.All(texts, text => Assert.Equal("true true true 4px stroke", text));
    }
}
