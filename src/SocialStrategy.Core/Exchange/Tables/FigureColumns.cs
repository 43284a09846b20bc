namespace SocialStrategy.Exchange;

/// <summary>The columns of <c>figures.csv</c>, in the order of the file.</summary>
internal static class FigureColumns
{
    internal static readonly TableColumn Subject = TableColumn.RequiredText(0, "subject", "Code of what the figure is about; the strategy's own for the whole.", "Kod tego, czego dotyczy liczba; dla całości kod strategii.");
    internal static readonly TableColumn Measure = TableColumn.RequiredText(1, "measure", "What was computed, with the part in brackets.", "Co obliczono, z częścią w nawiasach.");
    internal static readonly TableColumn Period = TableColumn.RequiredText(2, "period", "Period of the figure.", "Okres, którego dotyczy liczba.");
    internal static readonly TableColumn Rule = TableColumn.RequiredText(3, "rule", "Code of the rule.", "Kod reguły.");
    internal static readonly TableColumn Exact = TableColumn.RequiredText(4, "exact", "The exact value: a whole number or a fraction.", "Wartość dokładna: liczba całkowita albo ułamek.");
    internal static readonly TableColumn Rounded = new(5, "rounded", TableColumnKind.Number, Required: true, "The value rounded by the rule.", "Wartość zaokrąglona według reguły.");
    internal static readonly TableColumn Decimals = new(6, "decimals", TableColumnKind.WholeNumber, Required: true, "How many places it was rounded to.", "Do ilu miejsc ją zaokrąglono.");
    internal static readonly TableColumn Inputs = new(7, "inputs", TableColumnKind.WholeNumber, Required: true, "How many inputs it was computed from.", "Z ilu danych ją obliczono.");
    internal static readonly TableColumn Missing = new(8, "missing", TableColumnKind.WholeNumber, Required: true, "How many inputs were expected and are not there.", "Ilu oczekiwanych danych nie ma.");

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
    ];
}
