using System.Globalization;
using System.Text;
using SocialStrategy.Exchange;
using SocialStrategy.Reporting.Accessibility;
using SocialStrategy.Reporting.Tests.Layouts;
using SocialStrategy.Reporting.Tests.Rendering;

namespace SocialStrategy.Reporting.Tests;

/// <summary>A third language comes from outside: a file.</summary>
public sealed class ThirdLanguageTests
{
    /// <summary>The forms of CLDR: one for 1, few for 2 to 4, many for fractions, other for the rest.</summary>
    [Theory]
    [InlineData("0", "0~bodů")]
    [InlineData("1", "1~bod")]
    [InlineData("2", "2~body")]
    [InlineData("5", "5~bodů")]
    [InlineData("22", "22~bodů")]
    [InlineData("1.5", "1,5~bodu")]
    public void Count_InTheNewLanguage_TakesItsForms(string count, string expected) =>
        Assert.Equal($"7 ({expected}):", Readable(Czech.Language.Text("ratings.levelItems", ("rating", 7), ("items", decimal.Parse(count, CultureInfo.InvariantCulture)))));

    [Fact]
    public void Formats_AreThoseOfTheNewLanguage()
    {
        Assert.Equal("1~588~268,16~Kč", Readable(Czech.Language.Money(1588268.16m, "CZK")));
        Assert.Equal("12,3~%", Readable(Czech.Language.Percent(12.3m, 1)));
        Assert.Equal("22.~listopadu~2026", Readable(Czech.Language.Date(new DateOnly(2026, 11, 22))));
        Assert.Equal("a, b a~c", Readable(Czech.Language.Join(["a", "b", "c"])));
        Assert.Equal("„text“", Czech.Language.Quote("text"));
        Assert.Equal("v~Praze 2014\u20132020 za 500~Kč", Czech.Language.Typography("v Praze 2014-2020 za 500 Kč").Replace('\u00A0', '~'));
    }

    [Fact]
    public void Report_InTheNewLanguage_HasItsWordsAndItsTag()
    {
        var report = Shown.Report(Zalesie.Evaluation, Czech.Language, ReportSections.Scales);
        var page = Rendered.Page(report);

        Assert.Equal("cs", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Stupnice hodnocení", page.QuerySelector("main h2")!.TextContent);
        Assert.Equal("Obsah", page.QuerySelector("nav h2")!.TextContent);
        Assert.StartsWith("Tabulka", page.QuerySelector("caption")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(AccessibilityCheck.Of(report));
    }

    /// <summary>Nothing is taken from another language in silence.</summary>
    [Fact]
    public void File_WithoutAMessage_IsNoLanguage()
    {
        using var reader = new StreamReader(Czech.File());
        var file = reader.ReadToEnd().Replace("\"skipToContent\"", "\"skip\"", StringComparison.Ordinal);

        var read = LanguageJson.Read(new MemoryStream(Encoding.UTF8.GetBytes(file)), like: ReportLanguages.English);

        Assert.Null(read.PartialContent);
        Assert.Equal(["SSR802 $.messages.labels", "SSR803 $.messages.labels.skip"], read.Problems.Select(problem => $"{problem.Code} {problem.Path}"));
        Assert.Equal("The message 'labels.skipToContent' is missing. Translate 'Skip to content'.", read.Problems[0].English);
    }

    /// <summary>Text with "~" for the no-break space.</summary>
    private static string Readable(string text) => text.Replace('\u00A0', '~');
}
