using System.Globalization;
using System.Xml;

namespace SocialStrategy.Exchange;

/// <summary>Texts, numbers and days as IATI writes them.</summary>
internal static class IatiText
{
    /// <summary>The text, with U+FFFD for what XML cannot carry.</summary>
    internal static string Clean(string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString()));

    internal static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>An element whose content is a text in the language of the activity.</summary>
    internal static void Write(XmlWriter xml, string element, string text)
    {
        xml.WriteStartElement(element);
        WriteNarrative(xml, text);
        xml.WriteEndElement();
    }

    internal static void WriteNarrative(XmlWriter xml, string text) => xml.WriteElementString("narrative", Clean(text));
}
