using System.Xml;

namespace SocialStrategy.Reporting.OpenXml.Reading;

/// <summary>Reads the XML of a part forward: without document types, entities and anything outside the file, and never deeper than spreadsheets nest.</summary>
internal sealed class PartReader : IDisposable
{
    private const int DeepestSpreadsheet = 64;

    private readonly Stream _stream;
    private readonly XmlReader _xml;

    internal PartReader(Stream stream)
    {
        _stream = stream;
        _xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true });
    }

    /// <summary>Gets the name without prefix: the strict and the transitional form of the standard differ in namespaces only.</summary>
    internal string Name => _xml.LocalName;

    internal int Depth => _xml.Depth;

    internal bool IsElement => _xml.NodeType == XmlNodeType.Element;

    internal bool IsEnd => _xml.NodeType == XmlNodeType.EndElement;

    internal bool IsEmptyElement => _xml.IsEmptyElement;

    internal bool IsText => _xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace;

    internal string Text => _xml.Value;

    public void Dispose()
    {
        _xml.Dispose();
        _stream.Dispose();
    }

    /// <summary>Goes to the next node.</summary>
    /// <exception cref="XlsxRefusal">The nesting is too deep.</exception>
    internal bool Read() => _xml.Read() && (_xml.Depth <= DeepestSpreadsheet ? true : throw new XlsxRefusal(XlsxProblems.Damaged()));

    /// <summary>Whether this is an element of a name at a depth; the root is at 0.</summary>
    internal bool IsAt(int depth, string name) => IsElement && _xml.Depth == depth && _xml.LocalName == name;

    /// <summary>Whether the element that was begun at a depth is over.</summary>
    internal bool IsEndOf(int depth) => IsEnd && _xml.Depth == depth;

    internal string? Attribute(string name) => _xml.GetAttribute(name);

    /// <summary>An attribute that names a relationship, in whatever namespace.</summary>
    internal string? RelationshipId()
    {
        string? id = null;
        while (_xml.MoveToNextAttribute())
        {
            id = _xml.LocalName == "id" && _xml.NamespaceURI.EndsWith("/relationships", StringComparison.Ordinal) ? _xml.Value : id;
        }

        _xml.MoveToElement();
        return id;
    }
}
