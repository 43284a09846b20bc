using DocumentFormat.OpenXml.Packaging;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting.OpenXml.Packages;
using SocialStrategy.Reporting.OpenXml.Sheets;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace SocialStrategy.Reporting.OpenXml.Charts;

/// <summary>Puts charts into packages, with or without a workbook of their own.</summary>
internal static class ChartParts
{
    /// <summary>The content type of the workbooks.</summary>
    internal const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string WorkbookId = "rId1";

    /// <summary>Gives the chart the workbook that "Edit data" opens.</summary>
    internal static void EmbedData(ChartPart part, ChartSheet sheet, ChartAxis axis, OfficeTheme theme)
    {
        var data = part.AddNewPart<EmbeddedPackagePart>(Workbook, WorkbookId);
        using var stream = new MemoryStream(OfficeFile.Make(file => Write(file, sheet, axis, theme)));
        data.FeedData(stream);
        part.ChartSpace.Append(new C.ExternalData(new C.AutoUpdate { Val = false }) { Id = WorkbookId });
    }

    private static void Write(Stream file, ChartSheet sheet, ChartAxis axis, OfficeTheme theme)
    {
        using var package = OfficeFile.Workbook(file);
        WorkbookWriter.Write(package, [new Sheet(sheet.Name, [.. sheet.Cells(axis)])], theme);
    }
}
