using System.Collections;
using System.Reflection;

namespace SocialStrategy.TestKit;

/// <summary>What the model can hold, and what of it some content uses; found by reflection, so that a new member cannot be forgotten.</summary>
public static class ModelMembers
{
    /// <summary>The public types of the model.</summary>
    public static IReadOnlyList<Type> Model { get; } = SourceFolders.TypesIn(typeof(Strategy).Assembly, "Core/Values", "Core/Scales", "Core/Planning", "Core/Monitoring");

    /// <summary>Types that no file holds: they are made of the model, or belong to rules.</summary>
    private static readonly Type[] Derived =
        [typeof(GoalItem), typeof(DirectionItem), typeof(IndicatorItem), typeof(TaskItem), typeof(ProgrammeItem), typeof(PlacedNote), typeof(NotePlace), typeof(ItemKind), typeof(Fraction), typeof(Rounding), typeof(RoundingMode), typeof(LocalGovernmentLevel), typeof(GminaKind)];

    /// <summary>Every stored property (<c>Goal.Title</c>) and every member of an enum (<c>TargetRelation.RiseBy</c>) of the model.</summary>
    public static IReadOnlyList<string> All { get; } = [.. ModelTypes().SelectMany(MembersOf)];

    /// <summary>The stored properties among them.</summary>
    public static IReadOnlyList<string> Properties { get; } =
        [.. ModelTypes().Where(type => !type.IsEnum).SelectMany(MembersOf)];

    /// <summary>The members that hold something in some content: not null, false, 0 or empty.</summary>
    /// <param name="content">A strategy, a round, a monitoring.</param>
    public static IReadOnlySet<string> UsedBy(object content)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        Collect(content, used);
        return used;
    }

    private static IEnumerable<Type> ModelTypes() => Model
        .Where(type => type is { IsAbstract: false, IsGenericType: false, IsInterface: false } && !Derived.Contains(type));

    private static IEnumerable<string> MembersOf(Type type) => type.IsEnum
        ? Enum.GetNames(type).Select(name => $"{type.Name}.{name}")
        : Stored(type).Select(property => $"{type.Name}.{property.Name}");

    /// <summary>What a type holds; properties that are only computed are left out.</summary>
    private static IEnumerable<PropertyInfo> Stored(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.GetIndexParameters().Length == 0 && HasField(property));

    private static bool HasField(PropertyInfo property) => property.DeclaringType!
        .GetField($"<{property.Name}>k__BackingField", BindingFlags.NonPublic | BindingFlags.Instance) is not null;

    private static bool IsUnused(object? content) => content is null or false or 0m || (content is IEnumerable list && !list.Cast<object>().Any());

    private static void Collect(object? content, HashSet<string> used)
    {
        switch (content)
        {
            case null or string or decimal or bool or DateOnly:
                break;
            case Enum member:
                used.Add($"{member.GetType().Name}.{member}");
                break;
            case IEnumerable items:
                foreach (var item in items)
                {
                    Collect(item, used);
                }

                break;
            default:
                foreach (var property in Stored(content.GetType()))
                {
                    var held = property.GetValue(content);
                    if (!IsUnused(held))
                    {
                        used.Add($"{content.GetType().Name}.{property.Name}");
                    }

                    Collect(held, used);
                }

                break;
        }
    }
}
