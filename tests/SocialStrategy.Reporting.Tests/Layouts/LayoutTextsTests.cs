using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Tests.Layouts;

/// <summary>The two languages have the same texts with the same gaps, and no numbers of their own.</summary>
public sealed partial class LayoutTextsTests
{
    private static readonly Dictionary<string, string> Polish = Texts(LayoutTexts.Polish).ToDictionary(StringComparer.Ordinal);

    private static readonly Dictionary<string, string> English = Texts(LayoutTexts.English).ToDictionary(StringComparer.Ordinal);

    [Fact]
    public void Texts_AreFoundInBothLanguages()
    {
        Assert.True(Polish.Count > 100);
        Assert.Equal(Polish.Keys, English.Keys);
    }

    [Fact]
    public void Texts_HaveNoDigit() =>
        Assert.All(Polish.Concat(English), text => Assert.DoesNotContain(text.Value, char.IsDigit));

    [Fact]
    public void Rules_AllHaveWords()
    {
        Assert.All([LayoutTexts.Polish, LayoutTexts.English], texts =>
            Assert.Equal(FigureRules.Names.Order(StringComparer.Ordinal), texts.Explanations.Rules.Keys.Order(StringComparer.Ordinal)));
        Assert.Equal("suma wkładów realizatorów", LayoutTexts.Polish.Explanations.Rules["sumOfContributions"]);
        Assert.Equal("wartość wydrukowana minus suma wkładów realizatorów", LayoutTexts.Polish.Explanations.Rules["printedLessSumOfContributions"]);
        Assert.Equal("median of the ratings of tasks, missing inputs counted as zero", LayoutTexts.English.Explanations.Rules["medianOfTasks(zero)"]);
    }

    [Fact]
    public void Breakdowns_AllHaveWords() => Assert.All([LayoutTexts.Polish, LayoutTexts.English], texts =>
        Assert.Equal(Enum.GetNames<BreakdownFeature>().Select(JsonNamingPolicy.CamelCase.ConvertName).Order(StringComparer.Ordinal), texts.Explanations.Breakdowns.Keys.Order(StringComparer.Ordinal)));

    [Fact]
    public void Gaps_OfOneText_AreTheSameInBothLanguages() =>
        Assert.All(Polish, text => Assert.Equal(Gaps(text.Value), Gaps(English[text.Key])));

    [Fact]
    public void Gaps_AreThoseThatTheSummaryLists()
    {
        var documentation = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "SocialStrategy.Reporting.xml")).Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value, member => member.Element("summary")?.Value ?? "", StringComparer.Ordinal);

        Assert.All(Polish.Where(text => !IsForm(text.Key)), text =>
        {
            var member = $"P:SocialStrategy.Reporting.{text.Key}";
            Assert.Equal(Gaps(documentation.GetValueOrDefault(member, "")), Gaps(text.Value));
        });
    }

    [Fact]
    public void Braces_AreAlwaysPairs() => Assert.All(
        Polish.Concat(English),
        text => Assert.DoesNotContain(Gap().Replace(text.Value, ""), character => character is '{' or '}'));

    [Fact]
    public void Words_OfOneLanguage_AreNotThoseOfTheOther()
    {
        var same = Polish.Where(text => text.Value == English[text.Key]).Select(text => text.Value).Distinct(StringComparer.Ordinal);

        // Only what has no words of its own may be the same.
        Assert.All(same, text => Assert.DoesNotContain(Gap().Replace(text, ""), char.IsLetter));
    }

    [Fact]
    public void Reports_InBothLanguages_ShareNoHeadingOfTheLayouts()
    {
        var polish = Headings(LayoutTexts.Polish);
        var english = Headings(LayoutTexts.English);

        Assert.True(polish.Count > 3);
        Assert.Empty(polish.Intersect(English.Values, StringComparer.Ordinal));
        Assert.Empty(english.Intersect(Polish.Values, StringComparer.Ordinal));
        Assert.Empty(polish.Intersect(english, StringComparer.Ordinal));
    }

    [Fact]
    public void Texts_ChangedByTheCaller_AreUsed()
    {
        var texts = LayoutTexts.Polish with { Headings = LayoutTexts.Polish.Headings with { Scale = "Jak ocenialiśmy" } };

        Assert.Contains("Jak ocenialiśmy", Shown.Headings(Shown.Report(Zalesie.Evaluation, texts, ReportSections.Scales)));
    }

    [Fact]
    public void Texts_WithAnUnknownGap_AreRefusedWithTheGapsThatCanBeFilled()
    {
        var texts = LayoutTexts.Polish with { Ratings = LayoutTexts.Polish.Ratings with { Rating = "Ocena {grade}" } };

        var refusal = Assert.Throws<ArgumentException>(() => Shown.Report(RatedTown.Rated([7]), texts, ReportSections.Goals([GoalParts.ItemRatings], [])));
        Assert.Contains("Ocena {grade}", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("rating", refusal.Message, StringComparison.Ordinal);
        var several = Assert.Throws<ArgumentException>(() => new ReportContext(RatedTown.Rated([7]), texts).Fill("{mean}", ("ratings", "1"), ("sum", "7")));
        Assert.StartsWith("The text '{mean}' has a gap that is not filled; here can be filled: ratings, sum.", several.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_WithoutTheGapOfAReference_AreRefused()
    {
        var served = new Direction("1.1", "Działanie") { AlsoServes = ["2"] };
        var strategy = new Strategy("S", "Strategia", [new Goal("1", "Cel") { Directions = [served] }, new Goal("2", "Cel wspólny")], [], [], []);
        var evaluation = RatedTown.Evaluate(strategy, new MonitoringRound("S", Period.Year(2024)), RollUpRules.MeanOfDirections);
        var texts = LayoutTexts.Polish with { Indicators = LayoutTexts.Polish.Indicators with { SharedDirections = "Opisano gdzie indziej." } };

        var shared = Shown.Blocks(Shown.Report(evaluation, LayoutTexts.Polish, ReportSections.Goals([], []))).OfType<Paragraph>().Single();
        Assert.Equal([new Run("To, co służy temu celowi, opisano w części „"), new Reference("goal-1"), new Run("”.")], shared.Inlines);
        var refusal = Assert.Throws<ArgumentException>(() => Shown.Report(evaluation, texts, ReportSections.Goals([], [])));
        Assert.StartsWith("The text 'Opisano gdzie indziej.' does not have the gap 'section' once.", refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>The headings that the layouts themselves write, without the municipality's own words.</summary>
    private static HashSet<string> Headings(LayoutTexts texts) => new[] { RatedTown.Rated([7, 3], [1]), Zalesie.Evaluation }
        .SelectMany(evaluation => Shown.Headings(Shown.Report(
            evaluation,
            texts,
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

    private static string[] Gaps(string text) => [.. Gap().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static bool IsForm(string name) => name.StartsWith(nameof(PluralForms), StringComparison.Ordinal) || name.StartsWith(nameof(LevelName), StringComparison.Ordinal) || name.Contains('/', StringComparison.Ordinal);

    /// <summary>Every text below a record of texts, by type and property; the forms of a noun by the property that holds them.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Texts(object holder, string? of = null)
    {
        foreach (var property in holder.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var name = of is null ? $"{holder.GetType().Name}.{property.Name}" : $"{of}/{property.Name}";
            switch (property.GetValue(holder))
            {
                case string text:
                    yield return new(name, text);
                    break;
                case ReportLanguage:
                    break;
                case IReadOnlyDictionary<string, string> words:
                    foreach (var (key, text) in words)
                    {
                        yield return new($"{name}/{key}", text);
                    }

                    break;
                case PluralForms or LevelName:
                    foreach (var form in Texts(property.GetValue(holder)!, name))
                    {
                        yield return form;
                    }

                    break;
                case { } lower:
                    foreach (var text in Texts(lower))
                    {
                        yield return text;
                    }

                    break;
            }
        }
    }

    [GeneratedRegex(@"\{[a-zA-Z]+\}", RegexOptions.None, matchTimeoutMilliseconds: 10000)]
    private static partial Regex Gap();
}
