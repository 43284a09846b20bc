using System.Globalization;
using System.Text.Json;
using SocialStrategy.Evaluation;
using SocialStrategy.Values;

namespace SocialStrategy.Exchange.Csv;

/// <summary>Computed figures as CSV, a row each; the columns are described in <c>docs/formats/csv.md</c>.</summary>
public static class FiguresCsv
{
    /// <summary>The names of the columns.</summary>
    public static ValueList<string> Columns { get; } = ["subject", "measure", "period", "rule", "exact", "rounded", "decimals", "inputs", "missing"];

    /// <summary>Writes the figures of an evaluation in their order.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="stream">The stream; it stays open.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(StrategyEvaluation evaluation, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        OpenDataCsv.Write(stream, Columns, Rows(evaluation));
    }

    /// <summary>The rows as the file has them, for other formats; texts are not shielded from programs that would run them as formulas.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <returns>A field a column; null for an empty one.</returns>
    public static IEnumerable<IReadOnlyList<string?>> Rows(StrategyEvaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return evaluation.Figures.Select(Row);
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
        return (figure.Part, figure.Group) switch
        {
            (null, _) => measure,
            (var part, null) => $"{measure}[{part}]",
            var (part, group) => $"{measure}[{group}: {part}]",
        };
    }
}
