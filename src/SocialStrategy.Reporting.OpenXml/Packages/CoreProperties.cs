using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.OpenXml.Packages;

/// <summary>The properties that programs show of a file: title, subject, author, language, date.</summary>
internal static class CoreProperties
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Elements = "http://purl.org/dc/elements/1.1/";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string Instance = "http://www.w3.org/2001/XMLSchema-instance";

    internal static void Write(CoreFilePropertiesPart part, Report report, string? creator, DateTimeOffset? created) =>
        Write(part, report.Title, report.Subtitle, creator ?? report.Publisher, LanguageTag.Of(report), created);

    /// <summary>Writes the properties that are known.</summary>
    internal static void Write(CoreFilePropertiesPart part, string title, string? subject, string? creator, string? language, DateTimeOffset? created)
    {
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        using var xml = XmlWriter.Create(stream);
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteAttributeString("xmlns", "dcterms", ns: null, Terms);
        xml.WriteAttributeString("xmlns", "xsi", ns: null, Instance);
        WriteElement(xml, "title", title);
        WriteElement(xml, "subject", subject);
        WriteElement(xml, "creator", creator);
        WriteElement(xml, "language", language);
        if (created is { } date)
        {
            WriteDate(xml, "created", date);
            WriteDate(xml, "modified", date);
        }

        xml.WriteEndElement();
    }

    private static void WriteElement(XmlWriter xml, string name, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            xml.WriteElementString("dc", name, Elements, PlainText.Clean(text));
        }
    }

    private static void WriteDate(XmlWriter xml, string name, DateTimeOffset date)
    {
        xml.WriteStartElement("dcterms", name, Terms);
        xml.WriteAttributeString("xsi", "type", Instance, "dcterms:W3CDTF");
        xml.WriteString(date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }
}
