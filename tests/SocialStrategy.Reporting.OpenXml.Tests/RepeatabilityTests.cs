using System.Globalization;
using SocialStrategy.Reporting.OpenXml.Tests.Kit;
using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.OpenXml.Tests;

/// <summary>The same report gives the same bytes: at another time, in another culture, through another stream.</summary>
public sealed class RepeatabilityTests
{
    private static readonly byte[] Docx = Rendered.Docx(Specimen.Report);
    private static readonly byte[] Xlsx = Rendered.Xlsx(Specimen.Report);

    /// <summary>Zip archives count time in steps of two seconds.</summary>
    [Fact]
    public async Task Render_SomeSecondsLater_WritesTheSameBytes()
    {
        await Task.Delay(TimeSpan.FromSeconds(2.1), TestContext.Current.CancellationToken);
        Assert.Equal(Docx, Rendered.Docx(Specimen.Report));
        Assert.Equal(Xlsx, Rendered.Xlsx(Specimen.Report));
    }

    [Theory]
    [InlineData("pl-PL")]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Render_UnderAnotherCulture_WritesTheSameBytes(string culture)
    {
        var current = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Cultures.Of(culture);
            Assert.Equal(Docx, Rendered.Docx(Specimen.Report));
            Assert.Equal(Xlsx, Rendered.Xlsx(Specimen.Report));
        }
        finally
        {
            CultureInfo.CurrentCulture = current;
        }
    }

    [Fact]
    public void Render_OntoAStreamThatOnlyWrites_Works()
    {
        using var written = new MemoryStream();
        using (var forward = new System.IO.Compression.BrotliStream(written, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
        {
            DocxRenderer.Render(Specimen.Report, forward, DocxOptions.Default);
            Assert.True(forward.CanWrite);
        }

        Assert.NotEqual(0, written.Length);
    }
}
