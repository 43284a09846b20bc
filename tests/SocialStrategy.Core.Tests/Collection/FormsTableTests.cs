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
