using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.OpenXml.Tests.Kit;

/// <summary>LibreOffice and poppler.</summary>
internal static class Office
{
    /// <summary>The text of the pages that a document has when it is printed.</summary>
    internal static async Task<string> PrintedAsync(byte[] docx) =>
        await WithPdfAsync(docx, "pdf", (pdf, folder) => TextAsync(Oracle.Need("pdftotext"), folder, "-raw", pdf, "-"));

    /// <summary>What poppler tells of the tagged PDF that LibreOffice makes by the rules of PDF/UA, with its structure.</summary>
    internal static async Task<(string Facts, string Structure)> AccessiblePdfAsync(byte[] docx) => await WithPdfAsync(
        docx,
        "pdf:writer_pdf_Export:{\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"}}",
        async (pdf, folder) =>
        {
            var info = Oracle.Need("pdfinfo");
            var raw = await File.ReadAllTextAsync(pdf, System.Text.Encoding.Latin1);
            return ($"{await TextAsync(info, folder, pdf)}Language: {string.Join(' ', Languages(raw))}\n", await TextAsync(info, folder, "-struct", pdf));
        });

    /// <summary>A file as LibreOffice Calc opens and saves it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="ending">Its ending.</param>
    /// <param name="target">The ending of the format to save it in.</param>
    /// <param name="import">How to open a file that does not tell; null for one that does.</param>
    internal static async Task<byte[]> ConvertedAsync(byte[] file, string ending, string target, string? import = null)
    {
        var office = Oracle.Need("soffice");
        var folder = Directory.CreateTempSubdirectory("social-strategy-").FullName;
        try
        {
            var table = Path.Combine(folder, "table." + ending);
            await File.WriteAllBytesAsync(table, file);
            string[] filter = import is null ? [] : [$"--infilter={import}"];
            await TextAsync(office, folder, [$"-env:UserInstallation=file://{folder}/profile", "--headless", .. filter, "--convert-to", target, "--outdir", Path.Combine(folder, "converted"), table]);
            return await File.ReadAllBytesAsync(Path.Combine(folder, "converted", "table." + target));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<T> WithPdfAsync<T>(byte[] docx, string format, Func<string, string, Task<T>> use)
    {
        var office = Oracle.Need("soffice");
        var folder = Directory.CreateTempSubdirectory("social-strategy-").FullName;
        try
        {
            var document = Path.Combine(folder, "report.docx");
            await File.WriteAllBytesAsync(document, docx);
            await TextAsync(office, folder, $"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", format, "--outdir", folder, document);
            return await use(Path.Combine(folder, "report.pdf"), folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<string> Languages(string raw) =>
        raw.Split("/Lang(").Skip(1).Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)]).Distinct(StringComparer.Ordinal);

    private static async Task<string> TextAsync(string program, string folder, params string[] args)
    {
        var (exitCode, output, error) = await Oracle.RunAsync(program, folder, args);
        Assert.True(exitCode == 0, error);
        return output;
    }
}
