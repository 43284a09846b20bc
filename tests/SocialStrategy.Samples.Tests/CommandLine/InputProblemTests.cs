using System.Globalization;
using SocialStrategy.Samples.Tests.Kit;

namespace SocialStrategy.Samples.Tests.CommandLine;

/// <summary>Bad input: everything that is wrong is told at once, and nothing is written or changed.</summary>
public sealed class InputProblemTests
{
    [Fact]
    public void Data_MissingFolder_IsToldByName()
    {
        using var data = new TemporaryFolder();

        var error = Refused(data.In("nowhere"));

        Assert.Contains(data.In("nowhere"), error, StringComparison.Ordinal);
        Assert.Contains("SSR401", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_WithoutStrategy_IsToldByName()
    {
        using var data = new TemporaryFolder();
        data.TakeDataOf(SampleRun.Ostrowiec);
        File.Delete(data.In("strategy.json"));

        Assert.Contains($"{data.In("strategy.json")}: SSR401", Refused(data.Path), StringComparison.Ordinal);
    }

    [Fact]
    public void Data_WithoutRounds_IsTold()
    {
        using var data = new TemporaryFolder();
        data.TakeDataOf(SampleRun.Ostrowiec);
        File.Delete(data.In("round-2021.json"));

        Assert.Contains("round-", Refused(data.Path), StringComparison.Ordinal);
    }

    [Fact]
    public void Data_OfTheOtherSample_HasNoRoundForThePeriod()
    {
        var error = Refused(Repository.DataOf(SampleRun.Sieradz), SampleRun.Ostrowiec);

        Assert.Contains("2021", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_BrokenInThreeFiles_EveryProblemOfEachIsToldWithItsPlace()
    {
        using var data = new TemporaryFolder();
        data.TakeDataOf(SampleRun.Sieradz);
        data.Edit("round-2019.json", "\"period\": \"2019\"", "\"period\": \"2019-Q9\"");
        data.Edit("round-2019.json", "\"observations\": [", "\"surprise\": 1,\n  \"observations\": [");
        data.Edit("round-2020.json", "\"number\": 1213", "\"number\": \"1 213\"");
        data.Edit("round-2020.json", "\"realizer", "\"unknown");
        data.Edit("strategy.json", "\"title\": ", "\"title\" ");

        var lines = Refused(data.Path).Split('\n');

        Assert.Contains(lines, line => line.StartsWith(Place(data, "round-2019.json", "\"2019-Q9\""), StringComparison.Ordinal));
        Assert.Contains(lines, line => IsAbout(line, data.In("round-2019.json"), "surprise"));
        Assert.Contains(lines, line => line.StartsWith(Place(data, "round-2020.json", "\"1 213\""), StringComparison.Ordinal));
        Assert.Contains(lines, line => IsAbout(line, data.In("round-2020.json"), "unknown"));
        Assert.Contains(lines, line => line.StartsWith($"{data.In("strategy.json")}(5,", StringComparison.Ordinal));
    }

    [Fact]
    public void Data_NotJson_IsToldWithLineAndColumn()
    {
        using var data = new TemporaryFolder();
        data.TakeDataOf(SampleRun.Ostrowiec);
        File.WriteAllText(data.In("strategy.json"), "{\n  oops\n}\n");
        File.WriteAllText(data.In("round-2021.json"), "[\n\n");

        var error = Refused(data.Path);

        Assert.Contains($"{data.In("strategy.json")}(2,3): SSR", error, StringComparison.Ordinal);
        Assert.Contains($"{data.In("round-2021.json")}(", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Round_WithAnUnknownItem_IsToldWithItsPlace()
    {
        using var data = new TemporaryFolder();
        data.TakeDataOf(SampleRun.Ostrowiec);
        data.Edit("round-2021.json", "\"item\": \"1.1.W2\"", "\"item\": \"9.9.W9\"");

        var error = Refused(data.Path);

        Assert.Contains($"{Place(data, "round-2021.json", "\"9.9.W9\"")}: SSR303", error, StringComparison.Ordinal);
        Assert.Contains("9.9.W9", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Language_NeitherPolishNorEnglish_IsRefused()
    {
        using var output = new TemporaryFolder();

        var run = SampleRun.InProcess(SampleRun.Sieradz, "--data", Repository.DataOf(SampleRun.Sieradz), "-o", output.Path, "--language", "de");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("de", run.Error, StringComparison.Ordinal);
        Assert.Empty(output.Files());
    }

    /// <summary>Runs a sample in both languages into a new folder and into one that has a report; returns what it says in Polish.</summary>
    private static string Refused(string data, string sample = SampleRun.Sieradz)
    {
        using var output = new TemporaryFolder();
        File.WriteAllText(output.In("report.md"), "the report of last year");

        var polish = SampleRun.InProcess(sample, "--data", data, "--output", output.Path);
        var english = SampleRun.InProcess(sample, "--data", data, "--output", output.In("new"), "--language", "en");

        Assert.Equal((1, 1), (polish.ExitCode, english.ExitCode));
        Assert.Equal(("", ""), (polish.Output, english.Output));
        Assert.Contains("Niczego nie zapisano", polish.Error, StringComparison.Ordinal);
        Assert.Contains("Nothing was written", english.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing", polish.Error, StringComparison.Ordinal);
        Assert.Equal(polish.Error.Count(character => character == '\n'), english.Error.Count(character => character == '\n'));
        Assert.Equal("the report of last year"u8.ToArray(), Assert.Single(output.Files()).Value);
        Assert.False(Directory.Exists(output.In("new")));
        return polish.Error;
    }

    private static bool IsAbout(string line, string file, string member) =>
        line.StartsWith($"{file}(", StringComparison.Ordinal) && line.Contains(member, StringComparison.Ordinal);

    /// <summary>A file with the line and column where a text stands in it, as problems name them.</summary>
    private static string Place(TemporaryFolder data, string file, string text)
    {
        var lines = File.ReadAllLines(data.In(file));
        var line = Array.FindIndex(lines, each => each.Contains(text, StringComparison.Ordinal));
        var column = lines[line].IndexOf(text, StringComparison.Ordinal);
        return string.Create(CultureInfo.InvariantCulture, $"{data.In(file)}({line + 1},{column + 1})");
    }
}
