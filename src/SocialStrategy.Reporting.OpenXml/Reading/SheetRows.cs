using System.Xml;
using SocialStrategy.Exchange;

namespace SocialStrategy.Reporting.OpenXml.Reading;

/// <summary>The rows of a sheet; whatever keeps the file from being read further is the problem of a last row.</summary>
internal static class SheetRows
{
    internal static IEnumerable<TableRow> Of(Stream stream, string? sheet, string? beside, XlsxReadOptions options)
    {
        PackedFile? file = null;
        SheetReader? reader = null;
        var last = 0;
        try
        {
            if (Refusal(() => Open(stream, sheet, beside, options, ref file, ref reader)) is { } atOnce)
            {
                yield return new TableRow(1, []) { Problem = atOnce };
                yield break;
            }

            while (true)
            {
                TableRow? row = null;
                if (Refusal(() => row = reader!.Next()) is { } refusal)
                {
                    yield return new TableRow(last + 1, []) { Problem = refusal };
                    yield break;
                }

                if (row is null)
                {
                    yield break;
                }

                last = Math.Max(last, row.Number);
                yield return row;
            }
        }
        finally
        {
            reader?.Dispose();
            file?.Dispose();
        }
    }

    private static void Open(Stream stream, string? sheet, string? beside, XlsxReadOptions options, ref PackedFile? file, ref SheetReader? reader)
    {
        file = PackedFile.Open(stream, options);
        var map = WorkbookMap.Of(file);
        var part = map.Part(sheet, beside);
        var content = new CellContent(SharedTexts.Of(file, map.SharedTexts, options), NumberFormatTable.Of(file, map.Styles, options), map.CountsFrom1904);
        reader = new SheetReader(file.Read(part), content, options);
    }

    /// <summary>What keeps a step from being done; null if nothing does.</summary>
    private static Problem? Refusal(Action step)
    {
        try
        {
            step();
            return null;
        }
        catch (XlsxRefusal refusal)
        {
            return refusal.Problem;
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException)
        {
            return XlsxProblems.Damaged();
        }
    }
}
