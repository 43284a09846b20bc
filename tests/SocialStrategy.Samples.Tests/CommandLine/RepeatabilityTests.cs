using System.Globalization;
using SocialStrategy.Samples.Tests.Kit;
using SlowTheoryAttribute = SocialStrategy.TestKit.SlowTheoryAttribute;

namespace SocialStrategy.Samples.Tests.CommandLine;

/// <summary>The same data give the same bytes, whatever the machine speaks.</summary>
public sealed class RepeatabilityTests
{
    [SlowTheory]
    [InlineData(SampleRun.Sieradz, "tr-TR", "pl")]
    [InlineData(SampleRun.Sieradz, "en-US", "pl")]
    [InlineData(SampleRun.Sieradz, "pl-PL", "en")]
    [InlineData(SampleRun.Ostrowiec, "tr-TR", "pl")]
    [InlineData(SampleRun.Ostrowiec, "en-US", "pl")]
    [InlineData(SampleRun.Ostrowiec, "ar-SA", "en")]
    [InlineData(SampleRun.Specimen, "tr-TR", "pl")]
    [InlineData(SampleRun.Specimen, "ar-SA", "en")]
    public void Run_UnderAnotherCulture_WritesTheSameBytes(string sample, string culture, string language)
    {
        var (current, currentUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        using var output = new TemporaryFolder();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            Assert.Equal(0, SampleRun.InProcess(sample, "--data", Repository.DataOf(sample), "--output", output.Path, "-l", language).ExitCode);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (current, currentUi);
        }

        Assert.Equal(SampleRun.Of(sample, language).Files, output.Files());
    }

    /// <summary>The built program, with its own data and its default folder, on a machine without globalization data.</summary>
    [SlowTheory]
    [InlineData(SampleRun.Sieradz)]
    [InlineData(SampleRun.Ostrowiec)]
    [InlineData(SampleRun.Specimen)]
    public void Program_WithoutGlobalizationData_WritesTheSameBytes(string sample)
    {
        using var folder = new TemporaryFolder();

        var run = SampleRun.AsProcess(sample, [("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")], folder.Path);

        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        var expected = SampleRun.Of(sample).Files;
        var written = folder.Files();
        Assert.Equal(expected.Keys.Select(name => Path.Combine("artifacts", sample, name)), written.Keys);
        Assert.Equal(expected.Values, written.Values);
    }

    [Fact]
    public void Program_WithBrokenData_ExitsWithOneAndSpeaksToStandardError()
    {
        using var folder = new TemporaryFolder();

        var run = SampleRun.AsProcess(SampleRun.Ostrowiec, [("LC_ALL", "tr_TR.UTF-8")], folder.Path, "--data", folder.Path, "--language", "en");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains("Nothing was written", run.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Files());
    }
}
