using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SocialStrategy.Reporting.OpenXml.Word;

/// <summary>Every text of a report passes through here on its way into a document.</summary>
internal static class WordText
{
    /// <summary>A run of text; line ends and tabs become breaks and tabs.</summary>
    internal static Run Run(string text, RunProperties? look = null)
    {
        var run = new Run();
        if (look is not null)
        {
            run.Append(look.CloneNode(deep: true));
        }

        foreach (var (line, words) in PlainText.Clean(text).Split('\n').Index())
        {
            if (line > 0)
            {
                run.Append(new Break());
            }

            AppendWords(run, words);
        }

        return run;
    }

    /// <summary>A paragraph of a style.</summary>
    internal static Paragraph Paragraph(string style, params OpenXmlElement[] content)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(content);
        return paragraph;
    }

    private static void AppendWords(Run run, string words)
    {
        foreach (var (at, piece) in words.Split('\t').Index())
        {
            if (at > 0)
            {
                run.Append(new TabChar());
            }

            if (piece.Length > 0)
            {
                run.Append(new Text(piece) { Space = SpaceProcessingModeValues.Preserve });
            }
        }
    }
}
