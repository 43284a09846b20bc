using System.Text;
using SocialStrategy.Collection;
using SocialStrategy.Core.Tests.Exchange;
using SocialStrategy.Exchange;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Hostile;

/// <summary>Files as spreadsheet programs, registers and offices write them (<c>tests/field</c>): a form of MOPS with 40 lines, whose answers are 1 to 40, and tables of observations.</summary>
public sealed class FieldFilesTests
{
    private static readonly Encoding Iso = CodePagesEncodingProvider.Instance.GetEncoding("iso-8859-2")!;

    private static readonly Strategy Strategy = StrategyJson.Read(File.ReadAllBytes(Repository.PathOf("tests/field/strategy.json"))).GetContentOrThrow();

    private static readonly CollectionPlan Plan =
        CollectionPlan.Make(Strategy, Period.Year(2024), new DateOnly(2025, 1, 31), [.. Expectation.OfResponsibilities(Strategy)], previous: null);

    [Theory]
    [InlineData("c00-plain")]
    [InlineData("c01-excel-short-rows")]
    [InlineData("c02-trailing-empty-columns")]
    [InlineData("c03-trailing-blank-rows")]
    [InlineData("c04-trailing-blank-rows-with-space")]
    [InlineData("c08-iso8859-2")]
    [InlineData("c20-header-nbsp")]
    [InlineData("c24-bom-twice")]
    public void Read_FormOfTheField_HasAllAnswers(string name) => AssertAll(File.ReadAllBytes(Repository.PathOf($"tests/field/{name}.csv")));

    /// <summary>The plain form, changed as one more program might.</summary>
    [Theory]
    [InlineData("\twartość\t", ";wartość;", ";  Wartość \u00A0;")]
    [InlineData("title", "nr;strategia", "Formularz za 2024;;;;;;;;;;;;;;\r\n;;;;;;;;;;;;;;\r\nMOPS, ul. Miła 3, parter, pokój 5;2024\r\nnr;strategia")]
    [InlineData("decomposed", "wartość", "wartos\u0301c\u0301")]
    [InlineData("three marks", "\uFEFF", "\uFEFF\uFEFF\uFEFF")]
    [InlineData("spaces alone", "\r\n7;", "\r\n \r\n;;;\u00A0;;;;;;;;;;;\r\n7;")]
    [InlineData("sep", "\uFEFF", "\uFEFFsep=;\r\n")]
    public void Read_FormWithAnotherHeader_HasAllAnswers(string what, string old, string changed)
    {
        var plain = File.ReadAllText(Repository.PathOf("tests/field/c00-plain.csv"));
        Assert.Contains(old, "\uFEFF" + plain, StringComparison.Ordinal);
        Assert.NotEmpty(what);

        AssertAll(Encoding.UTF8.GetBytes(("\uFEFF" + plain).Replace(old, changed, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData('\t')]
    [InlineData('|')]
    public void Read_FormWithAnotherSeparator_HasAllAnswers(char separator) =>
        AssertAll([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(File.ReadAllText(Repository.PathOf("tests/field/c00-plain.csv")).Replace(';', separator))]);

    /// <summary>Each of the six letters alone tells ISO-8859-2, wherever it stands in a word; signs beside numbers do not.</summary>
    [Theory]
    [InlineData("ławka i żółta gęś")]
    [InlineData("źródło")]
    [InlineData("dążenie")]
    [InlineData("ŚCIANA")]
    [InlineData("WZIĄĆ")]
    [InlineData("ŹREBIĘ")]
    public void Read_TableInIso_HasItsLetters(string note)
    {
        var read = Observations(Iso.GetBytes(Table($"1;1.1;;2024;;;;12;;rodziny;reported;fałsz;{note}")));

        Assert.Equal(note, read.GetContentOrThrow().Observations.Single().Note);
    }

    [Theory]
    [InlineData("±5 i 5±, „źdźbło” – ąę")]
    [InlineData("margines ± 3")]
    [InlineData("Łódź, §§ 3, 25°C, «tak»")]
    public void Read_TableInWindows1250_HasItsLetters(string note)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1250)!.GetBytes(Table($"1;1.1;;2024;;;;12;;rodziny;reported;fałsz;{note}"));

        Assert.Equal(note, Observations(bytes).GetContentOrThrow().Observations.Single().Note);
    }

    /// <summary>Letters of two encodings in one file, and those of DOS: a problem at the cell, and nothing of it is taken.</summary>
    [Fact]
    public void Read_TableInAnEncodingThatIsNotSure_TellsTheCells()
    {
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1250)!;
        byte[] mixed = [.. windows.GetBytes(Table("1;1.1;;2024;;;;12;;rodziny;reported;nie;zamknął „świetlicę”")), .. Iso.GetBytes("1;1.10;;2024;;;;7;;osoby;reported;nie;świetlica\r\n")];
        Assert.Equal("SSR507 $[3].note", ProblemPlaces.Of(Observations(mixed)));

        var dos = CodePagesEncodingProvider.Instance.GetEncoding(852)!.GetBytes(Table("1;1.1;;2024;;;;12;;rodziny;reported;nie;ławka"));
        Assert.Equal("SSR507 $[2].note", ProblemPlaces.Of(Observations(dos)));
    }

    [Theory]
    [InlineData("o01-iso8859-2", "1.1=12")]
    [InlineData("o05-trailing-blank-rows", "1.1=12")]
    [InlineData("o06-trailing-empty-column", "1.1=12")]
    [InlineData("o07-short-row", "1.1=12 1.10=7")]
    public void Read_TableOfTheField_HasItsValues(string name, string expected)
    {
        var round = Observations(File.ReadAllBytes(Repository.PathOf($"tests/field/{name}.csv"))).GetContentOrThrow();

        Assert.Equal(expected, string.Join(' ', round.Observations.Select(each => FormattableString.Invariant($"{each.Item}={each.Value.Number}"))));
        Assert.StartsWith("zamknięto świetlicę i źródło", round.Observations[0].Note, StringComparison.Ordinal);
    }

    /// <summary>1,234 may be one thousand or one; the others mix both marks.</summary>
    [Fact]
    public void Read_CommaInAFileOfCommas_IsReadOnlyWhereItIsClear()
    {
        var result = Observations(File.ReadAllBytes(Repository.PathOf("tests/field/o14-decimal-comma-in-comma-file.csv")));

        Assert.Equal("SSR503 $[3].value|SSR503 $[4].value|SSR503 $[5].value", ProblemPlaces.Of(result));
        Assert.Equal(12.5m, Assert.Single(result.PartialContent!.Observations).Value.Number);
    }

    /// <summary>A short row is one whose last cells are empty, but not where the file ends in it.</summary>
    [Theory]
    [InlineData("1;1.1;;2024;;;;12;;rodziny\r\n", "")]
    [InlineData("1;1.1;;2024;;;;12;;rodziny", "SSR502 $[2]")]
    [InlineData("1;1.1;;2024;;;;1\r\n1;1.10;;2024;;;;7;;oso", "SSR502 $[3]")]
    [InlineData("1;1.1;;2024;;;;12;;rodziny;reported;nie;uwaga", "")]
    [InlineData("1;1.1;;2024;;;;12;;rodziny;reported;nie;uwaga;druga", "SSR502 $[2]")]
    [InlineData("1;1.1;;2024;;;;12;;rodziny;reported;nie;uwaga;;; \r\n", "")]
    public void Read_ShortRow_IsFilledUpUnlessTheFileIsCutOff(string rows, string expected) =>
        Assert.Equal(expected, ProblemPlaces.Of(Observations(Encoding.UTF8.GetBytes(Header + rows))));

    private const string Header = "goal;indicator;name;period;realizer;category;part;value;text;unit;status;approximate;note\r\n";

    private static string Table(string row) => Header + row + "\r\n";

    private static ReadResult<MonitoringRound> Observations(byte[] csv)
    {
        using var stream = new MemoryStream(csv);
        return ObservationsTable.Read(CsvTables.Open(stream), Strategy, new MonitoringRound(Strategy.Code, Period.Year(2024)), TableReadOptions.Default);
    }

    private static void AssertAll(byte[] csv)
    {
        using var stream = new MemoryStream(csv);
        var result = FormsTable.Read(CsvTables.Open(stream), Plan, TableReadOptions.Default);
        Assert.Empty(result.Problems.Select(problem => $"{problem.Code} {problem.Path} {problem.English}"));
        Assert.Equal(Enumerable.Range(1, 40).Select(number => (number, (decimal?)number)), result.PartialContent!.Answers.Select(answer => (answer.Entry, answer.Value!.Number)));
    }
}
