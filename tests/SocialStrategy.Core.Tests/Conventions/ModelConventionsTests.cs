using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using FsCheck.Fluent;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Conventions;

public sealed class ModelConventionsTests
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Lazy<Dictionary<Type, object>> Examples = new(FindExamples);

    [Fact]
    public void PublicClasses_All_AreSealedStaticOrClosedFamilies()
    {
        var open = typeof(Strategy).Assembly.GetExportedTypes()
            .Where(type => type is { IsClass: true, IsSealed: false })
            .Where(type => !type.IsAbstract || !IsClosed(type));
        Assert.Empty(open);
    }

    [Fact]
    public void PublicProperties_All_AreGetOnlyOrInit()
    {
        var settable = typeof(Strategy).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(property => property.SetMethod is { } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)));
        Assert.Empty(settable);
    }

    [Fact]
    public void Records_All_HoldOnlyWhatIsEqualByContent()
    {
        var others = typeof(Strategy).Assembly.GetExportedTypes()
            .Where(IsRecord)
            .SelectMany(type => type.GetFields(All), (type, field) => (type.Name, Field: field.Name, field.FieldType))
            .Where(each => !IsEqualByContent(each.FieldType));

        // Its constructor takes values that are equal by content, and nothing else.
        Assert.Equal([(nameof(MessageArgument), "<Value>k__BackingField", typeof(object))], others);
    }

    [Fact]
    public void Records_OfTheModel_EqualTheirCopies() => Assert.All(Examples.Value, example =>
    {
        var copy = Copy(example.Value);
        Assert.Equal(example.Value, copy);
        Assert.NotSame(example.Value, copy);
        Assert.Equal(example.Value.GetHashCode(), copy.GetHashCode());
    });

    [Fact]
    public void Records_OfTheModel_RefuseNullWhereItIsNotAllowed()
    {
        Assert.All(Examples.Value, example => Assert.All(Inits(example.Key).Where(IsNeverNull), property =>
            Assert.IsAssignableFrom<ArgumentException>(Error(() => property.SetValue(Copy(example.Value), value: null)))));
        Assert.All(Examples.Value, example => Assert.All(example.Key.GetConstructors(), constructor => Assert.All(
            constructor.GetParameters().Where(parameter => !parameter.ParameterType.IsValueType && IsNeverNull(parameter)),
            parameter => Assert.IsType<ArgumentNullException>(Error(() => constructor.Invoke(ArgumentsWithNull(constructor, example.Value, parameter)))))));
    }

    [Fact]
    public void Records_OfTheModel_RefuseBlankTexts() => Assert.All(Examples.Value, example =>
    {
        Assert.All(Inits(example.Key).Where(property => property.PropertyType == typeof(string)), property =>
            Assert.IsType<ArgumentException>(Error(() => property.SetValue(Copy(example.Value), " "))));
        Assert.All(Inits(example.Key).Where(property => property.PropertyType == typeof(ValueList<string>)), property =>
            Assert.IsType<ArgumentException>(Error(() => property.SetValue(Copy(example.Value), (ValueList<string>)["a", " "]))));
    });

    [Fact]
    public void Examples_All_AreThere() =>
        Assert.Equal(
            ModelMembers.Model
                .Where(type => IsRecord(type) && type is { IsClass: true, IsAbstract: false } && !type.IsSubclassOf(typeof(StrategyItem)) && type != typeof(PlacedNote) && type != typeof(Rounding))
                .Select(type => type.Name).Order(StringComparer.Ordinal),
            Examples.Value.Keys.Select(type => type.Name).Order(StringComparer.Ordinal));

    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", All) is not null;

    /// <summary>Whether nobody outside can derive from it: what others may call only copies.</summary>
    private static bool IsClosed(Type type) => type.GetConstructors(All).Where(each => each.IsPublic || each.IsFamily || each.IsFamilyOrAssembly)
        .All(each => each.GetParameters() is [{ } only] && only.ParameterType == type);

    private static bool IsEqualByContent(Type type) =>
        type.IsEnum
        || type == typeof(string) || type == typeof(decimal) || type == typeof(bool) || type == typeof(int) || type == typeof(DateOnly) || type == typeof(System.Numerics.BigInteger)
        || (Nullable.GetUnderlyingType(type) is { } underlying && IsEqualByContent(underlying))
        || IsRecord(type)
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) && IsEqualByContent(type.GetGenericArguments()[0]))
        || type.IsGenericParameter;

    private static IEnumerable<PropertyInfo> Inits(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.SetMethod is not null && !property.PropertyType.IsValueType);

    private static bool IsNeverNull(PropertyInfo property) => new NullabilityInfoContext().Create(property).WriteState == NullabilityState.NotNull;

    private static bool IsNeverNull(ParameterInfo parameter) => new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.NotNull;

    private static object Copy(object record) => record.GetType().GetMethod("<Clone>$")!.Invoke(record, [])!;

    private static Exception? Error(Action action)
    {
        var error = Record.Exception(action);
        return error is TargetInvocationException { InnerException: { } inner } ? inner : error;
    }

    private static object?[] ArgumentsWithNull(ConstructorInfo constructor, object example, ParameterInfo missing) =>
    [
        .. constructor.GetParameters().Select(parameter => parameter.Name == missing.Name
            ? null
            : example.GetType().GetProperties()
                .Where(property => property.Name.StartsWith(parameter.Name!, StringComparison.OrdinalIgnoreCase))
                .OrderBy(property => property.Name.Length)
                .First()
                .GetValue(example)),
    ];

    /// <summary>One object of every record of the model, from random monitorings.</summary>
    private static Dictionary<Type, object> FindExamples()
    {
        var examples = new Dictionary<Type, object>();
        foreach (var monitoring in RoundGenerators.Monitoring.Generator.Sample(50, 100))
        {
            Collect(monitoring, examples);
        }

        return examples;
    }

    private static void Collect(object? value, Dictionary<Type, object> examples)
    {
        if (value is IEnumerable items and not string)
        {
            foreach (var item in items)
            {
                Collect(item, examples);
            }
        }
        else if (value is not (null or StrategyItem) && ModelMembers.Model.Contains(value.GetType()) && value.GetType().IsClass)
        {
            _ = examples.TryAdd(value.GetType(), value);
            foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                Collect(property.GetValue(value), examples);
            }
        }
    }
}
