namespace SocialStrategy.TryPackages;

/// <summary>Projects that use, beside the packages, the libraries that the packages depend on.</summary>
internal static class Neighbours
{
    /// <summary>A version of CsvHelper from before it was written anew.</summary>
    private const string OldCsvHelper = "33.0.1";

    /// <summary>Writes office files beside the project's own Open XML SDK, which then judges them.</summary>
    internal static void CheckOpenXml(ScratchProject project, Checks checks) => Check(
        project,
        [project.Own("SocialStrategy.Reporting.OpenXml"), project.Central("DocumentFormat.OpenXml")],
        ["DocumentFormat.OpenXml.Packaging", "DocumentFormat.OpenXml.Validation", "SocialStrategy.Reporting.OpenXml"],
        """
        var report = ReportLayouts.RatedDirections.Build(evaluation, ReportLanguages.Polish);
        using var docx = new MemoryStream();
        DocxRenderer.Render(report, docx, DocxOptions.Default);
        using var xlsx = new MemoryStream();
        XlsxRenderer.Render(report, xlsx, XlsxOptions.Default);
        using var document = WordprocessingDocument.Open(docx, isEditable: false);
        using var workbook = SpreadsheetDocument.Open(xlsx, isEditable: false);
        Console.WriteLine($"{document.MainDocumentPart!.ChartParts.Any()} {workbook.WorkbookPart!.WorksheetParts.Any()}");
        var validator = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019);
        Console.WriteLine(validator.Validate(document).Count() + validator.Validate(workbook).Count());
        """,
        ["True True", "0"],
        "writes valid DOCX and XLSX",
        checks);

    /// <summary>Reads a table through the package and with the project's own CsvHelper.</summary>
    internal static void CheckCsvHelper(ScratchProject project, Checks checks) => Check(
        project,
        [project.Own("SocialStrategy.Reporting"), project.Central("CsvHelper")],
        ["SocialStrategy.Exchange"],
        """
        using var figures = new MemoryStream();
        CsvTables.Write(FiguresTable.Create(evaluation), figures, CsvProfile.OpenData);
        figures.Position = 0;
        var rows = CsvTables.Rows(figures, TableReadOptions.Default).Count();
        figures.Position = 0;
        using var reader = CsvHelper.CsvReader.Create(figures, CsvHelper.CsvReaderOptions.Default, leaveOpen: true);
        var read = 1;
        while (reader.Read())
        {
            read++;
        }

        Console.WriteLine($"{rows > 1} {rows == read}");
        """,
        ["True True"],
        "reads a CSV file",
        checks);

    /// <summary>A project that keeps an older CsvHelper must hear of it when it restores, and not when it runs.</summary>
    internal static void CheckOldCsvHelper(ScratchProject project, Checks checks)
    {
        project.Write([project.Own("SocialStrategy.Core"), ("CsvHelper", OldCsvHelper)], [], "");
        try
        {
            project.Dotnet("restore");
            checks.That(holds: false, $"CsvHelper {OldCsvHelper} is refused by the restore");
        }
        catch (InvalidOperationException exception)
        {
            checks.That(exception.Message.Contains("error NU1605", StringComparison.Ordinal), $"CsvHelper {OldCsvHelper} is refused by the restore with NU1605");
        }
    }

    private static void Check(
        ScratchProject project, (string Name, string Version)[] references, string[] usings, string code, string[] expected, string what, Checks checks)
    {
        var readme = project.Write(references, usings, code);
        project.Dotnet("build", "-c", "Release", "-warnaserror");
        var printed = project.Dotnet("run", "-c", "Release", "--no-build", "--", project.Data, Path.Combine(project.Folder, "page.html"));
        var (name, version) = references[^1];
        checks.Equal(string.Join('\n', expected.Prepend(readme)), printed.ReplaceLineEndings("\n").Trim(), $"A project with {name} {version} {what}");
    }
}
