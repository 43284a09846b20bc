namespace SocialStrategy.Exchange;

/// <summary>Ratings as a table, a row each; the columns are described in <c>docs/formats/csv.md</c>.</summary>
public static class AssessmentsTable
{
    /// <summary>Creates the table of the ratings of all rounds, in order of time and of the document.</summary>
    /// <param name="monitoring">The strategy with its rounds.</param>
    /// <returns>The table <c>assessments</c>.</returns>
    public static TableData Create(StrategyMonitoring monitoring)
    {
        Guard.Against.Null(monitoring);
        return new TableData("assessments", monitoring.Strategy.Title, AssessmentColumns.All, Rows(monitoring));
    }

    /// <summary>Reads a whole table as ratings of one round; see <c>docs/formats/csv.md</c> for what the columns do not carry.</summary>
    /// <param name="source">The table, such as <see cref="CsvTables.Open"/> opens it.</param>
    /// <param name="strategy">The strategy that gives the codes their meaning.</param>
    /// <param name="round">The round that the content belongs to; its narrative sections may be named by the table.</param>
    /// <param name="options">How large the table may be.</param>
    /// <returns>The round with the content of the table in place of its own, or the problems beside what could be read.</returns>
    /// <exception cref="ArgumentException">The round is about another strategy.</exception>
    /// <exception cref="IOException">The source cannot be read.</exception>
    public static ReadResult<MonitoringRound> Read(TableSource source, Strategy strategy, MonitoringRound round, TableReadOptions options)
    {
        Guard.Against.Null(source);
        RoundReading.Require(strategy, round, options);
        return AssessmentReader.Read(source, strategy, round, options);
    }

    /// <summary>Reads a table row by row, whoever wrote it; memory does not grow with the table.</summary>
    /// <remarks>The rows are read while they are enumerated, once.</remarks>
    /// <param name="source">The table, such as <see cref="CsvTables.Open"/> opens it.</param>
    /// <param name="options">How long a row may be.</param>
    /// <returns>The rows; if the header does not fit, one row with the problems and no other.</returns>
    /// <exception cref="IOException">The source cannot be read; thrown while enumerating.</exception>
    public static IEnumerable<RowResult<AssessmentRow>> ReadRows(TableSource source, TableReadOptions options)
    {
        Guard.Against.Null(source);
        Guard.Against.Null(options);
        return source.Rows(AssessmentColumns.All, options, AssessmentRow.Read);
    }

    private static IEnumerable<object?[]> Rows(StrategyMonitoring monitoring)
    {
        var labels = monitoring.Strategy.Scales
            .SelectMany(scale => scale.Levels.Concat(scale.UnorderedLevels).Select(level => (Scale: scale.Code, level.Code, level.Label)))
            .ToDictionary(level => (level.Scale, level.Code), level => level.Label);
        return monitoring.Rounds.SelectMany(round => round.Assessments).Select(assessment => Row(assessment, monitoring.Strategy.Find(assessment.Item), labels));
    }

    private static object?[] Row(Assessment assessment, StrategyItem? item, Dictionary<(ScaleCode Scale, LevelCode Level), string> labels) =>
    [
        item?.NearestGoal?.Code.Text,
        assessment.Item.Text,
        item?.Title,
        assessment.Period.ToString(),
        assessment.Scale.Text,
        assessment.Level is { } code ? code.Text : assessment.PercentComplete,
        assessment.Level is { } level ? labels[(assessment.Scale, level)] : "%",
    ];
}
