using System.Reflection;
using System.Runtime.CompilerServices;

namespace SocialStrategy.TestKit;

/// <summary>Which records write numbers or days as the machine does, because the compiler made their <c>ToString</c>.</summary>
public static class RecordTexts
{
    private static readonly Type[] WrittenByCulture = [typeof(decimal), typeof(double), typeof(float), typeof(DateOnly), typeof(DateTime), typeof(DateTimeOffset), typeof(TimeSpan), typeof(object)];

    /// <summary>The names of such public records; none should be.</summary>
    /// <param name="assembly">Where to look.</param>
    public static IReadOnlyList<string> OfTheMachine(Assembly assembly) =>
    [
        .. assembly.GetExportedTypes()
            .Where(type => type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic) is not null)
            .Where(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Any(property => IsAnyType(property.PropertyType) || WrittenByCulture.Contains(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType)))
            .Where(type => type.GetMethod(nameof(ToString), [])!.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))
            .Select(type => type.Name),
    ];

    /// <summary>Whether a type stands for others, numbers among them.</summary>
    private static bool IsAnyType(Type type) => type.IsGenericParameter && !type.GenericParameterAttributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint);
}
