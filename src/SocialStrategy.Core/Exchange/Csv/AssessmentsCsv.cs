using System.Globalization;
using SocialStrategy.Monitoring;
using SocialStrategy.Planning;
using SocialStrategy.Values;

namespace SocialStrategy.Exchange.Csv;

/// <summary>Ratings as CSV, a row each; the columns are described in <c>docs/formats/csv.md</c>.</summary>
public static class AssessmentsCsv
{
    private static readonly string[] Header = ["goal", "direction", "title", "period", "scale", "level", "label"];

    /// <summary>Writes the ratings of all rounds, in order of time and of the document.</summary>
    /// <param name="monitoring">The strategy with its rounds.</param>
    /// <param name="stream">The stream; it stays open.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(StrategyMonitoring monitoring, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(monitoring);
        var items = StrategyItems.Walk(monitoring.Strategy).ToDictionary(item => item.Code);
        var labels = monitoring.Strategy.Scales
            .SelectMany(scale => scale.Levels.Concat(scale.UnorderedLevels).Select(level => (Scale: scale.Code, level.Code, level.Label)))
            .ToDictionary(level => (level.Scale, level.Code), level => level.Label);
        OpenDataCsv.Write(
            stream,
            Header,
            monitoring.Rounds.SelectMany(round => round.Assessments).Select(assessment => Row(assessment, items.GetValueOrDefault(assessment.Item), labels)));
    }

    private static string?[] Row(Assessment assessment, StrategyItem? item, Dictionary<(Code Scale, Code Level), string> labels) =>
    [
        item?.NearestGoal?.Code.Text,
        assessment.Item.Text,
        item?.Title,
        assessment.Period.ToString(),
        assessment.Scale.Text,
        assessment.Level?.Text ?? assessment.PercentComplete?.ToString(CultureInfo.InvariantCulture),
        assessment.Level is { } level ? labels[(assessment.Scale, level)] : "%",
    ];
}
