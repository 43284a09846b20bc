using System.Text.Encodings.Web;
using System.Text.Json;

namespace SocialStrategy.Exchange;

/// <summary>Descriptions of the tables for machines, to stand beside open-data files: the Table Schema of Frictionless Data.</summary>
public static class TableSchema
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the Table Schema of a table in the profile <see cref="CsvProfile.OpenData"/>; by custom the file is <c>observations.schema.json</c> and the like.</summary>
    /// <param name="table">The table.</param>
    /// <param name="stream">The stream; it stays open.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(TableKind table, Stream stream) => WriteObject(stream, writer =>
    {
        writer.WriteStartArray("fields");
        foreach (var column in TableColumns.Of(table))
        {
            writer.WriteStartObject();
            writer.WriteString("name", column.Name);
            writer.WriteString("type", TypeOf(column.Kind));
            writer.WriteString("title", column.Polish);
            writer.WriteString("description", column.English);
            writer.WriteStartObject("constraints");
            writer.WriteBoolean("required", column.Required);
            if (column.Choices.Count > 0)
            {
                Texts(writer, "enum", column.Choices);
            }

            if (column.Pattern is { } pattern)
            {
                writer.WriteString("pattern", pattern);
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        Texts(writer, "missingValues", [""]);
    });

    private static string TypeOf(TableColumnKind kind) => kind switch
    {
        TableColumnKind.Text => "string",
        TableColumnKind.Number => "number",
        TableColumnKind.WholeNumber => "integer",
        TableColumnKind.TrueOrFalse => "boolean",
    };

    private static void Texts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    private static void WriteObject(Stream stream, Action<Utf8JsonWriter> write)
    {
        Guard.Against.Null(stream);
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }
}
