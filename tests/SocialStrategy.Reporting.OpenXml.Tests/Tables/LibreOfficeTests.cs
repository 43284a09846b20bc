using System.Globalization;
using SocialStrategy.Collection;
using SocialStrategy.Exchange;
using SocialStrategy.Reporting.OpenXml.Tests.Kit;
using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.OpenXml.Tests.Tables;

/// <summary>LibreOffice Calc as a second opinion: it finds the right numbers and no formula in what is written, and what it saves is read as it was.</summary>
public sealed class LibreOfficeTests
{
    private const int ValueColumn = 7;

    /// <summary>Whoever opens the file chooses nothing: separator and quote, UTF-8, all columns as LibreOffice thinks, Polish (1045) or English (1033).</summary>
    [SlowTheory]
    [InlineData(SampleFiles.Sieradz, CsvProfile.ExcelPl, "CSV:59,34,76,1,,1045,false,true")]
    [InlineData(SampleFiles.Ostrowiec, CsvProfile.ExcelPl, "CSV:59,34,76,1,,1045,false,true")]
    [InlineData(SampleFiles.Invented, CsvProfile.ExcelPl, "CSV:59,34,76,1,,1045,false,true")]
    [InlineData(SampleFiles.Ostrowiec, CsvProfile.OpenData, "CSV:44,34,76,1,,1033,false,true")]
    public async Task Csv_OpenedAsItIs_HasTheNumbersAndNoFormula(string sample, CsvProfile profile, string import)
    {
        var (written, opened) = await OpenedAsync(sample, profile, import);
        Assert.Equal(written.Select(row => row[ValueColumn]?.Number), opened.Select(row => row[ValueColumn].Number));
        Assert.DoesNotContain(opened.SelectMany(row => row), cell => cell.HasFormula);
    }

    /// <summary>With all columns but that of the numbers opened as text, as the documentation advises, every text is there, too.</summary>
    [SlowTheory]
    [InlineData(CsvProfile.ExcelPl, "CSV:59,34,76,1,1/2/2/2/3/2/4/2/5/2/6/2/7/2/8/1/9/2/10/2/11/2/12/2/13/2,1045,false,true")]
    [InlineData(CsvProfile.OpenData, "CSV:44,34,76,1,1/2/2/2/3/2/4/2/5/2/6/2/7/2/8/1/9/2/10/2/11/2/12/2/13/2,1033,false,true")]
    public async Task Csv_OpenedWithTextColumns_HasEveryCell(CsvProfile profile, string import)
    {
        var (written, opened) = await OpenedAsync(SampleFiles.Invented, profile, import);
        Assert.Equal(
            written.Select(row => string.Join('|', row.Select(cell => cell?.Number is { } number ? Text(number) : cell?.Text ?? ""))),
            opened.Select(row => string.Join('|', row.Select(cell => cell.Number is { } number ? Text(number) : Unshielded(cell.Text)))));
    }

    [SlowTheory]
    [InlineData(SampleFiles.Ostrowiec)]
    [InlineData(SampleFiles.Invented)]
    public async Task Tables_SavedAgain_AreReadAsTheyWere(string sample)
    {
        var all = SampleFiles.Monitoring(sample);
        var monitoring = new StrategyMonitoring(all.Strategy, [all.Rounds[^1]]);
        var saved = await Office.ConvertedAsync(Bytes(stream => XlsxTables.Write([ObservationsTable.Create(monitoring), AssessmentsTable.Create(monitoring)], stream)), "xlsx", "xlsx");
        var bare = new MonitoringRound(monitoring.Strategy.Code, monitoring.Rounds[0].Period) { Narrative = monitoring.Rounds[0].Narrative };

        var csv = Read(Bytes(stream => CsvTables.Write(ObservationsTable.Create(monitoring), stream, CsvProfile.ExcelPl)), stream => ObservationsTable.Read(CsvTables.Open(stream), monitoring.Strategy, bare, TableReadOptions.Default));
        var again = Read(saved, stream => ObservationsTable.Read(XlsxTables.Open(stream, "observations", XlsxReadOptions.Default), monitoring.Strategy, bare, TableReadOptions.Default));
        Assert.Equal(csv.Problems, again.Problems);
        Assert.Equal(csv.PartialContent, again.PartialContent);
        Assert.NotEmpty(again.PartialContent!.Observations);
        var ratings = Read(saved, stream => AssessmentsTable.Read(XlsxTables.Open(stream, "assessments", XlsxReadOptions.Default), monitoring.Strategy, bare, TableReadOptions.Default));
        Assert.Empty(ratings.Problems);
        Assert.Equal(monitoring.Rounds[0].Assessments.Count, ratings.PartialContent!.Assessments.Count);
    }

    [SlowFact]
    public async Task Form_SavedAgain_IsReadAsItWas()
    {
        var monitoring = SampleFiles.Monitoring(SampleFiles.Ostrowiec);
        var round = monitoring.Rounds[^1];
        var plan = CollectionPlan.Make(monitoring.Strategy, round.Period, new DateOnly(2022, 3, 31), Expectation.OfContributions(round), round);
        var form = plan.FindForm(new("MOPS"))!;
        var filled = new FilledForm(form, form.Entries.Select(entry => new FormAnswer(entry.Number)
        {
            Value = entry.Number % 4 == 0 ? new MissingValue(MissingReason.NoData) : entry.Previous! with { Printed = null },
            Note = entry.Number % 3 == 0 ? "0201011" : entry.Number % 5 == 0 ? "=1+1" : null,
            Listed = entry.Number == 1 ? ["szkolenie", "piknik"] : [],
        }).ToValueList());

        var saved = await Office.ConvertedAsync(Bytes(stream => FormsXlsx.Write(filled, stream, instructions: null)), "xlsx", "xlsx");
        Assert.True(Read(saved, stream => FormsXlsx.Read(stream, plan, XlsxReadOptions.Default)).TryGetContent(out var again));
        Assert.Equal(filled, again);
    }

    private static async Task<(TableCell?[][] Written, FodsCell[][] Opened)> OpenedAsync(string sample, CsvProfile profile, string import)
    {
        var monitoring = SampleFiles.Monitoring(sample);
        var table = ObservationsTable.Create(monitoring);
        TableCell?[][] written = [.. table.Rows.Select(row => table.Columns.Select((_, at) => row.Cells.FirstOrDefault(cell => cell.Column == at + 1)).ToArray())];
        var opened = FodsCell.Rows(await Office.ConvertedAsync(Bytes(stream => CsvTables.Write(table, stream, profile)), "csv", "fods", import), table.Columns.Count);
        Assert.Equal(table.Columns, opened[0].Select(cell => cell.Text));
        Assert.NotEmpty(written);
        return (written, opened[1..]);
    }

    private static string Text(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>The apostrophe that keeps a text from being run stands before it for all to see.</summary>
    private static string Unshielded(string text) => text is ['\'', '=' or '+' or '-' or '@', ..] ? text[1..] : text;

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    private static ReadResult<T> Read<T>(byte[] bytes, Func<Stream, ReadResult<T>> read)
        where T : class
    {
        using var stream = new MemoryStream(bytes);
        return read(stream);
    }
}
