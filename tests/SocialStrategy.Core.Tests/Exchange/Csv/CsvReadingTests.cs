using System.Text;
using SocialStrategy.Core.Tests.Planning;
using SocialStrategy.Exchange;

namespace SocialStrategy.Core.Tests.Exchange.Csv;

public sealed class CsvReadingTests
{
    private const string Header = "goal,indicator,name,period,realizer,category,part,value,text,unit,status,approximate,note\r\n";

    private static readonly Period Year = Period.Year(2024);

    private static readonly Encoding Windows1250 = CodePagesEncodingProvider.Instance.GetEncoding(1250)!;

    private static readonly Observation Families = new(new("1.W1"), Year, new NumberValue(1234.5m)) { Note = "Zażółć gęślą jaźń" };

    /// <summary>The same row as an office may send it, in every encoding and with every separator.</summary>
    public static TheoryData<string, byte[]> Files
    {
        get
        {
            var comma = Header + "1,1.W1,Rodziny,2024,,,,1234.5,,rodziny,reported,false,Zażółć gęślą jaźń\r\n";
            var semicolon = Header.Replace(',', ';') + "1;1.W1;Rodziny;2024;;;;1234,5;;rodziny;reported;FAŁSZ;Zażółć gęślą jaźń\r\n";
            var tab = semicolon.Replace(';', '\t');
            return new()
            {
                { "UTF-8", Encoding.UTF8.GetBytes(comma) },
                { "UTF-8 with mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(semicolon)] },
                { "Windows-1250", Windows1250.GetBytes(semicolon) },
                { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(tab)] },
                { "UTF-16, other order", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(tab)] },
                { "sep=;", Windows1250.GetBytes("sep=;\r\n" + semicolon) },
                { "line feeds", Encoding.UTF8.GetBytes(comma.Replace("\r", "", StringComparison.Ordinal)) },
                { "all quoted", Encoding.UTF8.GetBytes(string.Join("\r\n", semicolon.TrimEnd().Split("\r\n").Select(line => $"\"{line.Replace(";", "\";\"", StringComparison.Ordinal)}\""))) },
                { "other order of columns", Encoding.UTF8.GetBytes("note;approximate;status;unit;text;value;part;category;realizer;period;name;indicator;goal\nZażółć gęślą jaźń;nie;;;;1234,5;;;;2024;;1.W1;\n") },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_FileInAnyEncoding_GivesTheSameRound(string kind, byte[] bytes)
    {
        var result = Read(bytes);
        Assert.True(result.Problems.Count == 0, $"{kind}: {Places(result)}");
        Assert.Equal([Families], result.PartialContent!.Observations);
    }

    /// <summary>Capital letters of Windows-1250 that are UTF-8 by chance ("Ó" and "Ł" in a row) do not decide; the rest of the file does.</summary>
    [Fact]
    public void Read_Windows1250ThatBeginsLikeUtf8_IsReadAsWindows1250()
    {
        var text = (Header + "1,1.W1,Rodziny,2024,,,,1,,rodziny,reported,false,SPÓŁDZIELNIA w Łodzi\r\n").Replace(',', ';');
        Assert.Equal("SPÓŁDZIELNIA w Łodzi", Read(Windows1250.GetBytes(text)).GetContentOrThrow().Observations[0].Note);
    }

    /// <summary>The second of two guarded texts has two apostrophes: it was one with an apostrophe before it was guarded. Ten bytes of zero are as long as the text above them.</summary>
    [Fact]
    public void ReadRows_CellsThatRepeatTheOneAbove_AreReadLikeIt()
    {
        string[] notes = ["'=1+1", "'=1+1", "", "''=1+1", "''=1+1", "zażółć", "zażółć", new('\0', 10)];
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Header + string.Concat(notes.Select(note => $"1,1.W1,Rodziny,2024,,,,1,,rodziny,reported,false,{note}\r\n"))));

        var rows = ObservationsTable.ReadRows(CsvTables.Open(stream), TableReadOptions.Default).ToArray();

        Assert.Equal(["=1+1", "=1+1", null, "'=1+1", "'=1+1", "zażółć", "zażółć", new('\0', 10)], rows.Select(row => row.Content!.Note));
        Assert.All(rows, row => Assert.Equal(new ItemCode("1.W1"), row.Content!.Indicator));
    }

    [Theory]
    [InlineData("", "SSR501 $[1] 1:")]
    [InlineData("goal,indicator\r\n", "SSR501 $[1] 1:")]
    [InlineData("{\"a\":1}", "SSR501 $[1].{\"a\":1} 1:1")]
    public void Read_OtherTable_IsToldAtTheHeader(string text, string first)
    {
        var result = Read(Encoding.UTF8.GetBytes(text));
        Assert.StartsWith(first, Places(result), StringComparison.Ordinal);
        Assert.Empty(result.PartialContent!.Observations);
    }

    [Fact]
    public void Read_HeaderWithAnUnknownAndADoubleColumn_TellsBoth() => Assert.Equal(
        "SSR501 $[1].goal 1:14\nSSR501 $[1].nowa 1:15",
        Places(Read(Encoding.UTF8.GetBytes(Header.TrimEnd() + ",goal,nowa\r\n"))));

    /// <summary>One row with one fault each.</summary>
    [Theory]
    [InlineData("1,1.W1,Rodziny,2024,,,,dużo,,rodziny,reported,false,", "SSR503 $[2].value 2:8")]
    [InlineData("1,1.W1,Rodziny,2024-13,,,,1,,rodziny,reported,false,", "SSR503 $[2].period 2:4")]
    [InlineData("1,1.W1,Rodziny,,,,,1,,rodziny,reported,false,", "SSR503 $[2].period 2:4")]
    [InlineData("1,1.W1,Rodziny,2024,,,,1,,rodziny,jest,false,", "SSR503 $[2].status 2:11")]
    [InlineData("1,1.W1,Rodziny,2024,,,,1,,rodziny,reported,może,", "SSR503 $[2].approximate 2:12")]
    [InlineData("1,1.W1,Rodziny,2024,,,,,,rodziny,reported,false,", "SSR503 $[2].value 2:8")]
    [InlineData("1,,Rodziny,2024,,,,1,,rodziny,reported,false,", "SSR503 $[2].category 2:6")]
    [InlineData("1,,,2024,,1.K1,,1,,,reported,false,", "SSR503 $[2].name 2:3")]
    [InlineData(",,średnia,2024,,published,,1,,,reported,false,", "SSR503 $[2].name 2:3")]
    [InlineData("1,,meanRating,2024,,published,,1,,osoby,reported,false,", "SSR503 $[2].unit 2:10")]
    [InlineData("1,1.W1,Rodziny,2024,,,,1,,rodziny,missing,false,", "SSR504 $[2].status 2:11")]
    [InlineData("2,1.W1,Rodziny,2024,,,,1,,rodziny,reported,false,", "SSR504 $[2].goal 2:1")]
    [InlineData("1,1.W1,Osoby,2024,,,,1,,rodziny,reported,false,", "SSR504 $[2].name 2:3")]
    [InlineData("1,1.W1,Rodziny,2024,MOPS,,,1,,rodziny,reported,false,", "SSR505 $[2] 2:")]
    [InlineData("1,1.W1,Rodziny,2024,,sex,kobiety,1,,rodziny,reported,false,", "SSR505 $[2] 2:")]
    [InlineData("1,1.W1,Rodziny,2024,,,,1,,rodziny,reported,false,,x", "SSR502 $[2] 2:")]
    [InlineData("1,1.W1,Rodziny,2024,,,,1,,rodziny,reported,false,\"a\"b", "SSR506 $[2] 2:")]
    [InlineData("1,1.W9,Rodziny,2024,,,,1,,rodziny,reported,false,", "SSR503 $[2].indicator 2:2")]
    [InlineData("1,,Rodziny,2024,,9.9,,1,,rodziny,reported,false,", "SSR303 $[2].value 2:8")]
    public void Read_OneFault_IsToldAtItsCell(string row, string places)
    {
        var result = Read(Encoding.UTF8.GetBytes(Header + row + "\r\n"));
        Assert.Equal(places, Places(result));
        Assert.All(result.Problems, problem => Assert.True(problem.English.EndsWith('.') && problem.Polish.EndsWith('.') && problem.English != problem.Polish));
    }

    [Fact]
    public void Read_FaultsInManyRows_TellsAllAndKeepsTheRest()
    {
        var result = Read(Encoding.UTF8.GetBytes(
            Header
            + "1,1.W1,Rodziny,2024,,,,30,,rodziny,reported,false,\r\n"
            + "1,1.W1,Rodziny,2024,MOPS,,,dwa,,rodziny,reported,false,\r\n"
            + "1,1.W1,Rodziny,2024,XYZ,,,2,,rodziny,reported,false,\r\n"
            + "1,1.W1,Rodziny,2024,PUP,,,3,,osoby,reported,false,\r\n"
            + "1,1.W1,Rodziny,2024,PUP,sex,kobiety,3,,rodziny,reported,false,\r\n"));
        Assert.Equal("SSR503 $[3].value 3:8\nSSR202 $[4].value 4:8\nSSR504 $[6].unit 6:10", Places(result));
        Assert.Equal(30, result.PartialContent!.Observations[0].Value.Number);
        Assert.Equal("osoby", result.PartialContent.Observations[0].Contributions[^1].Unit);
        var problem = result.Problems[0];
        Assert.Equal("Found 'dwa' in column 'value'; expected a number such as 1 234,5, 5,9%, ok. 600, or one of the signs – . x #. Correct the cell.", problem.English);
        Assert.Equal("W kolumnie „value” jest „dwa”; oczekiwano liczby, np. 1 234,5, 5,9%, ok. 600, albo jednego ze znaków – . x #. Popraw komórkę.", problem.Polish);
    }

    [Fact]
    public void Read_SignsOfGus_AreMissingValues()
    {
        var result = Read(Encoding.UTF8.GetBytes(
            Header.Replace(',', ';')
            + "1;1.W1;Rodziny;2021;;;;.;;rodziny;;;\r\n1;1.W1;Rodziny;2022;;;;#;;;;;\r\n1;1.W1;Rodziny;2023;;;;–;;;;;\r\n1;1.W1;Rodziny;2024;;;;;;;;;\r\n"));
        Assert.Empty(result.Problems);
        Assert.Equal(
            [
                new MissingValue(MissingReason.NoData) { Printed = "." },
                new MissingValue(MissingReason.Confidential) { Printed = "#" },
                new NumberValue(0) { Printed = "–" },
                new MissingValue(MissingReason.Empty),
            ],
            result.PartialContent!.Observations.Select(observation => observation.Value));
    }

    [Fact]
    public void Read_InvalidUtf8BehindTheFirstMebibyte_IsToldAtItsCell()
    {
        var row = "1,1.W1,Rodziny,2024,,,,1,,rodziny,reported,false,ż\r\n";
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Header + string.Concat(Enumerable.Repeat(row, 25_000))), .. "1,1.W1,Rodziny,2024,,,,1,,rodziny,reported,false,"u8, 0xBF, 13, 10];
        var result = Read([.. bytes, .. "1,1.W1,Rodziny,2024,,,,1,,rodziny,reported,false,"u8, 0xBF, 13, 10]);
        Assert.Equal("SSR507 $[25002].note 25002:13\nSSR507 $[25003].note 25003:13", Places(result));
        Assert.Equal("The cell holds bytes that are no letters in UTF-8, as the rest of the file is. Save the file as UTF-8.", result.Problems[0].English);
        Assert.Equal("Komórka zawiera bajty, które nie są literami w UTF-8, a reszta pliku jest w UTF-8. Zapisz plik w UTF-8.", result.Problems[0].Polish);
    }

    /// <summary>Without the mark it would be a file in Windows-1250.</summary>
    [Fact]
    public void Read_InvalidUtf8BehindItsMark_IsToldAtItsCell()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Header), .. "1,1.W1,Rodziny,2024,,,,1,,rodziny,reported,false,"u8, 0xBF, 13, 10];

        Assert.Equal("SSR507 $[2].note 2:13", Places(Read([.. Encoding.UTF8.Preamble, .. bytes])));
        Assert.Empty(Read(bytes).Problems);
    }

    [Fact]
    public void Read_Limits_AreProblems()
    {
        var rows = string.Concat(Enumerable.Range(2000, 5).Select(year => $"1,1.W1,Rodziny,{year},,,,?,,rodziny,reported,false,\r\n"));
        var bytes = Encoding.UTF8.GetBytes(Header + rows);
        Assert.Equal("SSR503 $[2].value 2:8\nSSR503 $[3].value 3:8\nSSR509 $ :", Places(Read(bytes, TableReadOptions.Default with { MaxProblems = 2 })));
        Assert.Equal("SSR503 $[2].value 2:8\nSSR508 $[3] 3:", Places(Read(bytes, TableReadOptions.Default with { MaxRows = 1 })));
        var unclosed = Encoding.UTF8.GetBytes(Header + "\"" + new string('a', 3_000_000));
        Assert.Equal("SSR506 $[2] 2:", Places(Read(unclosed)));
        Assert.Equal("SSR506 $[1] 1:", Places(Read(Encoding.UTF8.GetBytes("\"" + new string('a', 3_000_000) + "\n1\n"))));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TableReadOptions { MaxRowBytes = 0 });
        Assert.Equal((1_048_576, 1_000_000, 1_000), (new TableReadOptions().MaxRowBytes, new TableReadOptions().MaxRows, new TableReadOptions().MaxProblems));
    }

    /// <summary>The first problem is that of the total, which stands above its contribution.</summary>
    [Fact]
    public void Read_TotalAndContributionWithoutValues_TellsTheUpperOneFirst() => Assert.Equal(
        "SSR503 $[2].value 2:8\nSSR509 $ :",
        Places(Read(Encoding.UTF8.GetBytes(Header + "1,1.W1,,2024,,,,,,,reported,,\n1,1.W1,,2024,MOPS,,,,,,reported,,\n"), TableReadOptions.Default with { MaxProblems = 1 })));

    /// <summary>Another period stands between, so that neither is read as a repetition of the cell above.</summary>
    [Fact]
    public void Read_SamePeriodThatIsNoneAgain_IsToldAgain() => Assert.Equal(
        "SSR503 $[2].period 2:4\nSSR503 $[4].period 4:4",
        Places(Read(Encoding.UTF8.GetBytes(Header + "1,1.W1,,2024-13,,,,1,,,,,\n1,1.W1,,2024,,,,1,,,,,\n1,1.W1,,2024-13,,,,1,,,,,\n"))));

    /// <summary>The cells are value, text, unit, status and approximate.</summary>
    [Fact]
    public void Read_ValueAndWhatStandsBesideIt_GoTogether()
    {
        string[] cells = [".,,,missing,", ".,,,reported,", "x,,,not-applicable,", "ok. 600,około 600,,,", "ok. 600,,,,tak", "5,,%,,", ",#,,missing,", ",brak danych,,missing,", ",,,missing,", ",x,,not-applicable,"];
        var result = Read(Encoding.UTF8.GetBytes(Header.Replace(',', ';') + string.Concat(cells.Select((each, index) => $"1;1.W1;;{2000 + index};;;;{each.Replace(',', ';')};\n"))));

        Assert.Empty(result.Problems);
        Assert.Equal(
            [
                new MissingValue(MissingReason.NoData) { Printed = "." },
                new MissingValue(MissingReason.NoData) { Printed = "." },
                new MissingValue(MissingReason.NotApplicable) { Printed = "x" },
                new NumberValue(600) { Printed = "około 600", IsApproximate = true },
                new NumberValue(600) { Printed = "ok. 600", IsApproximate = true },
                new PercentValue(5),
                new MissingValue(MissingReason.Confidential) { Printed = "#" },
                new MissingValue(MissingReason.NoData) { Printed = "brak danych" },
                new MissingValue(MissingReason.Empty),
                new MissingValue(MissingReason.NotApplicable) { Printed = "x" },
            ],
            result.PartialContent!.Observations.Select(observation => observation.Value));
    }

    /// <summary>The total is a per cent, so its part tells the unit: the indicator's own needs no mention.</summary>
    [Fact]
    public void Read_PartOfAPerCentInTheUnitOfTheIndicator_LeavesTheUnitToIt()
    {
        var result = Read(Encoding.UTF8.GetBytes(Header + "1,1.W1,,2024,,,,5%,,,,,\n1,1.W1,,2024,,sex,kobiety,3,,rodziny,,,\n"));

        Assert.Empty(result.Problems);
        Assert.Null(Assert.Single(result.PartialContent!.Observations).Unit);
    }

    /// <summary>A name is compared only beside the code of an indicator in its own column.</summary>
    [Fact]
    public void Read_ValueThatHangsOnAnIndicator_MayNotHaveItsOwnName() => Assert.Equal(
        "SSR304 $[2].value 2:8",
        Places(Read(Encoding.UTF8.GetBytes(Header + "1,,Inne,2024,,1.W1,,3,,,,,\n"))));

    /// <summary>Three capital letters as the unit of the indicator are no currency.</summary>
    [Fact]
    public void Read_UnitOfTheIndicatorLikeACurrency_IsKeptAsANumber()
    {
        var strategy = PlanningExamples.Of(new Goal(new("1"), "Cel") { Indicators = [new Indicator(new("1.W1"), "Etaty") { Unit = "FTE" }] });
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Header + "1,1.W1,,2024,,,,ok. 600,,FTE,,,\n"));

        Assert.Equal(
            new NumberValue(600) { Printed = "ok. 600", IsApproximate = true },
            Assert.Single(ObservationsTable.Read(CsvTables.Open(stream), strategy, new MonitoringRound(new("S"), Year), TableReadOptions.Default).GetContentOrThrow().Observations).Value);
    }

    [Fact]
    public void Read_RoundOfAnotherStrategy_Throws() =>
        Assert.Throws<ArgumentException>(() => ObservationsTable.Read(CsvTables.Open(Stream.Null), PlanningExamples.Small, new MonitoringRound(new("X"), Year), TableReadOptions.Default));

    [Fact]
    public void ReadRows_Figures_GivesThemExactly()
    {
        var text = "subject,measure,period,rule,exact,rounded,decimals,inputs,missing\r\nS,meanRating,2024,SSF1,345/58,5.95,2,58,0\r\nS,meanRating,2024,SSF1,1/0,5.9,2,x,0\r\n";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var rows = FiguresTable.ReadRows(CsvTables.Open(stream), TableReadOptions.Default).ToArray();
        Assert.Equal(new FigureRow(new("S"), "meanRating", Year, "SSF1", new Fraction(345, 58), 5.95m) { Inputs = 58, Expected = 58 }, rows[0].Content);
        Assert.Null(rows[1].Content);
        Assert.Equal(["$[3].exact", "$[3].decimals", "$[3].inputs"], rows[1].Problems.Select(problem => problem.Path));
    }

    private const string FigureHeader = "subject,measure,period,rule,exact,rounded,decimals,inputs,missing,expected,outcome,reason\r\n";

    [Fact]
    public void ReadRows_RefusedFigure_GivesItsReasonAndItsGaps()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(FigureHeader + "S,meanRating,2024,mean,,,,3,not-reported:2 no-data:1,6,refused,input-missing\r\nS,meanRating,2024,mean,4,4,0,3,,3,value,\r\n"));
        var rows = FiguresTable.ReadRows(CsvTables.Open(stream), TableReadOptions.Default).ToArray();

        Assert.Equal(
            new FigureRow(new("S"), "meanRating", Year, "mean", Exact: null, Rounded: null)
            {
                Inputs = 3,
                Missing = 3,
                Gaps = [new GapCount(GapReason.NotReported, 2), new GapCount(GapReason.NoData, 1)],
                Expected = 6,
                Refusal = RefusalReason.InputMissing,
            },
            rows[0].Content);
        Assert.Equal(new FigureRow(new("S"), "meanRating", Year, "mean", 4, 4) { Inputs = 3, Expected = 3 }, rows[1].Content);
    }

    [Theory]
    [InlineData("4,4,0,3,late:1,4,value,", "missing")]
    [InlineData("4,4,0,3,not-reported:0,4,value,", "missing")]
    [InlineData("4,4,0,3,no-data,4,value,", "missing")]
    [InlineData("4,4,0,3,,3,none,", "outcome")]
    [InlineData("4,4,0,3,,3,value,no-input", "reason")]
    [InlineData(",,,3,,3,refused,", "reason")]
    [InlineData(",,,3,,3,refused,rain", "reason")]
    [InlineData("4,4,0,3,,3,refused,no-input", "outcome")]
    [InlineData(",,,3,,3,value,", "exact")]
    [InlineData("4,4,0,3,,x,value,", "expected")]
    public void ReadRows_FigureThatContradictsItself_TellsTheColumn(string cells, string column)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"{FigureHeader}S,meanRating,2024,mean,{cells}\r\n"));
        var row = Assert.Single(FiguresTable.ReadRows(CsvTables.Open(stream), TableReadOptions.Default));

        Assert.Null(row.Content);
        Assert.Equal($"$[2].{column}", row.Problems[0].Path);
    }

    /// <summary>A spreadsheet counts rows, an editor lines; a cell with line breaks parts them.</summary>
    [Fact]
    public void Problem_BelowACellWithLineBreaks_HasItsRowAndItsLine()
    {
        var text = "goal;direction;title;period;scale;level;label\r\n1;1.K1;\"Wsparcie\r\nrodzin\r\ni dzieci\";2024;punkty;3;stopień 3\r\n1;1.K1;;2024;punkty;9;\r\n";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var problem = Assert.Single(AssessmentsTable.Read(CsvTables.Open(stream), PlanningExamples.Small, new MonitoringRound(new("S"), Year), TableReadOptions.Default).Problems);
        Assert.Equal((3, 5), (problem.Row, problem.Line));
    }

    [Fact]
    public void Read_Assessments_TellsWhatDoesNotFit()
    {
        var text = "goal;direction;title;period;scale;level;label\r\n1;1.K1;Wsparcie;2024;punkty;3;stopień 3\r\n;1.K1;;2024;procent;12,5;%\r\n1;1.K1;;2024;punkty;3;stopień 4\r\n1;1.K1;;2024;punkty;9;\r\n1;1.K1;;2024;procent;120;%\r\n";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var result = AssessmentsTable.Read(CsvTables.Open(stream), PlanningExamples.Small, new MonitoringRound(new("S"), Year), TableReadOptions.Default);
        Assert.Equal("SSR504 $[4].label 4:7\nSSR307 $[5] 5:\nSSR503 $[6].level 6:6", Places(result));
        Assert.Equal(new Assessment(new("1.K1"), Year, new("punkty"), new("3"), percentComplete: null), result.PartialContent!.Assessments[0]);
        Assert.Equal(12.5m, result.PartialContent.Assessments[1].PercentComplete);
    }

    private static ReadResult<MonitoringRound> Read(byte[] bytes, TableReadOptions? options = null)
    {
        using var stream = new MemoryStream(bytes);
        return ObservationsTable.Read(CsvTables.Open(stream), PlanningExamples.Small, new MonitoringRound(new("S"), Year), options ?? TableReadOptions.Default);
    }

    private static string Places<T>(ReadResult<T> result)
        where T : class => string.Join('\n', result.Problems.Select(problem => $"{problem.Code} {problem.Path} {problem.Line}:{problem.Column}"));
}
