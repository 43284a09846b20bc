using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using SocialStrategy.Exchange;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace SocialStrategy.Core.Tests.Exchange.Json;

/// <summary>The JSON Schemas of the formats, made from the shapes that reading and writing follow from.</summary>
internal static class FormatSchemas
{
    private const string PeriodPattern = "^([0-9]{4}(-(H[12]|Q[1-4]|[0-9]{2}(-[0-9]{2})?)|/[0-9]{4})?|FY[0-9]{4}-[0-9]{2})$";

    private static readonly string[] Periods = ["period", "deadline", "newDeadline"];

    private static readonly JsonSchemaExporterOptions Options = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Complete };

    internal static string OfStrategies => Of(JsonFormat.Context.StrategyShape, FileFormats.Strategy, "strategy.schema.json", "A municipal social strategy");

    internal static string OfRounds => Of(JsonFormat.Context.RoundShape, FileFormats.Round, "round.schema.json", "A monitoring round of a municipal social strategy");

    internal static string OfRules => Of(JsonFormat.Context.RulesShape, FileFormats.Rules, "rules.schema.json", "The rules of an evaluation of a municipal social strategy");

    private static string Of(JsonTypeInfo shape, FileFormat format, string file, string title)
    {
        var exported = shape.GetJsonSchemaAsNode(Options).AsObject();
        var properties = exported["properties"]!.AsObject();
        properties["format"] = new JsonObject { ["const"] = format.Name };
        properties["version"] = new JsonObject { ["const"] = format.Version };
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["$id"] = file, ["title"] = title };
        foreach (var (name, member) in exported)
        {
            schema[name] = member?.DeepClone();
        }

        return schema.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";
    }

    /// <summary>What the exporter cannot know: that null is never written, and what the converters of the context take.</summary>
    private static JsonNode Complete(JsonSchemaExporterContext context, JsonNode schema)
    {
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        if (type.IsEnum)
        {
            return new JsonObject { ["enum"] = new JsonArray([.. Enum.GetNames(type).Select(name => (JsonNode)JsonNamingPolicy.CamelCase.ConvertName(name))]) };
        }

        if (type == typeof(decimal))
        {
            return new JsonObject { ["type"] = "number" };
        }

        if (schema is JsonObject members && members["type"] is JsonArray types)
        {
            members["type"] = types.First(each => each!.GetValue<string>() != "null")!.GetValue<string>();
        }

        return type == typeof(string) ? Text(schema.AsObject(), context.PropertyInfo?.Name) : schema;
    }

    private static JsonObject Text(JsonObject schema, string? member)
    {
        schema["pattern"] = member switch
        {
            "teryt" => "^[0-9]{2}([0-9]{2}([0-9]{2}[0-9]?)?)?$",
            not null when Periods.Contains(member) => PeriodPattern,
            _ => "\\S",
        };
        return schema;
    }
}
