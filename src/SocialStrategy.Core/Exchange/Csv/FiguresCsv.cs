using System.Globalization;
using System.Text.Json;
using SocialStrategy.Evaluation;

namespace SocialStrategy.Exchange.Csv;

/// <summary>Computed figures as CSV, a row each; the columns are described in <c>docs/formats/csv.md</c>.</summary>
public static class FiguresCsv
{
    private static readonly string[] Header = ["subject", "measure", "period", "rule", "exact", "rounded", "decimals", "inputs", "missing"];

    /// <summary>Writes the figures of an evaluation in their order.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="stream">The stream; it stays open.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(StrategyEvaluation evaluation, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        OpenDataCsv.Write(stream, Header, evaluation.Figures.Select(Row));
    }

    private static string?[] Row(Figure figure)
    {
        var rounded = figure.Rounded;
        return
        [
            figure.Subject.Text,
            Measure(figure),
            figure.Period.ToString(),
            figure.Rule,
            figure.Exact.ToString(),
            rounded.ToString(CultureInfo.InvariantCulture),
            rounded.Scale.ToString(CultureInfo.InvariantCulture),
            figure.Inputs.Count.ToString(CultureInfo.InvariantCulture),
            figure.Missing.Count.ToString(CultureInfo.InvariantCulture),
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
