using System.Text;
using SocialStrategy.Collection;
using SocialStrategy.Core.Tests.Planning;
using SocialStrategy.Exchange;

namespace SocialStrategy.Core.Tests.Collection;

/// <summary>
/// Two bodies: MOPS is asked for w1 with women and men, for w1 in families, for w2 in per cent, and what was done for k; PUP for w1. Last year MOPS reported 30
/// persons (20 women, 10 men) and 5 per cent, PUP 7 persons.
/// </summary>
internal static class CollectionExamples
{
    internal static DateOnly Due { get; } = new(2025, 3, 31);

    internal static Period Year { get; } = Period.Year(2024);

    internal static Strategy Strategy { get; } = PlanningExamples.Of(new Goal(new("1"), "Cel")
    {
        Directions = [new Direction(new("k"), "Kierunek")],
        Indicators =
        [
            new Indicator(new("w1"), "Osoby") { Unit = "osoby", Aggregation = IndicatorAggregation.SumOfContributions },
            new Indicator(new("w2"), "Odsetek") { Unit = "%" },
        ],
    });

    internal static ExpectedBreakdown BySex { get; } = new(BreakdownFeature.Sex, BreakdownCoverage.Exhaustive, ["kobiety", "mężczyźni"]);

    internal static CollectionPlan Plan => CollectionPlan.Make(
        Strategy,
        Year,
        Due,
        [
            new Expectation(new("PUP"), new("w1")),
            new Expectation(new("MOPS"), new("w2")),
            new Expectation(new("MOPS"), new("w1")) { Breakdowns = [BySex] },
            new Expectation(new("MOPS"), new("w1")) { Unit = "rodziny" },
            new Expectation(new("MOPS"), new("k")),
        ],
        new MonitoringRound(new("S"), Period.Year(2023))
        {
            Observations =
            [
                new Observation(new("w1"), Period.Year(2023), new NumberValue(37))
                {
                    Contributions =
                    [
                        new Contribution(new("MOPS"), new NumberValue(30)) { Breakdowns = [new Breakdown(BreakdownFeature.Sex, BreakdownCoverage.Exhaustive, [new Part("kobiety", new NumberValue(20)), new Part("mężczyźni", new NumberValue(10))])] },
                        new Contribution(new("PUP"), new NumberValue(7)),
                    ],
                },
                new Observation(new("w2"), Period.Year(2023), new PercentValue(5)) { Contributions = [new Contribution(new("MOPS"), new PercentValue(5))] },
            ],
        });

    internal static MonitoringRound Round { get; } = new(new("S"), Year);

    internal static IntakeLimits Limits { get; } = new() { JumpFactor = 2 };

    internal static CollectionForm Mops => Plan.FindForm(new("MOPS"))!;

    internal static CollectionForm Pup => Plan.FindForm(new("PUP"))!;

    /// <summary>The form of MOPS filled in without a fault: w1 32 of which 21 and 11, 9 families, 5.5 per cent, two things done.</summary>
    internal static FilledForm FullMops => new(
        Mops,
        [
            Answer(Line("k"), value: null) with { Listed = ["szkolenie", "piknik"] },
            Answer(Line("w1"), 32),
            Answer(Line("w1", "kobiety"), 21),
            Answer(Line("w1", "mężczyźni"), 11),
            Answer(Line("w1", unit: "rodziny"), 9) with { Note = "szacunek" },
            new FormAnswer(Line("w2")) { Value = new PercentValue(5.5m) },
        ]);

    internal static FilledForm FullPup => new(Pup, [Answer(1, 8)]);

    internal static int Line(string item, string? part = null, string? unit = null) =>
        Mops.Entries.First(entry => entry.Item == new ItemCode(item) && entry.Part == part && (unit is null || entry.Unit == unit)).Number;

    internal static FormAnswer Answer(int entry, decimal? value) => new(entry) { Value = value is { } number ? new NumberValue(number) : null };

    internal static FilledForm With(this FilledForm filled, FormAnswer answer) =>
        filled with { Answers = filled.Answers.Where(each => each.Entry != answer.Entry).Append(answer).OrderBy(each => each.Entry).ToValueList() };

    internal static string Csv(FilledForm filled)
    {
        using var stream = new MemoryStream();
        CsvTables.Write(FormsTable.Create(filled), stream, CsvProfile.ExcelPl);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    internal static ReadResult<FilledForm> Read(string csv) => Read(Encoding.UTF8.GetBytes(csv));

    internal static ReadResult<FilledForm> Read(byte[] csv)
    {
        using var stream = new MemoryStream(csv);
        return FormsTable.Read(CsvTables.Open(stream), Plan, TableReadOptions.Default);
    }

    internal static Delivery Deliver(string file, FilledForm filled, int day = 1) => new(file, new DateOnly(2025, 3, day), Read(Csv(filled)));
}
