using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Xunit;

namespace SocialStrategy.TestKit.Fuzzing;

/// <summary>What is asked of the readers, and what is told about them.</summary>
public static class FuzzReport
{
    private const int MostTimesTheSize = 2_000;

    private static readonly CompositeFormat CrashFile = CompositeFormat.Parse("artifacts/fuzz/{0}-{1}");

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    /// <summary>Every input of the corpus has the outcome of its name and breaks no law.</summary>
    /// <param name="reader">The reader.</param>
    public static void AssertCorpus(FuzzReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var files = Corpus.Of(reader.Name);
        Assert.NotEmpty(files);
        Assert.Equal(
            files.Select(file => $"{file.Name}: {Corpus.OutcomeOf(file.Name)}"),
            files.Select(file => reader.Read(file.Bytes)).Select((reading, index) => $"{files[index].Name}: {reading.Fault ?? reading.Outcome}"));
    }

    /// <summary>Tells the statistics as a table in Markdown, keeps what crashed in <c>artifacts/fuzz</c>, and fails if anything did.</summary>
    /// <param name="statistics">What came of the readers.</param>
    /// <param name="tell">Where it is told.</param>
    public static void AssertNoCrash(IReadOnlyList<FuzzStatistics> statistics, Action<string> tell)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        ArgumentNullException.ThrowIfNull(tell);
        tell("| reader | inputs | distinct outcomes | slowest, times the mean | crashes |\n| :--- | ---: | ---: | ---: | ---: |");
        tell(string.Join('\n', statistics));
        tell(string.Create(CultureInfo.InvariantCulture, $"{statistics.Sum(each => each.Inputs)} inputs, {statistics.Sum(each => each.Outcomes.Count)} distinct outcomes, {statistics.Sum(each => each.Crashes.Count)} crashes"));
        Assert.Empty(statistics.SelectMany(each => each.Crashes.Select(crash => $"{each.Reader}, {Kept(each.Reader, crash.Input)}: {crash.What}")));
        Assert.All(statistics, each => Assert.True(each.Slowest < Longest, $"{each.Reader} took {each.Slowest} for one input."));
        Assert.All(statistics, each => Assert.True(each.Largest < MostTimesTheSize, $"{each.Reader} allocated {each.Largest} times the size of an input."));
    }

    private static string Kept(string reader, byte[] input)
    {
        var file = string.Format(CultureInfo.InvariantCulture, CrashFile, reader, Convert.ToHexStringLower(SHA256.HashData(input))[..12]);
        Directory.CreateDirectory(Repository.PathOf("artifacts/fuzz"));
        File.WriteAllBytes(Repository.PathOf(file), input);
        return file;
    }
}
