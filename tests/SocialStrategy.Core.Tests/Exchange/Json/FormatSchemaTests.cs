using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SocialStrategy.Exchange;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Exchange.Json;

public sealed class FormatSchemaTests
{
    private static readonly SchemaValidator Strategies = new(FormatSchemas.OfStrategies);

    private static readonly SchemaValidator Rounds = new(FormatSchemas.OfRounds);

    public static TheoryData<string> Samples => [.. Directory.EnumerateFiles(Repository.PathOf("samples"), "*.json", SearchOption.AllDirectories)
        .Where(file => Path.GetFileName(file) is var name && (name == "strategy.json" || name.StartsWith("round-", StringComparison.Ordinal)))
        .Select(file => Path.GetRelativePath(Repository.PathOf("samples"), file))
        .Order(StringComparer.Ordinal)];

    [Fact]
    public void Schemas_Stored_AreThoseOfTheShapes()
    {
        Approved.MatchesFile(FormatSchemas.OfStrategies, Repository.PathOf("docs/formats/strategy.schema.json"));
        Approved.MatchesFile(FormatSchemas.OfRounds, Repository.PathOf("docs/formats/round.schema.json"));
        Approved.MatchesFile(FormatSchemas.OfRules, Repository.PathOf("docs/formats/rules.schema.json"));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_HeldAgainstItsSchema_HasNoFault(string file)
    {
        var document = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.PathOf("samples"), file)));
        Assert.Empty((file.EndsWith("strategy.json", StringComparison.Ordinal) ? Strategies : Rounds).Faults(document));
    }

    /// <summary>Words, not numbers, stand in files for every choice of every shape.</summary>
    [Fact]
    public void Choices_OfEveryShape_AreWords()
    {
        var choices = typeof(StrategyJson).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Shape", StringComparison.Ordinal))
            .SelectMany(type => type.GetProperties())
            .Select(property => Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType)
            .Where(type => type.IsEnum)
            .Distinct()
            .ToArray();

        Assert.True(choices.Length > 20);
        Assert.All(choices, type => Assert.StartsWith("\"", JsonSerializer.Serialize(Enum.GetValues(type).GetValue(0), type, JsonFormat.Context.Options), StringComparison.Ordinal));
    }

    [Law]
    public void AnyWrittenDocument_HeldAgainstItsSchema_HasNoFault(StrategyMonitoring monitoring)
    {
        Assert.Empty(Strategies.Faults(JsonNode.Parse(JsonDocuments.Write(monitoring.Strategy))));
        Assert.All(monitoring.Rounds, round => Assert.Empty(Rounds.Faults(JsonNode.Parse(JsonDocuments.Write(round)))));
    }

    [Theory]
    [InlineData("\"nowe\":1}", "$: additionalProperties")]
    [InlineData("\"mission\":7}", "$.mission: type")]
    [InlineData("\"mission\":null}", "$.mission: type")]
    [InlineData("\"mission\":\" \"}", "$.mission: pattern")]
    [InlineData("\"period\":\"2024-H3\"}", "$.period: pattern")]
    [InlineData("\"territory\":{\"name\":\"a\",\"teryt\":\"201011\"}}", "")]
    [InlineData("\"territory\":{\"name\":\"a\",\"teryt\":\"20101\"}}", "$.territory.teryt: pattern")]
    [InlineData("\"goals\":[{\"code\":\"1\"}]}", "$.goals[0]: required")]
    [InlineData("\"goals\":[{\"code\":\"1\",\"title\":\"a\",\"goals\":[{\"code\":\"2\"}]}]}", "$.goals[0].goals[0]: required")]
    [InlineData("\"goals\":[{\"code\":\"1\",\"title\":\"a\",\"indicators\":[{\"code\":\"2\",\"title\":\"b\",\"kind\":\"inny\"}]}]}", "$.goals[0].indicators[0].kind: enum")]
    public void FaultyStrategy_HeldAgainstTheSchema_IsRefused(string rest, string faults) =>
        Assert.Equal(faults, string.Join('\n', Strategies.Faults(JsonNode.Parse(Encoding.UTF8.GetBytes(JsonDocuments.StrategyStart + rest)))));
}
