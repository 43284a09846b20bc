using System.Diagnostics;

namespace SocialStrategy.Reporting.OpenXml.Tests.Kit;

/// <summary>LibreOffice and poppler, where they are installed.</summary>
internal static class Office
{
    internal static bool IsMissing => Find("soffice") is null || Find("pdftotext") is null;

    internal static bool HasNoSpreadsheets => Find("soffice") is null;

    /// <summary>A file as LibreOffice Calc opens and saves it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="ending">Its ending.</param>
    /// <param name="target">The ending of the format to save it in.</param>
    /// <param name="import">How to open a file that does not tell; null for one that does.</param>
    internal static byte[] Converted(byte[] file, string ending, string target, string? import = null)
    {
        var folder = Directory.CreateTempSubdirectory("social-strategy-").FullName;
        try
        {
            File.WriteAllBytes(Path.Combine(folder, "table." + ending), file);
            string[] filter = import is null ? [] : [$"--infilter={import}"];
            Run("soffice", folder, [$"-env:UserInstallation=file://{folder}/profile", "--headless", .. filter, "--convert-to", target, "--outdir", Path.Combine(folder, "converted"), Path.Combine(folder, "table." + ending)]);
            return File.ReadAllBytes(Path.Combine(folder, "converted", "table." + target));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

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
