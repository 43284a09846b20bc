using System.Text.Encodings.Web;
using System.Text.Json;

namespace SocialStrategy.Exchange;

/// <summary>The open-data CSV files of a strategy as a Tabular Data Package of Frictionless Data (https://specs.frictionlessdata.io/tabular-data-package/).</summary>
public static class DataPackage
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// Writes <c>datapackage.json</c>, which stands beside the files that it names: <c>observations.csv</c> with <c>observations.schema.json</c> and the like,
    /// as <see cref="CsvTables.Write"/> and <see cref="TableSchema.Write"/> write them.
    /// </summary>
    /// <param name="monitoring">The strategy with its rounds.</param>
    /// <param name="tables">The tables that are in the folder; at least one.</param>
    /// <param name="stream">The stream; it stays open.</param>
    /// <returns>What the files cannot carry; empty if nothing is lost.</returns>
    /// <exception cref="ArgumentException">There is no table.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static ValueList<ExportLoss> Write(StrategyMonitoring monitoring, ValueList<TableKind> tables, Stream stream)
    {
        Guard.Against.Null(monitoring);
        Guard.Against.Null(tables);
        Guard.Against.Null(stream);
        Guard.Against.NullOrEmpty(tables, nameof(tables), "There is no table. Name at least one.");
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("profile", "tabular-data-package");
            writer.WriteString("name", NameOf(monitoring.Strategy.Code));
            writer.WriteString("title", monitoring.Strategy.Title);
            writer.WriteStartArray("resources");
            foreach (var table in tables.Distinct())
            {
                WriteResource(writer, JsonNamingPolicy.CamelCase.ConvertName(table.ToString()));
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return Losses(monitoring, tables).ToValueList();
    }

    private static void WriteResource(Utf8JsonWriter writer, string table)
    {
        writer.WriteStartObject();
        writer.WriteString("profile", "tabular-data-resource");
        writer.WriteString("name", table);
        writer.WriteString("path", $"{table}.csv");
        writer.WriteString("format", "csv");
        writer.WriteString("mediatype", "text/csv");
        writer.WriteString("encoding", "utf-8");
        writer.WriteString("schema", $"{table}.schema.json");
        writer.WriteEndObject();
    }

    /// <summary>
    /// The code in the letters that names of packages may have: small Latin ones, digits, dots, hyphens and underscores. Polish letters lose their marks.
    /// </summary>
    private static string NameOf(ItemCode code) => string.Concat(code.Text.Select(char.ToLowerInvariant).Select(Letters.WithoutMark).Select(character =>
        char.IsAsciiLetterOrDigit(character) || character is '.' or '_' ? character
        : '-'));

    private static IEnumerable<ExportLoss> Losses(StrategyMonitoring monitoring, ValueList<TableKind> tables)
    {
        yield return new ExportLoss(
            "SSX101",
            monitoring.Strategy.Code.Text,
            "Of the strategy only codes and titles of what the values are about are carried. Publish strategy.json beside the package.",
            "Ze strategii są tylko kody i nazwy tego, czego dotyczą wartości. Opublikuj obok pakietu strategy.json.");
        if (!tables.Contains(TableKind.Observations) || !tables.Contains(TableKind.Assessments))
        {
            yield return new ExportLoss("SSX102", monitoring.Strategy.Code.Text, "Observations or ratings are left out, because their table is not in the package.", "Pominięte są obserwacje albo oceny, bo ich tabeli nie ma w pakiecie.");
        }

        foreach (var loss in monitoring.Rounds.SelectMany(round => RoundLosses.Common(round).Concat(RoundLosses.OfTables(round))))
        {
            yield return loss;
        }
    }
}
