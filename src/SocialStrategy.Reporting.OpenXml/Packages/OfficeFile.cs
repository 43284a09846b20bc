using System.IO.Compression;
using System.IO.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace SocialStrategy.Reporting.OpenXml.Packages;

/// <summary>Creates the bytes of an Office file so that the same content gives the same bytes.</summary>
internal static class OfficeFile
{
    private const string ContentTypes = "[Content_Types].xml";

    /// <summary>The earliest time that a zip archive can hold.</summary>
    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Lets a package be written into memory and packs its parts anew, sorted, without the time of day.</summary>
    internal static byte[] Make(Action<Stream> write)
    {
        using var written = new MemoryStream();
        write(written);
        using var packed = new MemoryStream();
        using (var source = new ZipArchive(written, ZipArchiveMode.Read, leaveOpen: true))
        using (var target = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries.OrderBy(entry => entry.FullName != ContentTypes).ThenBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                Copy(entry, target);
            }
        }

        return packed.ToArray();
    }

    /// <summary>Begins a Word document in a stream of <see cref="Make"/>.</summary>
    internal static WordprocessingDocument Document(Stream stream) => Plain(WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document));

    /// <summary>Begins a workbook in a stream of <see cref="Make"/>.</summary>
    internal static SpreadsheetDocument Workbook(Stream stream) => Plain(SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook));

    /// <summary>Leaves the parts as they are; packing them anew compresses them.</summary>
    private static T Plain<T>(T package)
        where T : OpenXmlPackage
    {
        package.CompressionOption = CompressionOption.NotCompressed;
        return package;
    }

    private static void Copy(ZipArchiveEntry entry, ZipArchive target)
    {
        var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
        copy.LastWriteTime = Stamp;
        using var from = entry.Open();
        using var to = copy.Open();
        from.CopyTo(to);
    }
}
