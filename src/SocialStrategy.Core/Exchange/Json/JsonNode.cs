using System.Globalization;
using System.Text;

namespace SocialStrategy.Exchange;

/// <summary>A part of a JSON text that knows where it stands. Parts that cannot be used are taken out; places stay as they were.</summary>
internal sealed class JsonNode
{
    private readonly JsonNode? _parent;
    private readonly string _step;

    internal JsonNode(JsonNode? parent, string step, JsonNodeKind kind, int offset, string text)
    {
        _parent = parent;
        _step = step;
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
    internal required string Name { get; init; }

    /// <summary>The members of an object or the items of an array.</summary>
    internal List<JsonNode> Children { get; private init; } = [];

    /// <summary>Where the part stood in the text before anything was taken out or renamed.</summary>
    internal string Path
    {
        get
        {
            var path = new StringBuilder();
            for (var node = this; node is not null; node = node._parent)
            {
                _ = path.Insert(0, node._step);
            }

            return path.ToString();
        }
    }

    internal static string MemberStep(string name) => "." + Quoted.Short(name);

    internal static string ItemStep(int index) => string.Create(CultureInfo.InvariantCulture, $"[{index}]");

    /// <summary>The same part under another name; its place and path stay those of the text.</summary>
    internal JsonNode Renamed(string name) => new(_parent, _step, Kind, Offset, Text) { Name = name, Children = Children };

    /// <summary>The same part with another content; its place and path stay those of the text.</summary>
    internal JsonNode WithText(string text) => new(_parent, _step, Kind, Offset, text) { Name = Name, Children = Children };

    internal JsonNode? Member(string name) => Children.Find(child => child.Name == name);
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
