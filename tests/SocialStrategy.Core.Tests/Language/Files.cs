using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SocialStrategy.Core.Tests;

/// <summary>Files of languages, made for a test.</summary>
internal static class Files
{
    /// <summary>A file with messages.</summary>
    internal static MemoryStream Messages(string tag, params (string Key, string Text)[] messages) => Of(new JsonObject
    {
        ["tag"] = tag,
        ["messages"] = new JsonObject(messages.Select(message => KeyValuePair.Create<string, JsonNode?>(message.Key, message.Text))),
    });

    internal static MemoryStream Of(JsonNode content) => new(Encoding.UTF8.GetBytes(content.ToJsonString(JsonSerializerOptions.Default)));
}
