using System.Text;

namespace SocialStrategy.Reporting.OpenXml.Reading;

/// <summary>The texts that cells of a workbook share.</summary>
internal sealed class SharedTexts
{
    private readonly List<string> _texts = [];

    private SharedTexts()
    {
    }

    /// <summary>Reads the texts.</summary>
    /// <exception cref="XlsxRefusal">There are too many, or the part is damaged.</exception>
    internal static SharedTexts Of(PackedFile file, string? part, XlsxReadOptions options)
    {
        var shared = new SharedTexts();
        if (part is null)
        {
            return shared;
        }

        using var xml = file.Read(part);
        while (xml.Read())
        {
            if (xml.IsAt(1, "si"))
            {
                shared._texts.Add(RichText.Read(xml));
                if (shared._texts.Count > options.MaxCells)
                {
                    throw new XlsxRefusal(XlsxProblems.TooLarge(nameof(XlsxReadOptions.MaxCells), options.MaxCells));
                }
            }
        }

        return shared;
    }

    /// <summary>The text of a number; null if there is none.</summary>
    internal string? Find(int number) => number >= 0 && number < _texts.Count ? _texts[number] : null;
}

/// <summary>A text that may be set in several ways; only the words count, not how they are set or pronounced.</summary>
internal static class RichText
{
    /// <summary>Reads to the end of the element that holds the text.</summary>
    /// <exception cref="XlsxRefusal">The part is damaged.</exception>
    internal static string Read(PartReader xml)
    {
        var depth = xml.Depth;
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var text = new StringBuilder();
        var (isText, phonetic) = (false, int.MaxValue);
        while (xml.Read() && !xml.IsEndOf(depth))
        {
            if (xml.IsElement && xml.Name == "rPh" && !xml.IsEmptyElement)
            {
                phonetic = Math.Min(phonetic, xml.Depth);
            }
            else if (xml.IsEndOf(phonetic))
            {
                phonetic = int.MaxValue;
            }
            else if (xml.IsElement || xml.IsEnd)
            {
                isText = xml.IsElement && xml.Name == "t" && !xml.IsEmptyElement && phonetic == int.MaxValue;
            }
            else if (isText && xml.IsText)
            {
                text.Append(xml.Text);
            }
        }

        return EscapedText.Restored(text.ToString());
    }
}
