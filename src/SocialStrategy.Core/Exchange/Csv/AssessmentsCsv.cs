namespace SocialStrategy.Exchange;

/// <summary>Ratings as CSV, a row each; the columns are described in <c>docs/formats/csv.md</c>.</summary>
public static class AssessmentsCsv
{
    /// <summary>The names of the columns.</summary>
    public static ValueList<string> Columns { get; } = AssessmentColumns.All.Select(column => column.Name).ToValueList();

    /// <summary>Writes the ratings of all rounds, in order of time and of the document.</summary>
    /// <param name="monitoring">The strategy with its rounds.</param>
    /// <param name="stream">The stream; it stays open.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(StrategyMonitoring monitoring, Stream stream) => Write(monitoring, CsvProfile.OpenData, stream);

    /// <summary>Writes the ratings of all rounds in a profile; see <see cref="Write(StrategyMonitoring, Stream)"/>.</summary>
    /// <param name="monitoring">The strategy with its rounds.</param>
    /// <param name="profile">For whom the file is.</param>
    /// <param name="stream">The stream; it stays open.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(StrategyMonitoring monitoring, CsvProfile profile, Stream stream)
    {
        Guard.Against.Null(stream);
        CsvOutput.Write(stream, profile, AssessmentColumns.All, Rows(monitoring));
    }

    /// <summary>The rows as the file has them, for other formats; texts are not shielded from programs that would run them as formulas.</summary>
    /// <param name="monitoring">The strategy with its rounds.</param>
    /// <returns>A cell a column: a text, a number, or null for an empty one.</returns>
    public static IEnumerable<IReadOnlyList<object?>> Rows(StrategyMonitoring monitoring)
    {
        Guard.Against.Null(monitoring);
        var labels = monitoring.Strategy.Scales
            .SelectMany(scale => scale.Levels.Concat(scale.UnorderedLevels).Select(level => (Scale: scale.Code, level.Code, level.Label)))
            .ToDictionary(level => (level.Scale, level.Code), level => level.Label);
        return monitoring.Rounds.SelectMany(round => round.Assessments).Select(assessment => Row(assessment, monitoring.Strategy.Find(assessment.Item), labels));
    }

    /// <summary>Reads a whole file as the ratings of one round; see <c>docs/formats/csv.md</c> for what the columns do not carry.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="strategy">The strategy that gives the codes their meaning.</param>
    /// <param name="round">The round that the content belongs to; its narrative sections may be named by the file.</param>
    /// <param name="options">How large the file may be.</param>
    /// <returns>The round with the file's content in place of its own, or the problems beside what could be read.</returns>
    /// <exception cref="ArgumentException">The round is about another strategy.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult<MonitoringRound> Read(Stream stream, Strategy strategy, MonitoringRound round, CsvReadOptions options)
    {
        var input = new CsvInput(stream);
        CsvRounds.Require(strategy, round, options);
        return AssessmentReader.Read(input, strategy, round, options);
    }

    /// <summary>Reads the rows of another format as the ratings of one round, with the same columns, strictness and problems; the line of a problem is the number of the row.</summary>
    /// <param name="rows">The rows, the first with the names of the columns; enumerated once.</param>
    /// <param name="strategy">The strategy that gives the codes their meaning.</param>
    /// <param name="round">The round that the content belongs to; its narrative sections may be named by the rows.</param>
    /// <param name="options">How many rows there may be.</param>
    /// <returns>The round with the content of the rows in place of its own, or the problems beside what could be read.</returns>
    /// <exception cref="ArgumentException">The round is about another strategy.</exception>
    public static ReadResult<MonitoringRound> Read(IEnumerable<GridRow> rows, Strategy strategy, MonitoringRound round, CsvReadOptions options)
    {
        var input = new GridInput(rows);
        CsvRounds.Require(strategy, round, options);
        return AssessmentReader.Read(input, strategy, round, options);
    }

    /// <summary>Reads a file row by row, whoever wrote it; memory does not grow with the file.</summary>
    /// <remarks>Encoding, separator and numbers are read by the rules of <c>docs/formats/csv.md</c>. The rows are read while they are enumerated, once.</remarks>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="options">How long a row may be.</param>
    /// <returns>The rows; if the header does not fit, one row 1 with the problems and no other.</returns>
    /// <exception cref="IOException">The stream cannot be read; thrown while enumerating.</exception>
    public static IEnumerable<CsvRow<AssessmentRow>> ReadRows(Stream stream, CsvReadOptions options)
    {
        Guard.Against.Null(stream);
        Guard.Against.Null(options);
        return CsvFile.Rows(stream, AssessmentColumns.All, options, AssessmentRow.Read);
    }

    /// <summary>Reads the rows of another format one by one; see <see cref="ReadRows(Stream, CsvReadOptions)"/>.</summary>
    /// <param name="rows">The rows, the first with the names of the columns; read while the result is enumerated.</param>
    /// <param name="options">The limits.</param>
    /// <returns>The rows; if the header does not fit, one row with the problems and no other.</returns>
    public static IEnumerable<CsvRow<AssessmentRow>> ReadRows(IEnumerable<GridRow> rows, CsvReadOptions options)
    {
        Guard.Against.Null(options);
        return new GridInput(rows).Rows(AssessmentColumns.All, options, AssessmentRow.Read);
    }

    private static object?[] Row(Assessment assessment, StrategyItem? item, Dictionary<(Code Scale, Code Level), string> labels) =>
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
