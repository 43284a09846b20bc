using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using SocialStrategy.Exchange;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Exchange.Json;

/// <summary>All problems at once: faults in different places of one file are told as if each were alone, whatever they keep from being built.</summary>
public sealed class IndependentFaultTests
{
    private const int Most = 5;

    private static readonly string StrategyText = File.ReadAllText(Repository.PathOf("samples/Specimen/data/strategy.json"));

    private static readonly string RoundText = File.ReadAllText(Repository.PathOf("samples/Specimen/data/round-2024.json"));

    private static readonly string RulesText = File.ReadAllText(Repository.PathOf("tests/corpus/rules/read.json"));

    /// <summary>A file of another format is not read at all; a faulty currency is told of its amount.</summary>
    private static readonly string[] ToldElsewhere = [".format", ".version", ".currency"];

    private static readonly Strategy Strategy = StrategyJson.Read(StrategyText).GetContentOrThrow();

    [Law]
    public Property Read_SeveralFaultsInARound_TellsEachAndNothingElse() => EachIsTold(RoundText, json => Places(RoundJson.Read(json, Strategy).Problems));

    [Law]
    public Property Read_SeveralFaultsInAStrategy_TellsEachAndNothingElse() => EachIsTold(StrategyText, json => Places(StrategyJson.Read(json).Problems));

    [Law]
    public Property Read_SeveralFaultsInRules_TellsEachAndNothingElse() => EachIsTold(RulesText, json => Places(RulesJson.Read(json).Problems));

    /// <summary>A period that is none, a code with a space, a number in quotes, and a member that nobody knows, with a rating of which two things are told.</summary>
    [Theory]
    [InlineData("\"period\": \"rok\"", "SSR006 $.period")]
    [InlineData("\"period\": 2024", "SSR003 $.period")]
    [InlineData("\"okres\": \"2024\"", "SSR004 $|SSR002 $.okres")]
    [InlineData("\"period\": \" \"", "SSR006 $.period")]
    public void Read_FaultyPeriodOfTheRound_HidesNothing(string period, string told)
    {
        var json = $$"""
            {
              "format": "social-strategy/round", "version": 1, "strategy": "{{Strategy.Code}}", {{period}},
              "observations": [{ "item": "9.9.9", "name": "x", "period": "2024", "value": { "number": 1 } }],
              "assessments": [{ "item": " 1", "period": "2024", "scale": "s", "level": "1", "percentComplete": 5 }]
            }
            """;

        Assert.Equal(
            [.. told.Split('|'), "SSR303 $.observations[0].item", "SSR009 $.assessments[0]", "SSR006 $.assessments[0].item"],
            RoundJson.Read(json, Strategy).Problems.Select(problem => $"{problem.Code} {problem.Path}").OrderBy(each => each.Contains("observations", StringComparison.Ordinal) ? 1 : each.Contains("assessments", StringComparison.Ordinal) ? 2 : 0));
    }

    private static Property EachIsTold(string text, Func<string, string[]> read)
    {
        var places = Leaves(JsonNode.Parse(text)!, "$").Where(path => !ToldElsewhere.Any(name => path.EndsWith(name, StringComparison.Ordinal))).ToArray();
        var faults = Gen.Elements(places).ListOf().Where(list => list.Count is > 1 and <= Most).Select(list => list.Distinct().ToArray());
        return Prop.ForAll(Arb.From(faults), planted =>
        {
            var (blank, list) = (read(Faulty(text, planted, asList: false)), read(Faulty(text, planted, asList: true)));
            return AreTold(blank, planted).Label($"blank: {string.Join(" | ", blank)} for {string.Join(" | ", planted)}")
                .And(AreTold(list, planted).Label($"list: {string.Join(" | ", list)} for {string.Join(" | ", planted)}"));
        });
    }

    private static bool AreTold(string[] told, string[] planted) =>
        told.Select(each => each.Split(' ')[1]).Order(StringComparer.Ordinal).SequenceEqual(planted.Order(StringComparer.Ordinal), StringComparer.Ordinal);

    private static string[] Places(IEnumerable<Problem> problems) => [.. problems.Select(problem => $"{problem.Code} {problem.Path}")];

    /// <summary>The text with an empty list, or for texts a space, in place of each of the members.</summary>
    private static string Faulty(string text, string[] planted, bool asList)
    {
        var root = JsonNode.Parse(text)!;
        foreach (var node in planted.Select(path => Find(root, path)).ToArray())
        {
            node.ReplaceWith<JsonNode>(asList || node.GetValueKind() != JsonValueKind.String ? new JsonArray() : JsonValue.Create(" "));
        }

        return root.ToJsonString();
    }

    private static JsonNode Find(JsonNode root, string path) => Nodes(root, "$").First(each => each.Path == path).Node;

    private static IEnumerable<string> Leaves(JsonNode node, string path) => Nodes(node, path).Where(each => each.Node is JsonValue).Select(each => each.Path);

    private static IEnumerable<(JsonNode Node, string Path)> Nodes(JsonNode node, string path)
    {
        yield return (node, path);
        var children = node switch
        {
            JsonObject members => members.Select(member => (member.Value!, $"{path}.{member.Key}")),
            JsonArray items => items.Select((item, at) => (item!, FormattableString.Invariant($"{path}[{at}]"))),
            _ => [],
        };
        foreach (var each in children.SelectMany(child => Nodes(child.Item1, child.Item2)))
        {
            yield return each;
        }
    }
}
