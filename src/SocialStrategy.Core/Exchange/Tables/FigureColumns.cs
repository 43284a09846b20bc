using System.Text.Json;

namespace SocialStrategy.Exchange;

/// <summary>The columns of <c>figures.csv</c>, in the order of the file.</summary>
internal static class FigureColumns
{
    internal const string Value = "value";
    internal const string Refused = "refused";

    internal static readonly TableColumn Subject = TableColumn.RequiredText(0, "subject", "Code of what the figure is about; the strategy's own for the whole.", "Kod tego, czego dotyczy liczba; dla całości kod strategii.");
    internal static readonly TableColumn Measure = TableColumn.RequiredText(1, "measure", "What was computed, with the part in brackets.", "Co obliczono, z częścią w nawiasach.");
    internal static readonly TableColumn Period = TableColumn.RequiredText(2, "period", "Period of the figure.", "Okres, którego dotyczy liczba.");
    internal static readonly TableColumn Rule = TableColumn.RequiredText(3, "rule", "Code of the rule.", "Kod reguły.");
    internal static readonly TableColumn Exact = TableColumn.Text(4, "exact", "The exact value: a whole number or a fraction; empty if the rule refused.", "Wartość dokładna: liczba całkowita albo ułamek; puste, jeśli reguła odmówiła.");
    internal static readonly TableColumn Rounded = new(5, "rounded", TableColumnKind.Number, Required: false, "The value rounded by the rule; empty if the rule refused.", "Wartość zaokrąglona według reguły; puste, jeśli reguła odmówiła.");
    internal static readonly TableColumn Decimals = new(6, "decimals", TableColumnKind.WholeNumber, Required: false, "How many places it was rounded to; empty if the rule refused.", "Do ilu miejsc ją zaokrąglono; puste, jeśli reguła odmówiła.");
    internal static readonly TableColumn Inputs = new(7, "inputs", TableColumnKind.WholeNumber, Required: true, "How many inputs it was computed from.", "Z ilu danych ją obliczono.");
    internal static readonly TableColumn Missing = TableColumn.Text(8, "missing", "How many expected inputs were not used, by reason: not-reported:2 no-data:1; empty if all were used.", "Ilu oczekiwanych danych nie użyto, według przyczyny: not-reported:2 no-data:1; puste, jeśli użyto wszystkich.");
    internal static readonly TableColumn Expected = new(9, "expected", TableColumnKind.WholeNumber, Required: true, "How many inputs there should be.", "Ile danych powinno być.") { IsLater = true };
    internal static readonly TableColumn Outcome = TableColumn.RequiredText(10, "outcome", "Whether there is a value or the rule refused.", "Czy jest wartość, czy reguła odmówiła.") with { Choices = [Value, Refused], IsLater = true };
    internal static readonly TableColumn Reason = TableColumn.Text(
        11,
        "reason",
        "Why the rule refused; of a value how many of its inputs are not settled: provisional:1 forecast:2, empty if all are.",
        "Dlaczego reguła odmówiła; przy wartości ile danych nie jest ostatecznych: provisional:1 forecast:2, puste, jeśli wszystkie są.") with
    {
        IsLater = true,
    };

    internal static IReadOnlyList<TableColumn> All { get; } =
    [
        Subject,
        Measure,
        Period,
        Rule,
        Exact,
        Rounded,
        Decimals,
        Inputs,
        Missing,
        Expected,
        Outcome,
        Reason,
    ];

    /// <summary>Returns the name of a reason in the file: <c>not-reported</c>.</summary>
    internal static string Name<T>(T reason)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(reason.ToString());
}
