using SocialStrategy.Exchange;

namespace SocialStrategy.Collection;

/// <summary>The columns of a form, and a form as rows of cells.</summary>
internal static class FormColumns
{
    internal static readonly TableColumn Number = new(0, "nr", TableColumnKind.WholeNumber, Required: true, "Number of the line; do not change.", "Numer wiersza; nie zmieniaj.");
    internal static readonly TableColumn Strategy = TableColumn.RequiredText(1, "strategia", "Code of the strategy; do not change.", "Kod strategii; nie zmieniaj.");
    internal static readonly TableColumn Period = TableColumn.RequiredText(2, "okres", "Period that is asked about; do not change.", "Okres, o który pytamy; nie zmieniaj.");
    internal static readonly TableColumn Realizer = TableColumn.RequiredText(3, "realizator", "Code of the body that reports; do not change.", "Kod realizatora; nie zmieniaj.");
    internal static readonly TableColumn Item = TableColumn.RequiredText(4, "kod", "Code of the indicator or direction; do not change.", "Kod wskaźnika albo kierunku; nie zmieniaj.");
    internal static readonly TableColumn Goal = TableColumn.Text(5, "cel", "Code of the goal.", "Kod celu.") with { IsAside = true };
    internal static readonly TableColumn Title = TableColumn.Text(6, "nazwa", "What is asked.", "O co pytamy.") with { IsAside = true };
    internal static readonly TableColumn Part = TableColumn.Text(7, "w tym", "Part of the line above; do not change.", "Część wartości z wiersza wyżej; nie zmieniaj.");
    internal static readonly TableColumn Unit = TableColumn.Text(8, "jednostka", "Unit of the value; do not change.", "Jednostka wartości; nie zmieniaj.");
    internal static readonly TableColumn Previous = TableColumn.Text(9, "poprzednio", "What was reported before.", "Co podano poprzednio.") with { IsAside = true };
    internal static readonly TableColumn Value = new(10, "wartość", TableColumnKind.Number, Required: false, "The value.", "Wartość.");
    internal static readonly TableColumn OtherUnit = TableColumn.Text(11, "inna jednostka", "Unit, if it is another.", "Jednostka, jeśli jest inna.") with { IsAside = true };
    internal static readonly TableColumn Reason = TableColumn.Text(12, "powód braku", "Why there is no value, from the list.", "Dlaczego nie ma wartości, z listy.") with { IsAside = true };
    internal static readonly TableColumn Note = TableColumn.Text(13, "uwagi", "Remarks.", "Uwagi.") with { IsAside = true };
    internal static readonly TableColumn Listed = TableColumn.Text(14, "wymienione", "What was counted, or what was done, one a line.", "Co policzono albo co zrobiono, każda rzecz w osobnym wierszu.") with { IsAside = true };

    internal static IReadOnlyList<TableColumn> All { get; } =
    [
        Number,
        Strategy,
        Period,
        Realizer,
        Item,
        Goal,
        Title,
        Part,
        Unit,
        Previous,
        Value,
        OtherUnit,
        Reason,
        Note,
        Listed,
    ];

    internal static IReadOnlyList<TableColumn> Manifest { get; } =
    [
        TableColumn.RequiredText(0, "realizer", "Code of the body.", "Kod realizatora."),
        TableColumn.RequiredText(1, "name", "Its name.", "Jego nazwa."),
        TableColumn.RequiredText(2, "due", "The last day.", "Ostatni dzień."),
        new(3, "number", TableColumnKind.WholeNumber, Required: true, "Number of the line in the form.", "Numer wiersza formularza."),
        TableColumn.RequiredText(4, "item", "Code of the indicator or direction.", "Kod wskaźnika albo kierunku."),
        TableColumn.RequiredText(5, "title", "Its title.", "Jego nazwa."),
        TableColumn.Text(6, "part", "The part that is asked for.", "Część, o którą pytamy."),
        TableColumn.Text(7, "unit", "Unit of the value.", "Jednostka wartości."),
    ];

    /// <summary>A cell for each column of each entry.</summary>
    internal static IEnumerable<object?[]> Rows(FilledForm filled) => filled.Form.Entries.Select(entry => Row(filled.Form, entry, filled.Find(entry)));

    private static object?[] Row(CollectionForm form, FormEntry entry, FormAnswer? answer) =>
    [
        entry.Number,
        form.Strategy.Text,
        form.Period.ToString(),
        form.Realizer.Code.Text,
        entry.Item.Text,
        entry.Goal?.Text,
        entry.Title,
        entry.Part,
        entry.Unit,
        Cell(entry.Previous) ?? (entry.Previous is MissingValue before ? MissingReasons.Word(before.Reason) : null),
        Cell(answer?.Value),
        answer?.OtherUnit,
        answer?.Value is MissingValue missing ? MissingReasons.Word(missing.Reason) : null,
        answer?.Note,
        answer is null || answer.Listed.Count == 0 ? null : string.Join('\n', answer.Listed),
    ];

    /// <summary>A value as it is typed into a form: the bare number, with the words where the source calls it approximate.</summary>
    private static object? Cell(Value? value) => value switch
    {
        null or MissingValue => null,
        { IsApproximate: true, Number: { } number } => "ok. " + Languages.Polish.Plain(number),
        { Number: { } number } => number,
        TextValue words => words.Text,
        _ => value.Printed,
    };
}
