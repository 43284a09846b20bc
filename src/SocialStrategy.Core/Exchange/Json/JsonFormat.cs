using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SocialStrategy.Exchange;

/// <summary>The shapes with the options that no attribute can give.</summary>
internal static class JsonFormat
{
    /// <summary>How deep a document may nest at all: as deep as is written, and as deep as <see cref="JsonReadOptions.MaxDepth"/> can ask for.</summary>
    internal const int MostDepth = 256;

    /// <summary>Polish letters stay unescaped; the files are not meant to be pasted into HTML.</summary>
    internal static Shapes Context { get; } = new(new JsonSerializerOptions(Shapes.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = MostDepth,
    });

    /// <summary>Gets the shapes with no member that must be there: for finding faults behind one that is missing.</summary>
    internal static JsonSerializerOptions Lenient { get; } = new(Context.Options) { TypeInfoResolver = Shapes.Default.WithAddedModifier(NothingRequired) };

    private static void NothingRequired(JsonTypeInfo shape)
    {
        foreach (var member in shape.Properties)
        {
            member.IsRequired = false;
        }
    }
}
