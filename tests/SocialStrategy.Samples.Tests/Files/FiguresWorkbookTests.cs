using System.Globalization;
using SocialStrategy.Exchange;
using SocialStrategy.Reporting.OpenXml;
using SocialStrategy.Samples.Tests.Data;
using SocialStrategy.Samples.Tests.Kit;

namespace SocialStrategy.Samples.Tests.Files;

/// <summary>A workbook gives every figure back, with the places that it was rounded to: 5.0, which a cell holds as 5.</summary>
public sealed class FiguresWorkbookTests
{
    public static TheoryData<string> Samples => [SampleRun.Sieradz, SampleRun.Ostrowiec, SampleRun.Specimen];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Read_WrittenFigures_GivesTheFigures(string sample)
    {
        var evaluation = Evaluate(sample);
        using var file = new MemoryStream();
        XlsxTables.Write([ObservationsTable.Create(evaluation.Monitoring), AssessmentsTable.Create(evaluation.Monitoring), FiguresTable.Create(evaluation)], file);
        file.Position = 0;

        var rows = FiguresTable.ReadRows(XlsxTables.Open(file, "figures", XlsxReadOptions.Default), TableReadOptions.Default).ToArray();

        Assert.All(rows, row => Assert.Empty(row.Problems));
        Assert.Equal(
            evaluation.Figures.Select(figure => (figure.Item, figure.Period, figure.Rule.Name, (figure.Outcome as NumberOutcome)?.Exact, Printed((figure.Outcome as NumberOutcome)?.Rounded), figure.Inputs.Count, figure.Coverage.Expected, figure.Refusal)),
            rows.Select(row => (row.Content!.Subject, row.Content.Period, row.Content.Rule, row.Content.Exact, Printed(row.Content.Rounded), row.Content.Inputs, row.Content.Expected, row.Content.Refusal)));
    }

    [Fact]
    public void Figures_HaveOnesThatEndWithZero() =>
        Assert.Contains(Evaluate(SampleRun.Specimen).Figures, figure => !figure.IsRefused && figure.Rounded.Scale > 0 && decimal.IsInteger(figure.Rounded));

    private static StrategyEvaluation Evaluate(string sample)
    {
        var monitoring = SampleData.Of(sample);
        var rules = new EvaluationRules { RatingRollUp = RollUpRules.MeanOfDirections, MeanRounding = Rounding.HalfAwayFromZero(2), PercentRounding = Rounding.HalfAwayFromZero(1) };
        return Evaluator.Evaluate(monitoring, monitoring.Rounds[^1].Period, comparedWith: null, rules);
    }

    private static string? Printed(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);
}
