using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SocialStrategy.Exchange;

namespace SocialStrategy.Cli.Output;

/// <summary>Results as JSON.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 1000 };

    /// <summary>An object as text that ends with a line break.</summary>
    internal static string Text(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    internal static void WriteTexts(Utf8JsonWriter json, string member, IEnumerable<string> texts)
    {
        json.WriteStartArray(member);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>A table under its name: an object a row, a member for each cell that is not empty.</summary>
    internal static void WriteTable(Utf8JsonWriter json, TableData table)
    {
        json.WriteStartArray(table.Name);
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            foreach (var cell in row.Cells)
            {
                json.WritePropertyName(table.Columns[cell.Column - 1]);
                if (cell.Number is { } number)
                {
                    json.WriteNumberValue(number);
                }
                else
                {
                    json.WriteStringValue(cell.Text);
                }
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A document that a writer of the library made.</summary>
    internal static void WriteDocument(Utf8JsonWriter json, byte[] utf8)
    {
        using var document = JsonDocument.Parse(utf8, Deep);
        document.WriteTo(json);
    }
}
