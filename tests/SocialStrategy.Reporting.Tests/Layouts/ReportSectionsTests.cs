using SocialStrategy.Audit;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting.Tests.Rendering;

namespace SocialStrategy.Reporting.Tests.Layouts;

/// <summary>Sections and goal parts stand alone, say nothing where there is nothing, and can be put together at will.</summary>
public sealed class ReportSectionsTests
{
    private static readonly Dictionary<string, IReportSection> Sections = new(StringComparer.Ordinal)
    {
        [nameof(ReportSections.Mission)] = ReportSections.Mission,
        [nameof(ReportSections.Scales)] = ReportSections.Scales,
        [nameof(ReportSections.Programmes)] = ReportSections.Programmes,
        [nameof(ReportSections.Realizers)] = ReportSections.Realizers,
        [nameof(ReportSections.RatingSummary)] = ReportSections.RatingSummary,
        [nameof(ReportSections.RatingRecommendations)] = ReportSections.RatingRecommendations,
        [nameof(ReportSections.PublishedHistory)] = ReportSections.PublishedHistory,
        [nameof(ReportSections.ContributionSummary)] = ReportSections.ContributionSummary,
        [nameof(ReportSections.EditorialNotes)] = ReportSections.EditorialNotes,
        [nameof(ReportSections.Sensitivity)] = ReportSections.Sensitivity,
        [nameof(ReportSections.Reconciliation)] = ReportSections.Reconciliation,
        [nameof(ReportSections.Progress)] = ReportSections.Progress,
        [nameof(ReportSections.Scorecard)] = ReportSections.Scorecard,
        [nameof(ReportSections.RatingDistribution)] = ReportSections.RatingDistribution,
        [nameof(ReportSections.GoalsInTwoPeriods)] = ReportSections.GoalsInTwoPeriods,
        [nameof(ReportSections.GoalYears)] = ReportSections.GoalYears,
        [nameof(ReportSections.Funding)] = ReportSections.Funding,
        [nameof(ReportSections.RatingYears)] = ReportSections.RatingYears,
        [nameof(ReportSections.FigureAnnex)] = ReportSections.FigureAnnex,
        [nameof(ReportSections.Narrative)] = ReportSections.Narrative(Enum.GetValues<NarrativeKind>()),
        [nameof(ReportSections.NarrativeOfTheWhole)] = ReportSections.NarrativeOfTheWhole(Enum.GetValues<NarrativeKind>()),
        [nameof(ReportSections.Findings)] = ReportSections.Findings(new AuditResult([], [])),
        [nameof(ReportSections.Changes)] = ReportSections.Changes([]),
        [nameof(ReportSections.Indicator)] = ReportSections.Indicator(new("W1")),
        [nameof(ReportSections.Goals)] = ReportSections.Goals([.. AllParts()], []),
    };

    public static TheoryData<string> SectionNames => [.. typeof(ReportSections).GetMembers().Where(member => member.DeclaringType == typeof(ReportSections)).Select(member => member.Name).Where(name => !name.StartsWith("get_", StringComparison.Ordinal))];

    /// <summary>All but the changes: that there are none is worth a sentence.</summary>
    public static TheoryData<string> SilentNames => [.. SectionNames.Select(row => row.Data).Where(name => name != nameof(ReportSections.Changes))];

    public static TheoryData<string> PartNames => [.. typeof(GoalParts).GetProperties().Select(property => property.Name)];

    [Theory]
    [MemberData(nameof(SilentNames))]
    public void Section_OfAnEmptyStrategy_LeavesNoTrace(string name)
    {
        var empty = new Strategy(new("empty"), "Strategia", [], [], [], []);

        Assert.Empty(Shown.Report(RatedTown.Evaluate(empty, Round(empty), RollUpRules.MeanOfDirections), ReportLanguages.Polish, Sections[name]).Blocks);
        Assert.Empty(Shown.Report(RatedTown.Evaluate(empty with { Period = Period.Years(2021, 2030) }, Round(empty), RollUpRules.MeanOfGoalMeans), ReportLanguages.English, Sections[name]).Blocks);
    }

    [Theory]
    [MemberData(nameof(SilentNames))]
    public void Section_OfAStrategyWithGoalsOnly_LeavesAtMostTheirHeadings(string name)
    {
        var bare = new Strategy(new("bare"), "Strategia", [new Goal(new("1"), "Jedyny cel") { Goals = [new Goal(new("1.1"), "Niższy cel")] }], [], [], []);

        var report = Shown.Report(RatedTown.Evaluate(bare, Round(bare), RollUpRules.MeanOfDirections), ReportLanguages.Polish, Sections[name]);

        Assert.Equal(name == nameof(ReportSections.Goals) ? 3 : 0, Shown.Blocks(report).Count());
    }

    [Theory]
    [MemberData(nameof(PartNames))]
    public void GoalPart_OfABareGoal_IsEmpty(string name)
    {
        var part = (IGoalPart)typeof(GoalParts).GetProperty(name)!.GetValue(obj: null)!;
        var bare = new Strategy(new("bare"), "Strategia", [new Goal(new("1"), "Jedyny cel")], [], [RatedTown.Points], []);

        var report = Shown.Report(RatedTown.Evaluate(bare, Round(bare), RollUpRules.MeanOfDirections), ReportLanguages.Polish, ReportSections.Goals([part], [part]));

        Assert.Equal(2, Shown.Blocks(report).Count());
    }

    [Theory]
    [MemberData(nameof(SectionNames))]
    public void Section_Alone_RendersForEveryStrategyInBothLanguages(string name)
    {
        foreach (var evaluation in new[] { Zalesie.Evaluation, RatedTown.Rated([7, 3, null], [1]) })
        {
            foreach (var language in new[] { ReportLanguages.Polish, ReportLanguages.English })
            {
                var report = Shown.Report(evaluation, language, Sections[name]);

                Assert.NotEmpty(Rendered.Html(report));
                Assert.NotEmpty(Rendered.Markdown(report));
                Assert.Equal(report, Shown.Report(evaluation, language, Sections[name]));
            }
        }
    }

    [Fact]
    public void Layout_Composed_HasTheSectionsInItsOrder()
    {
        var evaluation = RatedTown.Rated([7, 3], [1]);
        var full = new ReportLayout([ReportSections.Scales, ReportSections.RatingSummary, ReportSections.RatingRecommendations]);
        var reordered = full with { Sections = [.. full.Sections.Reverse()] };
        var dropped = full with { Sections = [.. full.Sections.Where(section => section != ReportSections.RatingSummary)] };
        var added = full with { Sections = [new CountSection(), .. full.Sections] };

        const string Scale = "Skala ocen";
        const string Summary = "Podsumowanie";
        const string Recommendations = "Rekomendacje";
        Assert.Equal([Scale, Summary, Recommendations], TopHeadings(full, evaluation));
        Assert.Equal([Recommendations, Summary, Scale], TopHeadings(reordered, evaluation));
        Assert.Equal([Scale, Recommendations], TopHeadings(dropped, evaluation));
        Assert.Equal(["Ile tego jest", Scale, Summary, Recommendations], TopHeadings(added, evaluation));
        Assert.Contains("Kierunki – 3", Shown.Paragraphs(added.Build(evaluation, ReportLanguages.Polish)));
    }

    [Fact]
    public void Layout_WithAPartOfOnesOwn_AsksItForEveryGoal()
    {
        var report = Shown.Report(Zalesie.Evaluation, ReportLanguages.Polish, ReportSections.Goals([], [new CodePart()]));

        Assert.Equal(["A.1", "A", "B.1", "B"], Shown.Paragraphs(report));
    }

    [Fact]
    public void Layouts_ReadyMade_BuildForAnyStrategy() => Assert.All(
        from layout in new[] { ReportLayouts.IndicatorMatrix, ReportLayouts.RatedDirections }
        from evaluation in new[] { Zalesie.Evaluation, RatedTown.Rated([7], [null]) }
        from language in new[] { ReportLanguages.Polish, ReportLanguages.English }
        select layout.Build(evaluation, language),
        report => Assert.NotEmpty(report.Blocks));

    [Fact]
    public void Realizers_AreThoseWhoseShortNameSaysLess()
    {
        var strategy = new Strategy(new("S"), "Strategia", [], [new Realizer(new("A"), "Ośrodek pomocy") { ShortName = "OP" }, new Realizer(new("B"), "Policja") { ShortName = "Policja" }, new Realizer(new("C"), "Straż")], [], []);

        var report = Shown.Report(RatedTown.Evaluate(strategy, Round(strategy), RollUpRules.MeanOfDirections), ReportLanguages.Polish, ReportSections.Realizers);

        Assert.Equal(["OP | Ośrodek pomocy"], Shown.Rows(Shown.Blocks(report).OfType<Table>().Single()));
    }

    [Fact]
    public void Scales_WithAMappingOfPerCent_TellFromWhereEachLevelCounts()
    {
        var strategy = new Strategy(new("S"), "Strategia", [], [], [RatingScale.PercentComplete(new("procent")), new RatingScale(new("światła"), [new(new("R"), "czerwone"), new(new("G"), "zielone")], [])], []);
        var rules = new EvaluationRules
        {
            RatingRollUp = RollUpRules.MeanOfDirections,
            MeanRounding = Rounding.HalfAwayFromZero(1),
            PercentRounding = Rounding.HalfAwayFromZero(1),
            ScaleMappings = [ScaleMapping.OfPercent(new("procent"), new("światła"), new ScaleBands([new ScaleBand(new("R"), 0), new ScaleBand(new("G"), 50.5m)], 100))],
        };
        var report = Shown.Report(
            Evaluator.Evaluate(new StrategyMonitoring(strategy, [Round(strategy)]), Period.Year(2024), comparedWith: null, rules), ReportLanguages.Polish, ReportSections.Scales);

        Assert.Equal(["scale-swiatla", "mapping-on-swiatla-procent"], Shown.Blocks(report).OfType<Table>().Select(table => table.Anchor));
        var mapping = Shown.Blocks(report).OfType<Table>().Last();
        Assert.Equal("procent: jak oceny liczą się w skali „światła”", Shown.Plain(mapping.Caption));
        Assert.Equal(["od 0% | czerwone", "od 50,5% | zielone"], Shown.Rows(mapping));
        Assert.Equal(["procent: od 0% do 100% wykonania."], Shown.Paragraphs(report));
    }

    [Fact]
    public void Scale_WithALevelOutsideTheOrder_ListsItLast()
    {
        var scale = new RatingScale(new("Z"), [new(new("N"), "nie"), new(new("T"), "tak")], [new(new("X"), "nie wiadomo")]);
        var strategy = new Strategy(new("S"), "Strategia", [], [], [scale], []);

        var report = Shown.Report(RatedTown.Evaluate(strategy, Round(strategy), RollUpRules.MeanOfDirections), ReportLanguages.Polish, ReportSections.Scales);

        Assert.Equal(["N | nie", "T | tak", "X | nie wiadomo"], Shown.Rows(Shown.Blocks(report).OfType<Table>().Single()));
    }

    [Fact]
    public void Narrative_OfTheWhole_LeavesOutWhatIsAboutAnItem()
    {
        var strategy = new Strategy(new("S"), "Strategia", [new Goal(new("1"), "Cel")], [], [], []);
        var round = Round(strategy) with
        {
            Narrative =
            [
                new Narrative(new("n1"), NarrativeKind.Conclusion) { Text = "O całości." },
                new Narrative(new("n2"), NarrativeKind.Conclusion) { Text = "O celu.", Item = new("1") },
                new Narrative(new("n3"), NarrativeKind.Difficulty) { Text = "O trudnościach." },
            ],
        };
        var evaluation = RatedTown.Evaluate(strategy, round, RollUpRules.MeanOfDirections);

        Assert.Equal(["O całości.", "O celu."], Shown.Paragraphs(Shown.Report(evaluation, ReportLanguages.Polish, ReportSections.Narrative(NarrativeKind.Conclusion))));
        Assert.Equal(["O całości."], Shown.Paragraphs(Shown.Report(evaluation, ReportLanguages.Polish, ReportSections.NarrativeOfTheWhole(NarrativeKind.Conclusion))));
    }

    private static string[] TopHeadings(ReportLayout layout, StrategyEvaluation evaluation) =>
        [.. layout.Build(evaluation, ReportLanguages.Polish).Blocks.OfType<Section>().Select(section => section.Title)];

    private static MonitoringRound Round(Strategy strategy) => new(strategy.Code, Period.Year(2024));

    private static IEnumerable<IGoalPart> AllParts() => typeof(GoalParts).GetProperties().Select(property => (IGoalPart)property.GetValue(obj: null)!);

    private sealed class CountSection : IReportSection
    {
        public ValueList<Block> Build(ReportContext context) =>
        [
            new Section("count", "Ile tego jest",
            [
                Blocks.Paragraph(context.Message(
                    "indicators.part",
                    ("name", context.NameOf(ItemKind.Direction).Plural),
                    ("count", context.Language.Number(context.Strategy.Items.Count(item => item is DirectionItem))))),
            ]),
        ];
    }

    private sealed class CodePart : IGoalPart
    {
        public ValueList<Block> Build(Goal goal, ReportContext context) => [Blocks.Paragraph(goal.Code.Text)];
    }
}
