using System.Text.Json;
using System.Text.RegularExpressions;
using SocialStrategy.Collection;
using SocialStrategy.Comparison;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting.Tests.Layouts;
using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.Tests;

/// <summary>The two languages have the same messages with the same gaps, no numbers of their own, and none that nobody asks for.</summary>
public sealed partial class MessageTests
{
    private static readonly Dictionary<string, string> Polish = ReportLanguageFiles.Messages("pl");

    private static readonly Dictionary<string, string> English = ReportLanguageFiles.Messages("en");

    /// <summary>The messages that an enum chooses, by what their keys begin with.</summary>
    private static readonly Dictionary<string, Type> Families = new(StringComparer.Ordinal)
    {
        ["breakdowns"] = typeof(BreakdownFeature),
        ["changes.aspects"] = typeof(ChangeAspect),
        ["changes.kinds"] = typeof(ChangeKind),
        ["changes.subjects"] = typeof(SubjectKind),
        ["collection.outcomes"] = typeof(IntakeOutcome),
        ["collection.states"] = typeof(DeliveryState),
        ["gaps"] = typeof(GapReason),
        ["missing"] = typeof(MissingReason),
        ["periods"] = typeof(PeriodKind),
        ["progress.reasons"] = typeof(NoProgressReason),
        ["refusals"] = typeof(RefusalReason),
        ["rules.fixed"] = typeof(FixedRule),
        ["rules.items"] = typeof(ItemKind),
        ["rules.methods"] = typeof(AggregationMethod),
        ["rules.missing"] = typeof(MissingPolicy),
        ["rules.of"] = typeof(AggregatedInputs),
        ["rules.rollUps"] = typeof(RollUpMethod),
        ["sensitivity.bands"] = typeof(LabelBands),
        ["targets"] = typeof(TargetRelation),
        ["wanted"] = typeof(DesiredDirection),
    };

    /// <summary>The enums of the model whose names stand in changes.</summary>
    private static readonly Type[] Terms =
    [
        typeof(IndicatorKind), typeof(IndicatorMeasure), typeof(IndicatorRelationKind), typeof(IndicatorTiming), typeof(DesiredDirection), typeof(ResponsibilityRole), typeof(ObservationStatus), typeof(StrategyElementKind),
        typeof(PublishedMeasure), typeof(RollUpMethod), typeof(RoundingMode), typeof(ProgressBasis), typeof(TaskAmounts),
    ];

    private static readonly string[] Kinds = ["goal", "direction", "task", "indicator"];

    private static readonly string Code = string.Concat(Repository.Sources("src/SocialStrategy.Reporting").Select(File.ReadAllText));

    [Fact]
    public void Keys_AreTheSameInBothLanguages()
    {
        Assert.True(Polish.Count > 500);
        Assert.Equal(Polish.Keys, English.Keys);
    }

    [Fact]
    public void Gaps_OfOneMessage_AreTheSameInBothLanguages() =>
        Assert.All(Polish, message => Assert.Equal(Gaps(message.Value), Gaps(English[message.Key])));

    [Fact]
    public void Plurals_HaveEveryFormOfTheLanguage() => Assert.All(Polish.Keys.Where(key => Plural().IsMatch(Polish[key])), key =>
    {
        Assert.Equal(["one", "few", "many", "other"], Forms(Polish[key]));
        Assert.Equal(["one", "other"], Forms(English[key]));
    });

    [Fact]
    public void Messages_HaveNoDigit() =>
        Assert.All(Polish.Concat(English), message => Assert.DoesNotContain(message.Value, char.IsDigit));

    [Fact]
    public void Words_OfOneLanguage_AreNotThoseOfTheOther()
    {
        var same = Polish.Where(message => message.Value == English[message.Key]).Select(message => message.Value).Distinct(StringComparer.Ordinal);

        // Only what has no words of its own may be the same.
        Assert.All(same, text => Assert.DoesNotContain(Gap().Replace(text, ""), char.IsLetter));
    }

    [Fact]
    public void Keys_ThatTheCodeNames_AreThoseOfTheMessages()
    {
        var roots = Polish.Keys.Select(key => key.Split('.')[0]).ToHashSet(StringComparer.Ordinal);
        var named = Literal().Matches(Code).Select(match => match.Groups["name"].Value).Where(key => roots.Contains(key.Split('.')[0])).ToHashSet(StringComparer.Ordinal);
        string[] chosen =
        [
            .. Families.SelectMany(family => Names(family.Value).Select(name => $"{family.Key}.{name}")),
            .. Terms.SelectMany(type => Names(type).Select(name => $"terms.{Camel(type.Name)}.{name}")),
            .. Kinds.SelectMany(kind => new[] { $"items.{kind}.name", $"items.{kind}.plural" }),
        ];

        Assert.Equal(Polish.Keys.Order(StringComparer.Ordinal), named.Except(Families.Keys, StringComparer.Ordinal).Concat(chosen).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Families_AreThoseThatTheCodeNames() =>
        Assert.Equal(Families.Keys.Order(StringComparer.Ordinal), Family().Matches(Code).Select(match => match.Groups["name"].Value).Append("breakdowns").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void Rules_AllHaveWords()
    {
        var rules = EveryRule.Aggregations.SelectMany(rule => Enum.GetValues<AggregatedInputs>().Select(of => (FigureRule)new AggregationFigureRule(of, rule)))
            .Concat(EveryRule.RollUps.Select(rule => new RollUpFigureRule(rule, GoalMeanBasis.EveryLevel)))
            .Concat(Enum.GetValues<FixedRule>().Select(rule => new FixedFigureRule(rule)));
        Assert.All(rules, rule => Assert.NotEqual(RuleWords.Of(rule, ReportLanguages.Polish), RuleWords.Of(rule, ReportLanguages.English)));
        var sum = new AggregationFigureRule(AggregatedInputs.Contributions, new AggregationRule(AggregationMethod.Sum, MissingPolicy.Skip));
        Assert.Equal("suma wkładów realizatorów", RuleWords.Of(sum, ReportLanguages.Polish));
        Assert.Equal("wartość wydrukowana minus suma wkładów realizatorów", RuleWords.Of(new PrintedLessRule(sum), ReportLanguages.Polish));
        Assert.Equal("median of the ratings of tasks, missing inputs counted as zero", RuleWords.Of(new RollUpRule(ItemKind.Task, RollUpMethod.MedianOfItems, MissingPolicy.Zero), ReportLanguages.English));
    }

    [Fact]
    public void Reports_InBothLanguages_ShareNoHeadingOfTheLayouts()
    {
        var polish = Headings(ReportLanguages.Polish);
        var english = Headings(ReportLanguages.English);

        Assert.True(polish.Count > 3);
        Assert.Empty(polish.Intersect(English.Values, StringComparer.Ordinal));
        Assert.Empty(english.Intersect(Polish.Values, StringComparer.Ordinal));
        Assert.Empty(polish.Intersect(english, StringComparer.Ordinal));
    }

    [Fact]
    public void Message_WithoutAnArgumentOfItsGap_IsRefused() =>
        Assert.Contains("goals", Assert.Throws<ArgumentException>(() => new ReportContext(RatedTown.Rated([7]), ReportLanguages.Polish).Message("ratings.highest", ("mean", 7))).Message, StringComparison.Ordinal);

    [Fact]
    public void Message_WithNoBreakSpaces_IsSetAsRunningText() =>
        Assert.Equal("W\u00A0celach: średnie ocen od 1 do 7.", new ReportContext(RatedTown.Rated([7]), ReportLanguages.Polish).Message("ratings.meanRange", ("goals", "W celach"), ("lowest", 1), ("highest", 7)));

    [Fact]
    public void SharedDirections_StandAroundTheReference()
    {
        var served = new Direction(new("1.1"), "Działanie") { AlsoServes = [new("2")] };
        var strategy = new Strategy(new("S"), "Strategia", [new Goal(new("1"), "Cel") { Directions = [served] }, new Goal(new("2"), "Cel wspólny")], [], [], []);
        var evaluation = RatedTown.Evaluate(strategy, new MonitoringRound(new("S"), Period.Year(2024)), RollUpRules.MeanOfDirections);

        var shared = Shown.Blocks(Shown.Report(evaluation, ReportLanguages.Polish, ReportSections.Goals([], []))).OfType<Paragraph>().Single();

        Assert.Equal([new Run("To, co służy temu celowi, opisano w części „"), new Reference("goal-1"), new Run("”.")], shared.Inlines);
    }

    /// <summary>The headings that the layouts themselves write, without the municipality's own words.</summary>
    private static HashSet<string> Headings(Language language) => new[] { RatedTown.Rated([7, 3], [1]), Zalesie.Evaluation }
        .SelectMany(evaluation => Shown.Headings(Shown.Report(
            evaluation,
            language,
            ReportSections.Scales,
            ReportSections.Goals([], []),
            ReportSections.RatingSummary,
            ReportSections.RatingRecommendations,
            ReportSections.ContributionSummary,
            ReportSections.Realizers)))
        .Where(heading => !StrategyWords().Any(word => heading.Contains(word, StringComparison.Ordinal)))
        .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> StrategyWords() => new[] { RatedTown.Rated([7, 3], [1]).Strategy, Zalesie.Strategy }
        .SelectMany(strategy => strategy.Items.Select(item => item.Title));

    private static IEnumerable<string> Names(Type type) => Enum.GetNames(type).Select(Camel);

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    private static string[] Gaps(string text) => [.. GapName().Matches(text).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static string[] Forms(string text) => [.. Form().Matches(text).Select(match => match.Groups["name"].Value)];

    [GeneratedRegex(@"\{[a-zA-Z]+\}", RegexOptions.None, matchTimeoutMilliseconds: 10000)]
    private static partial Regex Gap();

    [GeneratedRegex(@"\{(?<name>[a-zA-Z]+)[,}]", RegexOptions.None, matchTimeoutMilliseconds: 10000)]
    private static partial Regex GapName();

    [GeneratedRegex(", plural, ", RegexOptions.None, matchTimeoutMilliseconds: 10000)]
    private static partial Regex Plural();

    [GeneratedRegex(@"(?<name>\w+) \{#", RegexOptions.None, matchTimeoutMilliseconds: 10000)]
    private static partial Regex Form();

    [GeneratedRegex("\"(?<name>[a-z][a-zA-Z]*(?:\\.[a-zA-Z]+)+)\"", RegexOptions.None, matchTimeoutMilliseconds: 10000)]
    private static partial Regex Literal();

    [GeneratedRegex(@"MessageKey\.Of\(\s*""(?<name>[a-zA-Z.]+)"",", RegexOptions.None, matchTimeoutMilliseconds: 10000)]
    private static partial Regex Family();
}
