using System.Diagnostics;
using System.Text;
using SocialStrategy.Exchange;
using SocialStrategy.Reporting.OpenXml.Tests.Kit;
using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.OpenXml.Tests.Reading;

/// <summary>Files that are no workbooks, and workbooks made to exhaust a machine: one problem, little memory.</summary>
public sealed class XlsxLimitsTests
{
    private const int Mebibyte = 1024 * 1024;

    /// <summary>The files are made when a test asks for them: what a theory names is written down for every run.</summary>
    private static readonly Dictionary<string, (Func<byte[]> File, string Code)> WrongFiles = new(StringComparer.Ordinal)
    {
        ["empty"] = (() => [], "SSR701"),
        ["text"] = (() => "nr;strategia"u8.ToArray(), "SSR701"),
        ["docx"] = (() => Rendered.Docx(Specimen.Report), "SSR701"),
        ["ods"] = (() => RawXlsx.Packed(new Dictionary<string, string> { ["mimetype"] = "application/vnd.oasis.opendocument.spreadsheet" }), "SSR701"),
        ["xls"] = (() => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("Workbook")], "SSR701"),
        ["encrypted"] = (() => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes("EncryptedPackage")], "SSR702"),
        ["first bytes of an archive"] = (() => [0x50, 0x4B, 3, 4], "SSR703"),
        ["cut off"] = (() => Rendered.Xlsx(Specimen.Report)[..2000], "SSR703"),
    };

    /// <summary>What each bomb unpacks to.</summary>
    private static readonly Dictionary<string, Func<string>> Bombs = new(StringComparer.Ordinal)
    {
        ["spaces"] = () => "<row><c><v>" + new string(' ', 60 * Mebibyte) + "</v></c></row>",
        ["rows"] = () => string.Concat(Enumerable.Repeat("<row/>", 4 * Mebibyte)),
        ["attributes"] = () => "<row" + string.Concat(Enumerable.Range(0, 2 * Mebibyte).Select(number => FormattableString.Invariant($" a{number}=''"))) + "/>",
        ["depth"] = () => string.Concat(Enumerable.Repeat("<a>", 4 * Mebibyte)),
        ["entities"] = () => "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>]><row><c><v>&b;</v></c></row>",
        ["empty texts"] = () => string.Concat(Enumerable.Repeat("<si/>", 6 * Mebibyte)),
    };

    public static TheoryData<string> WrongFileNames => [.. WrongFiles.Keys];

    public static TheoryData<string> BombNames => [.. Bombs.Keys];

    [Theory]
    [MemberData(nameof(WrongFileNames))]
    public void WrongFile_GivesOneProblemInBothLanguages(string name)
    {
        var (file, code) = WrongFiles[name];
        var problem = Assert.Single(Rows(file(), XlsxReadOptions.Default)).Problem!;
        Assert.Equal((code, "$"), (problem.Code, problem.Path));
        Assert.True(problem.English.EndsWith('.') && problem.Polish.EndsWith('.'), name);
    }

    [Fact]
    public void Limits_EachGiveTheirNameInTheProblem()
    {
        var file = RawXlsx.Of("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row><row/>", "", "<si><t>a</t></si>");
        Assert.Contains("'MaxBytes'", Refusal(file, new XlsxReadOptions { MaxBytes = file.Length - 1 }), StringComparison.Ordinal);
        Assert.Contains("'MaxUnpackedBytes'", Refusal(file, new XlsxReadOptions { MaxUnpackedBytes = 300 }), StringComparison.Ordinal);
        Assert.Contains("'MaxRows'", Refusal(file, new XlsxReadOptions { MaxRows = 2 }), StringComparison.Ordinal);
        Assert.Contains("'MaxCells'", Refusal(file, new XlsxReadOptions { MaxCells = 2 }), StringComparison.Ordinal);
        Assert.Null(Rows(file, new XlsxReadOptions { MaxBytes = file.Length, MaxRows = 3, MaxCells = 3 })[^1].Problem);
        Assert.Throws<ArgumentOutOfRangeException>(() => new XlsxReadOptions { MaxRatio = 0 });
    }

    /// <summary>The file itself, the list of rows given back and what the reader needs at a time: far less than what comes out of the archive.</summary>
    [SlowTheory]
    [MemberData(nameof(BombNames))]
    public void Bomb_IsRefusedBeforeItExplodes(string name)
    {
        var content = Bombs[name]();
        var file = name == "empty texts" ? RawXlsx.Of("", "", content) : RawXlsx.Of(content);
        var watch = Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var rows = Rows(file, XlsxReadOptions.Default).LastOrDefault(row => row.Problem is not null);
        Assert.True(rows?.Problem?.Code is "SSR703" or "SSR704", name);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 400L * Mebibyte);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }

    /// <summary>No cell holds as much; letters that hardly pack are no bomb.</summary>
    [SlowFact]
    public void TextOfTenMillionLetters_IsRefused()
    {
        var numbers = new SeededNumbers(1);
        var text = string.Concat(Enumerable.Range(0, 10_000_000).Select(_ => (char)('a' + numbers.Below(26))));
        var rows = Rows(RawXlsx.Of("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>", "", $"<si><t>{text}</t></si>"), XlsxReadOptions.Default);
        Assert.Equal("SSR703", rows[^1].Problem?.Code);
    }

    /// <summary>A workbook among 20,000 parts that nobody asks for, archives among them.</summary>
    [Fact]
    public void PartsThatNobodyAsksFor_AreNotRead()
    {
        var parts = RawXlsx.Unpacked(RawXlsx.Of("<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>"));
        for (var i = 0; i < 20_000; i++)
        {
            parts.Add(FormattableString.Invariant($"xl/embeddings/{i}.xlsx"), [0x50, 0x4B, 3, 4]);
        }

        Assert.Equal(7, Rows(RawXlsx.Packed(parts), XlsxReadOptions.Default)[0].Cells[0].Number);
    }

    private static string Refusal(byte[] file, XlsxReadOptions options)
    {
        var problem = Rows(file, options)[^1].Problem!;
        Assert.Equal("SSR704", problem.Code);
        return problem.English;
    }

    private static TableRow[] Rows(byte[] file, XlsxReadOptions options)
    {
        using var stream = new MemoryStream(file);
        return [.. XlsxTables.Rows(stream, sheet: null, options)];
    }
}
