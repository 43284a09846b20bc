using SocialStrategy.Samples.Tests.Kit;

namespace SocialStrategy.Samples.Tests.CommandLine;

/// <summary>Output that cannot be written: it is told, and nothing is half-written.</summary>
public sealed class OutputProblemTests
{
    [Theory]
    [InlineData("pl", "Nie można zapisać")]
    [InlineData("en", "cannot be written")]
    public void Output_IsAFile_IsToldAndTheFileStays(string language, string words)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.In("taken"), "mine");

        var run = Run(folder.In("taken"), language);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
        Assert.Contains(folder.In("taken"), run.Error, StringComparison.Ordinal);
        Assert.Equal([new("taken", "mine"u8.ToArray())], folder.Files());
    }

    [Fact]
    public void Output_BelowAFile_IsToldAndTheFileStays()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.In("taken"), "mine");

        Assert.Equal(1, Run(folder.In("taken", "below"), "pl").ExitCode);
        Assert.Equal([new("taken", "mine"u8.ToArray())], folder.Files());
    }

    [Fact]
    public void Output_WhereOneFileIsAFolder_IsToldAndTheOthersStay()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.In("strategy.json"), "mine");
        Directory.CreateDirectory(folder.In("report.md"));

        var run = Run(folder.Path, "pl");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("report.md", run.Error, StringComparison.Ordinal);
        Assert.Equal([new("strategy.json", "mine"u8.ToArray())], folder.Files());
    }

    private static SampleRun Run(string output, string language) =>
        SampleRun.InProcess(SampleRun.Ostrowiec, "--data", Repository.DataOf(SampleRun.Ostrowiec), "--output", output, "--language", language);
}
