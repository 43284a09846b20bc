using System.Diagnostics.CodeAnalysis;
using System.Text;
using SocialStrategy.Exchange;
using SocialStrategy.Reporting.OpenXml;

namespace SocialStrategy.Cli.Output;

/// <summary>Files that are made in memory and written together.</summary>
internal static class Files
{
    private static readonly DiagnosticDescriptor NotWritten = new("SSR403", Severity.Error) { HelpLink = "docs/formats/problems.md" };

    private static readonly DiagnosticDescriptor NoTemplate = new("SSR404", Severity.Error) { HelpLink = "docs/formats/problems.md" };

    internal static (string Name, Action<Stream> Write) Csv(string name, TableData table) => (name, stream => CsvTables.Write(table, stream, CsvProfile.OpenData));

    internal static (string Name, Action<Stream> Write) Text(string name, Action<TextWriter> write)
    {
        return (name, Write);

        void Write(Stream stream)
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
            write(writer);
        }
    }

    /// <summary>Writes all files or none, and adds to an outcome which they are or why there are none.</summary>
    internal static Outcome Write(Outcome outcome, string folder, IEnumerable<(string Name, Action<Stream> Write)> files, Language language)
    {
        try
        {
            var written = OutputFolder.Write(folder, files.Select(file => (file.Name, Content(file.Write))));
            return outcome with
            {
                Lines = [.. outcome.Lines, language.Text("files.written"), .. written.Select(path => "  " + path)],
                Json = json =>
                {
                    outcome.Json?.Invoke(json);
                    JsonOutput.WriteTexts(json, "files", written);
                },
            };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new Outcome { Problems = [new FileProblem(folder, new Problem(NotWritten, "$", ("reason", exception.Message)))] };
        }
    }

    /// <summary>Reads a template, or tells why it is none.</summary>
    internal static bool TryReadTemplate(string path, [NotNullWhen(true)] out DocxTemplate? template, [NotNullWhen(false)] out FileProblem? problem)
    {
        (template, problem) = (null, null);
        try
        {
            using var stream = File.OpenRead(path);
            template = DocxTemplate.Read(stream);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            problem = new FileProblem(path, new Problem(NoTemplate, "$", ("reason", exception.Message)));
            return false;
        }
    }

    private static byte[] Content(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
