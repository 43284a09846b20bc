using System.Text.Json;

namespace SocialStrategy;

/// <summary>Keys of messages that go with the names of an enum.</summary>
internal static class Keys
{
    /// <summary>The key of the message for a name: the prefix, a point and the name in camel case.</summary>
    internal static string Of(string prefix, Enum name) => $"{prefix}.{JsonNamingPolicy.CamelCase.ConvertName(name.ToString())}";
}
