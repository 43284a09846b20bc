using System.Buffers;
using System.Text;

namespace SocialStrategy.Exchange;

/// <summary>The text of a file without its faulty parts: the bytes as they were read, but for what was taken out or renamed.</summary>
internal static class JsonPatch
{
    /// <summary>The patched text; a comma may trail where the last part of a list or object was taken out.</summary>
    /// <param name="utf8">The text as it was read.</param>
    /// <param name="root">The parts.</param>
    /// <param name="keepsBroken">Whether objects are left in that lack something.</param>
    internal static ReadOnlySpan<byte> Apply(ReadOnlySpan<byte> utf8, JsonPart root, bool keepsBroken)
    {
        var text = new ArrayBufferWriter<byte>(utf8.Length + 1);
        var at = 0;
        Write(root, keepsBroken, utf8, text, ref at);
        text.Write(utf8[at..]);
        return text.WrittenSpan;
    }

    private static void Write(JsonPart part, bool keepsBroken, ReadOnlySpan<byte> utf8, ArrayBufferWriter<byte> text, ref int at)
    {
        if (part.HasNewText)
        {
            Replace(part.Offset, part.End, part.Kind == JsonPartKind.String ? $"\"{part.Text}\"" : part.Text, utf8, text, ref at);
            return;
        }

        foreach (var child in part.All)
        {
            var (start, end) = child.NamePlace;
            if (child.IsTakenOut || (child.IsBroken && !keepsBroken))
            {
                Replace(start, EndWithComma(child.End, utf8), "", utf8, text, ref at);
                continue;
            }

            if (child.IsRenamed)
            {
                Replace(start, end, $"\"{child.Name}\"", utf8, text, ref at);
            }

            Write(child, keepsBroken, utf8, text, ref at);
        }
    }

    private static void Replace(int start, int end, string replacement, ReadOnlySpan<byte> utf8, ArrayBufferWriter<byte> text, ref int at)
    {
        text.Write(utf8[at..start]);
        text.Write(Encoding.UTF8.GetBytes(replacement));
        at = end;
    }

    /// <summary>The end of a part, or of the comma behind it.</summary>
    private static int EndWithComma(int end, ReadOnlySpan<byte> utf8)
    {
        var behind = utf8[end..].IndexOfAnyExcept(" \t\r\n"u8);
        return behind >= 0 && utf8[end + behind] == (byte)',' ? end + behind + 1 : end;
    }
}
