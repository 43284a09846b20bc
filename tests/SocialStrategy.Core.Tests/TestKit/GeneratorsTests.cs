using System.Collections;
using System.Reflection;
using FsCheck.Fluent;
using SocialStrategy.Monitoring;
using SocialStrategy.Planning;
using SocialStrategy.TestKit;
using SocialStrategy.Values;

namespace SocialStrategy.Core.Tests.TestKit;

public sealed class GeneratorsTests
{
    private const int MostBatches = 50;

    private static readonly string[] Stages = ["SocialStrategy.Values", "SocialStrategy.Scales", "SocialStrategy.Planning", "SocialStrategy.Monitoring"];

    [Fact]
    public void Monitoring_ManySamples_UseEveryMemberOfTheModel()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var expected = ModelTypes().SelectMany(Expected).ToArray();
        for (var batch = 0; batch < MostBatches && !seen.IsSupersetOf(expected); batch++)
        {
            foreach (var monitoring in RoundGenerators.Monitoring.Generator.Sample(50, 100))
            {
                Collect(monitoring, seen);
            }
        }

        Assert.Empty(expected.Except(seen, StringComparer.Ordinal));
    }

    [Fact]
    public void Monitoring_Shrinking_EndsWithTheSmallest()
    {
        var monitoring = RoundGenerators.Monitoring.Generator.Sample(50, 1).First();
        while (RoundGenerators.Monitoring.Shrinker(monitoring).FirstOrDefault() is { } smaller)
        {
            monitoring = smaller;
        }

        var round = Assert.Single(monitoring.Rounds);
        Assert.Empty(round.Observations);
        Assert.Empty(round.Assessments);
    }

    [Fact]
    public void Strategy_Shrinking_EndsWithoutGoals()
    {
        foreach (var sample in StrategyGenerators.Any.Generator.Sample(50, 20))
        {
            var strategy = sample;
            while (StrategyGenerators.Any.Shrinker(strategy).FirstOrDefault() is { } smaller)
            {
                strategy = smaller;
            }

            Assert.Empty(strategy.Goals);
            Assert.Equal("x", strategy.Title);
        }
    }

    private static IEnumerable<Type> ModelTypes() => typeof(Strategy).Assembly.GetExportedTypes()
        .Where(type => Stages.Contains(type.Namespace) && type is { IsAbstract: false, IsGenericType: false, IsInterface: false })
        .Where(type => type != typeof(StrategyItem) && type != typeof(PlacedNote) && type != typeof(NotePlace) && type != typeof(ItemKind) && type != typeof(Fraction) && type != typeof(Rounding) && type != typeof(RoundingMode));

    private static IEnumerable<string> Expected(Type type) => type.IsEnum
        ? Enum.GetNames(type).Select(name => $"{type.Name}.{name}")
        : Stored(type).Select(property => $"{type.Name}.{property.Name}");

    /// <summary>What a type holds; properties that are only computed are left out.</summary>
    private static IEnumerable<PropertyInfo> Stored(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.GetIndexParameters().Length == 0 && HasField(property));

    private static bool HasField(PropertyInfo property) => property.DeclaringType!
        .GetField($"<{property.Name}>k__BackingField", BindingFlags.NonPublic | BindingFlags.Instance) is not null;

    private static void Collect(object? value, HashSet<string> seen)
    {
        switch (value)
        {
            case null or string or decimal or bool or DateOnly:
                break;
            case Enum member:
                seen.Add($"{member.GetType().Name}.{member}");
                break;
            case IEnumerable items:
                foreach (var item in items)
                {
                    Collect(item, seen);
                }

                break;
            default:
                foreach (var property in Stored(value.GetType()))
                {
                    var content = property.GetValue(value);
                    if (content is not (null or false or ICollection { Count: 0 }) && !(content is IEnumerable list && !list.Cast<object>().Any()))
                    {
                        seen.Add($"{value.GetType().Name}.{property.Name}");
                    }

                    Collect(content, seen);
                }

                break;
        }
    }
}
