using System.Text.Encodings.Web;
using System.Text.Json;

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
}
