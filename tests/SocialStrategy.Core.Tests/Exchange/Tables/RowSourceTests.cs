using SocialStrategy.Core.Tests.Planning;
using SocialStrategy.Exchange;

namespace SocialStrategy.Core.Tests.Exchange.Tables;

public sealed class RowSourceTests
{
    private static readonly Period Year = Period.Year(2024);

    /// <summary>The third column has no header.</summary>
    private static readonly string?[] Header = [" subject ", "measure", null, "missing", "inputs", "decimals", "rounded", "exact", "rule", "period", " "];

    private static readonly string?[] Good = ["S", "meanRating", " ", "0", "3", "2", "5.9", "59/10", "mean", "2024"];

    /// <summary>Blank rows say nothing, neither above the header nor below it; a typed number has no places of its own.</summary>
    [Fact]
    public void ReadRows_TableWithBlankRowsAndColumns_GivesTheOthersWithTheirNumbers()
    {
        var rows = Read(Row(1, " "), Row(2, Header), Typed(Row(4, Good)), Row(5, " ", ""), Typed(Row(7, Good)));

        Assert.Equal([4, 7], rows.Select(row => row.Number));
        Assert.All(rows, row => Assert.Equal(new FigureRow(new("S"), "meanRating", Year, "mean", new Fraction(59, 10), 5.90m) { Inputs = 3, Expected = 3 }, row.Content));
        Assert.All(rows, row => Assert.Equal(2, row.Content!.Rounded!.Value.Scale));
        Assert.All(rows, row => Assert.Empty(row.Problems));
    }

    [Fact]
    public void ReadRows_NoRows_TellsTheColumnsAsMissingInOneProblem()
    {
        var row = Assert.Single(Read());

        Assert.Equal(
            "SSR501 $[1] 1:|The columns 'subject', 'measure', 'period', 'rule', 'exact', 'rounded', 'decimals', 'inputs', 'missing' are missing. Add them, or choose the right file.|"
            + "Brakuje kolumn: „subject”, „measure”, „period”, „rule”, „exact”, „rounded”, „decimals”, „inputs”, „missing”. Dodaj je albo wybierz właściwy plik.",
            Told(Assert.Single(row.Problems)));
    }

    [Fact]
    public void ReadRows_HeaderThatDoesNotFit_IsAllThatIsTold()
    {
        var row = Assert.Single(Read(Row(3, [.. Header, "rule"]), Row(4, Good)));

        Assert.Equal(
            ["SSR501 $[3].rule 3:12|The column 'rule' stands twice. Keep one of them.|Kolumna „rule” występuje dwa razy. Zostaw jedną."],
            row.Problems.Select(Told));
        Assert.Equal(3, row.Number);
    }

    [Fact]
    public void ReadRows_HeaderWithACellThatCannotBeRead_TellsThatCellAlone()
    {
        var row = Assert.Single(Read(new TableRow(1, [new TableCell(1, "subject"), new TableCell(2, "") { Problem = Other("$") }]), Row(2, Good)));

        Assert.Equal(["SSR999 $[1] 1:2|Broken.|Zepsute."], row.Problems.Select(Told));
    }

    /// <summary>A problem with the whole stays at the whole; nothing is known about the rows below.</summary>
    [Theory]
    [InlineData("$", "SSR999 $ :|Broken.|Zepsute.")]
    [InlineData("$.sheet", "SSR999 $[1] 1:|Broken.|Zepsute.")]
    public void ReadRows_ProblemAboveTheHeader_IsAllThatIsTold(string path, string told)
    {
        var row = Assert.Single(Read(new TableRow(1, []) { Problem = Other(path) }, Row(2, Header), Row(3, Good)));

        Assert.Equal([told], row.Problems.Select(Told));
        Assert.Null(row.Content);
    }

    /// <summary>A cell with a problem that holds nothing is no blank cell, and a row of it is no blank row.</summary>
    [Fact]
    public void ReadRows_ProblemsInRowsAndCells_StandAtTheirPlacesAndTheOtherRowsAreRead()
    {
        var rows = Read(
            Row(1, Header),
            new TableRow(2, []) { Problem = Other("$.row") },
            new TableRow(3, [new TableCell(8, "") { Problem = Other("$") }]),
            Typed(Row(4, Good)));

        Assert.Equal(["SSR999 $[2] 2:|Broken.|Zepsute.", "SSR999 $[3].exact 3:8|Broken.|Zepsute."], rows.SelectMany(row => row.Problems).Select(Told));
        Assert.Equal([2, 3, 4], rows.Select(row => row.Number));
        Assert.NotNull(rows[2].Content);
    }

    /// <summary>The third column lies between others, the eleventh right behind the last one.</summary>
    [Fact]
    public void ReadRows_CellsWithoutAHeader_AreTold()
    {
        var rows = Read(
            Row(1, Header),
            Row(2, "S", "meanRating", "obok", "0", "3", "1", "5,9", "59/10", "mean", "2024", "uwaga"),
            Row(3, ["S", "meanRating", null, "0", "3", "1", "5,9", "59/10", "mean", "2024", null, "daleko"]));

        Assert.Equal(
            [
                "SSR510 $[2] 2:3|Found 'obok' in a column without a header. Take it out, or move it into the column that it belongs to.|W kolumnie bez nagłówka jest „obok”. Usuń tę treść albo przenieś ją do właściwej kolumny.",
                "SSR510 $[2] 2:11|Found 'uwaga' in a column without a header. Take it out, or move it into the column that it belongs to.|W kolumnie bez nagłówka jest „uwaga”. Usuń tę treść albo przenieś ją do właściwej kolumny.",
                "SSR510 $[3] 3:12|Found 'daleko' in a column without a header. Take it out, or move it into the column that it belongs to.|W kolumnie bez nagłówka jest „daleko”. Usuń tę treść albo przenieś ją do właściwej kolumny.",
            ],
            rows.SelectMany(row => row.Problems).Select(Told));
    }

    /// <summary>A typed number is filled up with zeros to the places that are told, as many as figures are rounded to; one with more places is not cut.</summary>
    [Theory]
    [InlineData("5.9", 1, true)]
    [InlineData("5.9", 2, true)]
    [InlineData("0", 2, true)]
    [InlineData("5.9", 15, true)]
    [InlineData("5.9", 16, false)]
    [InlineData("5.9", 0, false)]
    public void ReadRows_TypedFigure_HasThePlacesThatAreTold(string rounded, int decimals, bool isRead)
    {
        var cells = Good.ToArray();
        (cells[5], cells[6]) = ($"{decimals}", rounded);
        var row = Assert.Single(Read(Row(1, Header), Typed(Row(2, cells))));

        Assert.Equal(
            isRead
                ? []
                : ["SSR504 $[2].decimals 2:6|The rounded value has not as many places as 'decimals' says. Correct one of them.|Wartość zaokrąglona ma inną liczbę miejsc niż podana w „decimals”. Popraw jedno z nich."],
            row.Problems.Select(Told));
        Assert.Equal(isRead ? decimals : null, (int?)row.Content?.Rounded?.Scale);
    }

    /// <summary>As text, a dot before three digits parts thousands; a typed number needs no rules.</summary>
    [Fact]
    public void Read_TypedValues_AreNumbersAndShares()
    {
        TableRow[] rows =
        [
            Row(1, "goal", "indicator", "name", "period", "realizer", "category", "part", "value", "text", "unit", "status", "approximate", "note"),
            new(2, [new TableCell(2, "1.W1"), new TableCell(4, "2022"), new TableCell(8, "4.652") { Number = 4.652m }]),
            new(3, [new TableCell(2, "1.W1"), new TableCell(4, "2023"), new TableCell(8, "0.125") { Number = 0.125m, Format = CellFormat.Percent }]),
            new(4, [new TableCell(2, "1.W1"), new TableCell(4, "2024"), new TableCell(8, "4.652")]),
        ];

        var result = ObservationsTable.Read(TableSource.FromRows(rows), PlanningExamples.Small, new MonitoringRound(new("S"), Year), TableReadOptions.Default);

        Assert.Empty(result.Problems);
        Assert.Equal(
            [new NumberValue(4.652m), new PercentValue(12.5m), new NumberValue(4652) { Printed = "4.652" }],
            result.PartialContent!.Observations.Select(observation => observation.Value));
    }

    private static RowResult<FigureRow>[] Read(params TableRow[] rows) => [.. FiguresTable.ReadRows(TableSource.FromRows(rows), TableReadOptions.Default)];

    private static TableRow Row(int number, params string?[] texts) =>
        new(number, texts.Select((text, index) => text is null ? null : new TableCell(index + 1, text)).OfType<TableCell>().ToValueList());

    /// <summary>The row with a number in the cell of the rounded value.</summary>
    private static TableRow Typed(TableRow row) => row with
    {
        Cells = row.Cells.Select(cell => cell.Column == 7 ? cell with { Number = decimal.Parse(cell.Text, System.Globalization.CultureInfo.InvariantCulture) } : cell).ToValueList(),
    };

    private static Problem Other(string path) => new("SSR999", path, "Broken.", "Zepsute.");

    private static string Told(Problem problem) => $"{problem.Code} {problem.Path} {problem.Line}:{problem.Column}|{problem.English}|{problem.Polish}";
}
