using System.Text.Encodings.Web;
using System.Text.Json;

namespace SocialStrategy.Exchange.Json;

/// <summary>The shapes with the options that no attribute can give.</summary>
internal static class JsonFormat
{
    /// <summary>How deep a document may nest; a strategy of four levels needs 16.</summary>
    internal const int MostDepth = 64;

    /// <summary>Polish letters stay unescaped; the files are not meant to be pasted into HTML.</summary>
    internal static Shapes Context { get; } = new(new JsonSerializerOptions(Shapes.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = MostDepth,
    });
}
