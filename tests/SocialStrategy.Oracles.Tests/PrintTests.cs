using Microsoft.Playwright;
using SocialStrategy.Oracles.Tests.Kit;
using SocialStrategy.TestKit;

namespace SocialStrategy.Oracles.Tests;

/// <summary>A report printed to PDF by the browser, as poppler reads it.</summary>
public sealed class PrintTests
{
    private readonly SamplePages _pages;

    private readonly Chromium _browser;

    public PrintTests(SamplePages pages, Chromium browser)
    {
        _pages = pages;
        _browser = browser;
    }

    /// <summary>In dark mode too, where the ink must be dark all the same.</summary>
    [SlowTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Report_Printed_IsATaggedPdfOnA4WithEveryMean(ColorScheme scheme)
    {
        var pdf = _pages.PathOf($"printed-{scheme}.pdf");
        await PrintAsync("Sieradz/pl/report.html", scheme, pdf);
        var facts = await TextAsync("pdfinfo", pdf);
        var lines = (await TextAsync("pdftotext", "-layout", pdf, "-")).Split('\n');

        Assert.Contains("Tagged:          yes", facts, StringComparison.Ordinal);
        Assert.Matches("Title: +Raport monitoringowy z wdrażania w 2020 roku", facts.Replace('\u00A0', ' '));
        Assert.Contains("(A4)", facts, StringComparison.Ordinal);
        Assert.All(["6,7", "5,9", "5,2", "5,6", "5,8"], mean => Assert.Contains(lines, line => line.TrimEnd().EndsWith($" {mean}", StringComparison.Ordinal)));
    }

    /// <summary>A table that goes on for pages has its header on each.</summary>
    [SlowFact]
    public async Task LongTable_Printed_RepeatsItsHeader()
    {
        var pdf = _pages.PathOf("printed-long.pdf");
        await PrintAsync("Ostrowiec/pl/report.html", ColorScheme.Light, pdf);
        var lines = (await TextAsync("pdftotext", "-layout", pdf, "-")).Split('\n');

        Assert.InRange(lines.Count(line => line.Contains("Miejsce", StringComparison.Ordinal) && line.Contains("Wynik", StringComparison.Ordinal)), 2, int.MaxValue);
    }

    /// <summary>The ground of a page in dark mode is not printed.</summary>
    [SlowFact]
    public async Task Report_InDarkMode_IsPrintedDarkOnWhite()
    {
        var page = await ShowAsync("Sieradz/pl/report.html", ColorScheme.Dark);
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        var colours = await page.EvaluateAsync<string[]>("[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.querySelector('h1')).color, getComputedStyle(document.querySelector('td')).color]");

        Assert.Equal("rgb(255, 255, 255)", colours[0]);
        await page.Context.CloseAsync();
        Assert.All(colours.Skip(1), colour => Assert.InRange(colour.Split('(', ',', ')')[1..4].Sum(part => int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)), 0, 300));
    }

    private async Task PrintAsync(string name, ColorScheme scheme, string pdf)
    {
        var page = await ShowAsync(name, scheme);
        await page.PdfAsync(new() { Path = pdf, PreferCSSPageSize = true, Tagged = true, Outline = true, PrintBackground = true });
        await page.Context.CloseAsync();
    }

    private async Task<IPage> ShowAsync(string name, ColorScheme scheme)
    {
        var page = await _browser.NewPageAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 }, ColorScheme = scheme });
        await page.GotoAsync(_pages.AddressOf(name));
        return page;
    }

    private static async Task<string> TextAsync(string program, params string[] args)
    {
        var (code, output, error) = await Oracle.RunAsync(Oracle.Need(program), Path.GetTempPath(), args);
        Assert.True(code == 0, error);
        return output;
    }
}
