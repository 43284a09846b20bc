using System.Collections;
using System.Reflection;
using System.Text.Json.Nodes;
using SocialStrategy.Audit;
using SocialStrategy.Exchange;
using SocialStrategy.Reporting;
using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.TestKit;

/// <summary>The sample that uses every member of the model, with a text put behind every free text in it.</summary>
public static class HostileSpecimen
{
    /// <summary>Stands for the text while the files are read; no file has it.</summary>
    private const char Mark = '\uE000';

    private static readonly string[] Rounds = ["round-2023.json", "round-2024.json"];

    private static readonly EvaluationRules Rules = new()
    {
        RatingRollUp = RollUpRules.MeanOfDirections,
        MeanRounding = Rounding.HalfAwayFromZero(1),
        PercentRounding = Rounding.HalfAwayFromZero(1),
        ProgressRollUp = RollUpRules.MeanOfIndicators,
        TaskAmounts = TaskAmounts.IncludeParts,
    };

    /// <summary>The strategy with its last two rounds.</summary>
    /// <param name="text">What stands behind every free text.</param>
    public static StrategyMonitoring Monitoring(string text)
    {
        var strategy = Marked("strategy.json", StrategyJson.Read);
        Fill(strategy, text);
        var rounds = Rounds.Select(file => Marked(file, json => RoundJson.Read(json, strategy))).ToValueList();
        Fill(rounds, text);
        return new StrategyMonitoring(strategy, rounds);
    }

    /// <summary>The last round with its figures.</summary>
    /// <param name="text">What stands behind every free text.</param>
    public static StrategyEvaluation Evaluation(string text) => Evaluated(Monitoring(text));

    /// <summary>The last round of such a model with its figures.</summary>
    /// <param name="monitoring">The model.</param>
    public static StrategyEvaluation Evaluated(StrategyMonitoring monitoring) => Evaluator.Evaluate(monitoring, Period.Year(2024), Period.Year(2023), Rules);

    /// <summary>A report of every section and every part that there is.</summary>
    /// <param name="evaluation">The evaluated round.</param>
    /// <param name="texts">The language.</param>
    public static Report Report(StrategyEvaluation evaluation, LayoutTexts texts)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return new ReportLayout(
        [
            ReportSections.Mission, ReportSections.Narrative(Enum.GetValues<NarrativeKind>()), ReportSections.Scorecard, ReportSections.Progress, ReportSections.Funding,
            ReportSections.Scales, ReportSections.Programmes, ReportSections.Realizers,
            ReportSections.Goals([GoalParts.ItemRatings, GoalParts.RatingChart], [GoalParts.IndicatorCards, GoalParts.IndicatorTable, GoalParts.ContributionMatrix, GoalParts.DirectionList]),
            ReportSections.RatingSummary, ReportSections.RatingDistribution, ReportSections.Reconciliation, ReportSections.ContributionSummary, ReportSections.EditorialNotes,
            ReportSections.FigureAnnex, ReportSections.Findings(Auditor.Audit(evaluation, AuditRules.All)),
        ]).Build(evaluation, texts);
    }

    /// <summary>A file with the mark behind every text that may hold anything.</summary>
    private static T Marked<T>(string file, Func<string, ReadResult<T>> read)
        where T : class
    {
        var json = File.ReadAllText(Repository.PathOf($"samples/Specimen/data/{file}"));
        var free = Texts(JsonNode.Parse(json)).Select(KindOf).Distinct(StringComparer.Ordinal)
            .Where(kind => read(With(json, kind.Equals)).TryGetContent(out var content) && !HasMarkedCode(content))
            .ToHashSet(StringComparer.Ordinal);
        return read(With(json, free.Contains)).GetContentOrThrow();
    }

    private static string With(string json, Func<string, bool> isFree)
    {
        var root = JsonNode.Parse(json)!;
        foreach (var text in Texts(root).Where(text => isFree(KindOf(text))).ToArray())
        {
            text.ReplaceWith($"{text.GetValue<string>()}{Mark}");
        }

        return root.ToJsonString();
    }

    private static IEnumerable<JsonValue> Texts(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Texts(member.Value)),
        JsonArray items => items.SelectMany(Texts),
        JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.String => [value],
        _ => [],
    };

    private static string KindOf(JsonNode text) => string.Concat(text.GetPath().Where(character => !char.IsAsciiDigit(character))).Replace(".goals[].goals[]", ".goals[]", StringComparison.Ordinal);

    /// <summary>Puts the text in the place of the mark, also where a file could not carry it.</summary>
    private static void Fill(object? content, string text)
    {
        switch (content)
        {
            case null or string or Code or Enum or decimal or bool or DateOnly:
                break;
            case IEnumerable items:
                foreach (var item in items)
                {
                    Fill(item, text);
                }

                break;
            default:
                foreach (var field in Fields(content.GetType()))
                {
                    var held = field.GetValue(content);
                    if (held is string { Length: > 0 } marked && marked[^1] == Mark)
                    {
                        field.SetValue(content, marked[..^1] + text);
                    }

                    Fill(held, text);
                }

                break;
        }
    }

    /// <summary>Codes are no free texts: others name them.</summary>
    private static bool HasMarkedCode(object? content) => content switch
    {
        null or string or Enum or decimal or bool or DateOnly => false,
        Code code => code.Text[^1] == Mark,
        IEnumerable items => items.Cast<object?>().Any(HasMarkedCode),
        _ => Fields(content.GetType()).Any(field => HasMarkedCode(field.GetValue(content))),
    };

    private static IEnumerable<FieldInfo> Fields(Type type) => type.Namespace!.StartsWith("SocialStrategy", StringComparison.Ordinal)
        ? type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic).Concat(type.BaseType is { } above ? Fields(above) : [])
        : [];
}
