using System.Reflection;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting.OpenXml;

namespace SocialStrategy.Samples.Tests.Kit;

/// <summary>The names of the public types of the three packages and of their members.</summary>
internal static class PublicNames
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;

    private static readonly ILookup<string, Type> Types = new[] { typeof(Strategy), typeof(Report), typeof(DocxRenderer) }
        .SelectMany(type => type.Assembly.GetExportedTypes())
        .ToLookup(type => type.Name.Split('`')[0], StringComparer.Ordinal);

    private static readonly HashSet<string> Members = Types.SelectMany(named => named).SelectMany(type => type.GetMembers(Everything)).Select(member => member.Name).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether there is such a type, or such a member of such a type; type arguments are not looked at.</summary>
    internal static bool HasType(string name)
    {
        var parts = name.Split('<')[0].Split('.');
        return Types[parts[0]].Any(type => parts.Length == 1 || type.GetMember(parts[1], Everything).Length > 0);
    }

    /// <summary>Whether the name is that of a type, of any type's member, or of an exception of the framework.</summary>
    internal static bool Has(string name) => HasType(name) || Members.Contains(name) || typeof(ArgumentException).Assembly.GetType($"System.{name}") is not null;
}
