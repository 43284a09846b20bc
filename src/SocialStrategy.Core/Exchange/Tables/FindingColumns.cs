namespace SocialStrategy.Exchange;

/// <summary>The columns of <c>findings.csv</c>, which is written only, in the order of the file.</summary>
internal static class FindingColumns
{
    internal static IReadOnlyList<TableColumn> All { get; } =
    [
        TableColumn.RequiredText(0, "code", "Code of the audit rule.", "Kod reguły kontroli."),
        TableColumn.RequiredText(1, "severity", "How grave it is.", "Waga.") with { Choices = ["error", "warning", "hint"] },
        TableColumn.RequiredText(2, "subject", "Code of what it is about.", "Kod tego, czego dotyczy."),
        TableColumn.RequiredText(3, "period", "Period that it is about.", "Okres, którego dotyczy."),
        TableColumn.Text(4, "declared", "What was printed.", "Co wydrukowano."),
        TableColumn.Text(5, "computed", "What the data or the rules give.", "Co wynika z danych albo reguł."),
        TableColumn.RequiredText(6, "message", "The finding with advice.", "Ustalenie z radą."),
    ];
}
