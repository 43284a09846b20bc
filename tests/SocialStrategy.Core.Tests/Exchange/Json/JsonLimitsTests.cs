using System.Diagnostics;
using System.Globalization;
using System.Text;
using SocialStrategy.Core.Tests.Planning;
using SocialStrategy.Exchange.Json;
using SocialStrategy.Monitoring;
using SocialStrategy.TestKit;
using SocialStrategy.Values;

namespace SocialStrategy.Core.Tests.Exchange.Json;

public sealed class JsonLimitsTests
{
    private static readonly byte[] Small = JsonDocuments.Write(PlanningExamples.Small);

    [Fact]
    public void Default_Limits_AreThoseOfTheDocumentation()
    {
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"`MaxBytes` {JsonReadOptions.Default.MaxBytes}, `MaxDepth` {JsonReadOptions.Default.MaxDepth}, `MaxValues` {JsonReadOptions.Default.MaxValues}, `MaxProblems` {JsonReadOptions.Default.MaxProblems}");
        Assert.Equal("`MaxBytes` 67108864, `MaxDepth` 64, `MaxValues` 2000000, `MaxProblems` 1000", text);
        Assert.Contains(text, File.ReadAllText(Repository.PathOf("docs/formats/json.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_MoreBytesThanAllowed_IsOneProblem()
    {
        var exact = JsonReadOptions.Default with { MaxBytes = Small.Length };
        Assert.Equal(PlanningExamples.Small, StrategyJson.Read(Small, exact).Content);
        var less = exact with { MaxBytes = Small.Length - 1 };
        Assert.Equal("SSR010 $ 1:1", JsonDocuments.Places(StrategyJson.Read(Small, less)));
        using var stream = new MemoryStream(Small);
        Assert.Equal("SSR010 $ 1:1", JsonDocuments.Places(StrategyJson.Read(stream, less)));
    }

    /// <summary>A stream without an end is read a little further than the limit.</summary>
    [Fact]
    public void Read_EndlessStream_Ends()
    {
        using var stream = new EndlessStream();
        Assert.Equal("SSR010 $ 1:1", JsonDocuments.Places(StrategyJson.Read(stream, JsonReadOptions.Default with { MaxBytes = 1_000_000 })));
        Assert.InRange(stream.Taken, 1_000_001, 1_200_000);
    }

    /// <summary>The root, its four members, the list, and two objects with two members each: 1 + 4 + 1 + 2 × 3 values.</summary>
    [Fact]
    public void Read_MoreValuesThanAllowed_IsToldAtTheFirstTooMany()
    {
        var json = Encoding.UTF8.GetBytes(JsonDocuments.StrategyStart + "\"goals\":[{\"code\":\"1\",\"title\":\"a\"},{\"code\":\"2\",\"title\":\"b\"}]}");
        Assert.Empty(StrategyJson.Read(json, JsonReadOptions.Default with { MaxValues = 12 }).Problems);
        Assert.Equal("SSR011 $ 1:127", JsonDocuments.Places(StrategyJson.Read(json, JsonReadOptions.Default with { MaxValues = 11 })));
    }

    [Fact]
    public void Read_DeeperThanAllowed_IsToldAtTheLevel()
    {
        var json = Encoding.UTF8.GetBytes(JsonDocuments.StrategyStart + "\"goals\":[{\"code\":\"1\",\"title\":\"a\"}]}");
        Assert.Empty(StrategyJson.Read(json, JsonReadOptions.Default with { MaxDepth = 3 }).Problems);
        Assert.Equal("SSR012 $ 1:82", JsonDocuments.Places(StrategyJson.Read(json, JsonReadOptions.Default with { MaxDepth = 2 })));
    }

    [Fact]
    public void Read_MoreProblemsThanAllowed_EndsWithOneThatSaysSo()
    {
        var json = Encoding.UTF8.GetBytes(JsonDocuments.StrategyStart + "\"a\":1,\"b\":1,\"c\":1}");
        Assert.Equal("SSR002 $.a 1:77\nSSR002 $.b 1:83\nSSR002 $.c 1:89", JsonDocuments.Places(StrategyJson.Read(json, JsonReadOptions.Default with { MaxProblems = 3 })));
        var some = StrategyJson.Read(json, JsonReadOptions.Default with { MaxProblems = 2 });
        Assert.Equal("SSR002 $.a 1:77\nSSR002 $.b 1:83\nSSR013 $ :", JsonDocuments.Places(some));
        Assert.False(some.TryGetContent(out _));
    }

    /// <summary>What would take time or memory beyond measure if anything were done once more for each member: all of it is done within seconds.</summary>
    [Theory]
    [InlineData("unknown members")]
    [InlineData("the same member")]
    [InlineData("a long name")]
    [InlineData("faults in one line")]
    public void Read_HostileFile_TakesNoLong(string kind)
    {
        var rest = kind switch
        {
            "unknown members" => string.Join(',', Enumerable.Range(0, 200_000).Select(number => $"\"m{number}\":1")),
            "the same member" => string.Join(',', Enumerable.Repeat("\"mission\":1", 200_000)),
            "a long name" => $"\"{new string('n', 2_000_000)}\":{{{string.Join(',', Enumerable.Repeat("\"a\":1", 200_000))}}}",
            _ => $"\"goals\":[{string.Join(',', Enumerable.Repeat("7", 200_000))}]",
        };
        var watch = Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = StrategyJson.Read(JsonDocuments.StrategyStart + rest + "}");
        Assert.Equal(JsonReadOptions.Default.MaxProblems + 1, result.Problems.Count);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000_000);
        Assert.All(result.Problems, problem => Assert.InRange(problem.English.Length + problem.Path.Length, 1, 1_000));
    }

    [Fact]
    public async Task ReadAsync_Stream_GivesTheSame()
    {
        using var stream = new MemoryStream();
        await StrategyJson.WriteAsync(PlanningExamples.Small, stream, TestContext.Current.CancellationToken);
        Assert.Equal(Small, stream.ToArray());
        stream.Position = 0;
        Assert.Equal(PlanningExamples.Small, (await StrategyJson.ReadAsync(stream, JsonReadOptions.Default, TestContext.Current.CancellationToken)).Content);
        var round = new MonitoringRound("S", Period.Year(2024));
        using var other = new MemoryStream();
        await RoundJson.WriteAsync(round, other, TestContext.Current.CancellationToken);
        Assert.Equal(JsonDocuments.Write(round), other.ToArray());
        other.Position = 0;
        Assert.Equal(round, (await RoundJson.ReadAsync(other, PlanningExamples.Small, JsonReadOptions.Default, TestContext.Current.CancellationToken)).Content);
    }

    [Fact]
    public async Task ReadAsync_Cancelled_Ends()
    {
        using var stream = new EndlessStream();
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => StrategyJson.ReadAsync(stream, JsonReadOptions.Default, source.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => StrategyJson.WriteAsync(PlanningExamples.Small, Stream.Null, source.Token));
    }

    [Fact]
    public void Options_LimitsThatLetNothingThrough_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new JsonReadOptions { MaxBytes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new JsonReadOptions { MaxDepth = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new JsonReadOptions { MaxDepth = 257 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new JsonReadOptions { MaxValues = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new JsonReadOptions { MaxProblems = 0 });
    }

    private sealed class EndlessStream : Stream
    {
        public long Taken { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => Taken;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Array.Fill(buffer, (byte)' ', offset, count);
            Taken += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
