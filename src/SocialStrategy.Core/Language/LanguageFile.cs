using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocialStrategy;

/// <summary>A file with all that a language needs.</summary>
internal sealed record LanguageFile
{
    /// <summary>Gets the BCP 47 tag of the language.</summary>
    public required string Tag { get; init; }

    /// <summary>Gets how the language writes numbers, dates and lists; null in a file of further messages.</summary>
    public LanguageFormat? Format { get; init; }

    /// <summary>Texts in objects of any depth.</summary>
    public JsonElement Messages { get; init; }

    /// <summary>A language that comes with this assembly.</summary>
    internal static Language Embedded(string tag)
    {
        using var stream = typeof(LanguageFile).Assembly.GetManifestResourceStream($"{tag}.json")!;
        var file = Read(stream);
        return new Language(file.Tag, file.Format!, file.Texts());
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="JsonException">The file does not have the form of a language.</exception>
    internal static LanguageFile Read(Stream stream) => JsonSerializer.Deserialize(stream, LanguageFileContext.Default.LanguageFile) ?? throw new JsonException("The file of a language is an object.");

    /// <summary>The texts by key; the names on the way to a text are joined by points.</summary>
    internal IEnumerable<KeyValuePair<string, string>> Texts() => Messages.ValueKind == JsonValueKind.Object ? Texts(Messages, "") : [];

    private static IEnumerable<KeyValuePair<string, string>> Texts(JsonElement messages, string prefix) => messages.EnumerateObject().SelectMany(member =>
        member.Value.ValueKind == JsonValueKind.Object
            ? Texts(member.Value, $"{prefix}{member.Name}.")
            : [new(prefix + member.Name, member.Value.GetString()!)]);
}

/// <summary>Reads files of languages without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(LanguageFile))]
internal sealed partial class LanguageFileContext : JsonSerializerContext;
