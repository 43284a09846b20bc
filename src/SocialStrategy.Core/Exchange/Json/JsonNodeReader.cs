using System.Text;
using System.Text.Json;

namespace SocialStrategy.Exchange;

/// <summary>Reads a JSON text into nodes that know their places.</summary>
internal static class JsonNodeReader
{
    /// <summary>The root, or null after a problem that makes the rest unreadable.</summary>
    internal static JsonNode? Read(ReadOnlySpan<byte> utf8, TextProblems problems)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = JsonFormat.MostDepth });
            _ = reader.Read();
            var root = Node(ref reader, parent: null, "$", "", problems);
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

    private static JsonNode Node(ref Utf8JsonReader reader, JsonNode? parent, string step, string name, TextProblems problems)
    {
        var kind = reader.TokenType switch
        {
            JsonTokenType.StartObject => JsonNodeKind.Object,
            JsonTokenType.StartArray => JsonNodeKind.Array,
            JsonTokenType.String => JsonNodeKind.String,
            JsonTokenType.Number => JsonNodeKind.Number,
            JsonTokenType.True or JsonTokenType.False => JsonNodeKind.Boolean,
            _ => JsonNodeKind.Null,
        };
        var text = kind switch
        {
            JsonNodeKind.String => Text(ref reader),
            JsonNodeKind.Number => Encoding.ASCII.GetString(reader.ValueSpan),
            JsonNodeKind.Boolean => reader.TokenType == JsonTokenType.True ? "true" : "false",
            _ => "",
        };
        var node = new JsonNode(parent, step, kind, (int)reader.TokenStartIndex, text) { Name = name };
        if (kind == JsonNodeKind.Object)
        {
            Members(ref reader, node, problems);
        }
        else if (kind == JsonNodeKind.Array)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                node.Children.Add(Node(ref reader, node, JsonNode.ItemStep(node.Children.Count), "", problems));
            }
        }

        return node;
    }

    private static void Members(ref Utf8JsonReader reader, JsonNode node, TextProblems problems)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var offset = (int)reader.TokenStartIndex;
            var name = Text(ref reader);
            _ = reader.Read();
            var member = Node(ref reader, node, JsonNode.MemberStep(name), name, problems);
            if (names.Add(name))
            {
                node.Children.Add(member);
            }
            else
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
