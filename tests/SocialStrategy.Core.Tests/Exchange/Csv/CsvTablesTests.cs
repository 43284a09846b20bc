using System.Text;
using SocialStrategy.Collection;
using SocialStrategy.Exchange;

namespace SocialStrategy.Core.Tests.Exchange.Csv;

public sealed class CsvTablesTests
{
    [Fact]
    public void Rows_FileOfAnOffice_HaveTheNumbersThatASpreadsheetShows()
    {
        var rows = Rows(CodePagesEncodingProvider.Instance.GetEncoding(1250)!.GetBytes("kod;uwagi\r\n1;\"dwa\r\nwiersze\"\r\nżłobek;x;y\r\n"));

        Assert.Equal(["1: kod|uwagi", "2: 1|dwa\r\nwiersze", "3: żłobek|x|y"], rows.Select(Text));
    }

    /// <summary>A stray quote is told at its row; a row that is too long ends the file, be it the header.</summary>
    [Theory]
    [InlineData("a;b\n1;\"2\"x\n3;4\n", "1 2! 3")]
    [InlineData("a;b\n1;\"…\"\n3;4\n", "1 2!")]
    [InlineData("a;\"…\"\n1;2\n3;4\n", "1!")]
    public void Rows_RowThatCannotBeRead_HasAProblemAndNoOther(string text, string rows)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text.Replace("…", new string('a', 3_000_000), StringComparison.Ordinal)));
        var read = CsvTables.Rows(stream, TableReadOptions.Default).ToArray();

        Assert.Equal(rows, string.Join(' ', read.Select(row => FormattableString.Invariant($"{row.Number}{(row.Problem is null ? "" : "!")}"))));
        var problem = Assert.Single(read, row => row.Problem is not null).Problem!;
        Assert.Equal("SSR506", problem.Code);
        Assert.Equal("The quotes of the row do not pair up, or the row is too long. Quote a cell as a whole and double the quotes in it.", problem.English);
        Assert.Equal("Cudzysłowy w wierszu nie są sparowane albo wiersz jest za długi. Ujmij w cudzysłów całą komórkę, a cudzysłowy w niej podwój.", problem.Polish);
    }

    [Fact]
    public void Rows_QuoteThatIsNeverClosed_EndWithAProblem()
    {
        var rows = Rows(Encoding.UTF8.GetBytes("a;b\r\n1;2\r\n\"3;4\r\n"));

        Assert.Equal(["1: a|b", "2: 1|2"], rows.SkipLast(1).Select(Text));
        Assert.StartsWith("SSR5", rows[^1].Problem!.Code, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_BehindTheLimit_AreNotGiven()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("a\n1\n2\n3\n4\n"));

        Assert.Equal(["1: a", "2: 1", "3: 2"], CsvTables.Rows(stream, TableReadOptions.Default with { MaxRows = 2 }).Select(Text));
    }

    [Fact]
    public void Rows_EmptyFile_AreNone() => Assert.DoesNotContain(Rows([]), row => row.Cells.Count > 0);

    /// <summary>A problem can be shown beside its cell, whatever line breaks stand above it.</summary>
    [Fact]
    public void Rows_OfAForm_AreThoseThatProblemsName()
    {
        var strategy = new Strategy(new("s"), "S", [new Goal(new("1"), "c") { Indicators = [new Indicator(new("1.W1"), "pierwszy"), new Indicator(new("1.W2"), "drugi")] }], [new Realizer(new("OPS"), "Ośrodek")], scales: [], programmes: []);
        var plan = CollectionPlan.Make(strategy, Period.Year(2025), new DateOnly(2026, 3, 31), [new Expectation(new("OPS"), new("1.W1")), new Expectation(new("OPS"), new("1.W2"))], previous: null);
        using var stream = new MemoryStream();
        CsvTables.Write(FormsTable.Create(new FilledForm(plan.Forms[0], [new FormAnswer(1) { Value = new NumberValue(1), Note = "dwa\nwiersze" }, new FormAnswer(2) { Value = new TextValue("dużo") }])), stream, CsvProfile.ExcelPl);
        var file = stream.ToArray();
        var problem = Assert.Single(FormsTable.Read(CsvTables.Open(new MemoryStream(file)), plan, TableReadOptions.Default).Problems);
        var row = Rows(file)[2];

        Assert.StartsWith($"$[{row.Number}].", problem.Path, StringComparison.Ordinal);
        Assert.Equal("dużo", row.Cells.Single(cell => cell.Column == problem.Column).Text);
    }

    private static IReadOnlyList<TableRow> Rows(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return [.. CsvTables.Rows(stream, TableReadOptions.Default)];
    }

    private static string Text(TableRow row) => FormattableString.Invariant($"{row.Number}: {string.Join('|', row.Cells.Select(cell => cell.Text))}");
}
