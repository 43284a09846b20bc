using System.Text.Json.Nodes;
using FsCheck.Fluent;
using SocialStrategy.Comparison;
using SocialStrategy.Core.Tests.Exchange.Json;
using SocialStrategy.Exchange;
using SocialStrategy.TestKit;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace SocialStrategy.Core.Tests.Comparison;

/// <summary>What holds for any two editions and any two rounds.</summary>
public sealed class ComparerLawTests
{
    private const int MostTries = 4;

    /// <summary>Lists whose order tells something.</summary>
    private static readonly string[] Ordered = ["levels", "composite", "bands"];

    [Law]
    public void Compare_StrategyWithItself_IsEmpty(Strategy strategy) => Assert.Empty(Comparer.Compare(strategy, strategy));

    [Law]
    public void Compare_RoundWithItself_IsEmpty(StrategyMonitoring monitoring) =>
        Assert.All(monitoring.Rounds, round => Assert.Empty(Comparer.Compare(monitoring.Strategy, round, round)));

    [Law]
    public void Compare_OfTwoEditions_IsEmptyOnlyIfTheyAreEqual(Strategy one, Strategy other) => Assert.Equal(one == other, Comparer.Compare(one, other).Count == 0);

    [Law]
    public void Compare_EditionsTheOtherWayRound_AddsWhatWasDropped(Strategy one, Strategy other) =>
        AssertMirrored(Comparer.Compare(one, other), Comparer.Compare(other, one));

    [Law]
    public void Compare_RoundsTheOtherWayRound_AddsWhatWasDropped(StrategyMonitoring monitoring) => AssertMirrored(
        Comparer.Compare(monitoring.Strategy, monitoring.Rounds[0], monitoring.Rounds[^1]),
        Comparer.Compare(monitoring.Strategy, monitoring.Rounds[^1], monitoring.Rounds[0]));

    [Law]
    public void Compare_OfShuffledLists_IsEmpty(Strategy strategy)
    {
        var json = Json(strategy);
        Reverse(json);
        Assert.Empty(Comparer.Compare(strategy, Read(json)!));
    }

    /// <summary>Whatever is changed or left out in the file of a strategy, as long as it stays a strategy, gives a change.</summary>
    [SlowFact]
    public void Compare_AfterAnyChangeOfOneMember_IsNotEmpty()
    {
        var changed = new HashSet<string>(StringComparer.Ordinal);
        var tried = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var strategy in StrategyGenerators.Any.Generator.Sample(50, 12))
        {
            var written = JsonDocuments.Write(strategy);
            var places = Edits(JsonNode.Parse(written)).Select(edit => Place(edit.Node) + edit.Kind).ToArray();
            foreach (var index in Enumerable.Range(0, places.Length).Where(index => !changed.Contains(places[index]) && IsWorthATry(tried, places[index])))
            {
                var json = JsonNode.Parse(written)!;
                Edits(json).ElementAt(index).Edit();
                if (Read(json) is { } other && other != strategy && changed.Add(places[index]))
                {
                    Assert.True(Comparer.Compare(strategy, other).Count > 0, $"{places[index]} changed, and nothing was said.");
                    Assert.NotEmpty(Comparer.Compare(other, strategy));
                }
            }
        }

        Assert.True(changed.Count > 1000, $"Only {changed.Count} places were changed.");
        Assert.All(
            ["unit", "source", "desiredDirection", "deadline", "mayCountTwice", "remark", "place", "aliases"],
            member => Assert.Contains(changed, place => place.Contains($".{member}", StringComparison.Ordinal)));
    }

    /// <summary>A place whose changes give no strategy time after time, such as a code that others name, is given up.</summary>
    private static bool IsWorthATry(Dictionary<string, int> tried, string place) => (tried[place] = tried.GetValueOrDefault(place) + 1) <= MostTries;

    private static void AssertMirrored(IEnumerable<Change> forth, IEnumerable<Change> back)
    {
        Assert.Equal(Of(forth, ChangeKind.Added), Of(back, ChangeKind.Dropped));
        Assert.Equal(Of(forth, ChangeKind.Dropped), Of(back, ChangeKind.Added));
    }

    private static IEnumerable<string> Of(IEnumerable<Change> changes, ChangeKind kind) => changes
        .Where(change => change.Kind == kind)
        .Select(change => $"{change.Subject.Kind} {change.Subject.Code} {change.Subject.Scale?.Code} {change.Subject.Name} {change.Subject.Group} {change.Subject.Measure} {change.Before ?? change.After}")
        .Order(StringComparer.Ordinal);

    private static JsonNode Json(Strategy strategy) => JsonNode.Parse(JsonDocuments.Write(strategy))!;

    private static Strategy? Read(JsonNode json) => StrategyJson.Read(json.ToJsonString()).TryGetContent(out var strategy) ? strategy : null;

    private static void Reverse(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, member) in members)
                {
                    Reverse(member);
                    if (member is JsonArray list && !Ordered.Contains(name, StringComparer.Ordinal))
                    {
                        var items = list.Reverse().Select(item => item?.DeepClone()).ToArray();
                        list.Clear();
                        Array.ForEach(items, list.Add);
                    }
                }

                break;
            case JsonArray list:
                foreach (var item in list)
                {
                    Reverse(item);
                }

                break;
        }
    }

    /// <summary>Every member and element that can be left out or changed: the node, whether it is left out ("-"), and what does it.</summary>
    private static IEnumerable<(JsonNode? Node, string Kind, Action Edit)> Edits(JsonNode? node) => node switch
    {
        JsonObject members => members.ToArray().SelectMany(member => Edits(member.Value)
            .Append((member.Value, "-", () => _ = members.Remove(member.Key)))
            .Concat(member.Value is JsonValue value ? [(value, "", () => members[member.Key] = Other(value))] : [])),
        JsonArray list => list.ToArray().SelectMany((item, index) => Edits(item).Append((item, "-", () => list.RemoveAt(index)))),
        _ => [],
    };

    /// <summary>Where a node stands, whatever the position in a list.</summary>
    private static string Place(JsonNode? node) => string.Concat(node?.GetPath().Where(character => !char.IsAsciiDigit(character)) ?? "").Replace(".goals[].goals[]", ".goals[]", StringComparison.Ordinal);

    private static JsonNode Other(JsonValue value) => value.GetValueKind() switch
    {
        System.Text.Json.JsonValueKind.True => false,
        System.Text.Json.JsonValueKind.False => true,
        System.Text.Json.JsonValueKind.Number => value.GetValue<decimal>() + 0.5m,
        _ => Words.GetValueOrDefault(value.GetValue<string>(), value.GetValue<string>() + "9"),
    };

    /// <summary>Another word where only some words may stand.</summary>
    private static Dictionary<string, string> Words { get; } = new(StringComparer.Ordinal)
    {
        ["rise"] = "fall",
        ["fall"] = "rise",
        ["responsible"] = "supporting",
        ["supporting"] = "responsible",
        ["product"] = "result",
        ["result"] = "impact",
        ["sum"] = "mean",
        ["skip"] = "zero",
    };
}
