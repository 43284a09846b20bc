using SocialStrategy.Evaluation;
using SocialStrategy.Exchange.Csv;
using SocialStrategy.Values;

namespace SocialStrategy.Collection;

/// <summary>The columns of a form, and a form as rows of cells.</summary>
internal static class FormColumns
{
    internal const string Number = "nr";
    internal const string Strategy = "strategia";
    internal const string Period = "okres";
    internal const string Realizer = "realizator";
    internal const string Item = "kod";
    internal const string Part = "w tym";
    internal const string Unit = "jednostka";
    internal const string Value = "wartość";
    internal const string OtherUnit = "inna jednostka";
    internal const string Reason = "powód braku";
    internal const string Note = "uwagi";
    internal const string Listed = "wymienione";

    internal static IReadOnlyList<CsvColumn> All { get; } =
    [
        new(Number, CsvColumnKind.WholeNumber, Required: true, "Number of the line; do not change.", "Numer wiersza; nie zmieniaj."),
        Fixed(Strategy, "Code of the strategy; do not change.", "Kod strategii; nie zmieniaj."),
        Fixed(Period, "Period that is asked about; do not change.", "Okres, o który pytamy; nie zmieniaj."),
        Fixed(Realizer, "Code of the body that reports; do not change.", "Kod realizatora; nie zmieniaj."),
        Fixed(Item, "Code of the indicator or direction; do not change.", "Kod wskaźnika albo kierunku; nie zmieniaj."),
        Text("cel", "Code of the goal.", "Kod celu."),
        Text("nazwa", "What is asked.", "O co pytamy."),
        Text(Part, "Part of the line above; do not change.", "Część wartości z wiersza wyżej; nie zmieniaj."),
        Text(Unit, "Unit of the value; do not change.", "Jednostka wartości; nie zmieniaj."),
        Text("poprzednio", "What was reported before.", "Co podano poprzednio."),
        new(Value, CsvColumnKind.Number, Required: false, "The value.", "Wartość."),
        Text(OtherUnit, "Unit, if it is another.", "Jednostka, jeśli jest inna."),
        Text(Reason, "Why there is no value, from the list.", "Dlaczego nie ma wartości, z listy."),
        Text(Note, "Remarks.", "Uwagi."),
        Text(Listed, "What was counted, or what was done, one a line.", "Co policzono albo co zrobiono, każda rzecz w osobnym wierszu."),
    ];

    internal static IReadOnlyList<CsvColumn> Manifest { get; } =
    [
        Fixed("realizer", "Code of the body.", "Kod realizatora."),
        Fixed("name", "Its name.", "Jego nazwa."),
        Fixed("due", "The last day.", "Ostatni dzień."),
        new("number", CsvColumnKind.WholeNumber, Required: true, "Number of the line in the form.", "Numer wiersza formularza."),
        Fixed("item", "Code of the indicator or direction.", "Kod wskaźnika albo kierunku."),
        Fixed("title", "Its title.", "Jego nazwa."),
        Text("part", "The part that is asked for.", "Część, o którą pytamy."),
        Text("unit", "Unit of the value.", "Jednostka wartości."),
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
        { IsApproximate: true, Number: { } number } => "ok. " + ExactText.Polish(number),
        { Number: { } number } => number,
        TextValue words => words.Text,
        _ => value.Printed,
    };

    private static CsvColumn Fixed(string name, string english, string polish) => new(name, CsvColumnKind.Text, Required: true, english, polish);

    private static CsvColumn Text(string name, string english, string polish) => new(name, CsvColumnKind.Text, Required: false, english, polish);
}
