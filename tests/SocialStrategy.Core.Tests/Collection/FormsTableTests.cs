using System.Text;
using SocialStrategy.Collection;
using SocialStrategy.Exchange;

namespace SocialStrategy.Core.Tests.Collection;

/// <summary>Forms go out and come back; whatever bodies do to them is told with code and place.</summary>
public sealed class FormsTableTests
{
    private static string Full => CollectionExamples.Csv(CollectionExamples.FullMops);

    [Fact]
    public void Write_StandsAsExcelWantsIt() => Assert.Equal(
        "\uFEFFnr;strategia;okres;realizator;kod;cel;nazwa;w tym;jednostka;poprzednio;wartość;inna jednostka;powód braku;uwagi;wymienione\r\n1;S;2024;PUP;w1;1;Osoby;;osoby;7;8;;;;\r\n",
        CollectionExamples.Csv(CollectionExamples.FullPup));

    public static TheoryData<Value, string> Before => new()
    {
        { new NumberValue(1234.5m), "1234,5" },
        { new NumberValue(1234.5m) { IsApproximate = true }, "ok. 1234,5" },
        { new TextValue("prawie połowa"), "prawie połowa" },
        { new MissingValue(MissingReason.NoData), "brak danych" },
        { new MissingValue(MissingReason.NotReported), "nie zgłoszono" },
        { new MissingValue(MissingReason.Empty), "" },
    };

    [Theory]
    [MemberData(nameof(Before))]
    public void Write_WhatWasReportedBefore_StandsAsItIsTyped(Value before, string cell)
    {
        var form = CollectionExamples.Pup with { Entries = [new FormEntry(1, new("w1"), "Osoby") { Previous = before }] };

        Assert.EndsWith($"\r\n1;S;2024;PUP;w1;;Osoby;;;{cell};;;;;\r\n", CollectionExamples.Csv(new FilledForm(form, [])), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AFaultlessForm_GivesTheAnswers()
    {
        Assert.True(CollectionExamples.Read(Full).TryGetContent(out var read));
        Assert.Equal(CollectionExamples.FullMops with { Answers = CollectionExamples.FullMops.Answers.OrderBy(answer => answer.Entry).ToValueList() }, read);
    }

    [Fact]
    public void Read_AnEmptyForm_HasNoAnswersAndNoProblems()
    {
        using var stream = new MemoryStream();
        CsvTables.Write(FormsTable.Create(CollectionExamples.Mops), stream, CsvProfile.ExcelPl);

        Assert.True(CollectionExamples.Read(stream.ToArray()).TryGetContent(out var read));
        Assert.Empty(read.Answers);
    }

    [Fact]
    public void Read_TheLettersOfWindows_AreKnown()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1250)!.GetBytes(Full.TrimStart('\uFEFF'));

        Assert.True(CollectionExamples.Read(bytes).TryGetContent(out var read));
        Assert.Equal("szkolenie", read.Find(CollectionExamples.Mops.Entries[^1])!.Listed[0]);
    }

    /// <summary>What is typed into the first line of MOPS, whose number is 32.</summary>
    [Theory]
    [InlineData("1 234,5", "1234.5")]
    [InlineData("ok. 600", "600~")]
    [InlineData("brak danych", "NoData")]
    [InlineData("x", "NotApplicable")]
    [InlineData("0", "0")]
    public void Read_Number_AsOfficesWriteIt(string typed, string expected)
    {
        var value = CollectionExamples.Read(Typed(typed)).PartialContent!.Find(CollectionExamples.Mops.Entries[0])!.Value!;

        Assert.Equal(expected, value is MissingValue missing ? missing.Reason.ToString() : FormattableString.Invariant($"{value.Number}{(value.IsApproximate ? "~" : "")}"));
    }

    public static TheoryData<string, string> Faults => new()
    {
        { Typed("dużo"), "SSR503 $[2].wartość" },
        { Typed("-3"), "SSR607 $[2].wartość" },
        { Full.Replace(";wartość;", ";liczba;", StringComparison.Ordinal), "SSR501 $[1].liczba" },
        { Full.Replace("1;S;2024;MOPS;w1;1;Osoby;;osoby", "1;S;2024;MOPS;w7;1;Osoby;;osoby", StringComparison.Ordinal), "SSR603 $[2].kod" },
        { Full.Replace("1;S;2024;MOPS;w1;1;Osoby;;osoby", "1;S;2024;MOPS;w1;1;Osoby;;rodziny", StringComparison.Ordinal), "SSR603 $[2].jednostka" },
        { Full.Replace("1;S;2024;MOPS;w1;1;Osoby;;osoby", "1;S;2023;MOPS;w1;1;Osoby;;osoby", StringComparison.Ordinal), "SSR603 $[2].okres" },
        { Full.Replace("1;S;2024;MOPS;w1;1;Osoby;;osoby", "1;S;2024;XYZ;w1;1;Osoby;;osoby", StringComparison.Ordinal), "SSR602 $[2].realizator" },
        { Full.Replace("4;S;2024;MOPS", "4;S;2024;PUP", StringComparison.Ordinal), "SSR603 $[5].realizator" },
        { Full.Replace("\r\n4;S", "\r\n44;S", StringComparison.Ordinal), "SSR604 $[5].nr | SSR606 $.4" },
        { Full.Replace("\r\n4;S", "\r\n5;S", StringComparison.Ordinal).Replace("5;S;2024;MOPS;w1;1;Osoby;;rodziny", "5;S;2024;MOPS;w2;1;Odsetek;;%", StringComparison.Ordinal), "SSR605 $[6].nr | SSR606 $.4" },
        { Full.Replace("\r\n4;S", "\r\ncztery;S", StringComparison.Ordinal), "SSR503 $[5].nr" },
        { Full.Replace(";szacunek;", ";;", StringComparison.Ordinal).Replace(";9;;;", ";9;;brak danych;", StringComparison.Ordinal), "SSR504 $[5].powód braku" },
        { Full.Replace(";9;;;", ";;;bo tak;", StringComparison.Ordinal), "SSR503 $[5].powód braku" },
        { Full.Replace("1;S;2024;MOPS;w1;1;Osoby;;osoby;30;32", "1;S;2024;MOPS;w7;1;Osoby;;osoby;30;dużo", StringComparison.Ordinal), "SSR603 $[2].kod" },
        { Full.Replace("1;S;2024;MOPS", "1;T;2024;MOPS", StringComparison.Ordinal), "SSR603 $[2].strategia" },
        { Full.Replace("kobiety", "panie", StringComparison.Ordinal), "SSR603 $[3].w tym" },
        { Full[..(Full.IndexOf('\n', StringComparison.Ordinal) + 1)], "SSR601 $" },
    };

    /// <summary>What is done to the rows and columns of a form: one cause is told once, and what can be read is.</summary>
    [Theory]
    [InlineData("title", "", 6)]
    [InlineData("more columns", "SSR501 $[1].moje", 6)]
    [InlineData("no column of remarks", "SSR501 $[1]", 6)]
    [InlineData("reordered", "", 6)]
    [InlineData("row added", "SSR503 $[8].nr", 6)]
    [InlineData("foreign row added", "SSR604 $[8].nr", 6)]
    [InlineData("row deleted", "SSR606 $.6", 5)]
    [InlineData("all of last year", "SSR603 $[2].okres", 0)]
    [InlineData("two of last year", "SSR603 $[2].okres | SSR603 $[3].okres", 4)]
    [InlineData("all of a stranger", "SSR602 $[2].realizator", 0)]
    [InlineData("list beside a part", "SSR503 $[3].wymienione", 5)]
    [InlineData("unit beside nothing", "SSR504 $[3].inna jednostka", 5)]
    [InlineData("part in another unit", "SSR504 $[3].inna jednostka", 5)]
    [InlineData("unit of an activity", "SSR503 $[7].inna jednostka", 5)]
    [InlineData("two reasons", "SSR504 $[3].powód braku", 5)]
    public void Read_AFormThatWasWorkedOn_TellsOneCauseOnce(string what, string expected, int answers)
    {
        var lines = Full.TrimEnd().Split("\r\n");
        var worked = what switch
        {
            "title" => ["Formularz za rok 2024", "", .. lines],
            "more columns" => [.. lines.Select((line, at) => line + (at == 0 ? ";moje" : ";obliczenia"))],
            "no column of remarks" => [.. lines.Select(line => line.Split(';')).Select(cells => string.Join(';', [.. cells[..13], .. cells[14..]]))],
            "reordered" => [lines[0], .. lines[1..].Reverse()],
            "row added" => [.. lines, "Razem;;;;;;;;;;99;;;;"],
            "foreign row added" => [.. lines, "7" + lines[1][1..]],
            "row deleted" => lines[..6],
            "all of last year" => [.. lines.Select(line => line.Replace(";2024;", ";2023;", StringComparison.Ordinal))],
            "two of last year" => [.. lines.Select((line, at) => at is 1 or 2 ? line.Replace(";2024;", ";2023;", StringComparison.Ordinal) : line)],
            "all of a stranger" => [.. lines.Select(line => line.Replace(";MOPS;", ";XYZ;", StringComparison.Ordinal))],
            "list beside a part" => [.. lines.Select((line, at) => at == 2 ? line + "lista" : line)],
            "unit beside nothing" => [.. lines.Select((line, at) => at == 2 ? line.Replace(";21;;;;", ";;rodziny;;;", StringComparison.Ordinal) : line)],
            "part in another unit" => [.. lines.Select((line, at) => at == 2 ? line.Replace(";21;;;;", ";21;rodziny;;;", StringComparison.Ordinal) : line)],
            "unit of an activity" => [.. lines[..6], Array.Find(lines, line => line.Contains("szkolenie", StringComparison.Ordinal)) is var line && line is not null ? line.Replace(";;;;;\"szk", ";;osoby;;;\"szk", StringComparison.Ordinal) : "", .. lines[7..]],
            _ => [.. lines.Select((line, at) => at == 2 ? line.Replace(";21;;;;", ";x;;brak danych;;", StringComparison.Ordinal) : line)],
        };

        var result = CollectionExamples.Read(string.Join("\r\n", worked) + "\r\n");

        Assert.Equal(expected, string.Join(" | ", result.Problems.Select(problem => $"{problem.Code} {problem.Path}")));
        Assert.Equal(answers, result.PartialContent?.Answers.Count ?? 0);
    }

    /// <summary>The reasons come back as they went out, and what was left empty is left empty.</summary>
    [Theory]
    [InlineData(MissingReason.NoData)]
    [InlineData(MissingReason.NotApplicable)]
    [InlineData(MissingReason.NotReported)]
    [InlineData(MissingReason.Confidential)]
    [InlineData(MissingReason.Empty)]
    public void Read_EveryReason_ComesBack(MissingReason reason)
    {
        var filled = CollectionExamples.FullMops.With(new FormAnswer(4) { Value = new MissingValue(reason), Note = "uwaga" });

        Assert.Equal(new MissingValue(reason), CollectionExamples.Read(CollectionExamples.Csv(filled)).GetContentOrThrow().Find(CollectionExamples.Mops.Entries[3])!.Value);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Read_AFaultyForm_TellsCodeAndPlace(string csv, string expected)
    {
        var result = CollectionExamples.Read(csv);

        Assert.Equal(expected, string.Join(" | ", result.Problems.Select(problem => $"{problem.Code} {problem.Path}")));
        Assert.All(result.Problems, problem => Assert.All([problem.English, problem.Polish], sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal)));
    }

    /// <summary>One fault does not cost the other lines.</summary>
    [Fact]
    public void Read_AFaultyForm_KeepsTheOtherAnswers() => Assert.Equal(
        [2, 3, 4, 5, 6],
        CollectionExamples.Read(Typed("dużo")).PartialContent!.Answers.Select(answer => answer.Entry));

    [Fact]
    public void Read_AReason_IsAMissingValue()
    {
        var csv = CollectionExamples.Csv(CollectionExamples.FullMops.With(new FormAnswer(4) { Value = new MissingValue(MissingReason.Confidential) }));

        Assert.True(CollectionExamples.Read(csv).TryGetContent(out var read));
        Assert.Equal(new MissingValue(MissingReason.Confidential), read.Find(CollectionExamples.Mops.Entries[3])!.Value);
        Assert.Contains(";dane niejawne;", csv, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AFormula_ComesBackAsText()
    {
        var csv = CollectionExamples.Csv(CollectionExamples.FullMops.With(new FormAnswer(4) { Value = new NumberValue(1), Note = "=HYPERLINK(1)" }));

        Assert.Contains(";'=HYPERLINK(1);", csv, StringComparison.Ordinal);
        Assert.Equal("=HYPERLINK(1)", CollectionExamples.Read(csv).PartialContent!.Find(CollectionExamples.Mops.Entries[3])!.Note);
    }

    [Fact]
    public void WriteManifest_HasARowForEachEntry()
    {
        using var stream = new MemoryStream();
        CsvTables.Write(FormsTable.CreateManifest(CollectionExamples.Plan), stream, CsvProfile.OpenData);

        Assert.Equal(
            "realizer,name,due,number,item,title,part,unit\r\nMOPS,Ośrodek pomocy,2025-03-31,1,w1,Osoby,,osoby\r\nMOPS,Ośrodek pomocy,2025-03-31,2,w1,Osoby,kobiety,osoby",
            string.Join("\r\n", Encoding.UTF8.GetString(stream.ToArray()).Split("\r\n").Take(3)));
    }

    private static string Typed(string number) => Full.Replace(";30;32;", $";30;{number};", StringComparison.Ordinal);
}
