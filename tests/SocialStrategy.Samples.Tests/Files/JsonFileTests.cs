using SocialStrategy.Exchange;
using SocialStrategy.Samples.Tests.Data;
using SocialStrategy.Samples.Tests.Kit;

namespace SocialStrategy.Samples.Tests.Files;

/// <summary>What is read from JSON is written back to the last byte.</summary>
public sealed class JsonFileTests
{
    [Theory]
    [InlineData(SampleRun.Sieradz, 9)]
    [InlineData(SampleRun.Ostrowiec, 3)]
    [InlineData(SampleRun.Specimen, 6)]
    public void WrittenModel_IsByteIdenticalToTheData(string sample, int count)
    {
        var written = SampleRun.Of(sample).Files.Where(file => file.Key is "rules.json" or "strategy.json" || file.Key.StartsWith("round-", StringComparison.Ordinal)).ToArray();

        Assert.Equal(Directory.EnumerateFiles(Repository.DataOf(sample)).Select(Path.GetFileName).Where(name => !name!.StartsWith("edition-", StringComparison.Ordinal)).Order(StringComparer.Ordinal), written.Select(file => file.Key));
        Assert.Equal(count, written.Length);
        Assert.All(written, file => Assert.Equal(File.ReadAllBytes(Path.Combine(Repository.DataOf(sample), file.Key)), file.Value));
    }

    [Fact]
    public void EarlierEdition_WrittenBack_IsByteIdentical()
    {
        var bytes = File.ReadAllBytes(Path.Combine(Repository.DataOf(SampleRun.Specimen), "edition-2020.json"));
        using var written = new MemoryStream();

        Assert.True(StrategyJson.Read(bytes).TryGetContent(out var edition));
        StrategyJson.Write(edition, written);

        Assert.Equal(bytes, written.ToArray());
    }

    [Theory]
    [InlineData(SampleRun.Sieradz)]
    [InlineData(SampleRun.Ostrowiec)]
    [InlineData(SampleRun.Specimen)]
    public void WrittenModel_ReadAgain_IsEqual(string sample)
    {
        var run = SampleRun.Of(sample);
        var data = SampleData.Of(sample);

        Assert.True(StrategyJson.Read(run.Files["strategy.json"]).TryGetContent(out var strategy));
        Assert.Equal(data.Strategy, strategy);
        Assert.All(data.Rounds, round =>
        {
            Assert.True(RoundJson.Read(run.Files[$"round-{round.Period}.json"], strategy).TryGetContent(out var read));
            Assert.Equal(round, read);
        });
    }
}
