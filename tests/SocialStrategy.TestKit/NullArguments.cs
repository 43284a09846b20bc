using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using SocialStrategy.Exchange;

namespace SocialStrategy.TestKit;

/// <summary>
/// Asks every public method and constructor of an assembly for each argument that must not be null: whoever forgets it is told its name before the
/// others are looked at, which are empty shells here, as is the object itself. Parameters of positional records are properties and not asked for.
/// </summary>
public static class NullArguments
{
    private const BindingFlags Doors = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The arguments that are not refused, or by another name, with what came instead; empty if all are.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="asked">How many arguments were asked for.</param>
    /// <param name="unasked">Interfaces and abstract classes whose implementations are not asked.</param>
    /// <returns>A line for each.</returns>
    public static IReadOnlyList<string> NotRefused(Assembly assembly, out int asked, params IReadOnlyCollection<Type> unasked)
    {
        var cases = assembly.GetExportedTypes()
            .Where(type => type is { ContainsGenericParameters: false } && !typeof(Delegate).IsAssignableFrom(type) && !unasked.Contains(type))
            .SelectMany(type => type.GetMethods(Doors).Where(IsDoor).SelectMany(door => Made(door, assembly).Select(on => (Door: (MethodBase)door, On: on)))
                .Concat(type.IsAbstract ? [] : type.GetConstructors(Doors).Select(door => (Door: (MethodBase)door, On: type))))
            .Where(each => !each.Door.GetParameters().Any(parameter => parameter.ParameterType.IsByRefLike))
            .SelectMany(each => each.Door.GetParameters().Where(MustBeGiven).Select(missing => (each.Door, each.On, Missing: missing)))
            .ToArray();
        asked = cases.Length;
        return [.. cases.Select(each => Fault(each.Door, each.On, each.Missing)).OfType<string>()];
    }

    /// <summary>What a method is asked on: what an interface or an abstract class asks, every type that the assembly makes of it is asked.</summary>
    private static IEnumerable<Type> Made(MethodInfo door, Assembly assembly) => door.IsStatic || !door.DeclaringType!.IsAbstract
        ? [door.DeclaringType!]
        : assembly.GetTypes().Where(made => made is { IsAbstract: false, ContainsGenericParameters: false } && door.DeclaringType.IsAssignableFrom(made));

    private static bool IsDoor(MethodInfo method) => method is { IsSpecialName: false, IsGenericMethod: false } && !method.IsDefined(typeof(CompilerGeneratedAttribute));

    private static bool MustBeGiven(ParameterInfo parameter) =>
        char.IsAsciiLetterLower(parameter.Name![0]) && !parameter.ParameterType.IsValueType && !parameter.ParameterType.IsByRef && new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.NotNull;

    private static string? Fault(MethodBase door, Type on, ParameterInfo missing)
    {
        var arguments = door.GetParameters().Select(each => each == missing ? null : Shell(each.ParameterType)).ToArray();
        var error = Caught(() => End(door is ConstructorInfo constructor ? constructor.Invoke(arguments) : door.Invoke(door.IsStatic ? null : Shell(on), arguments)));
        return error is ArgumentException { ParamName: { } name } && name.Equals(missing.Name, StringComparison.OrdinalIgnoreCase)
            ? null
            : $"{on.Name}.{door.Name}({missing.Name}): {error?.GetType().Name ?? "nothing"} {(error as ArgumentException)?.ParamName}".TrimEnd();
    }

    private static Exception? Caught(Action action)
    {
        try
        {
            action();
            return null;
        }
        catch (TargetInvocationException wrapped)
        {
            return wrapped.InnerException;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return error;
        }
    }

    /// <summary>Waits for a task and goes through a sequence, which may look at its arguments no earlier.</summary>
    private static void End(object? result)
    {
        if (result is Task task)
        {
            task.GetAwaiter().GetResult();
        }

        _ = (result as IEnumerable)?.Cast<object>().Count();
    }

    private static object? Shell(Type type) =>
        type == typeof(string) ? "a"
        : type == typeof(Stream) ? new MemoryStream()
        : type == typeof(TextWriter) ? new StringWriter()
        : type == typeof(TextReader) ? new StringReader("")
        : type == typeof(Value) ? new NumberValue(1)
        : type == typeof(TableSource) ? TableSource.FromRows([])
        : type is { IsInterface: true, IsGenericType: true } ? Array.CreateInstance(type.GetGenericArguments()[0], 0)
        : type.IsByRef || type.IsAbstract || typeof(Delegate).IsAssignableFrom(type) ? null
        : RuntimeHelpers.GetUninitializedObject(type);
}
