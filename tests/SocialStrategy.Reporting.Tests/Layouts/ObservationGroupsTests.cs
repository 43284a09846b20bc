using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Tests.Layouts;

/// <summary>What was counted under common headings at one direction in 2023 and 2024.</summary>
public sealed class ObservationGroupsTests
{
    private static readonly MonitoringRound Earlier = new(new("S"), Period.Year(2023))
    {
        Observations =
        [
            At(2023, "Świetlice", "Dzieci", 10, "osoby"),
            At(2023, "Świetlice", "Zajęcia", 8, "godziny"),
            At(2023, "Lato", "Dzieci", 5, "osoby"),
        ],
    };

    private static readonly MonitoringRound Later = new(new("S"), Period.Year(2024))
    {
        Observations =
        [
            At(2024, "Świetlice", "Dzieci", 13, "osoby") with
            {
                Breakdowns = [new Breakdown(BreakdownFeature.Sex, BreakdownCoverage.Exhaustive, [new Part("dziewczęta", new NumberValue(7)), new Part("chłopcy", new NumberValue(6)) { Note = "stan z września" }])],
            },
            At(2024, "Świetlice", "Zajęcia", 6, "godziny"),
            At(2024, "Świetlice", "Opiekunowie", 2, "etaty"),
            At(2024, "Lato", "Dzieci", 5, "osoby"),
            At(2024, "Jesień", "Spotkania", 4, unit: null),
            new(new("k"), Period.Year(2024), new NumberValue(99)) { Name = "Bez nagłówka" },
        ],
    };

    [Fact]
    public void Groups_StandInTablesOfTheirOwn_WithTheColumnsThatTheyNeed()
    {
        var tables = Tables(Earlier, Later);

        Assert.Equal(["values-k-a", "values-k-b", "values-k-c"], tables.Select(table => table.Anchor));
        Assert.Equal(["Świetlice", "Lato", "Jesień"], tables.Select(table => table.Caption));
        Assert.Equal(
            [
                "Wyszczególnienie | 2023 r. | 2024 r. | Zmiana | Jednostka | W tym",
                "Wyszczególnienie | 2023 r. | 2024 r. | Zmiana | Jednostka",
                "Wyszczególnienie | 2024 r. | Jednostka",
            ],
            tables.Select(table => Shown.Plain(string.Join(" | ", table.Columns.Select(column => column.Title)))));
    }

    [Fact]
    public void Rows_HaveTheValuesOfBothYears_TheirChangeAndTheParts()
    {
        var tables = Tables(Earlier, Later);

        Assert.Equal(
            [
                "Dzieci | 10 | 13 | +3 | osoby | dziewczęta – 7 / chłopcy – 6 (stan z września)",
                "Zajęcia | 8 | 6 | −2 | godziny | ",
                "Opiekunowie | – | 2 | – | etaty | ",
            ],
            Shown.Rows(tables[0]));
        Assert.Equal(["Dzieci | 5 | 5 | 0 | osoby"], Shown.Rows(tables[1]));
        Assert.Equal(["Spotkania | 4 | "], Shown.Rows(tables[2]));
    }

    [Fact]
    public void Anchors_OfMoreGroupsThanLetters_AreAllDifferent()
    {
        var round = new MonitoringRound(new("S"), Period.Year(2024)) { Observations = [.. Enumerable.Range(1, 28).Select(number => At(2024, $"Tabela {number}", "Osoby", number, unit: null))] };

        var anchors = Tables(Earlier with { Observations = [] }, round).Select(table => table.Anchor).ToArray();

        Assert.Equal(["values-k-y", "values-k-z", "values-k-a1", "values-k-b1"], anchors[^4..]);
        Assert.Equal(28, anchors.Distinct(StringComparer.Ordinal).Count());
    }

    private static Table[] Tables(MonitoringRound earlier, MonitoringRound later)
    {
        var strategy = new Strategy(new("S"), "Strategia", [new Goal(new("1"), "Cel") { Directions = [new Direction(new("k"), "Kierunek")] }], [], [], []);
        var rules = new EvaluationRules { RatingRollUp = RollUpRules.MeanOfDirections, MeanRounding = Rounding.HalfAwayFromZero(1), PercentRounding = Rounding.HalfAwayFromZero(1) };
        var evaluation = Evaluator.Evaluate(new StrategyMonitoring(strategy, [earlier, later]), later.Period, earlier.Period, rules);
        return [.. Shown.Blocks(Shown.Report(evaluation, ReportLanguages.Polish, ReportSections.Goals([GoalParts.ItemRatings], []))).OfType<Table>()];
    }

    private static Observation At(int year, string group, string name, decimal number, string? unit) =>
        new(new("k"), Period.Year(year), new NumberValue(number)) { Group = group, Name = name, Unit = unit };
}
