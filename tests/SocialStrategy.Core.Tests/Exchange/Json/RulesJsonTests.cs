using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SocialStrategy.Aggregation;
using SocialStrategy.Evaluation;
using SocialStrategy.Exchange.Json;
using SocialStrategy.Planning;
using SocialStrategy.Values;

namespace SocialStrategy.Core.Tests.Exchange.Json;

public sealed class RulesJsonTests
{
    private const string Written = """
        {
          "format": "social-strategy/rules",
          "version": 1,
          "ratingRollUp": {
            "ratedItems": "direction",
            "method": "weightedGoalMeans",
            "missing": "refuse",
            "weights": [
              {
                "input": "1",
                "weight": 0.75
              },
              {
                "input": "2",
                "weight": 0.25
              }
            ],
            "weightTotal": 1
          },
          "meanRounding": {
            "mode": "halfAwayFromZero",
            "decimals": 1
          },
          "percentRounding": {
            "mode": "halfToEven",
            "decimals": 2
          }
        }

        """;

    private static readonly EvaluationRules Rules = new()
    {
        RatingRollUp = new RollUpRule(
            ItemKind.Direction,
            RollUpMethod.WeightedGoalMeans,
            MissingPolicy.Refuse,
            [new InputWeight("1", 0.75m), new InputWeight("2", 0.25m)],
            1),
        MeanRounding = Rounding.HalfAwayFromZero(1),
        PercentRounding = new Rounding(RoundingMode.HalfToEven, 2),
    };

    [Fact]
    public void Write_Rules_IsTheDocumentedForm()
    {
        Assert.Equal(Written, Encoding.UTF8.GetString(Write(Rules)));
        Assert.Equal(Rules, RulesJson.Read(Written).Content);
    }

    [Fact]
    public void Read_AnyWrittenRules_GivesThemBack() =>
        Prop.ForAll(AnyRules, rules =>
        {
            using var stream = new MemoryStream(Write(rules));
            return RulesJson.Read(stream).TryGetContent(out var read) && read == rules && Write(read).AsSpan().SequenceEqual(stream.ToArray());
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Read_FaultyRules_TellsEveryProblem()
    {
        var result = RulesJson.Read("""
            {
              "format": "social-strategy/rules", "version": 1,
              "ratingRollUp": { "ratedItems": "direction", "method": "meanOfItems", "missing": "skip", "weights": [{ "input": "1", "weight": 1 }] },
              "meanRounding": { "mode": "halfAwayFromZero", "decimals": 16 },
              "percentRounding": { "mode": "up", "decimals": 1 },
              "culture": "pl"
            }
            """);

        Assert.Null(result.Content);
        Assert.Equal(
            "SSR006 $.percentRounding.mode 5:32\nSSR002 $.culture 6:14",
            JsonDocuments.Places(result));
        result = RulesJson.Read(Written.Replace("\"decimals\": 1", "\"decimals\": 16", StringComparison.Ordinal).Replace("\"weightTotal\": 1", "\"weightTotal\": 100", StringComparison.Ordinal));
        Assert.Equal("SSR009 $.ratingRollUp 4:19\nSSR009 $.meanRounding.decimals 22:17", JsonDocuments.Places(result));
        Assert.Contains("add up to 1; expected 100", result.Problems[0].English, StringComparison.Ordinal);
        Assert.Contains("16", result.Problems[1].Polish, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RollUpMethod.MeanOfItems, "1=1", null)]
    [InlineData(RollUpMethod.WeightedGoalMeans, "", null)]
    [InlineData(RollUpMethod.WeightedGoalMeans, "1=0", null)]
    [InlineData(RollUpMethod.WeightedGoalMeans, "1=1 1=2", null)]
    [InlineData(RollUpMethod.WeightedGoalMeans, "1=79228162514264337593543950335 2=79228162514264337593543950335", 1)]
    [InlineData(RollUpMethod.WeightedGoalMeans, "1=0.3 2=0.3", 1)]
    public void RollUpRule_WithWeightsThatDoNotFit_Throws(RollUpMethod method, string weights, int? total)
    {
        ValueList<InputWeight> given = [.. weights.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(each => each.Split('=')).Select(pair => new InputWeight(pair[0], decimal.Parse(pair[1], System.Globalization.CultureInfo.InvariantCulture)))];

        Assert.Equal("weights", Assert.Throws<ArgumentException>(() => new RollUpRule(ItemKind.Direction, method, MissingPolicy.Skip, given, total)).ParamName);
    }

    private static Arbitrary<EvaluationRules> AnyRules =>
        (from rule in Gen.Elements(FigureRules.RollUps.ToArray())
         from mean in AnyRounding
         from percent in AnyRounding
         select new EvaluationRules { RatingRollUp = rule, MeanRounding = mean, PercentRounding = percent }).ToArbitrary();

    private static Gen<Rounding> AnyRounding =>
        from mode in Gen.Elements(Enum.GetValues<RoundingMode>())
        from decimals in Gen.Choose(0, 15)
        select new Rounding(mode, decimals);

    private static byte[] Write(EvaluationRules rules)
    {
        using var stream = new MemoryStream();
        RulesJson.Write(rules, stream);
        return stream.ToArray();
    }
}
