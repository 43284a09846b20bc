namespace SocialStrategy.Exchange;

/// <summary>The columns of <c>assessments.csv</c>, in the order of the file.</summary>
internal static class AssessmentColumns
{
    internal static readonly TableColumn Goal = TableColumn.Text(0, "goal", "Code of the goal that the rated item hangs on.", "Kod celu, do którego należy oceniana pozycja.");
    internal static readonly TableColumn Direction = TableColumn.RequiredText(1, "direction", "Code of the rated item.", "Kod ocenianej pozycji.");
    internal static readonly TableColumn Title = TableColumn.Text(2, "title", "Title of the rated item.", "Nazwa ocenianej pozycji.");
    internal static readonly TableColumn Period = TableColumn.RequiredText(3, "period", "Period that was rated.", "Oceniany okres.");
    internal static readonly TableColumn Scale = TableColumn.RequiredText(4, "scale", "Code of the scale.", "Kod skali.");
    internal static readonly TableColumn Level = TableColumn.RequiredText(5, "level", "Code of the level, or the per cent completed.", "Kod stopnia albo procent wykonania.");
    internal static readonly TableColumn Label = TableColumn.RequiredText(6, "label", "Label of the level, or the per cent sign.", "Nazwa stopnia albo znak procentu.");

    internal static IReadOnlyList<TableColumn> All { get; } =
    [
        Goal,
        Direction,
        Title,
        Period,
        Scale,
        Level,
        Label,
    ];
}
