namespace SocialStrategy.Exchange;

/// <summary>The columns of every table that has a schema.</summary>
internal static class CsvColumns
{
    internal static IReadOnlyList<CsvColumn> Of(CsvTable table) => table switch
    {
        CsvTable.Observations => ObservationColumns.All,
        CsvTable.Assessments => AssessmentColumns.All,
        CsvTable.Figures => FigureColumns.All,
    };
}
