using System.Text.Json;
using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.Tests;

/// <summary>The files with the messages of reports.</summary>
internal static class ReportLanguageFiles
{
    /// <summary>The messages of a language by key, in the order of the file.</summary>
    internal static Dictionary<string, string> Messages(string tag)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Repository.PathOf($"src/SocialStrategy.Reporting/Language/{tag}.json")));
        return Texts(file.RootElement.GetProperty("messages"), "").ToDictionary(StringComparer.Ordinal);

        static IEnumerable<KeyValuePair<string, string>> Texts(JsonElement messages, string prefix) => messages.EnumerateObject().SelectMany(member => member.Value.ValueKind == JsonValueKind.Object
            ? Texts(member.Value, $"{prefix}{member.Name}.")
            : [new(prefix + member.Name, member.Value.GetString()!)]);
    }
}
