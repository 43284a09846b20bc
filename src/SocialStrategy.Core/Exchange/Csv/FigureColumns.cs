using System.Text.Json;

namespace SocialStrategy.Exchange;

/// <summary>The columns of <c>figures.csv</c>, in the order of the file.</summary>
internal static class FigureColumns
{
    internal const string Value = "value";
    internal const string Refused = "refused";

    internal static readonly CsvColumn Subject = CsvColumn.RequiredText(0, "subject", "Code of what the figure is about; the strategy's own for the whole.", "Kod tego, czego dotyczy liczba; dla całości kod strategii.");
    internal static readonly CsvColumn Measure = CsvColumn.RequiredText(1, "measure", "What was computed, with the part in brackets.", "Co obliczono, z częścią w nawiasach.");
    internal static readonly CsvColumn Period = CsvColumn.RequiredText(2, "period", "Period of the figure.", "Okres, którego dotyczy liczba.");
    internal static readonly CsvColumn Rule = CsvColumn.RequiredText(3, "rule", "Code of the rule.", "Kod reguły.");
    internal static readonly CsvColumn Exact = CsvColumn.Text(4, "exact", "The exact value: a whole number or a fraction; empty if the rule refused.", "Wartość dokładna: liczba całkowita albo ułamek; puste, jeśli reguła odmówiła.");
    internal static readonly CsvColumn Rounded = new(5, "rounded", CsvColumnKind.Number, Required: false, "The value rounded by the rule; empty if the rule refused.", "Wartość zaokrąglona według reguły; puste, jeśli reguła odmówiła.");
    internal static readonly CsvColumn Decimals = new(6, "decimals", CsvColumnKind.WholeNumber, Required: false, "How many places it was rounded to; empty if the rule refused.", "Do ilu miejsc ją zaokrąglono; puste, jeśli reguła odmówiła.");
    internal static readonly CsvColumn Inputs = new(7, "inputs", CsvColumnKind.WholeNumber, Required: true, "How many inputs it was computed from.", "Z ilu danych ją obliczono.");
    internal static readonly CsvColumn Missing = CsvColumn.Text(8, "missing", "How many expected inputs were not used, by reason: not-reported:2 no-data:1; empty if all were used.", "Ilu oczekiwanych danych nie użyto, według przyczyny: not-reported:2 no-data:1; puste, jeśli użyto wszystkich.");
    internal static readonly CsvColumn Expected = new(9, "expected", CsvColumnKind.WholeNumber, Required: true, "How many inputs there should be.", "Ile danych powinno być.") { IsLater = true };
    internal static readonly CsvColumn Outcome = CsvColumn.RequiredText(10, "outcome", "Whether there is a value or the rule refused.", "Czy jest wartość, czy reguła odmówiła.") with { Choices = [Value, Refused], IsLater = true };
    internal static readonly CsvColumn Reason = CsvColumn.Text(11, "reason", "Why the rule refused.", "Dlaczego reguła odmówiła.") with { Choices = [.. Enum.GetValues<RefusalReason>().Select(Name)], IsLater = true };

    internal static IReadOnlyList<CsvColumn> All { get; } =
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
