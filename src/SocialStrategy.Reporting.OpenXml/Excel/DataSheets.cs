using SocialStrategy.Exchange;
using SocialStrategy.Reporting.OpenXml.Sheets;

namespace SocialStrategy.Reporting.OpenXml.Excel;

/// <summary>The open data behind a report, with the columns of the CSV files of the same names.</summary>
internal static class DataSheets
{
    internal static IEnumerable<Sheet> Of(StrategyEvaluation evaluation, SheetNames names) =>
    [
        TableSheet.Of(names.Give("observations"), ObservationsTable.Create(evaluation.Monitoring)),
        TableSheet.Of(names.Give("figures"), FiguresTable.Create(evaluation)),
    ];
}
