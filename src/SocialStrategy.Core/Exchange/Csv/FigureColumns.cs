namespace SocialStrategy.Exchange;

/// <summary>The columns of <c>figures.csv</c>, in the order of the file.</summary>
internal static class FigureColumns
{
    internal static readonly CsvColumn Subject = CsvColumn.RequiredText(0, "subject", "Code of what the figure is about; the strategy's own for the whole.", "Kod tego, czego dotyczy liczba; dla całości kod strategii.");
    internal static readonly CsvColumn Measure = CsvColumn.RequiredText(1, "measure", "What was computed, with the part in brackets.", "Co obliczono, z częścią w nawiasach.");
    internal static readonly CsvColumn Period = CsvColumn.RequiredText(2, "period", "Period of the figure.", "Okres, którego dotyczy liczba.");
    internal static readonly CsvColumn Rule = CsvColumn.RequiredText(3, "rule", "Code of the rule.", "Kod reguły.");
    internal static readonly CsvColumn Exact = CsvColumn.RequiredText(4, "exact", "The exact value: a whole number or a fraction.", "Wartość dokładna: liczba całkowita albo ułamek.");
    internal static readonly CsvColumn Rounded = new(5, "rounded", CsvColumnKind.Number, Required: true, "The value rounded by the rule.", "Wartość zaokrąglona według reguły.");
    internal static readonly CsvColumn Decimals = new(6, "decimals", CsvColumnKind.WholeNumber, Required: true, "How many places it was rounded to.", "Do ilu miejsc ją zaokrąglono.");
    internal static readonly CsvColumn Inputs = new(7, "inputs", CsvColumnKind.WholeNumber, Required: true, "How many inputs it was computed from.", "Z ilu danych ją obliczono.");
    internal static readonly CsvColumn Missing = new(8, "missing", CsvColumnKind.WholeNumber, Required: true, "How many inputs were expected and are not there.", "Ilu oczekiwanych danych nie ma.");

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
    ];
}
