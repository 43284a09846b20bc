namespace SocialStrategy.Exchange.Csv;

/// <summary>The columns of every table, in the order of the file.</summary>
internal static class CsvColumns
{
    internal static IReadOnlyList<CsvColumn> Observations { get; } =
    [
        Text("goal", "Code of the goal that the row hangs on; empty for programmes, narrative sections and the whole.", "Kod celu; pusty dla programów, części opisowych i całości."),
        Text("indicator", "Code of the indicator; empty where the value is about something else.", "Kod wskaźnika; pusty, gdy wartość dotyczy czegoś innego."),
        Required("name", "Title of the indicator, what was counted, or the measure of a published figure.", "Nazwa wskaźnika, tego, co policzono, albo miara podana w sprawozdaniu."),
        Required("period", "Period of the value.", "Okres, którego dotyczy wartość."),
        Text("realizer", "Code of the body whose contribution the row is.", "Kod realizatora, którego wkładem jest wiersz."),
        Text("category", "Of a part: by which feature; component; published; else the code of the item.", "Dla części: według jakiej cechy; component; published; w innych wierszach kod pozycji."),
        Text("part", "Name of the part or component.", "Nazwa części albo składnika."),
        new("value", CsvColumnKind.Number, Required: false, "The number; empty where there is none.", "Liczba; puste, gdy jej nie ma."),
        Text("text", "The value as printed, where that is not simply the digits, or in words.", "Wartość tak, jak ją wydrukowano, albo słowami."),
        Text("unit", "Unit, per cent sign, or code of the currency.", "Jednostka, znak procentu albo kod waluty."),
        Text("status", "Whether there is a value.", "Czy jest wartość.") with { Required = true, Choices = ["reported", "missing", "not-applicable"] },
        new("approximate", CsvColumnKind.TrueOrFalse, Required: true, "Whether the source calls the value approximate.", "Czy źródło podaje wartość jako przybliżoną."),
        Text("note", "Remark printed beside the value.", "Uwaga podana przy wartości."),
    ];

    internal static IReadOnlyList<CsvColumn> Assessments { get; } =
    [
        Text("goal", "Code of the goal that the rated item hangs on.", "Kod celu, do którego należy oceniana pozycja."),
        Required("direction", "Code of the rated item.", "Kod ocenianej pozycji."),
        Text("title", "Title of the rated item.", "Nazwa ocenianej pozycji."),
        Required("period", "Period that was rated.", "Oceniany okres."),
        Required("scale", "Code of the scale.", "Kod skali."),
        Required("level", "Code of the level, or the per cent completed.", "Kod stopnia albo procent wykonania."),
        Required("label", "Label of the level, or the per cent sign.", "Nazwa stopnia albo znak procentu."),
    ];

    internal static IReadOnlyList<CsvColumn> Figures { get; } =
    [
        Required("subject", "Code of what the figure is about; the strategy's own for the whole.", "Kod tego, czego dotyczy liczba; dla całości kod strategii."),
        Required("measure", "What was computed, with the part in brackets.", "Co obliczono, z częścią w nawiasach."),
        Required("period", "Period of the figure.", "Okres, którego dotyczy liczba."),
        Required("rule", "Code of the rule.", "Kod reguły."),
        Required("exact", "The exact value: a whole number or a fraction.", "Wartość dokładna: liczba całkowita albo ułamek."),
        new("rounded", CsvColumnKind.Number, Required: true, "The value rounded by the rule.", "Wartość zaokrąglona według reguły."),
        new("decimals", CsvColumnKind.WholeNumber, Required: true, "How many places it was rounded to.", "Do ilu miejsc ją zaokrąglono."),
        new("inputs", CsvColumnKind.WholeNumber, Required: true, "How many inputs it was computed from.", "Z ilu danych ją obliczono."),
        new("missing", CsvColumnKind.WholeNumber, Required: true, "How many inputs were expected and are not there.", "Ilu oczekiwanych danych nie ma."),
    ];

    internal static IReadOnlyList<CsvColumn> Findings { get; } =
    [
        Required("code", "Code of the audit rule.", "Kod reguły kontroli."),
        Required("severity", "How grave it is.", "Waga.") with { Choices = ["error", "warning", "hint"] },
        Required("subject", "Code of what it is about.", "Kod tego, czego dotyczy."),
        Required("period", "Period that it is about.", "Okres, którego dotyczy."),
        Text("declared", "What was printed.", "Co wydrukowano."),
        Text("computed", "What the data or the rules give.", "Co wynika z danych albo reguł."),
        Required("message", "The finding with advice.", "Ustalenie z radą."),
    ];

    internal static IReadOnlyList<CsvColumn> Of(CsvTable table) => table switch
    {
        CsvTable.Observations => Observations,
        CsvTable.Assessments => Assessments,
        CsvTable.Figures => Figures,
    };

    private static CsvColumn Text(string name, string english, string polish) => new(name, CsvColumnKind.Text, Required: false, english, polish);

    private static CsvColumn Required(string name, string english, string polish) => new(name, CsvColumnKind.Text, Required: true, english, polish);
}
