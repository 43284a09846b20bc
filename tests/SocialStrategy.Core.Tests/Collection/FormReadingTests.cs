using SocialStrategy.Collection;
using SocialStrategy.Core.Tests.Planning;
using SocialStrategy.Exchange;

namespace SocialStrategy.Core.Tests.Collection;

/// <summary>What is typed becomes a value of the kind that the line asks for, if it can be one, and no file is read beyond the limits.</summary>
public sealed class FormReadingTests
{
    private const int Share = 1;
    private const int ShareOfWomen = 2;
    private const int Spending = 3;
    private const int Balance = 4;
    private const int Change = 5;

    private static CollectionPlan Plan => CollectionPlan.Make(
        PlanningExamples.Of(new Goal(new("1"), "Cel")
        {
            Indicators =
            [
                new Indicator(new("w1"), "Odsetek") { Unit = "%" },
                new Indicator(new("w2"), "Wydatki") { Unit = "zł" },
                new Indicator(new("w3"), "Saldo") { Unit = "osoby" },
                new Indicator(new("w4"), "Zmiana") { Unit = "osoby" },
            ],
        }),
        CollectionExamples.Year,
        CollectionExamples.Due,
        [
            new Expectation(new("MOPS"), new("w1")) { Breakdowns = [new ExpectedBreakdown(BreakdownFeature.Sex, BreakdownCoverage.Partial, ["kobiety"])] },
            new Expectation(new("MOPS"), new("w2")),
            new Expectation(new("MOPS"), new("w3")),
            new Expectation(new("MOPS"), new("w4")),
        ],
        new MonitoringRound(new("S"), Period.Year(2023)) { Observations = [Before(new("w2"), new MoneyValue(1000, "PLN")), Before(new("w3"), new NumberValue(-5)), Before(new("w4"), new NumberValue(0))] });

    public static TheoryData<int, string, Value> Readable => new()
    {
        { Share, "5,5", new PercentValue(5.5m) },
        { Share, "ok. 5,5", new PercentValue(5.5m) { IsApproximate = true } },
        { Share, "150", new PercentValue(150) },
        { ShareOfWomen, "50", new PercentValue(50) },
        { ShareOfWomen, "100", new PercentValue(100) },
        { Spending, "1200,5", new MoneyValue(1200.5m, "PLN") },
        { Spending, "ok. 1200", new MoneyValue(1200, "PLN") { IsApproximate = true } },
        { Balance, "-3", new NumberValue(-3) },
        { Change, "0", new NumberValue(0) },
    };

    [Theory]
    [MemberData(nameof(Readable))]
    public void Read_WhatWasTyped_IsTheValueThatTheLineAsksFor(int line, string typed, Value expected)
    {
        Assert.True(Read(new FormAnswer(line) { Value = new TextValue(typed) }).TryGetContent(out var read));
        Assert.Equal([new FormAnswer(line) { Value = expected }], read.Answers);
    }

    /// <summary>The unit that was asked for may stand behind the number, in another form or abbreviated; it adds nothing.</summary>
    [Theory]
    [InlineData(Balance, "12 osób", "12")]
    [InlineData(Balance, "12 os.", "12")]
    [InlineData(Balance, "12osoby", "12")]
    [InlineData(Balance, "ok. 12 OSÓB", "12~")]
    [InlineData(Balance, "1 234 osoby", "1234")]
    [InlineData(Spending, "100 zł", "100 PLN")]
    [InlineData(Spending, "100 PLN", "100 PLN")]
    [InlineData(Share, "90%", "90%")]
    [InlineData(Share, "90 %", "90%")]
    [InlineData(Balance, "90%", "SSR503 $[5].wartość")]
    [InlineData(Balance, "100 zł", "SSR503 $[5].wartość")]
    [InlineData(Balance, "12 rodzin", "SSR503 $[5].wartość")]
    [InlineData(Balance, "12 osobodni", "SSR503 $[5].wartość")]
    [InlineData(Balance, "12 tys. osób", "SSR503 $[5].wartość")]
    [InlineData(Balance, "12 tys.", "SSR503 $[5].wartość")]
    [InlineData(Spending, "100 tys. zł", "SSR503 $[4].wartość")]
    [InlineData(Spending, "100 EUR", "SSR503 $[4].wartość")]
    [InlineData(Spending, "5%", "SSR503 $[4].wartość")]
    [InlineData(Share, "12 osób", "SSR503 $[2].wartość")]
    [InlineData(Share, "12 zł", "SSR503 $[2].wartość")]
    [InlineData(Balance, "-", "SSR503 $[5].wartość")]
    [InlineData(Balance, " – ", "SSR503 $[5].wartość")]
    [InlineData(Balance, "—", "SSR503 $[5].wartość")]
    [InlineData(Balance, "\u2212", "SSR503 $[5].wartość")]
    [InlineData(Balance, "\u2011", "SSR503 $[5].wartość")]
    [InlineData(Balance, "- -", "SSR503 $[5].wartość")]
    [InlineData(Balance, "---", "SSR503 $[5].wartość")]
    [InlineData(Balance, "brak", "NoData")]
    [InlineData(Balance, "n/d", "NotApplicable")]
    [InlineData(Balance, "n. d.", "NotApplicable")]
    [InlineData(Balance, "#", "Confidential")]
    [InlineData(Balance, "#DIV/0!", "SSR503 $[5].wartość")]
    [InlineData(Balance, "2024-05-01", "SSR503 $[5].wartość")]
    [InlineData(Balance, "79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData(Balance, "79228162514264337593543950336", "SSR503 $[5].wartość")]
    [InlineData(Balance, "1e30", "SSR503 $[5].wartość")]
    public void Read_WhatWasTyped_IsTheValueOrOneProblemAtTheCell(int line, string typed, string expected)
    {
        var result = Read(new FormAnswer(line) { Value = new TextValue(typed) });

        Assert.Equal(expected, result.Problems.Count > 0 ? Problems(result) : result.PartialContent!.Answers.Single().Value switch
        {
            MissingValue missing => missing.Reason.ToString(),
            PercentValue percent => FormattableString.Invariant($"{percent.Percent}%"),
            MoneyValue money => FormattableString.Invariant($"{money.Amount} {money.Currency}"),
            var value => FormattableString.Invariant($"{value!.Number}{(value.IsApproximate ? "~" : "")}"),
        });
        Assert.All(result.PartialContent!.Answers, answer => Assert.Null(answer.Value!.Printed));
    }

    /// <summary>Only where the value before was below 0 one may be below 0 again; a whole may be more than 100 per cent, a part of it may not.</summary>
    [Theory]
    [InlineData(Share, "-0,5", "$[2]", "a number that is not below 0", "liczby nie mniejszej niż 0")]
    [InlineData(Change, "-3", "$[6]", "a number that is not below 0", "liczby nie mniejszej niż 0")]
    [InlineData(ShareOfWomen, "100,5", "$[3]", "a part of at most 100 per cent", "części nie większej niż 100 procent")]
    public void Read_WhatCannotBe_IsTold(int line, string typed, string row, string english, string polish)
    {
        var result = Read(new FormAnswer(line) { Value = new TextValue(typed) });

        var problem = Assert.Single(result.Problems);
        Assert.Equal($"SSR607 {row}.wartość", $"{problem.Code} {problem.Path}");
        Assert.Equal($"Found '{typed}' in column 'wartość'; expected {english}. Correct the value.", problem.English);
        Assert.Equal($"W kolumnie „wartość” jest „{typed}”; oczekiwano {polish}. Popraw wartość.", problem.Polish);
        Assert.Empty(result.PartialContent!.Answers);
    }

    [Theory]
    [InlineData("gospodarstwa", "gospodarstwa")]
    [InlineData(" gospodarstwa ", "gospodarstwa")]
    [InlineData("osoby", null)]
    [InlineData(" osoby ", null)]
    [InlineData("Osób", null)]
    [InlineData("os.", null)]
    [InlineData(null, null)]
    public void Read_AUnit_IsAnotherOnlyIfItIsNotTheOneAskedFor(string? typed, string? expected) =>
        Assert.Equal(expected, Read(new FormAnswer(Change) { Value = new NumberValue(3), OtherUnit = typed }).GetContentOrThrow().Answers.Single().OtherUnit);

    /// <summary>The form has six lines below the header.</summary>
    [Theory]
    [InlineData(6, 6, "")]
    [InlineData(5, 5, "SSR508 $[7]")]
    public void Read_MoreRowsThanAllowed_EndsThere(int most, int answers, string expected)
    {
        var result = Read(CollectionExamples.Csv(CollectionExamples.FullMops), TableReadOptions.Default with { MaxRows = most });

        Assert.Equal(expected, Problems(result));
        Assert.Equal(answers, result.PartialContent!.Answers.Count);
    }

    /// <summary>Two cells that are no number, and nothing is read behind the last problem that is told; a header of which nothing is known; and a form whose last five lines were cut off.</summary>
    [Theory]
    [InlineData(2, 4, "SSR503 $[2].wartość | SSR503 $[3].wartość", "SSR501 $[1]", "SSR606 $.2 | SSR606 $.3 | SSR509 $")]
    [InlineData(1, 0, "SSR503 $[2].wartość | SSR509 $", "SSR501 $[1]", "SSR606 $.2 | SSR509 $")]
    public void Read_MoreProblemsThanAllowed_TellsThatThereAreOthers(int most, int answers, string unreadable, string foreign, string cut)
    {
        var full = CollectionExamples.Csv(CollectionExamples.FullMops);
        var options = TableReadOptions.Default with { MaxProblems = most };

        var twoWrong = Read(full.Replace(";30;32;", ";30;dużo;", StringComparison.Ordinal).Replace(";20;21;", ";20;wiele;", StringComparison.Ordinal), options);
        Assert.Equal((unreadable, answers), (Problems(twoWrong), twoWrong.PartialContent!.Answers.Count));
        Assert.Equal(foreign, Problems(Read("a;b\r\n1;2\r\n", options)));
        Assert.Equal(cut, Problems(Read(full[..full.IndexOf("2;S;2024", StringComparison.Ordinal)], options)));
    }

    private static Observation Before(ItemCode item, Value value) => new(item, Period.Year(2023), value) { Contributions = [new Contribution(new("MOPS"), value)] };

    private static ReadResult<FilledForm> Read(FormAnswer answer)
    {
        using var stream = new MemoryStream();
        CsvTables.Write(FormsTable.Create(new FilledForm(Plan.Forms[0], [answer])), stream, CsvProfile.ExcelPl);
        stream.Position = 0;
        return FormsTable.Read(CsvTables.Open(stream), Plan, TableReadOptions.Default);
    }

    private static ReadResult<FilledForm> Read(string csv, TableReadOptions options)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(csv));
        return FormsTable.Read(CsvTables.Open(stream), CollectionExamples.Plan, options);
    }

    private static string Problems(ReadResult<FilledForm> result) => string.Join(" | ", result.Problems.Select(problem => $"{problem.Code} {problem.Path}"));
}
