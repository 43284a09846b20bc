using SocialStrategy.Collection;

namespace SocialStrategy.Core.Tests.Collection;

/// <summary>Filled forms become a round; nothing is lost and nothing is overwritten without a word.</summary>
public sealed class IntakeTests
{
    private static Delivery Mops => CollectionExamples.Deliver("mops.csv", CollectionExamples.FullMops);

    private static Delivery Pup => CollectionExamples.Deliver("pup.csv", CollectionExamples.FullPup);

    [Fact]
    public void Take_FaultlessForms_GivesTheirContributions()
    {
        var result = Take(Mops, Pup);

        var persons = result.Round.Observations.Single(observation => observation.Item == new ItemCode("w1"));
        Assert.Equal(new NumberValue(40), persons.Value);
        Assert.Equal(["MOPS 32 ", "MOPS 9 rodziny", "PUP 8 "], persons.Contributions.Select(each => FormattableString.Invariant($"{each.Realizer} {each.Value.Number} {each.Unit}")));
        Assert.Equal(["kobiety 21", "mężczyźni 11"], persons.Contributions[0].Breakdowns.Single().Parts.Select(part => FormattableString.Invariant($"{part.Name} {part.Value.Number}")));
        Assert.Equal("szacunek", persons.Contributions[1].Note);
        Assert.Empty(result.Conflicts);
        Assert.Empty(result.Doubts);
        Assert.All(result.Completeness, each => Assert.Equal((DeliveryState.Received, false), (each.State, each.IsLate)));
    }

    /// <summary>w2 has no rule over realizers, so no total is made up.</summary>
    [Fact]
    public void Take_WithoutARule_LeavesTheTotalMissing() =>
        Assert.Equal(new MissingValue(MissingReason.NotReported), Take(Mops).Round.Observations.Single(observation => observation.Item == new ItemCode("w2")).Value);

    [Fact]
    public void Take_Activities_StandAsNarrativeOfTheirDirection()
    {
        var narrative = Assert.Single(Take(Mops).Round.Narrative);

        Assert.Equal((NarrativeKind.Activity, "k", "MOPS"), (narrative.Kind, narrative.Item!.Text, narrative.Realizers.Single().Text));
        Assert.Equal(["szkolenie", "piknik"], narrative.Points);
        Assert.NotNull(new StrategyMonitoring(CollectionExamples.Strategy, [Take(Mops, Pup).Round]));
    }

    [Fact]
    public void Take_TwoValues_KeepsTheFirstAndTellsBoth()
    {
        var second = CollectionExamples.Deliver("mops-2.csv", CollectionExamples.FullMops.With(CollectionExamples.Answer(1, 33)), day: 2);

        var result = Take(Mops, second, Pup);

        Assert.Equal([new IntakeConflict(new("MOPS"), new("w1"), new NumberValue(32), "mops.csv", new NumberValue(33), "mops-2.csv")], result.Conflicts);
        Assert.Equal(40, result.Round.Observations.Single(observation => observation.Item == new ItemCode("w1")).Value.Number);
    }

    [Fact]
    public void Take_AnotherValueThanTheRoundHas_KeepsTheRounds()
    {
        var round = CollectionExamples.Round with
        {
            Observations = [new Observation(new("w1"), CollectionExamples.Year, new NumberValue(99)) { Contributions = [new Contribution(new("PUP"), new NumberValue(6))] }],
        };

        var result = Intake.Collect(CollectionExamples.Plan, round, [Mops, Pup], CollectionExamples.Limits);

        Assert.Equal([new IntakeConflict(new("PUP"), new("w1"), new NumberValue(6), firstFrom: null, new NumberValue(8), "pup.csv")], result.Conflicts);
        var persons = result.Round.Observations.Single(observation => observation.Item == new ItemCode("w1"));
        Assert.Equal(new NumberValue(99), persons.Value);
        Assert.Equal(["PUP 6", "MOPS 32", "MOPS 9"], persons.Contributions.Select(each => FormattableString.Invariant($"{each.Realizer} {each.Value.Number}")));
    }

    [Fact]
    public void Take_ACorrection_ReplacesTheFileThatItNames()
    {
        var correction = CollectionExamples.Deliver("mops-2.csv", CollectionExamples.FullMops.With(CollectionExamples.Answer(1, 33)), day: 2) with { Replaces = "mops.csv" };

        var result = Take(Mops, correction, Pup);

        Assert.Empty(result.Conflicts);
        Assert.Equal(41, result.Round.Observations.Single(observation => observation.Item == new ItemCode("w1")).Value.Number);
        Assert.Equal(["mops.csv Replaced 0", "pup.csv Taken 1", "mops-2.csv Taken 4"], result.Log.Select(entry => FormattableString.Invariant($"{entry.File} {entry.Outcome} {entry.Taken}")));
    }

    [Fact]
    public void Take_WhateverTheOrder_GivesTheSame()
    {
        var second = CollectionExamples.Deliver("mops-2.csv", CollectionExamples.FullMops.With(CollectionExamples.Answer(1, 33)), day: 2);

        Assert.Equal(Take(Mops, second, Pup), Take(second, Pup, Mops));
    }

    [Fact]
    public void Take_TellsWhoIsMissingPartlyAndLate()
    {
        var part = CollectionExamples.FullMops with { Answers = CollectionExamples.FullMops.Answers.Where(answer => answer.Entry is not 5).ToValueList() };

        var result = Take(CollectionExamples.Deliver("mops.csv", part) with { ReceivedOn = new DateOnly(2025, 4, 1) });

        Assert.Equal(["MOPS 3/4 Partly late 5", "PUP 0/1 Missing late 1"], result.Completeness.Select(each => FormattableString.Invariant(
            $"{each.Realizer.Code} {each.Answered}/{each.Expected} {each.State} {(each.IsLate ? "late" : "in time")} {string.Join(' ', each.Unanswered.Select(entry => entry.Number))}")));
    }

    [Fact]
    public void Take_OneOfTwoFilesLate_IsLate()
    {
        var second = CollectionExamples.Deliver("mops-2.csv", CollectionExamples.FullMops) with { ReceivedOn = new DateOnly(2025, 4, 1) };

        Assert.Equal((DeliveryState.Received, true), OfMops(Take(Mops, second)));
    }

    [Fact]
    public void Take_OnTheLastDay_IsInTime() => Assert.Equal(
        (DeliveryState.Received, false),
        OfMops(Take(CollectionExamples.Deliver("mops.csv", CollectionExamples.FullMops) with { ReceivedOn = CollectionExamples.Due })));

    /// <summary>A form of one body that another one sent on.</summary>
    [Fact]
    public void Realizer_IsWhatTheFormTells_BeforeWhoSentIt()
    {
        var delivery = CollectionExamples.Deliver("pup.csv", CollectionExamples.FullPup) with { From = new("MOPS") };

        Assert.Equal(new("PUP"), delivery.Realizer);
        Assert.Equal(new("PUP"), Take(delivery).Log[0].Realizer);
    }

    [Fact]
    public void Take_AFileThatIsNoForm_IsRefusedAndLogged()
    {
        var result = Take(new Delivery("list.csv", new DateOnly(2025, 3, 1), CollectionExamples.Read("a;b\r\n1;2\r\n")) { From = new("PUP") });

        Assert.Equal([new IntakeLogEntry("list.csv", new DateOnly(2025, 3, 1), new("PUP"), IntakeOutcome.Refused, taken: 0, problems: 1)], result.Log);
        Assert.All(result.Completeness, each => Assert.Equal(DeliveryState.Missing, each.State));
    }

    /// <summary>32 is not 21 and 12; parts of 40 are more than 32; last year there were 30 persons, and the limit is twice.</summary>
    [Theory]
    [InlineData(3, "12", "SSQ101 1")]
    [InlineData(3, "", "")]
    [InlineData(2, "", "")]
    [InlineData(1, "61", "SSQ101 1, SSQ103 1")]
    [InlineData(1, "60", "SSQ101 1")]
    [InlineData(1, "14", "SSQ101 1, SSQ103 1")]
    [InlineData(1, "15", "SSQ101 1")]
    [InlineData(1, "0", "SSQ101 1, SSQ103 1")]
    [InlineData(2, "40", "SSQ101 1")]
    public void Take_ReadableButDoubtful_IsAsked(int line, string number, string expected)
    {
        var answer = number.Length == 0
            ? new FormAnswer(line) { Value = new MissingValue(MissingReason.NoData) }
            : CollectionExamples.Answer(line, decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture));

        var doubts = Take(CollectionExamples.Deliver("mops.csv", CollectionExamples.FullMops.With(answer))).Doubts;

        Assert.Equal(expected, string.Join(", ", doubts.Select(doubt => FormattableString.Invariant($"{doubt.Code} {doubt.Entry.Number}"))));
        Assert.All(doubts, doubt => Assert.All([doubt.English, doubt.Polish], sentence => Assert.EndsWith("?", sentence, StringComparison.Ordinal)));
    }

    /// <summary>A part is missing, and the one that is there is already more than the whole.</summary>
    [Fact]
    public void Take_PartsThatExceedTheWhole_AreAsked()
    {
        var filled = CollectionExamples.FullMops.With(CollectionExamples.Answer(2, 40)).With(new FormAnswer(3) { Value = new MissingValue(MissingReason.NoData) });

        Assert.Equal(["SSQ102"], Take(CollectionExamples.Deliver("mops.csv", filled)).Doubts.Select(doubt => doubt.Code));
    }

    [Fact]
    public void Take_WhatDoesNotBelongTogether_Throws()
    {
        Assert.Equal(
            "The round is about 'T' in 2024, the plan about 'S' in 2024. (Parameter 'round')",
            Refusal(() => Intake.Collect(CollectionExamples.Plan, new MonitoringRound(new("T"), CollectionExamples.Year), [], CollectionExamples.Limits)));
        Assert.Equal(
            "The round is about 'S' in 2023, the plan about 'S' in 2024. (Parameter 'round')",
            Refusal(() => Intake.Collect(CollectionExamples.Plan, new MonitoringRound(new("S"), Period.Year(2023)), [], CollectionExamples.Limits)));
        Assert.Equal("Two deliveries have the name 'mops.csv'. Name each by its own. (Parameter 'deliveries')", Refusal(() => Take(Mops, Mops)));
        Assert.Equal(
            "'mops.csv' replaces 'nie ma.csv', which is not among the deliveries. (Parameter 'deliveries')",
            Refusal(() => Take(Mops with { Replaces = "nie ma.csv" })));
        Assert.Throws<ArgumentOutOfRangeException>(() => new IntakeLimits { JumpFactor = 1 });
    }

    private static (DeliveryState State, bool IsLate) OfMops(IntakeResult result) => (result.Completeness[0].State, result.Completeness[0].IsLate);

    private static string Refusal(Func<object> take) => Assert.Throws<ArgumentException>(take).Message;

    private static IntakeResult Take(params ReadOnlySpan<Delivery> deliveries) =>
        Intake.Collect(CollectionExamples.Plan, CollectionExamples.Round, ValueList.Create(deliveries), CollectionExamples.Limits);
}
