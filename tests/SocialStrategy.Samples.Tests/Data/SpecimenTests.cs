using SocialStrategy.Audit;
using SocialStrategy.Comparison;
using SocialStrategy.Disclosure;
using SocialStrategy.TestKit;

namespace SocialStrategy.Samples.Tests.Data;

/// <summary>The invented gmina uses everything that the model can say, and its faults are those that it names.</summary>
public sealed class SpecimenTests
{
    /// <summary>What nobody can sensibly write, that something is missing approximately, and what this gmina does not publish: totals since nobody knows when, rates and changes.</summary>
    private static readonly string[] Senseless = ["MissingValue.IsApproximate", "IndicatorTiming.Cumulative", "IndicatorMeasure.Rate", "IndicatorMeasure.Change"];

    [Fact]
    public void Data_UseEveryMemberOfTheModel() =>
        Assert.Empty(ModelMembers.All.Except(ModelMembers.UsedBy(SampleData.Specimen), StringComparer.Ordinal).Except(Senseless, StringComparer.Ordinal));

    [Fact]
    public void Data_SayThatTheyAreInvented()
    {
        var strategy = SampleData.Specimen.Strategy;
        Assert.Contains("zmyślonej", strategy.Title, StringComparison.Ordinal);
        Assert.Contains("zmyślona", strategy.Territory!.Name, StringComparison.Ordinal);
        Assert.All(SampleData.Specimen.Rounds, round => Assert.Contains("zmyślonej", round.Title, StringComparison.Ordinal));
    }

    /// <summary>
    /// W1: 26 + 4 is not 31. W9: 44 + 23 is not 68. K3: 6 in the table, 5 in the legend. W2: 2 of 11 is 18.2%, not 17.2%.
    /// Before: nobody had data (W4), a body did not report (W9), another that the plan names is not even mentioned (W1, W12), an empty field (W13), a new definition (W16), two delays in one section (TRU).
    /// </summary>
    [Theory]
    [InlineData(2021, "Warning SSA104 W4, Warning SSA105 W9, Warning SSA105 W1, Warning SSA105 W12")]
    [InlineData(2022, "Warning SSA104 W13, Warning SSA301 W16, Warning SSA603 TRU")]
    [InlineData(2023, "")]
    [InlineData(2024, "Error SSA101 W1, Error SSA102 W9, Error SSA201 K3, Error SSA303 W2")]
    public void Audit_BesideHints_FindsWhatWasPutIn(int year, string expected)
    {
        var found = Audit(year).Where(finding => finding.Severity != Severity.Hint).Select(finding => $"{finding.Severity} {finding.Code} {finding.Subject}");

        Assert.Equal(expected, string.Join(", ", found));
    }

    [Theory]
    [InlineData("SSA101", "W1", "31", "30")]
    [InlineData("SSA102", "W9", "68", "67")]
    [InlineData("SSA201", "K3", "5", "6")]
    [InlineData("SSA303", "W2", "17.2", "18.2")]
    public void Audit_Fault_IsToldWithBothNumbersAndNamedInTheStrategysNote(string code, string subject, string declared, string computed)
    {
        var finding = Assert.Single(Audit(2024), finding => finding.Code == code);
        Assert.Equal((subject, declared, computed), (finding.Subject.Text, finding.Declared, finding.Computed));
        Assert.Contains(SampleData.Specimen.Strategy.EditorialNotes, note => note.Remark.Contains("celowo", StringComparison.Ordinal) && note.Remark.Contains(subject, StringComparison.Ordinal));
    }

    /// <summary>What the amendment of 2022 did to the strategy of 2020: one target, two names, a deadline, an indicator and two programmes.</summary>
    [Fact]
    public void Editions_DifferByWhatTheAmendmentChanged() => Assert.Equal(
        [
            "Redefined Amendment przykladowo-2021-2027",
            "Annotated EditorialNote przykladowo-2021-2027",
            "Annotated EditorialNote przykladowo-2021-2027",
            "Redefined Target W1",
            "Redefined Target W1",
            "Renamed Title 1.1.2",
            "Added Existence W13",
            "Renamed Title K6",
            "Redefined Deadline Z4",
            "Added Existence P1",
            "Added Existence P2",
        ],
        Comparer.Compare(SampleData.SpecimenOf2020, SampleData.Specimen.Strategy).Select(change => $"{change.Kind} {change.Aspect} {change.Subject.Code}"));

    [Fact]
    public void Suppression_WithholdsCounts_AmongThemThoseOfTheTwoWhoWaited()
    {
        var shown = SmallCounts.Suppress(SampleData.Specimen, SuppressionRules.BelowThree);
        var waiting = shown.Rounds.SelectMany(round => round.Observations).Where(observation => observation.Item == new ItemCode("W10"));

        Assert.NotEqual(SampleData.Specimen, shown);
        Assert.All(waiting, observation => Assert.True(observation.Value is MissingValue || observation.Value.Number >= 3));
    }

    [Fact]
    public void PlannedFunding_OfATask_IsThatOfItsSubTasks()
    {
        var task = Task(new("Z1"));
        Assert.Equal(Sums(task.PlannedFunding), Sums(task.Tasks.SelectMany(each => each.PlannedFunding)));
    }

    [Theory]
    [InlineData(2022)]
    [InlineData(2023)]
    public void Spent_OnATask_IsThatOnItsSubTasks(int year)
    {
        var spent = SampleData.Specimen.FindRound(Period.Year(year))!.TaskProgress.ToLookup(progress => progress.Task, progress => progress.Spent);
        Assert.Equal(Sums(spent[new("Z1")].Single()), Sums(Task(new("Z1")).Tasks.SelectMany(each => spent[each.Code].SelectMany(funding => funding))));
    }

    [Fact]
    public void Restatement_StandsBesideTheFirstFigure_AndSaysWhy()
    {
        var first = Assert.Single(SampleData.Specimen.FindRound(Period.Year(2023))!.Observations, Restated);
        var later = Assert.Single(SampleData.Specimen.FindRound(Period.Year(2024))!.Observations, Restated);

        Assert.Equal((ObservationStatus.Provisional, 128m), (first.Status, first.Value.Number));
        Assert.Equal((ObservationStatus.Revised, 131m), (later.Status, later.Value.Number));
        Assert.NotNull(later.Note);

        static bool Restated(Observation observation) => observation.Item == new ItemCode("W15") && observation.Period == Period.Year(2023);
    }

    private static StrategyTask Task(ItemCode code) => ((TaskItem)SampleData.Specimen.Strategy.Find(code)!).Task;

    private static SortedDictionary<string, decimal> Sums(IEnumerable<Funding> funding) => new(
        funding.GroupBy(each => $"{each.Period} {each.Source}", StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Sum(each => each.Amount.Amount), StringComparer.Ordinal),
        StringComparer.Ordinal);

    private static ValueList<Finding> Audit(int year)
    {
        var rules = new EvaluationRules
        {
            RatingRollUp = RollUpRules.MeanOfDirections,
            MeanRounding = Rounding.HalfAwayFromZero(1),
            PercentRounding = Rounding.HalfAwayFromZero(1),
        };
        var comparedWith = SampleData.Specimen.FindRound(Period.Year(year - 1))?.Period;
        return Auditor.Audit(Evaluator.Evaluate(SampleData.Specimen, Period.Year(year), comparedWith, rules), AuditRules.All).Findings;
    }
}
