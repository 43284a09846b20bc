using SocialStrategy.Samples.Tests.Kit;

namespace SocialStrategy.Samples.Tests.Reports;

/// <summary>Tables and charts are numbered as they stand.</summary>
public sealed class NumberingTests
{
    [Fact]
    public void Sieradz_Page_HasFourteenCharts()
    {
        var page = RenderedReport.Html(SampleRun.Of(SampleRun.Sieradz));

        Assert.Equal(14, page.Count("svg[role=img]"));
        Assert.Equal(14, page.Charts.Count);
    }

    [Fact]
    public void Ostrowiec_Page_HasNoCharts() => Assert.Equal(0, RenderedReport.Html(SampleRun.Of(SampleRun.Ostrowiec)).Count("svg"));

    [Theory]
    [InlineData("pl", "Wykres")]
    [InlineData("en", "Chart")]
    public void SieradzCharts_InBothFormats_AreNumberedFromOneToFourteen(string language, string word)
    {
        var run = SampleRun.Of(SampleRun.Sieradz, language);
        var expected = Enumerable.Range(1, 14).Select(number => $"{word} {number}.");

        Assert.Equal(expected, Numbers(RenderedReport.Html(run).Charts.Select(chart => chart.Caption)));
        Assert.Equal(expected, Numbers(RenderedReport.Markdown(run).Charts.Select(chart => chart.Caption)));
    }

    [Theory]
    [InlineData(SampleRun.Sieradz, "pl", "Tabela")]
    [InlineData(SampleRun.Sieradz, "en", "Table")]
    [InlineData(SampleRun.Ostrowiec, "pl", "Tabela")]
    [InlineData(SampleRun.Ostrowiec, "en", "Table")]
    public void Tables_InBothFormats_AreNumberedFromOneOn(string sample, string language, string word)
    {
        var run = SampleRun.Of(sample, language);
        var captions = RenderedReport.Html(run).Tables.Select(table => table.Caption).ToArray();

        Assert.True(captions.Length >= 15);
        Assert.Equal(Enumerable.Range(1, captions.Length).Select(number => $"{word} {number}."), Numbers(captions));
        Assert.Equal(captions, RenderedReport.Markdown(run).Tables.Select(table => table.Caption));
    }

    private static IEnumerable<string> Numbers(IEnumerable<string> captions) => captions.Select(caption => string.Join(' ', caption.Split(' ').Take(2)));
}
