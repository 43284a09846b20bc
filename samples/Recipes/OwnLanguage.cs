using System.Text;
using SocialStrategy.Exchange;
using SocialStrategy.Reporting;

namespace SocialStrategy.Samples.Recipes;

internal static class OwnLanguage
{
    internal static void Run(TextWriter output)
    {
        #region recipe
        using var english = new MemoryStream();
        LanguageJson.Write(ReportLanguages.English, english);
        var file = Encoding.UTF8.GetString(english.ToArray());

        // Save the file, change its tag and formats, and translate the messages; here only one is.
        var translated = file.Replace("\"Rating scale\"", "\"Skala hodnotenia\"", StringComparison.Ordinal);
        var incomplete = translated.Replace("\"skipToContent\"", "\"skipTo\"", StringComparison.Ordinal);
        foreach (var text in new[] { translated, incomplete })
        {
            var read = LanguageJson.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), like: ReportLanguages.English);
            output.WriteLine(read.TryGetContent(out var language) ? language.Text("headings.scale") : "It cannot be used:");
            foreach (var problem in read.Problems)
            {
                output.WriteLine($"{problem.Path}: {problem.Message(ReportLanguages.English)}");
            }
        }
        #endregion
    }
}
