using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using SocialStrategy.Collection;
using SocialStrategy.Reporting.OpenXml.Tests.Kit;

namespace SocialStrategy.Reporting.OpenXml.Tests.Tables;

/// <summary>The form of MOPS in Ostrowiec as a workbook.</summary>
public sealed class FormsXlsxTests
{
    private static readonly CollectionPlan Plan = PlanOf();

    private static readonly CollectionForm Form = Plan.FindForm(new("MOPS"))!;

    private static readonly byte[] File = Write(new FilledForm(Form, []), CollectionLetters.Instructions(Form, Plan.Strategy, ReportLanguages.Polish));

    [Fact]
    public void Write_IsValidAndRepeatable()
    {
        using var file = new XlsxFile(File);
        Assert.Equal([], file.Errors(FileFormatVersions.Office2019));
        Assert.Equal([], file.Errors(FileFormatVersions.Microsoft365));
        Assert.Equal(File, Write(new FilledForm(Form, []), CollectionLetters.Instructions(Form, Plan.Strategy, ReportLanguages.Polish)));
        Assert.Equal(["Formularz", "Instrukcja"], file.Names);
    }

    [Fact]
    public void Write_OnlyInputColumnsCanBeChanged()
    {
        using var file = new XlsxFile(File);
        var sheet = file.Sheet("Formularz").Worksheet;
        var formats = file.Part.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ToArray();
        var unlocked = sheet.Descendants<Row>().Skip(1)
            .SelectMany(row => row.Elements<Cell>().Where(cell => formats[(int)cell.StyleIndex!.Value].Protection?.Locked?.Value == false))
            .Select(cell => cell.CellReference!.Value!.TrimEnd([.. "0123456789"]))
            .Distinct();

        Assert.True(sheet.GetFirstChild<SheetProtection>()!.Sheet!.Value);
        Assert.Equal(["K", "L", "M", "N", "O"], unlocked);
        Assert.Equal("A2", sheet.Descendants<Pane>().Single().TopLeftCell!.Value);
        Assert.Empty(sheet.Descendants<CellFormula>());
    }

    [Fact]
    public void Write_ReasonsAreAListAndValuesAreChecked()
    {
        using var file = new XlsxFile(File);
        var rules = file.Sheet("Formularz").Worksheet.Descendants<DataValidation>().ToArray();
        var last = Form.Entries.Count + 1;

        Assert.Equal(["decimal", "list"], rules.Select(rule => rule.Type!.InnerText));
        Assert.Equal([$"K2:K{last}", $"M2:M{last}"], rules.Select(rule => rule.SequenceOfReferences!.InnerText));
        Assert.Equal("\"brak danych,nie dotyczy,nie zgłoszono,dane niejawne\"", rules[1].Formula1!.Text);
    }

    [Fact]
    public void Write_InstructionsStandLineByLine()
    {
        using var file = new XlsxFile(File);
        string[] lines = [.. file.Sheet("Instrukcja").Worksheet.Descendants<Cell>().Select(XlsxFile.Text)];
        Assert.Contains(lines, line => line.StartsWith("1. ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("dane niejawne", StringComparison.Ordinal));
    }

    /// <summary>What Excel makes of what people type: 12% is stored as 0.12 with a format, 1.5 becomes the first of May.</summary>
    [Theory]
    [InlineData("0.12", 1, "SSR503 $[2].wartość")]
    [InlineData("44317", 2, "SSR503 $[2].wartość")]
    [InlineData("-3", 0, "SSR607 $[2].wartość")]
    [InlineData("1.1000000000000001", 0, "1.1")]
    public void Read_WhatExcelStores(string value, int style, string expected)
    {
        var parts = RawXlsx.Unpacked(File);
        var styles = Encoding.UTF8.GetString(parts["xl/styles.xml"]);
        var own = style == 0 ? 0 : Regex.Count(styles[styles.IndexOf("<x:cellXfs", StringComparison.Ordinal)..], "<x:xf ") + style - 1;
        parts["xl/styles.xml"] = Encoding.UTF8.GetBytes(styles.Replace("</x:cellXfs>", "<x:xf numFmtId=\"9\"/><x:xf numFmtId=\"14\"/></x:cellXfs>", StringComparison.Ordinal));
        var xml = Encoding.UTF8.GetString(parts["xl/worksheets/sheet1.xml"]);
        var cell = xml.IndexOf("<x:c r=\"K2\"", StringComparison.Ordinal);
        Assert.True(cell > 0);
        var end = xml.IndexOf("/>", cell, StringComparison.Ordinal) + 2;
        parts["xl/worksheets/sheet1.xml"] = Encoding.UTF8.GetBytes(FormattableString.Invariant($"{xml[..cell]}<x:c r=\"K2\" s=\"{own}\"><x:v>{value}</x:v></x:c>{xml[end..]}"));
        using var stream = new MemoryStream(RawXlsx.Packed(parts));
        var result = FormsXlsx.Read(stream, Plan, XlsxReadOptions.Default);

        Assert.Equal(expected, result.Problems.Count > 0
            ? string.Join(" | ", result.Problems.Select(problem => $"{problem.Code} {problem.Path}"))
            : FormattableString.Invariant($"{result.PartialContent!.Answers.Single().Value!.Number:0.#}{(result.PartialContent!.Answers.Single().Value is PercentValue ? " %" : "")}"));
    }

    /// <summary>A form whose sheet has another name is still the only one besides the instructions; where there are two, neither is guessed.</summary>
    [Theory]
    [InlineData("Arkusz1", "Instrukcja", "")]
    [InlineData("FORMULARZ ", "Notatki", "")]
    [InlineData("Arkusz1", "Arkusz2", "SSR705 $")]
    public void Read_ARenamedSheet_IsFoundIfItIsClear(string form, string instructions, string expected)
    {
        var parts = RawXlsx.Unpacked(File);
        var map = Encoding.UTF8.GetString(parts["xl/workbook.xml"]).Replace("\"Formularz\"", $"\"{form}\"", StringComparison.Ordinal).Replace("\"Instrukcja\"", $"\"{instructions}\"", StringComparison.Ordinal);
        parts["xl/workbook.xml"] = Encoding.UTF8.GetBytes(map);
        using var stream = new MemoryStream(RawXlsx.Packed(parts));

        Assert.Equal(expected, string.Join(" | ", FormsXlsx.Read(stream, Plan, XlsxReadOptions.Default).Problems.Select(problem => $"{problem.Code} {problem.Path}")));
    }

    private static CollectionPlan PlanOf()
    {
        var monitoring = SampleFiles.Monitoring(SampleFiles.Ostrowiec);
        var round = monitoring.Rounds[^1];
        return CollectionPlan.Make(monitoring.Strategy, round.Period, new DateOnly(2022, 3, 31), Expectation.OfContributions(round), round);
    }

    private static byte[] Write(FilledForm filled, Documents.Report? instructions)
    {
        using var stream = new MemoryStream();
        FormsXlsx.Write(filled, stream, instructions);
        return stream.ToArray();
    }
}
