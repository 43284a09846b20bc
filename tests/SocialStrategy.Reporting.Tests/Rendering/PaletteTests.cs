using System.Globalization;
using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.Tests.Rendering;

/// <summary>The contrasts that WCAG 2.1 asks for (1.4.3, 1.4.11), computed from the colours in the page.</summary>
/// <remarks>The colours of series are held to the contrast of text, for the values in line charts have them too.</remarks>
public sealed class PaletteTests
{
    private static string[] Modes => Rendered.Html(Specimen.Report).Split("prefers-color-scheme: dark")[..2];

    [Theory]
    [InlineData("text", "page", 4.5)]
    [InlineData("text", "panel", 4.5)]
    [InlineData("muted", "page", 4.5)]
    [InlineData("link", "page", 4.5)]
    [InlineData("link", "panel", 4.5)]
    [InlineData("link-hover", "page", 4.5)]
    [InlineData("link-hover", "panel", 4.5)]
    [InlineData("focus", "page", 3)]
    [InlineData("focus", "panel", 3)]
    [InlineData("strong-rule", "page", 3)]
    [InlineData("bar-1", "page", 4.5)]
    [InlineData("bar-2", "page", 4.5)]
    [InlineData("bar-3", "page", 4.5)]
    [InlineData("bar-4", "page", 4.5)]
    public void Colours_InBothModes_HaveEnoughContrast(string ink, string ground, double least)
    {
        Assert.Equal(2, Modes.Length);
        Assert.All(Modes, mode => Assert.InRange(Contrast(mode, ink, ground), least, 21));
    }

    private static double Contrast(string style, string ink, string ground)
    {
        var luminances = new[] { Luminance(style, ink), Luminance(style, ground) };
        return (luminances.Max() + 0.05) / (luminances.Min() + 0.05);
    }

    private static double Luminance(string style, string name)
    {
        var start = style.IndexOf($"--{name}: #", StringComparison.Ordinal) + name.Length + 5;
        var channels = Enumerable.Range(0, 3).Select(i => Channel(style.AsSpan(start + (2 * i), 2))).ToArray();
        return (0.2126 * channels[0]) + (0.7152 * channels[1]) + (0.0722 * channels[2]);
    }

    private static double Channel(ReadOnlySpan<char> hexadecimal)
    {
        var share = int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
