using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SocialStrategy.Core.Tests.Exchange.Json;

/// <summary>A validator of the keywords of JSON Schema 2020-12 that the schemas use; an unknown keyword fails. Independent of the reader.</summary>
internal sealed class SchemaValidator
{
    private static readonly string[] Descriptive = ["$schema", "$id", "title", "format"];

    private readonly JsonNode _root;

    internal SchemaValidator(string schema) => _root = JsonNode.Parse(schema)!;

    /// <summary>The paths at which a document breaks a keyword, with the keyword.</summary>
    internal List<string> Faults(JsonNode? document) => [.. Faults(_root, document, "$")];

    private IEnumerable<string> Faults(JsonNode schema, JsonNode? value, string path) =>
        schema.AsObject().SelectMany(keyword => Faults(keyword.Key, keyword.Value!, value, path));

    private IEnumerable<string> Faults(string keyword, JsonNode operand, JsonNode? value, string path) => keyword switch
    {
        "$ref" => Faults(Find(operand.GetValue<string>()), value, path),
        "type" => When(!HasType(operand.GetValue<string>(), value), path, keyword),
        "const" => When(!JsonNode.DeepEquals(operand, value), path, keyword),
        "enum" => When(!operand.AsArray().Any(each => JsonNode.DeepEquals(each, value)), path, keyword),
        "pattern" => When(value?.GetValueKind() == JsonValueKind.String && !Regex.IsMatch(value.GetValue<string>(), operand.GetValue<string>(), RegexOptions.None, TimeSpan.FromSeconds(1)), path, keyword),
        "required" => When(value is JsonObject members && operand.AsArray().Any(name => !members.ContainsKey(name!.GetValue<string>())), path, keyword),
        "properties" => value is JsonObject whole
            ? operand.AsObject().Where(each => whole.ContainsKey(each.Key)).SelectMany(each => Faults(each.Value!, whole[each.Key], $"{path}.{each.Key}"))
            : [],
        "additionalProperties" => When(value is JsonObject all && all.Any(member => !IsKnown(operand, member.Key)), path, keyword),
        "items" => value is JsonArray items ? items.SelectMany((item, index) => Faults(operand, item, $"{path}[{index}]")) : [],
        _ => When(!Descriptive.Contains(keyword), path, $"unknown keyword {keyword}"),
    };

    private static IEnumerable<string> When(bool isFault, string path, string keyword) => isFault ? [$"{path}: {keyword}"] : [];

    private static bool IsKnown(JsonNode additionalProperties, string member) =>
        !additionalProperties.GetValue<bool>() && additionalProperties.Parent!["properties"]!.AsObject().ContainsKey(member);

    private static bool HasType(string type, JsonNode? value) => (type, value?.GetValueKind()) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String)
            or ("number" or "integer", JsonValueKind.Number) or ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        _ => false,
    };

    private JsonNode Find(string pointer) => pointer.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries)
        .Aggregate(_root, (node, step) => node[step] ?? throw new InvalidOperationException($"'{pointer}' points nowhere."));
}
