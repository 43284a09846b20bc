using System.Text.Json;
using BenchmarkDotNet.Attributes;
using SocialStrategy.Exchange;

namespace SocialStrategy.Benchmarks;

/// <summary>Strategy and round of Sieradz, read into the model with everything checked, beside System.Text.Json that fills plain records.</summary>
public class JsonReading
{
    [Benchmark(Baseline = true)]
    public object PlainRecords() => (
        JsonSerializer.Deserialize(Inputs.SieradzStrategy, JsonFormat.Context.StrategyShape),
        JsonSerializer.Deserialize(Inputs.SieradzRound, JsonFormat.Context.RoundShape));

    [Benchmark]
    public MonitoringRound? Library() => RoundJson.Read(Inputs.SieradzRound, StrategyJson.Read(Inputs.SieradzStrategy).GetContentOrThrow()).PartialContent;
}
