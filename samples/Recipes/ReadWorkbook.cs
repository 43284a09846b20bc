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
        XlsxTables.Write(evaluation.Monitoring, stream);
        stream.Position = 0;

        #region recipe
        var result = ObservationsCsv.Read(XlsxTables.Rows(stream, "observations", XlsxReadOptions.Default), strategy, round, CsvReadOptions.Default);
        output.WriteLine($"{result.Content!.Observations.Count} observations, {result.Problems.Count} problems");
        #endregion
    }
}
