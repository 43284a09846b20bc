using SocialStrategy.Collection;
using SocialStrategy.Exchange;
using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.OpenXml.Tests.Tables;

/// <summary>A workbook carries what the CSV file carries: read from either, everything is the same.</summary>
public sealed class XlsxRoundTripTests
{
    [Law]
    public void Read_AnyWrittenTables_GivesWhatTheCsvFilesGive(StrategyMonitoring monitoring)
    {
        foreach (var round in monitoring.Rounds)
        {
            var single = new StrategyMonitoring(monitoring.Strategy, [round]);
            var bare = new MonitoringRound(round.Strategy, round.Period) { Narrative = round.Narrative };
            var file = Bytes(stream => XlsxTables.Write([ObservationsTable.Create(single), AssessmentsTable.Create(single)], stream));
            AssertSame(
                Read(Bytes(stream => CsvTables.Write(ObservationsTable.Create(single), stream, CsvProfile.ExcelPl)), stream => ObservationsTable.Read(CsvTables.Open(stream), monitoring.Strategy, bare, TableReadOptions.Default)),
                Read(file, stream => ObservationsTable.Read(XlsxTables.Open(stream, "observations", XlsxReadOptions.Default), monitoring.Strategy, bare, TableReadOptions.Default)));
            AssertSame(
                Read(Bytes(stream => CsvTables.Write(AssessmentsTable.Create(single), stream, CsvProfile.ExcelPl)), stream => AssessmentsTable.Read(CsvTables.Open(stream), monitoring.Strategy, bare, TableReadOptions.Default)),
                Read(file, stream => AssessmentsTable.Read(XlsxTables.Open(stream, "assessments", XlsxReadOptions.Default), monitoring.Strategy, bare, TableReadOptions.Default)));
        }
    }

    [Law]
    public void Read_AnyFilledForm_GivesWhatTheCsvFormGives(StrategyMonitoring monitoring)
    {
        var round = monitoring.Rounds[0];
        var expectations = Expectation.OfContributions(round).Concat(Expectation.OfResponsibilities(monitoring.Strategy)).ToValueList();
        var plan = CollectionPlan.Make(monitoring.Strategy, round.Period, new DateOnly(2025, 3, 31), expectations, round);
        foreach (var filled in plan.Forms.Select(form => Filled(form, round)))
        {
            AssertSame(
                Read(Bytes(stream => CsvTables.Write(FormsTable.Create(filled), stream, CsvProfile.ExcelPl)), stream => FormsTable.Read(CsvTables.Open(stream), plan, TableReadOptions.Default)),
                Read(Bytes(stream => FormsXlsx.Write(filled, stream, instructions: null)), stream => FormsXlsx.Read(stream, plan, XlsxReadOptions.Default)));
        }
    }

    /// <summary>The lines answered in turn with what is known from before, a value of the round, a remark and a list.</summary>
    private static FilledForm Filled(CollectionForm form, MonitoringRound round)
    {
        var values = round.Observations.Select(observation => observation.Value).ToArray();
        return new FilledForm(form, form.Entries.Where(entry => entry.Number % 5 > 0).Select(entry => new FormAnswer(entry.Number)
        {
            Value = entry.IsActivity ? null : entry.Previous ?? values.ElementAtOrDefault(entry.Number % Math.Max(values.Length, 1)),
            Note = entry.Number % 3 == 0 && round.Observations.Count > 0 ? round.Observations[0].Note : null,
            Listed = entry.Number % 2 == 0 ? ["=1+1", "Żółć, \"cudzysłów\"; średnik"] : [],
        }).ToValueList());
    }

    /// <summary>A workbook has no lines of text, and its numbers no decimal comma to be quoted; code, row and column of a problem are the same.</summary>
    private static void AssertSame<T>(ReadResult<T> csv, ReadResult<T> xlsx)
        where T : class
    {
        Assert.Equal(csv.Problems.Select(problem => (problem.Code, problem.Path, problem.Column)), xlsx.Problems.Select(problem => (problem.Code, problem.Path, problem.Column)));
        Assert.Equal(csv.PartialContent, xlsx.PartialContent);
    }

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    private static T Read<T>(byte[] bytes, Func<Stream, T> read)
    {
        using var stream = new MemoryStream(bytes);
        return read(stream);
    }
}
