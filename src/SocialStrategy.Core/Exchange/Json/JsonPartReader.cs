using System.Text;
using System.Text.Json;

namespace SocialStrategy.Exchange;

/// <summary>Reads a JSON text into parts that know their places.</summary>
internal static class JsonPartReader
{
    /// <summary>The root, or null after a problem that makes the rest unreadable.</summary>
    internal static JsonPart? Read(ReadOnlySpan<byte> utf8, TextProblems problems)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = JsonFormat.MostDepth });
            _ = reader.Read();
            var root = Part(ref reader, parent: null, "$", ("", 0, 0), problems);
            _ = reader.Read();
            return root;
        }
        catch (JsonException exception)
        {
            var offset = problems.OffsetOf((int)exception.LineNumber.GetValueOrDefault(), (int)exception.BytePositionInLine.GetValueOrDefault());
            problems.Add(
                offset,
                "$",
                "SSR001",
                "The text stops being JSON here. Look for a missing comma, quote or bracket just before, or half a surrogate pair.",
                "Od tego miejsca tekst nie jest poprawnym JSON. Sprawdź, czy tuż przed nim nie brakuje przecinka, cudzysłowu lub nawiasu i czy znak nie jest połową pary.");
            return null;
        }
    }

    private static JsonPart Part(ref Utf8JsonReader reader, JsonPart? parent, string step, (string Text, int Start, int End) name, TextProblems problems)
    {
        var kind = reader.TokenType switch
        {
            JsonTokenType.StartObject => JsonPartKind.Object,
            JsonTokenType.StartArray => JsonPartKind.Array,
            JsonTokenType.String => JsonPartKind.String,
            JsonTokenType.Number => JsonPartKind.Number,
            JsonTokenType.True or JsonTokenType.False => JsonPartKind.Boolean,
            _ => JsonPartKind.Null,
        };
        var text = kind switch
        {
            JsonPartKind.String => Text(ref reader),
            JsonPartKind.Number => Encoding.ASCII.GetString(reader.ValueSpan),
            JsonPartKind.Boolean => reader.TokenType == JsonTokenType.True ? "true" : "false",
            _ => "",
        };
        var start = (int)reader.TokenStartIndex;
        var part = new JsonPart(parent, step, kind, start, text) { Name = name.Text, NamePlace = name.End > 0 ? (name.Start, name.End) : (start, start) };
        if (kind == JsonPartKind.Object)
        {
            Members(ref reader, part, problems);
        }
        else if (kind == JsonPartKind.Array)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                part.Add(Part(ref reader, part, JsonPart.ItemStep(part.All.Count), ("", 0, 0), problems), isLeft: true);
            }
        }

        part.End = (int)reader.BytesConsumed;
        return part;
    }

    private static void Members(ref Utf8JsonReader reader, JsonPart owner, TextProblems problems)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var offset = (int)reader.TokenStartIndex;
            var name = Text(ref reader);
            var end = offset + reader.ValueSpan.Length + "\"\""u8.Length;
            _ = reader.Read();
            var member = Part(ref reader, owner, JsonPart.MemberStep(name), (name, offset, end), problems);
            var isFirst = names.Add(name);
            owner.Add(member, isFirst);
            if (!isFirst)
            {
                problems.Add(
                    offset,
                    member.Path,
                    "SSR005",
                    $"The member '{Quoted.Short(name)}' stands twice in one object. Keep one of them.",
                    $"Pole „{Quoted.Short(name)}” występuje dwa razy w jednym obiekcie. Zostaw jedno.");
            }
        }
    }

    /// <summary>The text of a string or a name.</summary>
    /// <exception cref="JsonException">It holds half of a surrogate pair, which no text may.</exception>
    private static string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("A text holds half of a surrogate pair.", path: null, lineNumber: 0, reader.TokenStartIndex, exception);
        }
    }
}
