using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SocialStrategy.Core.Tests.Evaluation;
using SocialStrategy.Exchange;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Exchange.Json;

public sealed class RulesJsonTests
{
    private const string Written = """
        {
          "format": "social-strategy/rules",
          "version": 2,
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
          },
          "progressRollUp": {
            "ratedItems": "indicator",
            "method": "worstItem",
            "missing": "zero"
          },
          "progressThresholds": {
            "basis": "expectedByNow",
            "steps": [
              {
                "from": 0.9,
                "code": "good",
                "label": "zgodnie z planem"
              },
              {
                "from": 0.50,
                "code": "late",
                "label": "z opóźnieniem"
              }
            ],
            "below": {
              "code": "bad",
              "label": "zagrożony"
            },
            "reached": {
              "code": "reached",
              "label": "osiągnięty"
            },
            "unknown": {
              "code": "unknown",
              "label": "brak danych"
            }
          }
        }

        """;

    private static readonly SchemaValidator Schema = new(FormatSchemas.OfRules);

    private static readonly EvaluationRules Rules = new()
    {
        RatingRollUp = new RollUpRule(
            ItemKind.Direction,
            RollUpMethod.WeightedGoalMeans,
            MissingPolicy.Refuse,
            [new(new("1"), 0.75m), new(new("2"), 0.25m)],
            1),
        MeanRounding = Rounding.HalfAwayFromZero(1),
        PercentRounding = new Rounding(RoundingMode.HalfToEven, 2),
        ProgressRollUp = new RollUpRule(ItemKind.Indicator, RollUpMethod.WorstItem, MissingPolicy.Zero),
        ProgressThresholds = new ProgressThresholds(
            ProgressBasis.ExpectedByNow,
            [new ProgressStep(new ProgressStatus(new("good"), "zgodnie z planem"), 0.9m), new ProgressStep(new ProgressStatus(new("late"), "z opóźnieniem"), 0.50m)],
            new ProgressStatus(new("bad"), "zagrożony"),
            new ProgressStatus(new("reached"), "osiągnięty"),
            new ProgressStatus(new("unknown"), "brak danych")),
    };

    [Fact]
    public void Write_Rules_IsTheDocumentedForm()
    {
        Assert.Equal(Written, Encoding.UTF8.GetString(Write(Rules)));
        Assert.Equal(Rules, RulesJson.Read(Written).PartialContent);
    }

    [Law]
    public Property Read_AnyWrittenRules_GivesThemBack() =>
        Prop.ForAll(AnyRules, rules =>
        {
            using var stream = new MemoryStream(Write(rules));
            Assert.Empty(Schema.Faults(System.Text.Json.Nodes.JsonNode.Parse(stream.ToArray())));
            return RulesJson.Read(stream).TryGetContent(out var read) && read == rules && Write(read).AsSpan().SequenceEqual(stream.ToArray());
        });

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

        Assert.Null(result.PartialContent);
        Assert.Equal(
            "SSR009 $.ratingRollUp 3:19\nSSR009 $.meanRounding.decimals 4:61\nSSR006 $.percentRounding.mode 5:32\nSSR002 $.culture 6:14",
            JsonDocuments.Places(result));
        result = RulesJson.Read(Written.Replace("\"decimals\": 1", "\"decimals\": 16", StringComparison.Ordinal).Replace("\"weightTotal\": 1", "\"weightTotal\": 100", StringComparison.Ordinal));
        Assert.Equal("SSR009 $.ratingRollUp 4:19\nSSR009 $.meanRounding.decimals 22:17", JsonDocuments.Places(result));
        Assert.Contains("add up to 1; expected 100", result.Problems[0].English, StringComparison.Ordinal);
        Assert.Contains("16", result.Problems[1].Polish, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"basis\": \"expectedByNow\"", "\"basis\": \"expected\"", "SSR006 $.progressThresholds.basis 34:14")]
    [InlineData("\"from\": 0.9,", "", "SSR004 $.progressThresholds.steps[0] 36:7")]
    public void Read_ProgressRulesOfAnotherShape_TellsTheProblem(string part, string faulty, string problem)
    {
        Assert.Contains(part, Written, StringComparison.Ordinal);
        var result = RulesJson.Read(Written.Replace(part, faulty, StringComparison.Ordinal));

        Assert.Equal(problem, JsonDocuments.Places(result));
        Assert.False(result.TryGetContent(out _));
    }

    /// <summary>A part that says nothing that could be followed is not left out: the rules would give other figures without it.</summary>
    [Theory]
    [InlineData("\"ratedItems\": \"indicator\"", "\"ratedItems\": \"task\"", "SSR009 $.progressRollUp.ratedItems 29:19")]
    [InlineData("\"from\": 0.9,", "\"from\": 0.5,", "SSR009 $.progressThresholds 33:25")]
    [InlineData("\"code\": \"late\"", "\"code\": \"unknown\"", "SSR009 $.progressThresholds 33:25")]
    [InlineData("\"code\": \"late\"", "\"code\": \" late\"", "SSR006 $.progressThresholds.steps[1].code 43:17")]
    [InlineData("\"label\": \"zagrożony\"", "\"label\": \" \"", "SSR007 $.progressThresholds.below.label 49:16")]
    [InlineData("\"weightTotal\": 1", "\"weightTotal\": 100", "SSR009 $.ratingRollUp 4:19")]
    [InlineData("\"decimals\": 1", "\"decimals\": 16", "SSR009 $.meanRounding.decimals 22:17")]
    [InlineData("\"decimals\": 2", "\"decimals\": 16", "SSR009 $.percentRounding.decimals 26:17")]
    [InlineData("\"label\": \"osiągnięty\"", "\"label\": \" \"", "SSR007 $.progressThresholds.reached.label 53:16")]
    [InlineData("\"label\": \"brak danych\"", "\"label\": \" \"", "SSR007 $.progressThresholds.unknown.label 57:16")]
    [InlineData("\"format\": \"social-strategy/rules\"", "\"format\": \"social-strategy/round\"", "SSR101 $.format 2:13")]
    public void Read_PartThatCannotBe_GivesNoRules(string part, string faulty, string problem)
    {
        Assert.Contains(part, Written, StringComparison.Ordinal);
        var result = RulesJson.Read(Written.Replace(part, faulty, StringComparison.Ordinal));

        Assert.Equal(problem, JsonDocuments.Places(result));
        Assert.Null(result.PartialContent);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(15)]
    public void Read_DecimalPlaces_AreNoneToFifteen(int decimals) =>
        Assert.Equal(decimals, RulesJson.Read(Written.Replace("\"decimals\": 1", $"\"decimals\": {decimals}", StringComparison.Ordinal)).GetContentOrThrow().MeanRounding.Decimals);

    [Theory]
    [InlineData("{\"from\":\" \",\"to\":\"b\",\"levels\":[{\"from\":\"1\",\"to\":\"2\"}]}", "SSR006 $.scaleMappings[0].from")]
    [InlineData("{\"from\":\"a\",\"to\":\" \",\"levels\":[{\"from\":\"1\",\"to\":\"2\"}]}", "SSR006 $.scaleMappings[0].to")]
    [InlineData("{\"from\":\"a\",\"to\":\"b\",\"levels\":[{\"from\":\" \",\"to\":\"2\"},{\"from\":\"1\",\"to\":\"2\"}]}", "SSR006 $.scaleMappings[0].levels[0].from")]
    [InlineData("{\"from\":\"a\",\"to\":\"b\",\"levels\":[{\"from\":\"0\",\"to\":\"2\"},{\"from\":\"1\",\"to\":\" \"}]}", "SSR006 $.scaleMappings[0].levels[1].to")]
    [InlineData("{\"from\":\"a\",\"to\":\"b\",\"bands\":{\"bands\":[{\"level\":\"1\",\"from\":1}],\"end\":0}}", "SSR009 $.scaleMappings[0].bands")]
    [InlineData("{\"from\":\"a\",\"to\":\"a\",\"levels\":[{\"from\":\"1\",\"to\":\"2\"}]}", "SSR009 $.scaleMappings[0]")]
    public void Read_FaultyScaleMapping_TellsTheProblemAndGivesNoRules(string mapping, string place)
    {
        var result = RulesJson.Read(Written.Replace("\"meanRounding\"", $"\"scaleMappings\":[{mapping}],\"meanRounding\"", StringComparison.Ordinal));
        var problem = Assert.Single(result.Problems);

        Assert.Equal(place, $"{problem.Code} {problem.Path}");
        Assert.Null(result.PartialContent);
    }

    [Theory]
    [InlineData("""{"left":[],"relation":"atMost","right":"b"}""", "SSR009 $.relations[0]")]
    [InlineData("""{"left":["b"],"relation":"atMost","right":"b"}""", "SSR009 $.relations[0]")]
    [InlineData("""{"left":["a","a"],"relation":"equal","right":"b"}""", "SSR009 $.relations[0]")]
    [InlineData("""{"left":["a","c"],"relation":"requires","right":"b"}""", "SSR009 $.relations[0]")]
    [InlineData("""{"left":[" "],"relation":"atMost","right":"b"}""", "SSR006 $.relations[0].left[0]")]
    [InlineData("""{"left":["a"],"relation":"atMost","right":" "}""", "SSR006 $.relations[0].right")]
    [InlineData("""{"left":["a","c"],"relation":"equal","right":"b"},{"left":["c","a"],"relation":"equal","right":"b"}""", "SSR009 $.relations")]
    [InlineData("""{"left":["a"],"relation":"below","right":"b"},{"left":["b"],"relation":"below","right":"a"}""", "SSR009 $.relations")]
    [InlineData("""{"left":["a"],"relation":"below","right":"b"},{"left":["b"],"relation":"equal","right":"c"},{"left":["c"],"relation":"atMost","right":"a"}""", "SSR009 $.relations")]
    [InlineData("""{"left":["a"],"relation":"requires","right":"b"},{"left":["b"],"relation":"excludes","right":"a"}""", "SSR009 $.relations")]
    public void Read_RelationsThatCannotBe_TellsTheProblemAndGivesNoRules(string relations, string place)
    {
        var result = RulesJson.Read(Written.Replace("\"meanRounding\"", $"\"relations\":[{relations}],\"meanRounding\"", StringComparison.Ordinal));
        var problem = Assert.Single(result.Problems);

        Assert.Equal(place, $"{problem.Code} {problem.Path}");
        Assert.Null(result.PartialContent);
    }

    /// <summary>Words stand in the file, as described; version 1 was written with numbers, which are still read.</summary>
    [Theory]
    [InlineData(2, "\"includeParts\"", TaskAmounts.IncludeParts)]
    [InlineData(2, "\"excludeParts\"", TaskAmounts.ExcludeParts)]
    [InlineData(1, "\"includeParts\"", TaskAmounts.IncludeParts)]
    [InlineData(1, "0", TaskAmounts.IncludeParts)]
    [InlineData(1, "1", TaskAmounts.ExcludeParts)]
    public void Read_TaskAmounts_IsAWord(int version, string amounts, TaskAmounts expected)
    {
        var rules = RulesJson.Read(Written.Replace("\"version\": 2", $"\"version\": {version}", StringComparison.Ordinal).Replace("\"meanRounding\"", $"\"taskAmounts\": {amounts}, \"meanRounding\"", StringComparison.Ordinal)).GetContentOrThrow();

        Assert.Equal(expected, rules.TaskAmounts);
        Assert.Contains($"\"taskAmounts\": \"{(expected == TaskAmounts.IncludeParts ? "includeParts" : "excludeParts")}\"", Encoding.UTF8.GetString(Write(rules)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "0")]
    [InlineData(1, "2")]
    public void Read_TaskAmountsAsANumber_IsAProblem(int version, string amounts) => Assert.Equal(
        "SSR003",
        Assert.Single(RulesJson.Read(Written.Replace("\"version\": 2", $"\"version\": {version}", StringComparison.Ordinal).Replace("\"meanRounding\"", $"\"taskAmounts\": {amounts}, \"meanRounding\"", StringComparison.Ordinal)).Problems).Code);

    /// <summary>At most in both directions is equal, which can be.</summary>
    [Fact]
    public void Read_RelationsThatCanHoldTogether_GivesThem() => Assert.Equal(
        [("W1", IndicatorRelationKind.AtMost, "W2"), ("W2", IndicatorRelationKind.AtMost, "W1")],
        RulesJson.Read(Written.Replace("\"meanRounding\"", "\"relations\":[{\"left\":[\"W1\"],\"relation\":\"atMost\",\"right\":\"W2\"},{\"left\":[\"W2\"],\"relation\":\"atMost\",\"right\":\"W1\"}],\"meanRounding\"", StringComparison.Ordinal))
            .GetContentOrThrow().Relations.Select(each => (each.Left.Single().Text, each.Kind, each.Right.Text)));

    [Theory]
    [InlineData("\"decimals\": 2", "\"decimals\": 16", "The number of decimal places is 16; expected 0 to 15. Correct it.", "Liczba miejsc po przecinku to 16; oczekiwano od 0 do 15. Popraw ją.")]
    [InlineData("\"decimals\": 2", "\"decimals\": 1.5", "Found '1.5'; expected a whole number.", "Jest „1.5”; oczekiwano liczby całkowitej.")]
    [InlineData("\"ratedItems\": \"indicator\"", "\"ratedItems\": \"task\"", "Only indicators have progress. Write 'indicator'.", "Postęp mają tylko wskaźniki. Wpisz „indicator”.")]
    public void Read_ValueThatNoRuleTakes_SaysWhatItTakes(string part, string faulty, string english, string polish)
    {
        var problem = Assert.Single(RulesJson.Read(Written.Replace(part, faulty, StringComparison.Ordinal)).Problems);

        Assert.Equal((english, polish), (problem.English, problem.Polish));
    }

    [Fact]
    public void Read_ThresholdsWithoutSteps_AreNone()
    {
        var start = Written.IndexOf("\"steps\": [", StringComparison.Ordinal);
        var end = Written.IndexOf("],", start, StringComparison.Ordinal);

        Assert.Equal("SSR009 $.progressThresholds 33:25", JsonDocuments.Places(RulesJson.Read(Written[..start] + "\"steps\": [" + Written[end..])));
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
        ValueList<InputWeight<ItemCode>> given = [.. weights.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(each => each.Split('=')).Select(pair => new InputWeight<ItemCode>(new(pair[0]), decimal.Parse(pair[1], System.Globalization.CultureInfo.InvariantCulture)))];

        Assert.Equal("weights", Assert.Throws<ArgumentException>(() => new RollUpRule(ItemKind.Direction, method, MissingPolicy.Skip, given, total)).ParamName);
    }

    private static Arbitrary<EvaluationRules> AnyRules =>
        (from rule in Gen.Elements(EveryRule.RollUps.ToArray())
         from mean in AnyRounding
         from percent in AnyRounding
         from progress in Gen.Elements(EveryRule.RollUps.Where(each => each.RatedItems == ItemKind.Indicator).ToArray()).Optional()
         from thresholds in Gen.Elements(Rules.ProgressThresholds!, ProgressThresholdsTests.OfWholeWay).Optional()
         from mappings in Gen.SubListOf(AllMappings)
         from amounts in Gen.Elements(null, (TaskAmounts?)TaskAmounts.IncludeParts, TaskAmounts.ExcludeParts)
         from relations in Gen.SubListOf(AllRelations)
         select new EvaluationRules
         {
             RatingRollUp = rule,
             MeanRounding = mean,
             PercentRounding = percent,
             ProgressRollUp = progress,
             ProgressThresholds = thresholds,
             ScaleMappings = mappings.ToValueList(),
             TaskAmounts = amounts,
             Relations = relations.ToValueList(),
         }).ToArbitrary();

    /// <summary>One of each kind; none contradicts another.</summary>
    private static IndicatorRelation[] AllRelations =>
    [
        new(new ItemCode("W1"), IndicatorRelationKind.AtMost, new("W2")) { ForEachBody = true },
        new(new ItemCode("W1"), IndicatorRelationKind.Below, new("W3")),
        new([new("W1"), new("W2")], IndicatorRelationKind.Equal, new("W4")),
        new(new ItemCode("W1"), IndicatorRelationKind.Requires, new("W2")),
        new(new ItemCode("W1"), IndicatorRelationKind.Excludes, new("W5")),
    ];

    private static ScaleMapping[] AllMappings =>
    [
        new(new("słowa"), new("barwy"), [new(new("tak"), new("zielone")), new(new("nie"), new("czerwone"))]),
        ScaleMapping.OfPercent(new("procent"), new("barwy"), new ScaleBands([new(new("czerwone"), 0), new(new("zielone"), 99.5m)], end: 100)),
    ];

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

    /// <summary>Each misfit is told at its place, not the first alone.</summary>
    [Fact]
    public void Read_ForAStrategy_TellsEveryMisfitAtItsPlace()
    {
        ValueList<ScaleLevel> levels = [new ScaleLevel(new("1"), "mało") { Value = 1 }, new ScaleLevel(new("2"), "dużo") { Value = 2 }];
        var strategy = new Strategy(new("S"), "Strategia", [new Goal(new("1"), "Pomoc"), new Goal(new("2"), "Praca")], [], [new RatingScale(new("s"), levels, []), new RatingScale(new("t"), levels, [])], []);
        var read = RulesJson.Read(
            """
            {
              "format": "social-strategy/rules", "version": 2,
              "ratingRollUp": { "ratedItems": "direction", "method": "weightedGoalMeans", "missing": "skip", "weights": [{ "input": "3", "weight": 1 }] },
              "meanRounding": { "mode": "halfAwayFromZero", "decimals": 1 },
              "percentRounding": { "mode": "halfAwayFromZero", "decimals": 1 },
              "progressRollUp": { "ratedItems": "indicator", "method": "weightedGoalMeans", "missing": "skip", "weights": [{ "input": "2", "weight": 1 }] },
              "scaleMappings": [
                { "from": "s", "to": "t", "levels": [{ "from": "1", "to": "5" }] },
                { "from": "x", "to": "y", "levels": [{ "from": "1", "to": "1" }] },
                { "from": "s", "to": "t", "bands": { "bands": [{ "from": 0, "level": "1" }], "end": 100 } }
              ],
              "relations": [{ "left": ["1"], "relation": "atMost", "right": "w" }]
            }
            """u8,
            strategy);

        Assert.Equal(
            "SSR311 $.ratingRollUp.weights|SSR311 $.ratingRollUp.weights|SSR312 $.ratingRollUp.weights|SSR311 $.progressRollUp.weights"
                + "|SSR313 $.scaleMappings[0].levels|SSR313 $.scaleMappings[0].levels|SSR313 $.scaleMappings[1].from|SSR313 $.scaleMappings[1].to|SSR313 $.scaleMappings[2].bands|SSR314 $.relations[0].left|SSR314 $.relations[0].right",
            ProblemPlaces.Of(read));
        Assert.Contains(read.Problems, problem => problem.Message(Languages.Polish) == "Wagę ma „3”, a nie jest to cel strategii. Popraw kod.");
        Assert.Contains(read.Problems, problem => problem.Message(Languages.English) == "The mapping of scale 's' onto 't' leaves out 2. Say what it counts as.");
        Assert.Contains(read.Problems, problem => problem.Message(Languages.English) == "The strategy has no scale 'x' to map. Its scales are: s, t.");
        Assert.False(read.TryGetContent(out _));
    }
}
