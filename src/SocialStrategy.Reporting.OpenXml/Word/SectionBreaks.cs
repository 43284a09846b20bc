using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SocialStrategy.Reporting.OpenXml.Word;

/// <summary>The properties of the sections of a document in turn; the first begins with the title page, which has no header.</summary>
/// <remarks>Every section names header and footer, for LibreOffice loses their fields where a section goes on with those before it.</remarks>
internal sealed class SectionBreaks
{
    private readonly PageLayout _page;
    private readonly IReadOnlyList<OpenXmlElement> _headersAndFooters;
    private bool _isFirst = true;

    internal SectionBreaks(PageLayout page, IReadOnlyList<OpenXmlElement> headersAndFooters)
    {
        _page = page;
        _headersAndFooters = headersAndFooters;
    }

    internal SectionProperties Next(bool isAcross)
    {
        var section = new SectionProperties(_headersAndFooters.Select(reference => reference.CloneNode(deep: true)));
        section.Append(new SectionType { Val = SectionMarkValues.NextPage });
        section.Append(_page.Properties(isAcross));
        if (_isFirst)
        {
            section.Append(new TitlePage());
        }

        _isFirst = false;
        return section;
    }
}
