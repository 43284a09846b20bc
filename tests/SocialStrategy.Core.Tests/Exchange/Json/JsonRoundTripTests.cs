using System.Text;
using FsCheck.Fluent;
using FsCheck;
using SocialStrategy.Core.Tests.Planning;
using SocialStrategy.Exchange;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Exchange.Json;

public sealed class JsonRoundTripTests
{
    [Law]
    public bool Read_AnyWrittenStrategy_GivesItBackAndWritesTheSameBytes(Strategy strategy)
    {
        var written = JsonDocuments.Write(strategy);
        var result = StrategyJson.Read(written);
        return result.TryGetContent(out var read) && read == strategy && JsonDocuments.Write(read).AsSpan().SequenceEqual(written);
    }

    [Law]
    public bool Read_AnyWrittenRound_GivesItBackAndWritesTheSameBytes(StrategyMonitoring monitoring) =>
        monitoring.Rounds.All(round =>
        {
            var written = JsonDocuments.Write(round);
            var result = RoundJson.Read(written, monitoring.Strategy);
            return result.TryGetContent(out var read)
                && read == round
                && RoundJson.Read(written).PartialContent == round
                && JsonDocuments.Write(read).AsSpan().SequenceEqual(written);
        });

    [Law]
    public Property Read_AnyDecimal_KeepsItsDigits() =>
        Prop.ForAll(Generators.AnyDecimal.ToArbitrary(), amount =>
        {
            var round = new MonitoringRound(new("S"), Period.Year(2024)) { Observations = [new Observation(new("1.W1"), Period.Year(2024), new NumberValue(amount))] };
            var read = RoundJson.Read(JsonDocuments.Write(round)).PartialContent?.Observations[0].Value.Number;
            return read == amount && read.Value.Scale == amount.Scale;
        });

    [Fact]
    public void Write_Strategy_IsUtf8WithoutMarkAndWithPolishLetters()
    {
        var written = JsonDocuments.Write(PlanningExamples.Small);
        var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(written);
        Assert.StartsWith("{\n  \"format\": \"social-strategy/strategy\",\n  \"version\": 3,\n  \"code\": \"S\",\n", text, StringComparison.Ordinal);
        Assert.Contains("\"name\": \"Ośrodek pomocy\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("null", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("\n}\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ByteOrderMark_IsSkipped()
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, .. JsonDocuments.Write(PlanningExamples.Small)];
        Assert.Equal(PlanningExamples.Small, StrategyJson.Read(marked).PartialContent);
    }

    [Fact]
    public void Read_StreamOrText_GivesTheSame()
    {
        var written = JsonDocuments.Write(PlanningExamples.Small);
        using var stream = new MemoryStream(written);
        Assert.Equal(PlanningExamples.Small, StrategyJson.Read(stream).PartialContent);
        Assert.True(stream.CanRead);
        Assert.Equal(PlanningExamples.Small, StrategyJson.Read(Encoding.UTF8.GetString(written)).PartialContent);
        using var round = new MemoryStream(JsonDocuments.Write(new MonitoringRound(new("S"), Period.Year(2024))));
        Assert.Equal(new MonitoringRound(new("S"), Period.Year(2024)), RoundJson.Read(round, PlanningExamples.Small).PartialContent);
    }

    [Fact]
    public void Read_MembersInAnotherOrderWithTheWordNullInATitle_IsFaultless()
    {
        var result = StrategyJson.Read("""{"title":"null","code":"S","version":3,"format":"social-strategy/strategy","goals":[]}""");
        Assert.Equal(new Strategy(new("S"), "null", [], [], [], []), result.PartialContent);
        Assert.Empty(result.Problems);
    }

    [Fact]
    public void Read_GoalsOfTwentyLevels_GivesThemBack()
    {
        var goal = new Goal(new("20"), "cel");
        for (var level = 19; level > 0; level--)
        {
            goal = new Goal(new($"{level}"), "cel") { Goals = [goal] };
        }

        var strategy = PlanningExamples.Of(goal);
        Assert.Equal(strategy, StrategyJson.Read(JsonDocuments.Write(strategy)).PartialContent);
    }

    [Fact]
    public void Read_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => StrategyJson.Read((string)null!));
        Assert.Throws<ArgumentNullException>(() => StrategyJson.Read((Stream)null!));
        Assert.Throws<ArgumentNullException>(() => RoundJson.Read("", null!));
    }
}
