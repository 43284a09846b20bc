using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using SocialStrategy.Planning;
using SocialStrategy.Values;

namespace SocialStrategy.Core.Tests.Conventions;

/// <summary>
/// Whoever forgets an argument is told so before the others are looked at, which are empty shells here. Only streams to write to are left out:
/// what is written is made first.
/// </summary>
public sealed class NullArgumentTests
{
    [Fact]
    public void StaticMethods_NullWhereItIsNotAllowed_RefuseIt()
    {
        var cases = from type in typeof(Strategy).Assembly.GetExportedTypes()
                    where !type.ContainsGenericParameters
                    from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
                    where method is { IsSpecialName: false, IsGenericMethod: false } && !method.GetParameters().Any(each => each.ParameterType.IsByRefLike)
                    from parameter in method.GetParameters()
                    where !parameter.ParameterType.IsValueType && new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.NotNull
                    where parameter.ParameterType != typeof(Stream) || !method.Name.StartsWith("Write", StringComparison.Ordinal)
                    select (method, parameter);

        // The name of a query's own argument would come from the inside.
        Assert.All(cases, each => Assert.NotEqual("source", Assert.IsAssignableFrom<ArgumentException>(Error(each.method, each.parameter)).ParamName));
    }

    private static Exception? Error(MethodInfo method, ParameterInfo missing)
    {
        var error = Record.Exception(() => End(method.Invoke(obj: null, [.. method.GetParameters().Select(each => each == missing ? null : Shell(each.ParameterType))])));
        return error is TargetInvocationException { InnerException: { } inner } ? inner : error;
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
        : type == typeof(Value) ? new NumberValue(1)
        : type is { IsInterface: true, IsGenericType: true } ? Array.CreateInstance(type.GetGenericArguments()[0], 0)
        : RuntimeHelpers.GetUninitializedObject(type);
}
