using System.Text.Encodings.Web;
using System.Text.Json;

namespace SocialStrategy.Exchange;

/// <summary>Descriptions of the tables for machines, to stand beside open-data files: Table Schema of Frictionless Data, and CSVW metadata of the W3C.</summary>
public static class CsvSchemas
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the Table Schema of a table in the profile <see cref="CsvProfile.OpenData"/>; by custom the file is <c>observations.schema.json</c> and the like.</summary>
    /// <param name="table">The table.</param>
    /// <param name="stream">The stream; it stays open.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteTableSchema(CsvTable table, Stream stream) => Write(stream, writer =>
    {
        writer.WriteStartArray("fields");
        foreach (var column in CsvColumns.Of(table))
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

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        Texts(writer, "missingValues", [""]);
    });

    /// <summary>Writes CSVW metadata of a table in the profile <see cref="CsvProfile.OpenData"/>; the W3C finds it under the file's name followed by <c>-metadata.json</c>.</summary>
    /// <param name="table">The table.</param>
    /// <param name="fileName">The name of the CSV file that it stands beside.</param>
    /// <param name="stream">The stream; it stays open.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteCsvw(CsvTable table, string fileName, Stream stream)
    {
        Guard.Against.NullOrWhiteSpace(fileName);
        Write(stream, writer =>
        {
            writer.WriteString("@context", "http://www.w3.org/ns/csvw");
            writer.WriteString("url", Uri.EscapeDataString(fileName));
            writer.WriteStartObject("tableSchema");
            writer.WriteStartArray("columns");
            foreach (var column in CsvColumns.Of(table))
            {
                WriteColumn(writer, column);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    private static void WriteColumn(Utf8JsonWriter writer, CsvColumn column)
    {
        writer.WriteStartObject();
        writer.WriteString("name", column.Name);
        writer.WriteString("titles", column.Name);
        writer.WriteStartArray("dc:description");
        WriteWords(writer, column.Polish, "pl");
        WriteWords(writer, column.English, "en");
        writer.WriteEndArray();
        if (column.Choices.Count > 0)
        {
            writer.WriteStartObject("datatype");
            writer.WriteString("base", "string");
            writer.WriteString("format", string.Join('|', column.Choices));
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteString("datatype", column.Kind == CsvColumnKind.Number ? "decimal" : TypeOf(column.Kind));
        }

        writer.WriteBoolean("required", column.Required);
        writer.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter writer, string words, string language)
    {
        writer.WriteStartObject();
        writer.WriteString("@value", words);
        writer.WriteString("@language", language);
        writer.WriteEndObject();
    }

    private static string TypeOf(CsvColumnKind kind) => kind switch
    {
        CsvColumnKind.Text => "string",
        CsvColumnKind.Number => "number",
        CsvColumnKind.WholeNumber => "integer",
        CsvColumnKind.TrueOrFalse => "boolean",
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

    private static void Write(Stream stream, Action<Utf8JsonWriter> write)
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
