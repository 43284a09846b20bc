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
        var rounded = figure.Rounded;
        return
        [
            figure.Subject.Text,
            Measure(figure),
            figure.Period.ToString(),
            figure.Rule,
            figure.Exact.ToString(),
            new RoundedNumber(rounded),
            (int)rounded.Scale,
            figure.Inputs.Count,
            figure.Missing.Count,
        ];
    }

    /// <summary>The measure; where a subject has several figures of it, with the part: <c>change[Zasiłek rodzinny]</c>.</summary>
    private static string Measure(Figure figure)
    {
        var measure = JsonNamingPolicy.CamelCase.ConvertName(figure.Measure.ToString());
        return (figure.Part, Group: Group(figure)) switch
        {
            (null, null) => measure,
            (null, var group) => $"{measure}[{group}]",
            (var part, null) => $"{measure}[{part}]",
            var (part, group) => $"{measure}[{group}: {part}]",
        };
    }

    /// <summary>The group; for amounts of money with the currency, since there may be totals in several.</summary>
    private static string? Group(Figure figure) => figure.Measure is FigureMeasure.PlannedFunding or FigureMeasure.SpentFunding
        ? string.Join(", ", new[] { figure.Unit, figure.Group }.OfType<string>())
        : figure.Group;
}
