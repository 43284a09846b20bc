using System.Text;
using SocialStrategy.Exchange;

namespace SocialStrategy.Benchmarks;

/// <summary>The two real reports, as files and as models.</summary>
internal static class Inputs
{
    internal static byte[] SieradzStrategy { get; } = Bytes("Sieradz/strategy.json");

    internal static byte[] SieradzRound { get; } = Bytes("Sieradz/round-2020.json");

    internal static byte[] SieradzRoundBefore { get; } = Bytes("Sieradz/round-2019.json");

    internal static StrategyMonitoring Sieradz { get; } = Monitoring();

    internal static EvaluationRules Rules { get; } = new()
    {
        RatingRollUp = RollUpRules.MeanOfDirections,
        MeanRounding = Rounding.HalfAwayFromZero(1),
        PercentRounding = Rounding.HalfAwayFromZero(1),
    };

    internal static StrategyEvaluation Evaluation { get; } = Evaluator.Evaluate(Sieradz, Period.Year(2020), Period.Year(2019), Rules);

    /// <summary>The observations of Ostrowiec as tidy CSV, many times over, as a portal would put together those of many municipalities.</summary>
    internal static byte[] ManyObservations()
    {
        const int Times = 100;
        var strategy = StrategyJson.Read(Bytes("Ostrowiec/strategy.json")).GetContentOrThrow();
        var round = RoundJson.Read(Bytes("Ostrowiec/round-2021.json"), strategy).GetContentOrThrow();
        using var once = new MemoryStream();
        CsvTables.Write(ObservationsTable.Create(new StrategyMonitoring(strategy, [round])), once, CsvProfile.OpenData);
        var text = Encoding.UTF8.GetString(once.ToArray());
        var body = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        return Encoding.UTF8.GetBytes(text[..body] + string.Concat(Enumerable.Repeat(text[body..], Times)));
    }

    private static StrategyMonitoring Monitoring()
    {
        var strategy = StrategyJson.Read(SieradzStrategy).GetContentOrThrow();
        return new StrategyMonitoring(strategy, [RoundJson.Read(SieradzRoundBefore, strategy).GetContentOrThrow(), RoundJson.Read(SieradzRound, strategy).GetContentOrThrow()]);
    }

    private static byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "data", file));
}
