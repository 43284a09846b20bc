using System.Text.Json;

namespace SocialStrategy.Exchange;

/// <summary>Computed figures as a table, a row each; the columns are described in <c>docs/formats/csv.md</c>.</summary>
public static class FiguresTable
{
    /// <summary>Creates the table of the figures of an evaluation, in their order.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <returns>The table <c>figures</c>.</returns>
    public static TableData Create(StrategyEvaluation evaluation)
    {
        Guard.Against.Null(evaluation);
        return new TableData("figures", evaluation.Strategy.Title, FigureColumns.All, evaluation.Figures.Select(Row));
    }

    /// <summary>Reads a table row by row, whoever wrote it; memory does not grow with the table.</summary>
    /// <remarks>The rows are read while they are enumerated, once.</remarks>
    /// <param name="source">The table, such as <see cref="CsvTables.Open"/> opens it.</param>
    /// <param name="options">How long a row may be.</param>
    /// <returns>The rows; if the header does not fit, one row with the problems and no other.</returns>
    /// <exception cref="IOException">The source cannot be read; thrown while enumerating.</exception>
    public static IEnumerable<RowResult<FigureRow>> ReadRows(TableSource source, TableReadOptions options)
    {
        Guard.Against.Null(source);
        Guard.Against.Null(options);
        return source.Rows(FigureColumns.All, options, FigureRow.Read);
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
            rounded is { } value ? new RoundedNumber(value) : null,
            (int?)rounded?.Scale,
            figure.Inputs.Count,
            Missing(figure.Coverage),
            figure.Coverage.Expected,
            figure.IsRefused ? FigureColumns.Refused : FigureColumns.Value,
            figure.Refusal is { } reason ? FigureColumns.Name(reason) : Counts(figure.Inputs.Select(Unsettled).OfType<GapReason>()),
        ];
    }

    /// <summary>The expected inputs that were not used, by reason: <c>not-reported:2 no-data:1</c>; null if there are none.</summary>
    private static string? Missing(FigureCoverage coverage) => Counts(coverage.Gaps.Where(gap => gap.IsExpected).Select(gap => gap.Reason));

    private static GapReason? Unsettled(FigureInput input) => input.Status switch
    {
        ObservationStatus.Provisional => GapReason.Provisional,
        ObservationStatus.Forecast => GapReason.Forecast,
        _ => null,
    };

    private static string? Counts(IEnumerable<GapReason> reasons) =>
        string.Join(' ', reasons.CountBy(reason => reason).OrderBy(reason => reason.Key).Select(reason => FormattableString.Invariant($"{FigureColumns.Name(reason.Key)}:{reason.Value}"))) is { Length: > 0 } counts ? counts : null;

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
        ItemSubject or RatingSubject => null,
        _ => throw new ArgumentOutOfRangeException(nameof(subject), subject, "This subject is not known."),
    };

    private static string? InGroup(string? group, string? part) => group is null ? part : part is null ? group : $"{group}: {part}";
}
