using SocialStrategy.Collection;
using SocialStrategy.Exchange;
using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.OpenXml.Tests.Tables;

/// <summary>Workbooks as spreadsheet programs and registers write them (<c>tests/field</c>): a form of MOPS with 40 lines, and tables of observations.</summary>
public sealed class FieldWorkbookTests
{
    private static readonly Strategy Strategy = StrategyJson.Read(File.ReadAllBytes(Repository.PathOf("tests/field/strategy.json"))).GetContentOrThrow();

    private static readonly CollectionPlan Plan =
        CollectionPlan.Make(Strategy, Period.Year(2024), new DateOnly(2025, 1, 31), [.. Expectation.OfResponsibilities(Strategy)], previous: null);

    [Theory]
    [InlineData("x00-plain-openpyxl")]
    [InlineData("x12-lower-ref")]
    [InlineData("x13-row-per-cell")]
    [InlineData("x14-dangling-styles")]
    [InlineData("x15-dangling-sharedstrings")]
    public void Read_FormOfTheField_HasAllAnswers(string name) => Assert.Equal(Enumerable.Range(1, 40).Select(number => (number, (decimal?)number)), Answers(name));

    /// <summary>What 0.1 + 0.2 - 0.3 leaves, stored with 15 and with 17 digits.</summary>
    [Fact]
    public void Read_WhatSubtractionLeaves_IsZeroHoweverItIsStored()
    {
        Assert.Equal(Answers("x03-residual15"), Answers("x04-residual17"));
        Assert.Contains(Answers("x03-residual15"), answer => answer.Number == 0m);
    }

    [Theory]
    [InlineData("x25-cond-percent")]
    [InlineData("x26-cond-percent2")]
    public void Read_PercentWithConditions_IsAPercentageAndNotANumberOfFamilies(string name)
    {
        var problem = Assert.Single(Form(name).Problems);

        Assert.Equal(
            ("$[2].wartość", "Found '45%' in column 'wartość'; expected a number in the unit 'rodziny'; another unit stands in the column 'inna jednostka'. Correct the cell."),
            (problem.Path, problem.English));
    }

    [Theory]
    [InlineData("x16-error-na", "SSR706")]
    [InlineData("x17-formula-noresult", "SSR707")]
    public void Read_CellWithoutAValue_IsOneProblemAtTheCell(string name, string code)
    {
        var problem = Assert.Single(Form(name).Problems);

        Assert.Equal((code, true), (problem.Code, problem.Path.EndsWith(".wartość", StringComparison.Ordinal)));
        Assert.Equal(39, Form(name).PartialContent!.Answers.Count);
        Assert.Single(Form(name).PartialContent!.Unread);
    }

    [Theory]
    [InlineData("s02-code-number", "SSR503 $[2].indicator", null)]
    [InlineData("s05-merged-title", "", 7.0)]
    [InlineData("s07-pct-cell", "", 12.5)]
    public void Read_TableOfTheField_HasItsValueOrItsProblem(string name, string problems, double? value)
    {
        using var stream = File.OpenRead(Repository.PathOf($"tests/field/{name}.xlsx"));
        var result = ObservationsTable.Read(XlsxTables.Open(stream, sheet: null, XlsxReadOptions.Default), Strategy, new MonitoringRound(Strategy.Code, Period.Year(2024)), TableReadOptions.Default);

        Assert.Equal(problems, string.Join(" | ", result.Problems.Select(problem => $"{problem.Code} {problem.Path}")));
        Assert.Equal((decimal?)value, result.PartialContent!.Observations.SingleOrDefault()?.Value.Number);
    }

    private static (int Entry, decimal? Number)[] Answers(string name) => [.. Form(name).GetContentOrThrow().Answers.Select(answer => (answer.Entry, answer.Value!.Number))];

    private static ReadResult<FilledForm> Form(string name)
    {
        using var stream = File.OpenRead(Repository.PathOf($"tests/field/{name}.xlsx"));
        return FormsXlsx.Read(stream, Plan, XlsxReadOptions.Default);
    }
}
