using System.Diagnostics;
using System.Globalization;
using System.Text;
using SocialStrategy.Core.Tests.Planning;
using SocialStrategy.Exchange;
using SocialStrategy.TestKit;

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
        Assert.Equal(new JsonReadOptions { MaxBytes = 67_108_864, MaxDepth = 64 }, new JsonReadOptions());
    }

    [Fact]
    public void Read_MoreBytesThanAllowed_IsOneProblem()
    {
        var exact = JsonReadOptions.Default with { MaxBytes = Small.Length };
        Assert.Equal(PlanningExamples.Small, StrategyJson.Read(Small, exact).PartialContent);
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

    /// <summary>The file is whole where the limit lies, and only white space follows.</summary>
    [Fact]
    public async Task Read_StreamLongerThanALimitThatItsPartsReach_IsTold()
    {
        var limits = JsonReadOptions.Default with { MaxBytes = 2 * 64 * 1024 };
        var text = Encoding.UTF8.GetString(Small).PadRight(limits.MaxBytes + 1);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text)[..(limits.MaxBytes + 1)]);
        Assert.Equal("SSR010 $ 1:1", JsonDocuments.Places(StrategyJson.Read(stream, limits)));
        stream.Position = 0;
        Assert.Equal("SSR010 $ 1:1", JsonDocuments.Places(await StrategyJson.ReadAsync(stream, limits, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public void Read_TooDeepAtTheLastAllowedValue_IsTooDeep()
    {
        var limits = JsonReadOptions.Default with { MaxDepth = 1, MaxValues = 2 };
        Assert.Equal("SSR012 $ 1:6", JsonDocuments.Places(StrategyJson.Read("""{"a":[]}"""u8, limits)));
    }

    /// <summary>What stands deeper than the reader's own default is read on, so that the other problems are told.</summary>
    [Fact]
    public void Read_AsDeepAsAskedFor_IsReadToTheEnd()
    {
        var json = JsonDocuments.StrategyStart + "\"x\":" + new string('[', 255) + new string(']', 255) + "}";
        Assert.Equal("SSR002 $.x 1:77", JsonDocuments.Places(StrategyJson.Read(Encoding.UTF8.GetBytes(json), JsonReadOptions.Default with { MaxDepth = 256 })));
    }

    [Fact]
    public void Read_WithoutStrategyOrOptions_ThrowsAtOnce()
    {
        Assert.Equal("options", Assert.Throws<ArgumentNullException>(() => StrategyJson.Read(Small, null!)).ParamName);
        Assert.Equal("strategy", Assert.Throws<ArgumentNullException>(() => Begin(RoundJson.ReadAsync(Stream.Null, null!, JsonReadOptions.Default, TestContext.Current.CancellationToken))).ParamName);
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

    [Fact]
    public void Read_AsManyProblemsAsThereCanBe_TellsThemAll() => Assert.Equal(
        "SSR007 $.mission 1:83",
        JsonDocuments.Places(StrategyJson.Read(Encoding.UTF8.GetBytes(JsonDocuments.StrategyStart + "\"mission\":\" \"}"), JsonReadOptions.Default with { MaxProblems = int.MaxValue })));

    /// <summary>What would take time or memory beyond measure if anything were done once more for each member: all of it is done within seconds.</summary>
    [SlowTheory]
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
        Assert.Equal(PlanningExamples.Small, (await StrategyJson.ReadAsync(stream, JsonReadOptions.Default, TestContext.Current.CancellationToken)).PartialContent);
        var round = new MonitoringRound(new("S"), Period.Year(2024));
        using var other = new MemoryStream();
        await RoundJson.WriteAsync(round, other, TestContext.Current.CancellationToken);
        Assert.Equal(JsonDocuments.Write(round), other.ToArray());
        other.Position = 0;
        Assert.Equal(round, (await RoundJson.ReadAsync(other, PlanningExamples.Small, JsonReadOptions.Default, TestContext.Current.CancellationToken)).PartialContent);
    }

    /// <summary>A caller that blocks its only thread still gets its result, as nothing waits for that thread.</summary>
    [Fact]
    public async Task ReadAsyncAndWriteAsync_UnderASynchronizationContext_DoNotReturnToIt()
    {
        var token = TestContext.Current.CancellationToken;
        var context = new CountingContext();
        using var written = new SlowStream(from: 0);
        await context.Run(() => StrategyJson.WriteAsync(PlanningExamples.Small, written, token));
        using var slowAtTheEnd = new SlowStream(from: Small.Length - 1);
        await context.Run(() => StrategyJson.WriteAsync(PlanningExamples.Small, slowAtTheEnd, token));
        written.Position = 0;
        await context.Run(() => StrategyJson.ReadAsync(written, JsonReadOptions.Default, token));
        using var round = new SlowStream(from: 0);
        round.Write(JsonDocuments.Write(new MonitoringRound(new("S"), Period.Year(2024))));
        round.Position = 0;
        await context.Run(() => RoundJson.ReadAsync(round, PlanningExamples.Small, JsonReadOptions.Default, token));
        Assert.Equal(Small, written.ToArray());
        Assert.Equal(Small, slowAtTheEnd.ToArray());
        Assert.Equal(0, context.Returns);
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
    public void Options_DepthAtItsBounds_IsTaken()
    {
        Assert.Equal(1, new JsonReadOptions { MaxDepth = 1 }.MaxDepth);
        Assert.Equal(256, new JsonReadOptions { MaxDepth = 256 }.MaxDepth);
        Assert.StartsWith("'MaxDepth' lies outside 1 to 256.", Assert.Throws<ArgumentOutOfRangeException>(() => new JsonReadOptions { MaxDepth = 257 }).Message, StringComparison.Ordinal);
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

    private static void Begin(Task task) => Assert.NotNull(task);

    /// <summary>Counts what asks to go on in the context.</summary>
    private sealed class CountingContext : SynchronizationContext
    {
        private int _returns;

        public int Returns => _returns;

        public override void Post(SendOrPostCallback d, object? state)
        {
            Interlocked.Increment(ref _returns);
            ThreadPool.QueueUserWorkItem(_ => d(state));
        }

        /// <summary>Begins something in the context; waits for it outside.</summary>
        public Task Run(Func<Task> begin)
        {
            var before = Current;
            SetSynchronizationContext(this);
            try
            {
                return begin();
            }
            finally
            {
                SetSynchronizationContext(before);
            }
        }
    }

    /// <summary>Is never ready at once from a position on.</summary>
    private sealed class SlowStream(int from) : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(20, cancellationToken).ConfigureAwait(false);
            return Read(buffer.Span);
        }

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Position >= from)
            {
                await Task.Delay(20, cancellationToken).ConfigureAwait(false);
            }

            Write(buffer.Span);
        }
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
