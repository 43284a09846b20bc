using System.Diagnostics;

namespace SocialStrategy.Reporting.OpenXml.Tests.Kit;

/// <summary>LibreOffice and poppler, where they are installed.</summary>
internal static class Office
{
    internal static bool IsMissing => Find("soffice") is null || Find("pdftotext") is null;

    /// <summary>The text of the pages that a document has when it is printed.</summary>
    internal static string Printed(byte[] docx)
    {
        var folder = Directory.CreateTempSubdirectory("social-strategy-").FullName;
        try
        {
            File.WriteAllBytes(Path.Combine(folder, "report.docx"), docx);
            Run("soffice", folder, $"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder, Path.Combine(folder, "report.docx"));
            return Run("pdftotext", folder, "-raw", Path.Combine(folder, "report.pdf"), "-");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);

    private static string Run(string program, string folder, params string[] args)
    {
        var start = new ProcessStartInfo(Find(program)!, args) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        start.Environment["HOME"] = folder;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
