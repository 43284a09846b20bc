namespace SocialStrategy.Exchange;

/// <summary>The columns of <c>observations.csv</c>, in the order of the file.</summary>
internal static class ObservationColumns
{
    internal static readonly CsvColumn Goal = CsvColumn.Text(0, "goal", "Code of the goal that the row hangs on; empty for programmes, narrative sections and the whole.", "Kod celu; pusty dla programów, części opisowych i całości.");
    internal static readonly CsvColumn Indicator = CsvColumn.Text(1, "indicator", "Code of the indicator; empty where the value is about something else.", "Kod wskaźnika; pusty, gdy wartość dotyczy czegoś innego.");
    internal static readonly CsvColumn Name = CsvColumn.RequiredText(2, "name", "Title of the indicator, what was counted, or the measure of a published figure.", "Nazwa wskaźnika, tego, co policzono, albo miara podana w sprawozdaniu.");
    internal static readonly CsvColumn Period = CsvColumn.RequiredText(3, "period", "Period of the value.", "Okres, którego dotyczy wartość.");
    internal static readonly CsvColumn Realizer = CsvColumn.Text(4, "realizer", "Code of the body whose contribution the row is.", "Kod realizatora, którego wkładem jest wiersz.");
    internal static readonly CsvColumn Category = CsvColumn.Text(5, "category", "Of a part: by which feature; component; published; else the code of the item.", "Dla części: według jakiej cechy; component; published; w innych wierszach kod pozycji.");
    internal static readonly CsvColumn Part = CsvColumn.Text(6, "part", "Name of the part or component.", "Nazwa części albo składnika.");
    internal static readonly CsvColumn Value = new(7, "value", CsvColumnKind.Number, Required: false, "The number; empty where there is none.", "Liczba; puste, gdy jej nie ma.");
    internal static readonly CsvColumn Text = CsvColumn.Text(8, "text", "The value as printed, where that is not simply the digits, or in words.", "Wartość tak, jak ją wydrukowano, albo słowami.");
    internal static readonly CsvColumn Unit = CsvColumn.Text(9, "unit", "Unit, per cent sign, or code of the currency.", "Jednostka, znak procentu albo kod waluty.");
    internal static readonly CsvColumn Status = CsvColumn.Text(10, "status", "Whether there is a value.", "Czy jest wartość.") with { Required = true, Choices = ["reported", "missing", "not-applicable"] };
    internal static readonly CsvColumn Approximate = new(11, "approximate", CsvColumnKind.TrueOrFalse, Required: true, "Whether the source calls the value approximate.", "Czy źródło podaje wartość jako przybliżoną.");
    internal static readonly CsvColumn Note = CsvColumn.Text(12, "note", "Remark printed beside the value.", "Uwaga podana przy wartości.");

    internal static IReadOnlyList<CsvColumn> All { get; } =
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
