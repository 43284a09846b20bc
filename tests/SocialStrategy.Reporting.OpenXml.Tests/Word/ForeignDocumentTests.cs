using System.Text;
using SocialStrategy.Reporting.OpenXml.Tests.Kit;
using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.OpenXml.Tests.Word;

/// <summary>Word documents from anywhere that are damaged, or made to exhaust a machine: one kind of exception from each door, and little memory.</summary>
public sealed class ForeignDocumentTests
{
    private const int Mebibyte = 1024 * 1024;

    public static TheoryData<string> Kinds => ["empty", "text", "a workbook", "cut off", "no text", "damaged styles", "entities", "external entity", "unpacks to a gigabyte", "a million characters deep", "many parts", "archive in an archive"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Read_ForeignDocument_IsRefused(string kind)
    {
        var file = Make(kind);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<InvalidDataException>(() => DocxTemplate.Read(new MemoryStream(file)));
        Assert.Throws<FileFormatException>(() => DocxAccessibility.Check(new MemoryStream(file)));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 800L * Mebibyte);
    }

    private static byte[] Make(string kind)
    {
        var good = Rendered.Docx(Specimen.Report);
        return kind switch
        {
            "empty" => [],
            "text" => Encoding.UTF8.GetBytes("nr;strategia"),
            "a workbook" => Rendered.Xlsx(Specimen.Report),
            "cut off" => good[..(good.Length / 2)],
            "no text" => With(good, "word/document.xml", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>"),
            "damaged styles" => With(good, "word/styles.xml", "<w:styles"),
            "entities" => With(good, "word/document.xml", "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>]><x>&b;</x>"),
            "external entity" => With(good, "word/document.xml", "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><x>&a;</x>"),
            "unpacks to a gigabyte" => With(good, "word/media/image.png", new string(' ', 600 * Mebibyte)),
            "a million characters deep" => With(good, "word/document.xml", string.Concat(Enumerable.Repeat("<a>", 300_000))),
            "many parts" => RawXlsx.Packed(Enumerable.Range(0, 10_001).ToDictionary(number => $"part{number}.xml", _ => "<a/>")),
            _ => RawXlsx.Packed(new Dictionary<string, byte[]> { ["word/document.docx"] = good }),
        };
    }

    private static byte[] With(byte[] file, string part, string content) =>
        RawXlsx.Packed(new Dictionary<string, byte[]>(RawXlsx.Unpacked(file)) { [part] = Encoding.UTF8.GetBytes(content) });
}
