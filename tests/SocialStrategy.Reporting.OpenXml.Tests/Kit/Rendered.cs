using SocialStrategy.Reporting.Documents;
using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.OpenXml.Tests.Kit;

/// <summary>Short ways from reports to files.</summary>
internal static class Rendered
{
    internal const string EveryBlock = "every block";

    /// <summary>The samples in both languages, and a report of every kind of block.</summary>
    internal static IEnumerable<string> Names { get; } =
    [
        EveryBlock,
        $"{SampleFiles.Sieradz} pl",
        $"{SampleFiles.Sieradz} en",
        $"{SampleFiles.Ostrowiec} pl",
        $"{SampleFiles.Ostrowiec} en",
        $"{SampleFiles.Invented} pl",
        $"{SampleFiles.Invented} en",
    ];

    internal static Report ReportOf(params Block[] blocks) => new("Tytuł", "pl", [.. blocks]) { Labels = Specimen.PolishLabels };

    internal static byte[] Docx(Report report, DocxOptions? options = null)
    {
        using var stream = new MemoryStream();
        DocxRenderer.Render(report, stream, options ?? DocxOptions.Default);
        return stream.ToArray();
    }

    internal static byte[] Xlsx(Report report, XlsxOptions? options = null)
    {
        using var stream = new MemoryStream();
        XlsxRenderer.Render(report, stream, options ?? XlsxOptions.Default);
        return stream.ToArray();
    }

    /// <summary>The Word document of one of <see cref="Names"/>.</summary>
    internal static byte[] Docx(string name) => name == EveryBlock ? Docx(Specimen.Report) : SampleFiles.Bytes(name.Split(' ')[0], name.Split(' ')[1], "report.docx");

    /// <summary>The workbook of one of <see cref="Names"/>.</summary>
    internal static byte[] Xlsx(string name) => name == EveryBlock ? Xlsx(Specimen.Report) : SampleFiles.Bytes(name.Split(' ')[0], name.Split(' ')[1], "report.xlsx");
}
