using SocialStrategy.Core.Tests.Planning;
using SocialStrategy.Exchange;

namespace SocialStrategy.Core.Tests.Exchange.Json;

/// <summary>Documents that tests write, break and read.</summary>
internal static class JsonDocuments
{
    /// <summary>The beginning of a strategy's text; the rest of the members may follow.</summary>
    internal const string StrategyStart = """{"format":"social-strategy/strategy","version":3,"code":"S","title":"T",""";

    /// <summary>The beginning of a round's text.</summary>
    internal const string RoundStart = """{"format":"social-strategy/round","version":1,"strategy":"S","period":"2024",""";

    internal static byte[] Write(Strategy strategy)
    {
        using var stream = new MemoryStream();
        StrategyJson.Write(strategy, stream);
        return stream.ToArray();
    }

    internal static byte[] Write(MonitoringRound round)
    {
        using var stream = new MemoryStream();
        RoundJson.Write(round, stream);
        return stream.ToArray();
    }

    internal static ReadResult<MonitoringRound> ReadRound(string json) => RoundJson.Read(json, PlanningExamples.Small);

    /// <summary>The problems, one a line: code, path, line and column.</summary>
    internal static string Places<T>(ReadResult<T> result)
        where T : class => string.Join('\n', result.Problems.Select(problem => $"{problem.Code} {problem.Path} {problem.Line}:{problem.Column}"));
}
