using System.Globalization;

namespace SocialStrategy.Exchange.Json;

/// <summary>A part of a JSON text that knows where it stands. Parts that cannot be used are taken out; places stay as they were.</summary>
internal sealed class JsonNode
{
    internal JsonNode(JsonNode? parent, string step, JsonNodeKind kind, int offset, string text)
    {
        Path = parent?.Path + step;
        Kind = kind;
        Offset = offset;
        Text = text;
    }

    internal JsonNodeKind Kind { get; }

    /// <summary>The number of bytes before the part.</summary>
    internal int Offset { get; }

    /// <summary>The content of a string, the digits of a number, <c>true</c> or <c>false</c>; empty for others.</summary>
    internal string Text { get; }

    /// <summary>The name of the member, or an empty text for items of arrays and for the root.</summary>
    internal string Name { get; init; } = "";

    /// <summary>The members of an object or the items of an array.</summary>
    internal List<JsonNode> Children { get; } = [];

    /// <summary>Where the part stood in the text before anything was taken out.</summary>
    internal string Path { get; }

    internal static string MemberStep(string name) => "." + name;

    internal static string ItemStep(int index) => string.Create(CultureInfo.InvariantCulture, $"[{index}]");

    internal JsonNode? Member(string name) => Kind == JsonNodeKind.Object ? Children.Find(child => child.Name == name) : null;

    internal JsonNode? Item(int index) => Kind == JsonNodeKind.Array && index < Children.Count ? Children[index] : null;
}

internal enum JsonNodeKind
{
    Object,
    Array,
    String,
    Number,
    Boolean,
    Null,
}
