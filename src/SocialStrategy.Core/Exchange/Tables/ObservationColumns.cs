namespace SocialStrategy.Exchange;

/// <summary>The columns of <c>observations.csv</c>, in the order of the file.</summary>
internal static class ObservationColumns
{
    internal static readonly TableColumn Goal = TableColumn.Text(0, "goal", "Code of the goal that the row hangs on; empty for programmes, narrative sections and the whole.", "Kod celu; pusty dla programów, części opisowych i całości.");
    internal static readonly TableColumn Indicator = TableColumn.Text(1, "indicator", "Code of the indicator; empty where the value is about something else.", "Kod wskaźnika; pusty, gdy wartość dotyczy czegoś innego.");
    internal static readonly TableColumn Name = TableColumn.RequiredText(2, "name", "Title of the indicator, what was counted, or the measure of a published figure.", "Nazwa wskaźnika, tego, co policzono, albo miara podana w sprawozdaniu.");
    internal static readonly TableColumn Period = TableColumn.RequiredText(3, "period", "Period of the value.", "Okres, którego dotyczy wartość.");
    internal static readonly TableColumn Realizer = TableColumn.Text(4, "realizer", "Code of the body whose contribution the row is.", "Kod realizatora, którego wkładem jest wiersz.");
    internal static readonly TableColumn Category = TableColumn.Text(5, "category", "Of a part: by which feature; component; published; else the code of the item.", "Dla części: według jakiej cechy; component; published; w innych wierszach kod pozycji.");
    internal static readonly TableColumn Part = TableColumn.Text(6, "part", "Name of the part or component.", "Nazwa części albo składnika.");
    internal static readonly TableColumn Value = new(7, "value", TableColumnKind.Number, Required: false, "The number; empty where there is none.", "Liczba; puste, gdy jej nie ma.");
    internal static readonly TableColumn Text = TableColumn.Text(8, "text", "The value as printed, where that is not simply the digits, or in words.", "Wartość tak, jak ją wydrukowano, albo słowami.");
    internal static readonly TableColumn Unit = TableColumn.Text(9, "unit", "Unit, per cent sign, or code of the currency.", "Jednostka, znak procentu albo kod waluty.");
    internal static readonly TableColumn Status = TableColumn.Text(10, "status", "Whether there is a value, or why there is none; behind it how settled an observation is.", "Czy jest wartość albo dlaczego jej nie ma; dalej, jak pewna jest obserwacja.") with { Required = true, Pattern = ObservationStatusText.Pattern };
    internal static readonly TableColumn Approximate = new(11, "approximate", TableColumnKind.TrueOrFalse, Required: true, "Whether the source calls the value approximate.", "Czy źródło podaje wartość jako przybliżoną.");
    internal static readonly TableColumn Note = TableColumn.Text(12, "note", "Remark printed beside the value.", "Uwaga podana przy wartości.");

    internal static IReadOnlyList<TableColumn> All { get; } =
    [
        Goal,
        Indicator,
        Name,
        Period,
        Realizer,
        Category,
        Part,
        Value,
        Text,
        Unit,
        Status,
        Approximate,
        Note,
    ];
}
