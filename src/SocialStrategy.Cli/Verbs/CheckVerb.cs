using System.CommandLine;
using System.Text.Json;
using SocialStrategy.Cli.Output;
using SocialStrategy.Exchange;

namespace SocialStrategy.Cli.Verbs;

/// <summary>Reads everything, and tells every problem or what was read.</summary>
internal sealed class CheckVerb : Verb
{
    internal CheckVerb(CommonOptions common)
        : base(common, "check", "Reads every file of the folder and tells every problem at once: file, line and column, path, code, what to do; or what was read.")
    {
    }

    internal override IReadOnlyList<string> Examples => ["plan", "plan --language en --json"];

    internal override Outcome Run(ParseResult parsed, Language language)
    {
        var path = FolderOf(parsed, language);
        var folder = PlanFolder.Read(path);
        return folder is { Monitoring: { } monitoring, Rules: { } rules }
            ? new Outcome { Lines = [.. Lines(monitoring, rules, folder.Editions, NotRead(path), language)], Json = json => Write(json, monitoring, folder.Editions, NotRead(path)) }
            : new Outcome { Problems = folder.Problems };
    }

    private static IEnumerable<string> Lines(StrategyMonitoring monitoring, EvaluationRules rules, ValueList<Strategy> editions, string[] notRead, Language language) =>
    [
        language.Text("check.strategy", ("title", monitoring.Strategy.Title), ("code", monitoring.Strategy.Code.Text)),
        .. Counts(monitoring.Strategy).Select(count => "  " + language.Text($"check.{count.Name}", ("count", count.Count))),
        .. monitoring.Rounds.Select(round => language.Text(
            "check.round",
            ("period", round.Period.ToString()), ("observations", round.Observations.Count), ("assessments", round.Assessments.Count), ("published", round.PublishedFigures.Count))),
        .. monitoring.Rounds.Count == 0 ? new[] { language.Text("check.noRounds") } : [],
        .. editions.Select(edition => language.Text("check.edition", ("title", edition.Title))),
        language.Text("check.rules", ("rule", rules.RatingRollUp.Name)),
        .. notRead.Length == 0 ? [] : new[] { language.Text("check.notRead", ("names", string.Join(", ", notRead))) },
        language.Text("check.good"),
    ];

    private static IEnumerable<(string Name, int Count)> Counts(Strategy strategy) =>
    [
        ("goals", strategy.Items.OfType<GoalItem>().Count()),
        ("directions", strategy.Items.OfType<DirectionItem>().Count()),
        ("indicators", strategy.Items.OfType<IndicatorItem>().Count()),
        ("tasks", strategy.Items.OfType<TaskItem>().Count()),
        ("realizers", strategy.Realizers.Count),
        ("scales", strategy.Scales.Count),
    ];

    private static void Write(Utf8JsonWriter json, StrategyMonitoring monitoring, ValueList<Strategy> editions, string[] notRead)
    {
        json.WriteStartObject("strategy");
        json.WriteString("code", monitoring.Strategy.Code.Text);
        json.WriteString("title", monitoring.Strategy.Title);
        foreach (var (name, count) in Counts(monitoring.Strategy))
        {
            json.WriteNumber(name, count);
        }

        json.WriteEndObject();
        json.WriteStartArray("rounds");
        foreach (var round in monitoring.Rounds)
        {
            json.WriteStartObject();
            json.WriteString("period", round.Period.ToString());
            json.WriteNumber("observations", round.Observations.Count);
            json.WriteNumber("assessments", round.Assessments.Count);
            json.WriteNumber("publishedFigures", round.PublishedFigures.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        JsonOutput.WriteTexts(json, "editions", editions.Select(edition => edition.Title));
        JsonOutput.WriteTexts(json, "notRead", notRead);
    }

    /// <summary>What else stands in the folder, so that a file with a mistyped name is not taken for read.</summary>
    private static string[] NotRead(string path) =>
    [
        .. Directory.EnumerateFileSystemEntries(path)
            .Select(entry => Path.GetFileName(entry))
            .Where(name => !PlanFolder.IsRead(name))
            .Order(StringComparer.Ordinal),
    ];
}
