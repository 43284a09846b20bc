using SocialStrategy.Collection;
using SocialStrategy.Exchange;

namespace SocialStrategy.Core.Tests.Collection;

/// <summary>Whoever was asked and told nothing stands in the round with the reason, for every kind of line and whatever became of the file.</summary>
public sealed class AbsentBodyTests
{
    private static readonly DateOnly Day = new(2025, 3, 1);

    /// <summary>MOPS and PUP are asked for w; MOPS delivers 10 and PUP what is given.</summary>
    private static CollectionPlan Plan(params Expectation[] more) => CollectionPlan.Make(
        new Strategy(
            new("S"),
            "Strategia",
            [new Goal(new("1"), "Cel") { Indicators = [new Indicator(new("w"), "Osoby") { Unit = "osoby", Aggregation = IndicatorAggregation.SumOfContributions }] }],
            [new Realizer(new("MOPS"), "Ośrodek"), new Realizer(new("PUP"), "Urząd"), new Realizer(new("NGO"), "Organizacje")],
            [],
            []),
        CollectionExamples.Year,
        CollectionExamples.Due,
        [new Expectation(new("MOPS"), new("w")), new Expectation(new("PUP"), new("w")), .. more],
        previous: null);

    [Fact]
    public void Collect_AnEmptyFormAndNone_HaveTheirReasons()
    {
        var plan = Plan(new Expectation(new("NGO"), new("w")));

        var result = Intake.Collect(plan, CollectionExamples.Round, [Deliver("mops.csv", Filled(plan, "MOPS", new NumberValue(10))), Deliver("ngo.csv", new FilledForm(plan.FindForm(new("NGO"))!, []))], CollectionExamples.Limits);

        var observation = Assert.Single(result.Round.Observations);
        Assert.Equal(new NumberValue(10), observation.Value);
        Assert.Equal(
            [new Contribution(new("MOPS"), new NumberValue(10)), new Contribution(new("PUP"), new MissingValue(MissingReason.NotReported)), new Contribution(new("NGO"), new MissingValue(MissingReason.Empty))],
            observation.Contributions);
    }

    [Fact]
    public void Collect_NothingAtAll_HasEveryBodyThatWasAsked()
    {
        var observation = Assert.Single(Intake.Collect(Plan(), CollectionExamples.Round, [], CollectionExamples.Limits).Round.Observations);

        Assert.Equal(new MissingValue(MissingReason.NotReported), observation.Value);
        Assert.Equal(["MOPS NotReported", "PUP NotReported"], observation.Contributions.Select(each => $"{each.Realizer} {((MissingValue)each.Value).Reason}"));
    }

    /// <summary>Each way in which the line of PUP may come back, and what the round has of it.</summary>
    [Theory]
    [InlineData(";;;;;", "Empty")]
    [InlineData(";;nie dotyczy;;", "NotApplicable")]
    [InlineData(";;brak danych;;", "NoData")]
    [InlineData("–;;brak danych;;", "NoData")]
    [InlineData("x;;;;", "NotApplicable")]
    [InlineData("brak;;;;", "NoData")]
    [InlineData(";;;nie prowadzimy;", "Empty nie prowadzimy")]
    [InlineData(";;;;lista", "Empty lista")]
    [InlineData("dużo;;;;", "NotReported")]
    [InlineData("-;;;;", "NotReported")]
    [InlineData(";zł;;;", "NotReported")]
    [InlineData("5;;;;", "5")]
    public void Collect_ALineThatCameBack_IsInTheRound(string typed, string expected)
    {
        var csv = CollectionExamples.Csv(new FilledForm(Plan().FindForm(new("PUP"))!, [])).Replace(";osoby;;;;;;", $";osoby;;{typed}", StringComparison.Ordinal);

        var contribution = Assert.Single(Collect(Read(csv)).Contributions, each => each.Realizer == new RealizerCode("PUP"));

        Assert.Equal(expected, string.Join(' ', new[] { contribution.Value is MissingValue missing ? missing.Reason.ToString() : FormattableString.Invariant($"{contribution.Value.Number}"), contribution.Note, contribution.ListedItems.Count > 0 ? contribution.ListedItems[0] : null }.OfType<string>()));
    }

    /// <summary>A file that is no form, and one without the row.</summary>
    [Theory]
    [InlineData("a;b\r\n1;2\r\n")]
    [InlineData("")]
    public void Collect_AFileThatIsRefused_LeavesItsBodyInTheRound(string csv) =>
        Assert.Contains(new Contribution(new("PUP"), new MissingValue(MissingReason.NotReported)), Collect(Read(csv)).Contributions);

    /// <summary>A correction that cannot be read corrects nothing.</summary>
    [Fact]
    public void Collect_ACorrectionThatIsRefused_LeavesWhatWasThere()
    {
        var correction = new Delivery("pup-2.csv", Day, Read("a;b\r\n")) { From = new("PUP"), Replaces = "pup.csv" };

        var round = Intake.Collect(Plan(), CollectionExamples.Round, [Deliver("pup.csv", Filled(Plan(), "PUP", new NumberValue(5))), correction], CollectionExamples.Limits).Round;

        Assert.Contains(new Contribution(new("PUP"), new NumberValue(5)), round.Observations.Single().Contributions);
    }

    /// <summary>What was absent when the round was saved gives way to what comes later, and the total with it.</summary>
    [Fact]
    public void Collect_IntoARoundThatLacksABody_PutsItInItsPlace()
    {
        var first = Intake.Collect(Plan(), CollectionExamples.Round, [], CollectionExamples.Limits).Round;

        var result = Intake.Collect(Plan(), first, [Deliver("pup.csv", Filled(Plan(), "PUP", new NumberValue(5)))], CollectionExamples.Limits);

        Assert.Empty(result.Conflicts);
        Assert.Equal(
            [new Observation(new("w"), CollectionExamples.Year, new NumberValue(5)) { Contributions = [new Contribution(new("PUP"), new NumberValue(5)), new Contribution(new("MOPS"), new MissingValue(MissingReason.NotReported))] }],
            result.Round.Observations);
    }

    /// <summary>A remark comes before the number: the number stands, and both are told.</summary>
    [Fact]
    public void Collect_ARemarkAndANumber_TakesTheNumberAndTellsTheRemark()
    {
        var remark = new FilledForm(Plan().FindForm(new("PUP"))!, [new FormAnswer(1) { Value = new MissingValue(MissingReason.Empty), Note = "później" }]);

        var result = Intake.Collect(Plan(), CollectionExamples.Round, [Deliver("a.csv", remark), Deliver("b.csv", Filled(Plan(), "PUP", new NumberValue(5)))], CollectionExamples.Limits);

        Assert.Contains(new Contribution(new("PUP"), new NumberValue(5)), result.Round.Observations.Single().Contributions);
        Assert.Equal([new IntakeConflict(new("PUP"), new("w"), new NumberValue(5), "b.csv", new MissingValue(MissingReason.Empty), "a.csv")], result.Conflicts);
        Assert.Equal(DeliveryState.Received, result.Completeness[1].State);
    }

    /// <summary>A remark alone is no answer: the body is asked again. An answer made in code may have no value at all.</summary>
    [Fact]
    public void Collect_ARemarkAlone_IsPartly()
    {
        var remark = new FilledForm(Plan().FindForm(new("PUP"))!, [new FormAnswer(1) { Note = "nie prowadzimy" }]);

        var result = Intake.Collect(Plan(), CollectionExamples.Round, [new Delivery("a.csv", Day, new ReadResult<FilledForm>(remark, []))], CollectionExamples.Limits);

        Assert.Equal((DeliveryState.Partly, 0), (result.Completeness[1].State, result.Completeness[1].Answered));
        Assert.Contains(new Contribution(new("PUP"), new MissingValue(MissingReason.Empty)) { Note = "nie prowadzimy" }, result.Round.Observations.Single().Contributions);
    }

    /// <summary>Parts are there with their reasons; those of a whole that is missing share its reason.</summary>
    [Theory]
    [InlineData("7;;;;", "5;;;;", "7: 5, Empty")]
    [InlineData("7;;;;", "dużo;;;;", "7: NotReported, Empty")]
    [InlineData(";;nie dotyczy;;", ";;;;", "NotApplicable: NotApplicable, NotApplicable")]
    [InlineData(";;;;", "5;;;;", "Empty: 5, Empty")]
    [InlineData(";;;;", ";;;;", "Empty: Empty, Empty")]
    [InlineData(";;;;", ";;;sześć kobiet;", "Empty: Empty sześć kobiet, Empty")]
    public void Collect_Parts_HaveTheirReasons(string whole, string women, string expected)
    {
        var plan = CollectionPlan.Make(Plan().Strategy, CollectionExamples.Year, CollectionExamples.Due, [new Expectation(new("MOPS"), new("w")) { Breakdowns = [CollectionExamples.BySex] }], previous: null);
        var csv = CollectionExamples.Csv(new FilledForm(plan.Forms[0], []))
            .Replace(";osoby;;;;;;", $";osoby;;{whole}", StringComparison.Ordinal)
            .Replace($"kobiety;osoby;;{whole}", $"kobiety;osoby;;{women}", StringComparison.Ordinal)
            .Replace($"mężczyźni;osoby;;{whole}", "mężczyźni;osoby;;;;;;", StringComparison.Ordinal);

        var contribution = Intake.Collect(plan, CollectionExamples.Round, [new Delivery("a.csv", Day, Read(csv, plan))], CollectionExamples.Limits).Round.Observations.Single().Contributions.Single();

        Assert.Equal(expected, $"{Text(contribution.Value)}: {string.Join(", ", contribution.Breakdowns.Single().Parts.Select(part => $"{Text(part.Value)} {part.Note}".Trim()))}");
        static string Text(Value value) => value is MissingValue missing ? missing.Reason.ToString() : FormattableString.Invariant($"{value.Number}");
    }

    /// <summary>The unit of the indicator, told or not, is one unit, and another one has its own line.</summary>
    [Fact]
    public void Collect_UnitsOfTheirOwn_AreAbsentInTheirUnit()
    {
        var plan = Plan(new Expectation(new("PUP"), new("w")) { Unit = "osoby" }, new Expectation(new("PUP"), new("w")) { Unit = "rodziny" });

        Assert.Equal([(1, "osoby", false), (2, "rodziny", true)], plan.FindForm(new("PUP"))!.Entries.Select(entry => (entry.Number, entry.Unit!, entry.IsInOtherUnit)));
        Assert.Equal(
            ["MOPS ", "PUP ", "PUP rodziny"],
            Intake.Collect(plan, CollectionExamples.Round, [], CollectionExamples.Limits).Round.Observations.Single().Contributions.Select(each => $"{each.Realizer} {each.Unit}"));
    }

    /// <summary>100 last year and 100 000 now: asked, whether the expectation names the unit or not.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData("osoby")]
    [InlineData("Osoby ")]
    public void Collect_AJumpInTheIndicatorsOwnUnit_IsAsked(string? unit)
    {
        var before = new MonitoringRound(new("S"), Period.Year(2023))
        {
            Observations = [new Observation(new("w"), Period.Year(2023), new NumberValue(100)) { Contributions = [new Contribution(new("PUP"), new NumberValue(100)) { Unit = unit is null ? null : "osoby" }] }],
        };
        var plan = CollectionPlan.Make(Plan().Strategy, CollectionExamples.Year, CollectionExamples.Due, [new Expectation(new("PUP"), new("w")) { Unit = unit }], before);

        var result = Intake.Collect(plan, CollectionExamples.Round, [new Delivery("a.csv", Day, Read(CollectionExamples.Csv(Filled(plan, "PUP", new NumberValue(100_000))), plan))], CollectionExamples.Limits);

        Assert.Equal(["SSQ103"], result.Doubts.Select(doubt => doubt.Code));
        Assert.Null(result.Round.Observations.Single().Contributions.Single().Unit);
    }

    /// <summary>The greatest number that can be read is taken, doubted and told, and no sum of such numbers throws.</summary>
    [Fact]
    public void Collect_TheGreatestNumbers_AreTakenAndTold()
    {
        var plan = CollectionPlan.Make(Plan().Strategy, CollectionExamples.Year, CollectionExamples.Due, [new Expectation(new("MOPS"), new("w")) { Breakdowns = [CollectionExamples.BySex] }, new Expectation(new("PUP"), new("w"))], previous: null);
        var mops = new FilledForm(plan.Forms[0], [.. plan.Forms[0].Entries.Select(entry => new FormAnswer(entry.Number) { Value = new NumberValue(decimal.MaxValue) })]);

        var result = Intake.Collect(plan, CollectionExamples.Round, [new Delivery("a.csv", Day, Read(CollectionExamples.Csv(mops), plan)), Deliver("b.csv", Filled(plan, "PUP", new NumberValue(decimal.MaxValue)))], CollectionExamples.Limits);

        Assert.Equal(new MissingValue(MissingReason.NotReported), result.Round.Observations.Single().Value);
        Assert.Equal([decimal.MaxValue, decimal.MaxValue], result.Round.Observations.Single().Contributions.Select(each => each.Value.Number!.Value));
        Assert.Contains("158456325028528675187087900670", Assert.Single(result.Doubts).Polish, StringComparison.Ordinal);
    }

    private static Observation Collect(ReadResult<FilledForm> pup) => Intake.Collect(
        Plan(),
        CollectionExamples.Round,
        [Deliver("mops.csv", Filled(Plan(), "MOPS", new NumberValue(10))), new Delivery("pup.csv", Day, pup) { From = new("PUP") }],
        CollectionExamples.Limits).Round.Observations.Single();

    private static FilledForm Filled(CollectionPlan plan, string realizer, Value value) => new(plan.FindForm(new(realizer))!, [new FormAnswer(1) { Value = value }]);

    private static Delivery Deliver(string file, FilledForm filled) => new(file, Day, new ReadResult<FilledForm>(filled, []));

    private static ReadResult<FilledForm> Read(string csv) => Read(csv, Plan());

    private static ReadResult<FilledForm> Read(string csv, CollectionPlan plan)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(csv));
        return FormsTable.Read(CsvTables.Open(stream), plan, TableReadOptions.Default);
    }
}
