using System.Text;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting;

namespace SocialStrategy.Samples;

/// <summary>Content of files, made in memory.</summary>
public static class FileContent
{
    /// <summary>What is written to a stream.</summary>
    /// <param name="write">Writes it.</param>
    /// <returns>The bytes.</returns>
    public static byte[] Of(Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    /// <summary>Writes text as UTF-8 without a mark.</summary>
    /// <param name="write">Writes the text.</param>
    /// <returns>What writes it to a stream, which stays open.</returns>
    public static Action<Stream> Text(Action<TextWriter> write) => stream =>
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        write(writer);
    };

    /// <summary>A report as a page.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The bytes.</returns>
    public static byte[] Html(Report report) => Of(Text(writer => HtmlRenderer.Render(report, writer, HtmlOptions.Default)));
}
