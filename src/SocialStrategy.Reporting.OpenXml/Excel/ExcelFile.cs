using DocumentFormat.OpenXml.Packaging;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting.OpenXml.Packages;
using SocialStrategy.Reporting.OpenXml.Sheets;

namespace SocialStrategy.Reporting.OpenXml.Excel;

/// <summary>Puts a workbook together: its properties and its sheets.</summary>
internal static class ExcelFile
{
    internal static void Write(Report report, Stream stream, XlsxOptions options)
    {
        using var package = OfficeFile.Workbook(stream);
        WorkbookWriter.Write(package, ReportSheets.Of(report, options), options.Theme);
        CoreProperties.Write(package.AddNewPart<CoreFilePropertiesPart>("rId2"), report, options.Creator, options.Created);
    }
}
