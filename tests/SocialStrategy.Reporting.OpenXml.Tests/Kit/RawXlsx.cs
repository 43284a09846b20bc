using System.IO.Compression;
using System.Text;

namespace SocialStrategy.Reporting.OpenXml.Tests.Kit;

/// <summary>Workbooks put together by hand, part by part, as other programs may write them.</summary>
internal static class RawXlsx
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>A workbook of one sheet, whose rows are XML.</summary>
    internal static byte[] Of(string rows, string behind = "", string shared = "", string styles = "", string properties = "") => Packed(new Dictionary<string, string>
    {
        ["_rels/.rels"] = Links(("rId1", "officeDocument", "xl/workbook.xml")),
        ["xl/workbook.xml"] = $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\">{properties}<sheets><sheet name=\"Arkusz1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
        ["xl/_rels/workbook.xml.rels"] = Links(("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "sharedStrings", "/xl/sharedStrings.xml"), ("rId3", "styles", "styles.xml")),
        ["xl/worksheets/sheet1.xml"] = $"<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData>{behind}</worksheet>",
        ["xl/sharedStrings.xml"] = $"<sst xmlns=\"{Main}\">{shared}</sst>",
        ["xl/styles.xml"] = $"<styleSheet xmlns=\"{Main}\">{styles}</styleSheet>",
    });

    /// <summary>A workbook of empty sheets, some hidden.</summary>
    internal static byte[] WithSheets(params (string Name, string State)[] sheets) => Packed(new Dictionary<string, string>
    {
        ["_rels/.rels"] = Links(("rId1", "officeDocument", "xl/workbook.xml")),
        ["xl/workbook.xml"] = $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets>{string.Concat(sheets.Select((sheet, at) => FormattableString.Invariant($"<sheet name=\"{sheet.Name}\" state=\"{sheet.State}\" sheetId=\"{at + 1}\" r:id=\"rId1\"/>")))}</sheets></workbook>",
        ["xl/_rels/workbook.xml.rels"] = Links(("rId1", "worksheet", "worksheets/sheet1.xml")),
        ["xl/worksheets/sheet1.xml"] = $"<worksheet xmlns=\"{Main}\"><sheetData/></worksheet>",
    });

    internal static byte[] Packed(Dictionary<string, string> parts) => Packed(parts.ToDictionary(part => part.Key, part => Encoding.UTF8.GetBytes(part.Value)));

    internal static byte[] Packed(IReadOnlyDictionary<string, byte[]> parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(content);
            }
        }

        return stream.ToArray();
    }

    internal static Dictionary<string, byte[]> Unpacked(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file, writable: false));
        return archive.Entries.ToDictionary(
            entry => entry.FullName,
            entry =>
            {
                using var stream = entry.Open();
                using var copy = new MemoryStream();
                stream.CopyTo(copy);
                return copy.ToArray();
            },
            StringComparer.Ordinal);
    }

    private static string Links(params (string Id, string Kind, string Target)[] links) =>
        $"<Relationships xmlns=\"{PackageRelations}\">{string.Concat(links.Select(link => $"<Relationship Id=\"{link.Id}\" Type=\"{Relations}/{link.Kind}\" Target=\"{link.Target}\"/>"))}</Relationships>";
}
