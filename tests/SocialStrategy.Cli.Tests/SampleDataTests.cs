using SocialStrategy.Cli.Tests.Kit;
using SocialStrategy.TestKit;

namespace SocialStrategy.Cli.Tests;

/// <summary>Of the folders of the samples' data the program writes the files that the samples write.</summary>
public sealed class SampleDataTests
{
    [Theory]
    [InlineData("Sieradz", "2020", "2019")]
    [InlineData("Ostrowiec", "2021", null)]
    [InlineData("Specimen", "2024", "2023")]
    public void FiguresAndAudit_OfASample_WriteItsFiles(string sample, string period, string? compared)
    {
        using var output = new TemporaryFolder();
        string[] earlier = compared is null ? [] : ["--compared", compared];

        var figures = CliRun.Of(["figures", SampleFiles.DataOf(sample), "--period", period, .. earlier, "--output", output.Path]);
        var audit = CliRun.Of("audit", SampleFiles.DataOf(sample), "--period", period, "--output", output.Path);

        Assert.Equal((0, "", 0, ""), (figures.ExitCode, figures.Error, audit.ExitCode, audit.Error));
        var files = output.Files();
        Assert.Equal(["assessments.csv", "figures.csv", "findings.csv", "observations.csv"], files.Keys);
        Assert.All(files, file => Assert.Equal(SampleFiles.FilesOf(sample)[file.Key], file.Value));
    }

    [Theory]
    [InlineData("Sieradz")]
    [InlineData("Ostrowiec")]
    [InlineData("Specimen")]
    public void Check_OfASample_IsGood(string sample) => Assert.Equal(0, CliRun.Of("check", SampleFiles.DataOf(sample)).ExitCode);
}
