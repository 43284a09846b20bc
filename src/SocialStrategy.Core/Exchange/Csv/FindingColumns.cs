namespace SocialStrategy.Exchange;

/// <summary>The columns of <c>findings.csv</c>, which is written only, in the order of the file.</summary>
internal static class FindingColumns
{
    internal static IReadOnlyList<CsvColumn> All { get; } =
    [
        CsvColumn.RequiredText(0, "code", "Code of the audit rule.", "Kod reguły kontroli."),
        CsvColumn.RequiredText(1, "severity", "How grave it is.", "Waga.") with { Choices = ["error", "warning", "hint"] },
        CsvColumn.RequiredText(2, "subject", "Code of what it is about.", "Kod tego, czego dotyczy."),
        CsvColumn.RequiredText(3, "period", "Period that it is about.", "Okres, którego dotyczy."),
        CsvColumn.Text(4, "declared", "What was printed.", "Co wydrukowano."),
        CsvColumn.Text(5, "computed", "What the data or the rules give.", "Co wynika z danych albo reguł."),
        CsvColumn.RequiredText(6, "message", "The finding with advice.", "Ustalenie z radą."),
    ];
}
