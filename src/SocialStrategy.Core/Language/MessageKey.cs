using System.Text.Json;

namespace SocialStrategy;

/// <summary>Keys of messages that an enum chooses. The source is compiled into Reporting, too.</summary>
internal static class MessageKey
{
    /// <summary>The key of a name of an enum: "missing.noData".</summary>
    /// <param name="family">What the keys of the enum begin with: "missing".</param>
    /// <param name="name">The name.</param>
    /// <typeparam name="T">The enum; a language has a message for each of its names.</typeparam>
    internal static string Of<T>(string family, T name)
        where T : struct, Enum => $"{family}.{JsonNamingPolicy.CamelCase.ConvertName(name.ToString())}";

    /// <summary>The key of a name of the model, after the enum that it belongs to: "terms.indicatorKind.product".</summary>
    /// <param name="name">The name.</param>
    /// <typeparam name="T">The enum.</typeparam>
    internal static string Of<T>(T name)
        where T : struct, Enum => Of($"terms.{JsonNamingPolicy.CamelCase.ConvertName(typeof(T).Name)}", name);
}
