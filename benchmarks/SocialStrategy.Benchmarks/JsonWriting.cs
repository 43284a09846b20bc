using System.Text.Json;
using BenchmarkDotNet.Attributes;
using SocialStrategy.Exchange;

namespace SocialStrategy.Benchmarks;

/// <summary>Strategy and round of Sieradz, written from the model, beside System.Text.Json that writes plain records.</summary>
public class JsonWriting
{
    private readonly StrategyShape _strategy = StrategyShape.From(Inputs.Sieradz.Strategy);
    private readonly RoundShape _round = RoundShape.From(Inputs.Sieradz.Rounds[^1]);

    [Benchmark(Baseline = true)]
    public void PlainRecords()
    {
        JsonSerializer.Serialize(Stream.Null, _strategy, JsonFormat.Context.StrategyShape);
        JsonSerializer.Serialize(Stream.Null, _round, JsonFormat.Context.RoundShape);
    }

    [Benchmark]
    public void Library()
    {
        StrategyJson.Write(Inputs.Sieradz.Strategy, Stream.Null);
        RoundJson.Write(Inputs.Sieradz.Rounds[^1], Stream.Null);
    }
}
