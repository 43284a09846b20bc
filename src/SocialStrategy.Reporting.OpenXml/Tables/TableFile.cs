using DocumentFormat.OpenXml.Packaging;
using SocialStrategy.Reporting.OpenXml.Packages;
using SocialStrategy.Reporting.OpenXml.Sheets;

namespace SocialStrategy.Reporting.OpenXml.Tables;

/// <summary>A workbook of tables or forms, which the same content gives the same bytes.</summary>
internal static class TableFile
{
    internal static void Write(Stream stream, string title, IReadOnlyList<Sheet> sheets) => stream.Write(OfficeFile.Make(file =>
    {
        using var package = OfficeFile.Workbook(file);
        WorkbookWriter.Write(package, sheets, OfficeTheme.Default);
        CoreProperties.Write(package.AddNewPart<CoreFilePropertiesPart>("rId2"), title, subject: null, creator: null, language: null, created: null);
    }));
}
