using System.Text.Json;

namespace SocialStrategy.Exchange;

/// <summary>Computed figures as CSV, a row each; the columns are described in <c>docs/formats/csv.md</c>.</summary>
public static class FiguresCsv
{
    /// <summary>The names of the columns.</summary>
    public static ValueList<string> Columns { get; } = FigureColumns.All.Select(column => column.Name).ToValueList();

    /// <summary>Writes the figures of an evaluation in their order.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="stream">The stream; it stays open.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(StrategyEvaluation evaluation, Stream stream) => Write(evaluation, CsvProfile.OpenData, stream);

    /// <summary>Writes the figures of an evaluation in a profile, in their order.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="profile">For whom the file is.</param>
    /// <param name="stream">The stream; it stays open.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(StrategyEvaluation evaluation, CsvProfile profile, Stream stream)
    {
        Guard.Against.Null(evaluation);
        Guard.Against.Null(stream);
        CsvOutput.Write(stream, profile, FigureColumns.All, evaluation.Figures.Select(Row));
    }

    /// <summary>The rows as the file has them, for other formats; texts are not shielded from programs that would run them as formulas.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <returns>A cell a column: a text, a number, or null for an empty one.</returns>
    public static IEnumerable<IReadOnlyList<object?>> Rows(StrategyEvaluation evaluation)
    {
        Guard.Against.Null(evaluation);
        return evaluation.Figures.Select(Row);
    }

    /// <summary>Reads a file row by row, whoever wrote it; memory does not grow with the file.</summary>
    /// <remarks>Encoding, separator and numbers are read by the rules of <c>docs/formats/csv.md</c>. The rows are read while they are enumerated, once.</remarks>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="options">How long a row may be.</param>
    /// <returns>The rows; if the header does not fit, one row 1 with the problems and no other.</returns>
    /// <exception cref="IOException">The stream cannot be read; thrown while enumerating.</exception>
    public static IEnumerable<CsvRow<FigureRow>> ReadRows(Stream stream, CsvReadOptions options)
    {
        Guard.Against.Null(stream);
        Guard.Against.Null(options);
        return CsvFile.Rows(stream, FigureColumns.All, options, FigureRow.Read);
    }

    /// <summary>Reads the rows of another format one by one; see <see cref="ReadRows(Stream, CsvReadOptions)"/>.</summary>
    /// <param name="rows">The rows, the first with the names of the columns; read while the result is enumerated.</param>
    /// <param name="options">The limits.</param>
    /// <returns>The rows; if the header does not fit, one row with the problems and no other.</returns>
    public static IEnumerable<CsvRow<FigureRow>> ReadRows(IEnumerable<GridRow> rows, CsvReadOptions options)
    {
        Guard.Against.Null(options);
        return new GridInput(rows).Rows(FigureColumns.All, options, FigureRow.Read);
    }

    private static object?[] Row(Figure figure)
    {
        var number = figure.Outcome as NumberOutcome;
        var rounded = number?.Rounded;
        return
        [
            figure.Item.Text,
            Measure(figure),
            figure.Period.ToString(),
            figure.Rule.Name,
            number?.Exact.ToString(),
            rounded,
            (int?)rounded?.Scale,
            figure.Inputs.Count,
            Missing(figure.Coverage),
            figure.Coverage.Expected,
            figure.IsRefused ? FigureColumns.Refused : FigureColumns.Value,
            figure.Refusal is { } reason ? FigureColumns.Name(reason) : null,
        ];
    }

    /// <summary>The expected inputs that were not used, by reason: <c>not-reported:2 no-data:1</c>; null if there are none.</summary>
    private static string? Missing(FigureCoverage coverage) => coverage.IsFull
        ? null
        : string.Join(' ', coverage.Gaps.Where(gap => gap.IsExpected).CountBy(gap => gap.Reason).OrderBy(reason => reason.Key).Select(reason => FormattableString.Invariant($"{FigureColumns.Name(reason.Key)}:{reason.Value}")));

    /// <summary>The measure; where an item has several figures of it, with what exactly it is about: <c>change[Zasiłek rodzinny]</c>.</summary>
    private static string Measure(Figure figure)
    {
        var measure = JsonNamingPolicy.CamelCase.ConvertName(figure.Measure.ToString());
        return Part(figure.Subject) is { } part ? $"{measure}[{part}]" : measure;
    }

    private static string? Part(FigureSubject subject) => subject switch
    {
        ObservationSubject observed => InGroup(observed.Group, observed.Component ?? observed.Name),
        BreakdownSubject breakdown => JsonNamingPolicy.CamelCase.ConvertName(breakdown.By.ToString()),
        LevelSubject level => level.Level.Text,
        TargetSubject target => target.Label,
        FundingSubject funding => funding.Currency,
        FundingSourceSubject funding => InGroup($"{funding.Currency}, source", funding.Source),
        _ => null,
    };

    private static string? InGroup(string? group, string? part) => group is null ? part : part is null ? group : $"{group}: {part}";
}
