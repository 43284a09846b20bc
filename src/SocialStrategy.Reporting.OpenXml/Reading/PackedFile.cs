using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Text;

namespace SocialStrategy.Reporting.OpenXml.Reading;

/// <summary>The parts of a workbook's file by name.</summary>
internal sealed class PackedFile : IDisposable
{
    private const int ChunkBytes = 81_920;

    private static readonly byte[] MarkOfEncryption = Encoding.Unicode.GetBytes("EncryptedPackage");

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly UnpackBudget _budget;
    private readonly long _bytes;

    private PackedFile(MemoryStream content, XlsxReadOptions options)
    {
        _bytes = content.Length;
        _budget = new UnpackBudget(options);
        _archive = new ZipArchive(content, ZipArchiveMode.Read);
        foreach (var entry in _archive.Entries)
        {
            _parts.TryAdd(entry.FullName.Replace('\\', '/'), entry);
        }
    }

    /// <summary>Opens a file.</summary>
    /// <exception cref="XlsxRefusal">It is too large, or of another kind.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    internal static PackedFile Open(Stream stream, XlsxReadOptions options)
    {
        var content = Content(stream, options);
        try
        {
            Recognise(content.GetBuffer().AsSpan(0, (int)content.Length));
            return Guarded(() => new PackedFile(content, options));
        }
        catch
        {
            content.Dispose();
            throw;
        }
    }

    public void Dispose() => _archive.Dispose();

    internal bool Has(string name) => _parts.ContainsKey(name);

    /// <summary>Begins to read a part.</summary>
    /// <exception cref="XlsxRefusal">There is no such part, or it is packed in a way that workbooks are not.</exception>
    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The reader disposes of both streams.")]
    internal PartReader Read(string name) => _parts.TryGetValue(name, out var entry)
        ? Guarded(() => new PartReader(new GuardedStream(entry.Open(), Math.Min(entry.CompressedLength, _bytes), _budget)))
        : throw new XlsxRefusal(XlsxProblems.Damaged());

    /// <summary>Does something that a damaged archive makes fail.</summary>
    /// <exception cref="XlsxRefusal">The archive is damaged.</exception>
    private static T Guarded<T>(Func<T> open)
    {
        try
        {
            return open();
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            throw new XlsxRefusal(XlsxProblems.Damaged());
        }
    }

    /// <summary>The whole file in memory, up to the limit.</summary>
    /// <exception cref="XlsxRefusal">It is larger than the limit.</exception>
    private static MemoryStream Content(Stream stream, XlsxReadOptions options)
    {
        var content = new MemoryStream();
        var chunk = new byte[ChunkBytes];
        for (var count = stream.Read(chunk); count > 0; count = stream.Read(chunk))
        {
            if (content.Length + count > options.MaxBytes)
            {
                content.Dispose();
                throw new XlsxRefusal(XlsxProblems.TooLarge(nameof(XlsxReadOptions.MaxBytes), options.MaxBytes));
            }

            content.Write(chunk, 0, count);
        }

        content.Position = 0;
        return content;
    }

    /// <summary>Tells files that are no zip archives by their first bytes.</summary>
    /// <exception cref="XlsxRefusal">It is none.</exception>
    private static void Recognise(ReadOnlySpan<byte> content)
    {
        switch (content)
        {
            case [0x50, 0x4B, ..]:
                return;
            case [0xD0, 0xCF, 0x11, 0xE0, ..]:
                throw new XlsxRefusal(content.IndexOf(MarkOfEncryption) >= 0
                    ? XlsxProblems.Encrypted()
                    : XlsxProblems.NotAWorkbook("in an old format of Office, such as .xls", "dokument w starym formacie Office, np. .xls"));
            case []:
                throw new XlsxRefusal(XlsxProblems.NotAWorkbook("empty", "pusty plik"));
            default:
                throw new XlsxRefusal(XlsxProblems.NotAWorkbook("text or something else", "tekst albo coś innego"));
        }
    }
}
