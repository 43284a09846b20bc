using System.Reflection;

namespace SocialStrategy.TestKit;

/// <summary>The public surface of an assembly as text, for comparison with an approved one.</summary>
public static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<string, string> Keywords = new(StringComparer.Ordinal)
    {
        ["Boolean"] = "bool",
        ["Byte"] = "byte",
        ["Int32"] = "int",
        ["Decimal"] = "decimal",
        ["Double"] = "double",
        ["String"] = "string",
        ["Object"] = "object",
        ["Void"] = "void",
    };

    /// <summary>Every public type with its public and protected members, sorted; what a record makes by itself is left out.</summary>
    public static string Of(Assembly assembly) =>
        string.Concat(assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal).Select(Of));

    private static string Of(Type type) =>
        $"{Kind(type)} {type.Namespace}.{Name(type)}{Bases(type)}\n{string.Concat(Members(type).Order(StringComparer.Ordinal).Select(member => $"    {member}\n"))}\n";

    private static string Kind(Type type)
    {
        var record = type.GetMethod("PrintMembers", Declared) is null ? "" : "record ";
        return type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => $"readonly {record}struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => $"abstract {record}class",
            { IsSealed: true } => $"sealed {record}class",
            _ => $"open {record}class",
        };
    }

    private static string Bases(Type type)
    {
        var bases = type.GetInterfaces()
            .Where(each => !type.IsEnum && (each.Namespace?.StartsWith("SocialStrategy", StringComparison.Ordinal) == true || each.Name.StartsWith("IComparable", StringComparison.Ordinal)))
            .Select(Name)
            .Order(StringComparer.Ordinal);
        var all = type.BaseType is { } above && above != typeof(object) && above != typeof(ValueType) && above != typeof(Enum) ? bases.Prepend(Name(above)) : bases;
        return all.Any() ? $" : {string.Join(", ", all)}" : "";
    }

    private static IEnumerable<string> Members(Type type) => type.IsEnum
        ? Enum.GetNames(type).Select((name, index) => $"{index}: {name}")
        : type.GetConstructors(Declared).Where(IsVisible).Select(each => $"new({Parameters(each)})")
            .Concat(type.GetProperties(Declared).Where(each => IsVisible(each.GetMethod) && each.Name != "EqualityContract").Select(Property))
            .Concat(type.GetFields(Declared).Where(each => each.IsPublic).Select(each => $"{Name(each.FieldType)} {each.Name}"))
            .Concat(type.GetMethods(Declared).Where(each => IsVisible(each) && !IsMadeByCompiler(each)).Select(Method));

    private static bool IsVisible(MethodBase? method) => method is not null && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly);

    private static bool IsMadeByCompiler(MethodInfo method) =>
        (method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal))
        || method.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute), inherit: false)
        || method.Name is "PrintMembers";

    private static string Property(PropertyInfo property)
    {
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(each => $"{Name(each.ParameterType)} {each.Name}"))}]";
        var required = property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute)) ? "required " : "";
        var setter = property.SetMethod is { } set && IsVisible(set)
            ? set.ReturnParameter.GetRequiredCustomModifiers().Length > 0 ? " init;" : " set;"
            : "";
        return $"{Static(property.GetMethod!)}{required}{Name(property.PropertyType)}{Mark(new NullabilityInfoContext().Create(property))} {name} {{ get;{setter} }}";
    }

    private static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";
        return $"{Static(method)}{Name(method.ReturnType)}{Mark(new NullabilityInfoContext().Create(method.ReturnParameter))} {method.Name}{generic}({Parameters(method)})";
    }

    private static string Static(MethodBase method) => (method.IsPublic ? "" : "protected ") + (method.IsStatic ? "static " : method.IsAbstract ? "abstract " : "");

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        var direction = parameter.IsOut ? "out " : type.IsByRef ? "ref " : "";
        var value = parameter.HasDefaultValue ? $" = {parameter.DefaultValue ?? "default"}" : "";
        return $"{direction}{Name(type.IsByRef ? type.GetElementType()! : type)}{Mark(new NullabilityInfoContext().Create(parameter))} {parameter.Name}{value}";
    }

    private static string Mark(NullabilityInfo info) => info.ReadState == NullabilityState.Nullable && !info.Type.IsValueType ? "?" : "";

    private static string Name(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return $"{Name(underlying)}?";
        }

        if (type.IsArray)
        {
            return $"{Name(type.GetElementType()!)}[]";
        }

        var own = type.Name.Split('`')[0];
        var name = type.IsNested && !type.IsGenericParameter ? $"{Name(type.DeclaringType!)}.{own}" : type.Namespace == "System" ? Keywords.GetValueOrDefault(own, own) : own;
        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : name;
    }
}
