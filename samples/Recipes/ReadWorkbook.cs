using SocialStrategy.Exchange;
using SocialStrategy.Reporting.OpenXml;

namespace SocialStrategy.Samples.Recipes;

internal static class ReadWorkbook
{
    internal static void Run(string data, TextWriter output)
    {
        var evaluation = SampleEvaluation.OfSieradz(data);
        var strategy = evaluation.Strategy;
        var round = evaluation.Round;
        using var stream = new MemoryStream();
        XlsxTables.Write([ObservationsTable.Create(evaluation.Monitoring), AssessmentsTable.Create(evaluation.Monitoring)], stream);
        stream.Position = 0;

        #region recipe
        var result = ObservationsTable.Read(XlsxTables.Open(stream, "observations", XlsxReadOptions.Default), strategy, round, TableReadOptions.Default);
        output.WriteLine($"{result.GetContentOrThrow().Observations.Count} observations, {result.Problems.Count} problems");
        #endregion
    }
}
