namespace SocialStrategy.Exchange;

/// <summary>The columns of every table that has a schema.</summary>
internal static class TableColumns
{
    internal static IReadOnlyList<TableColumn> Of(TableKind table) => table switch
    {
        TableKind.Observations => ObservationColumns.All,
        TableKind.Assessments => AssessmentColumns.All,
        TableKind.Figures => FigureColumns.All,
    };
}
