using System.Buffers;
using System.Text.Json;

namespace SocialStrategy.Exchange;

/// <summary>Writes what is left of a checked tree as JSON again.</summary>
internal static class JsonNodeWriter
{
    internal static ReadOnlySpan<byte> ToUtf8(JsonNode root)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            Write(root, writer);
        }

        return buffer.WrittenSpan;
    }

    private static void Write(JsonNode node, Utf8JsonWriter writer)
    {
        if (node.Name.Length > 0)
        {
            writer.WritePropertyName(node.Name);
        }

        switch (node.Kind)
        {
            case JsonNodeKind.Object:
                writer.WriteStartObject();
                node.Children.ForEach(child => Write(child, writer));
                writer.WriteEndObject();
                break;
            case JsonNodeKind.Array:
                writer.WriteStartArray();
                node.Children.ForEach(child => Write(child, writer));
                writer.WriteEndArray();
                break;
            case JsonNodeKind.String:
                writer.WriteStringValue(node.Text);
                break;
            case JsonNodeKind.Number:
            case JsonNodeKind.Boolean:
                writer.WriteRawValue(node.Text);
                break;
            case JsonNodeKind.Null:
                writer.WriteNullValue();
                break;
        }
    }
}
