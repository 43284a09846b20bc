using SocialStrategy.Exchange;

namespace SocialStrategy.Core.Tests.Exchange.Json;

/// <summary>Every text of a file that is blank or unreadable is told at its own place; what hangs on it is left out and all else is there.</summary>
public sealed class FaultyMemberTests
{
    [Theory]
    [InlineData(
        """ "resolution":{"number":" "},"amendments":[{"number":" "},{"number":"2","kind":" ","body":" "}] """,
        "SSR007 $.resolution.number|SSR007 $.amendments[0].number|SSR007 $.amendments[1].kind|SSR007 $.amendments[1].body",
        """ "amendments":[{"number":"2"}] """)]
    [InlineData(
        """ "levels":[{"name":" ","plural":"b"},{"name":"a","plural":" "},{"name":"c","plural":"d"}],"directionLevel":{"name":" ","plural":" "},"taskLevel":{"name":" ","plural":"b"} """,
        "SSR007 $.levels[0].name|SSR007 $.levels[1].plural|SSR007 $.directionLevel.name|SSR007 $.directionLevel.plural|SSR007 $.taskLevel.name",
        """ "levels":[{"name":"c","plural":"d"}] """)]
    [InlineData(
        """ "elements":[{"kind":"diagnosis","place":" "},{"kind":"forecast","place":"s. 2"}] """,
        "SSR007 $.elements[0].place",
        """ "elements":[{"kind":"forecast","place":"s. 2"}] """)]
    [InlineData(
        """ "editorialNotes":[{"remark":" ","printed":"a"},{"remark":"u","printed":" ","correction":" ","contradiction":false},{"remark":"v","contradiction":true}] """,
        "SSR007 $.editorialNotes[0].remark|SSR007 $.editorialNotes[1].printed|SSR007 $.editorialNotes[1].correction",
        """ "editorialNotes":[{"remark":"u"},{"remark":"v","contradiction":true}] """)]
    [InlineData(
        """ "realizers":[{"code":" ","name":"a"},{"code":"b","name":" "},{"code":"c","name":"d","shortName":" "}] """,
        "SSR006 $.realizers[0].code|SSR007 $.realizers[1].name|SSR007 $.realizers[2].shortName",
        """ "realizers":[{"code":"c","name":"d"}] """)]
    [InlineData(
        """
         "programmes":[{"code":" ","title":"a"},{"code":"b","title":" "},
         {"code":"c","title":"d","period":" ","resolution":{"number":" "},"amendments":[{"number":" "}],"description":" "}]
        """,
        "SSR006 $.programmes[0].code|SSR007 $.programmes[1].title|SSR006 $.programmes[2].period"
        + "|SSR007 $.programmes[2].resolution.number|SSR007 $.programmes[2].amendments[0].number|SSR007 $.programmes[2].description",
        """ "programmes":[{"code":"c","title":"d"}] """)]
    public void Read_BlankTextsOfTheStrategy_AreToldAndLeftOut(string rest, string places, string left) => AssertStrategy(rest, places, left);

    [Theory]
    [InlineData(
        """
         "scales":[{"code":" ","levels":[{"code":"1","label":"a"}]},
         {"code":"s","title":" ","levels":[{"code":" ","label":"a"},{"code":"2","label":" "},{"code":"3","label":"c","value":1}],"unorderedLevels":[{"code":" ","label":"a"},{"code":"-","label":"b"}],
         "bands":{"bands":[{"level":" ","from":0},{"level":"3","from":1}],"end":2}}]
        """,
        "SSR006 $.scales[0].code|SSR007 $.scales[1].title|SSR006 $.scales[1].levels[0].code|SSR007 $.scales[1].levels[1].label"
        + "|SSR006 $.scales[1].unorderedLevels[0].code|SSR006 $.scales[1].bands.bands[0].level",
        """ "scales":[{"code":"s","levels":[{"code":"3","label":"c","value":1}],"unorderedLevels":[{"code":"-","label":"b"}],"bands":{"bands":[{"level":"3","from":1}],"end":2}}] """)]
    [InlineData(
        """ "scales":[{"code":"s","levels":[{"code":"1","label":"a","value":1}],"bands":{"bands":[{"level":"1","from":1}],"end":0}}] """,
        "SSR009 $.scales[0].bands",
        """ "scales":[{"code":"s","levels":[{"code":"1","label":"a","value":1}]}] """)]
    public void Read_FaultyScales_AreToldAndLeftOut(string rest, string places, string left) => AssertStrategy(rest, places, left);

    [Theory]
    [InlineData(
        """ "goals":[{"code":" ","title":"a"},{"code":"b","title":" "},{"code":"1","title":"c","displayTitle":" ","description":" ","goals":[{"code":" ","title":"a"},{"code":"1.1","title":"d"}]}] """,
        "SSR006 $.goals[0].code|SSR007 $.goals[1].title|SSR007 $.goals[2].displayTitle|SSR007 $.goals[2].description|SSR006 $.goals[2].goals[0].code",
        """ "goals":[{"code":"1","title":"c","goals":[{"code":"1.1","title":"d"}]}] """)]
    [InlineData(
        """
         "goals":[{"code":"1","title":"c","directions":[{"code":" ","title":"a"},{"code":"b","title":" "},
         {"code":"k","number":" ","title":"d","alsoServes":[" "],"realizers":[{"realizer":" "}]}]}]
        """,
        "SSR006 $.goals[0].directions[0].code|SSR007 $.goals[0].directions[1].title|SSR007 $.goals[0].directions[2].number"
        + "|SSR006 $.goals[0].directions[2].alsoServes[0]|SSR006 $.goals[0].directions[2].realizers[0].realizer",
        """ "goals":[{"code":"1","title":"c","directions":[{"code":"k","title":"d"}]}] """)]
    [InlineData(
        """
         "goals":[{"code":"1","title":"c","tasks":[{"code":" ","title":"a"},{"code":"b","title":" "},
         {"code":"z","title":"d","deadline":" ","plannedFunding":[{"amount":{"text":" "}},{"amount":{"number":1}},{"amount":{"money":7,"currency":"PLN"},"period":" ","source":" "}],
         "tasks":[{"code":" ","title":"e"}]}]}]
        """,
        "SSR006 $.goals[0].tasks[0].code|SSR007 $.goals[0].tasks[1].title|SSR006 $.goals[0].tasks[2].deadline|SSR007 $.goals[0].tasks[2].plannedFunding[0].amount.text"
        + "|SSR008 $.goals[0].tasks[2].plannedFunding[1].amount|SSR006 $.goals[0].tasks[2].plannedFunding[2].period|SSR007 $.goals[0].tasks[2].plannedFunding[2].source"
        + "|SSR006 $.goals[0].tasks[2].tasks[0].code",
        """ "goals":[{"code":"1","title":"c","tasks":[{"code":"z","title":"d","plannedFunding":[{"amount":{"money":7,"currency":"PLN"}}]}]}] """)]
    public void Read_BlankTextsOfGoals_AreToldAndLeftOut(string rest, string places, string left) => AssertStrategy(rest, places, left);

    /// <summary>Places are those within the indicators of the only goal.</summary>
    [Theory]
    [InlineData(
        """ {"code":" ","title":"a"},{"code":"b","title":" "},{"code":"w","title":"c","unit":" ","source":" "} """,
        "SSR006 [0].code|SSR007 [1].title|SSR007 [2].unit|SSR007 [2].source",
        """ {"code":"w","title":"c"} """)]
    [InlineData(
        """
         {"code":"v","title":"c","baseline":{"period":" ","value":{"number":1}}},{"code":"w","title":"c","baseline":{"period":"2020","value":{"text":" "}}},
         {"code":"x","title":"c","baseline":{"period":"2020","value":{"number":1},"source":" "}}
        """,
        "SSR006 [0].baseline.period|SSR007 [1].baseline.value.text|SSR007 [2].baseline.source",
        """ {"code":"v","title":"c"},{"code":"w","title":"c"},{"code":"x","title":"c","baseline":{"period":"2020","value":{"number":1}}} """)]
    [InlineData(
        """
         {"code":"w","title":"c","targets":[{"period":" ","relation":"risingTrend"},{"period":"2024","relation":"between","value":{"text":" "},"upper":{"text":" "}},
         {"period":"2024","relation":"stableTrend","wording":" ","relativeTo":" ","relativeToIndicator":" "}]}
        """,
        "SSR006 [0].targets[0].period|SSR007 [0].targets[1].value.text|SSR007 [0].targets[1].upper.text"
        + "|SSR007 [0].targets[2].wording|SSR006 [0].targets[2].relativeTo|SSR006 [0].targets[2].relativeToIndicator",
        """ {"code":"w","title":"c","targets":[{"period":"2024","relation":"stableTrend"}]} """)]
    [InlineData(
        """
         {"code":"w","title":"c","aggregation":{"mayCountTwice":true,"overRealizers":{"method":"weightedMean","missing":"skip","weights":[{"input":" ","weight":1}]},
         "overPeriods":{"method":"sum","missing":"skip","weights":[{"input":"a","weight":1}]},"overBreakdowns":{"method":"weightedMean","missing":"skip"}}}
        """,
        "SSR006 [0].aggregation.overRealizers.weights[0].input|SSR009 [0].aggregation.overPeriods|SSR009 [0].aggregation.overBreakdowns",
        """ {"code":"w","title":"c","aggregation":{"mayCountTwice":true}} """)]
    public void Read_FaultyIndicators_AreToldAndLeftOut(string indicators, string places, string left) => AssertStrategy(
        $$""" "goals":[{"code":"1","title":"c","indicators":[{{indicators}}]}] """,
        places.Replace(" [", " $.goals[0].indicators[", StringComparison.Ordinal),
        $$""" "goals":[{"code":"1","title":"c","indicators":[{{left}}]}] """);

    [Theory]
    [InlineData(" ", "T", "SSR006 $.code")]
    [InlineData("S", " ", "SSR007 $.title")]
    [InlineData(" ", " ", "SSR006 $.code|SSR007 $.title")]
    public void Read_StrategyWithoutCodeOrTitle_HasNoContent(string code, string title, string places)
    {
        var result = StrategyJson.Read($$"""{"format":"social-strategy/strategy","version":3,"code":"{{code}}","title":"{{title}}"}""");
        Assert.Equal(places, ProblemPlaces.Of(result));
        Assert.Null(result.PartialContent);
    }

    [Theory]
    [InlineData(
        """
         "observations":[{"item":" ","period":"2024","value":{"number":1}},{"item":"1.W1","period":" ","value":{"number":1}},{"item":"1.W1","period":"2024","value":{"text":" "}},
         {"item":"1.W1","period":"2024","name":" ","group":" ","unit":" ","note":" ","value":{"number":1}}]
        """,
        "SSR006 $.observations[0].item|SSR006 $.observations[1].period|SSR007 $.observations[2].value.text"
        + "|SSR007 $.observations[3].name|SSR007 $.observations[3].group|SSR007 $.observations[3].unit|SSR007 $.observations[3].note",
        """ "observations":[{"item":"1.W1","period":"2024","value":{"number":1}}] """)]
    [InlineData(
        """
         "observations":[{"item":"1.W1","period":"2024","value":{"number":3},"contributions":[{"realizer":" ","value":{"number":1}},{"realizer":"PUP","value":{"text":" "}},
         {"realizer":"MOPS","value":{"number":2},"unit":" ","note":" ","listedItems":[" ","a"]}]}]
        """,
        "SSR006 $.observations[0].contributions[0].realizer|SSR007 $.observations[0].contributions[1].value.text|SSR007 $.observations[0].contributions[2].unit"
        + "|SSR007 $.observations[0].contributions[2].note|SSR007 $.observations[0].contributions[2].listedItems[0]",
        """ "observations":[{"item":"1.W1","period":"2024","value":{"number":3},"contributions":[{"realizer":"MOPS","value":{"number":2},"listedItems":["a"]}]}] """)]
    [InlineData(
        """
         "observations":[{"item":"1.W1","period":"2024","value":{"number":3},"breakdowns":[{"by":"sex","coverage":"partial",
         "parts":[{"name":" ","value":{"number":1}},{"name":"a","value":{"text":" "}},{"name":"b","value":{"number":2},"note":" "}]}]}]
        """,
        "SSR007 $.observations[0].breakdowns[0].parts[0].name|SSR007 $.observations[0].breakdowns[0].parts[1].value.text|SSR007 $.observations[0].breakdowns[0].parts[2].note",
        """ "observations":[{"item":"1.W1","period":"2024","value":{"number":3},"breakdowns":[{"by":"sex","coverage":"partial","parts":[{"name":"b","value":{"number":2}}]}]}] """)]
    [InlineData(
        """ "taskProgress":[{"task":" ","period":"2024"},{"task":"1.Z1","period":" "},{"task":"1.Z1","period":"2024","newDeadline":" ","note":" "}] """,
        "SSR006 $.taskProgress[0].task|SSR006 $.taskProgress[1].period|SSR006 $.taskProgress[2].newDeadline|SSR007 $.taskProgress[2].note",
        """ "taskProgress":[{"task":"1.Z1","period":"2024"}] """)]
    [InlineData(
        """
         "observations":[{"item":"1.W1","period":"2024","value":{"composite":[{"name":" ","value":{"number":1}},{"name":"a","value":{"number":2}}]}},
         {"item":"1.W1","period":"2025","value":{"text":" ","printed":"x"}},{"item":"1.W1","period":"2026","value":{"number":1,"printed":" "}}]
        """,
        "SSR007 $.observations[0].value.composite[0].name|SSR007 $.observations[1].value.text|SSR007 $.observations[2].value.printed",
        """ "observations":[{"item":"1.W1","period":"2024","value":{"composite":[{"name":"a","value":{"number":2}}]}},{"item":"1.W1","period":"2026","value":{"number":1}}] """)]
    public void Read_BlankTextsOfARound_AreToldAndLeftOut(string rest, string places, string left) => AssertRound(rest, places, left);

    [Theory]
    [InlineData(
        """
         "assessments":[{"item":" ","period":"2024","scale":"punkty","level":"1"},{"item":"1.K1","period":" ","scale":"punkty","level":"1"},
         {"item":"1.K1","period":"2024","scale":" ","level":"1"},{"item":"1.K1","period":"2024","scale":"punkty","level":" "},
         {"item":"1.K1","period":"2024","scale":"punkty","level":"2","activities":[" ","a"],"realizers":[" ","MOPS"],"justification":" "}]
        """,
        "SSR006 $.assessments[0].item|SSR006 $.assessments[1].period|SSR006 $.assessments[2].scale|SSR006 $.assessments[3].level"
        + "|SSR007 $.assessments[4].activities[0]|SSR006 $.assessments[4].realizers[0]|SSR007 $.assessments[4].justification",
        """ "assessments":[{"item":"1.K1","period":"2024","scale":"punkty","level":"2","activities":["a"],"realizers":["MOPS"]}] """)]
    [InlineData(
        """
         "assessments":[{"item":"1.K1","period":"2021","scale":"procent","percentComplete":-0.1},{"item":"1.K1","period":"2022","scale":"procent","percentComplete":0},
         {"item":"1.K1","period":"2023","scale":"procent","percentComplete":100},{"item":"1.K1","period":"2024","scale":"procent","percentComplete":100.1},
         {"item":"1.K1","period":"2025","scale":"procent"},{"item":"1.K1","period":"2026","scale":"procent","level":"1","percentComplete":1}]
        """,
        "SSR009 $.assessments[0]|SSR009 $.assessments[3]|SSR009 $.assessments[4]|SSR009 $.assessments[5]",
        """ "assessments":[{"item":"1.K1","period":"2022","scale":"procent","percentComplete":0},{"item":"1.K1","period":"2023","scale":"procent","percentComplete":100}] """)]
    public void Read_FaultyRatings_AreToldAndLeftOut(string rest, string places, string left) => AssertRound(rest, places, left);

    [Theory]
    [InlineData(
        """
         "publishedFigures":[{"item":" ","measure":"meanRating","period":"2024","value":{"number":1}},{"item":"1","measure":"meanRating","period":" ","value":{"number":1}},
         {"item":"1","measure":"meanRating","period":"2024","value":{"text":" "}},
         {"item":"1","measure":"meanRating","period":"2024","value":{"number":1},"place":" ","label":" ","labelLevel":" ","statedRule":" ","except":[" ","1.K1"]}]
        """,
        "SSR006 $.publishedFigures[0].item|SSR006 $.publishedFigures[1].period|SSR007 $.publishedFigures[2].value.text|SSR007 $.publishedFigures[3].place"
        + "|SSR007 $.publishedFigures[3].label|SSR006 $.publishedFigures[3].labelLevel|SSR007 $.publishedFigures[3].statedRule|SSR006 $.publishedFigures[3].except[0]",
        """ "publishedFigures":[{"item":"1","measure":"meanRating","period":"2024","value":{"number":1},"except":["1.K1"]}] """)]
    [InlineData(
        """
         "publishedCharts":[{"number":" ","title":"a"},{"number":"1","title":" "},{"number":"2","title":"b","items":[" ","1"],
         "legend":[{"item":" ","text":"c","value":{"number":1}},{"item":"1","text":" ","value":{"number":1}},{"item":"1","text":"c","value":{"text":" "}},
         {"item":"1","text":"d","value":{"number":1},"editorialNotes":[{"remark":" "},{"remark":"u"}]}]}]
        """,
        "SSR007 $.publishedCharts[0].number|SSR007 $.publishedCharts[1].title|SSR006 $.publishedCharts[2].items[0]|SSR006 $.publishedCharts[2].legend[0].item"
        + "|SSR007 $.publishedCharts[2].legend[1].text|SSR007 $.publishedCharts[2].legend[2].value.text|SSR007 $.publishedCharts[2].legend[3].editorialNotes[0].remark",
        """ "publishedCharts":[{"number":"2","title":"b","items":["1"],"legend":[{"item":"1","text":"d","value":{"number":1},"editorialNotes":[{"remark":"u"}]}]}] """)]
    [InlineData(
        """ "recommendations":[{"item":" ","text":"a"},{"item":"1","text":" "},{"item":"1","text":"b","value":{"text":" "}}] """,
        "SSR006 $.recommendations[0].item|SSR007 $.recommendations[1].text|SSR007 $.recommendations[2].value.text",
        """ "recommendations":[{"item":"1","text":"b"}] """)]
    [InlineData(
        """
         "narrative":[{"code":" ","kind":"method"},{"code":"n","kind":"method","heading":" ","item":" ","realizers":[" ","MOPS"],"text":" ","points":[" ","a"],
         "sections":[{"code":" ","kind":"method"},{"code":"m","kind":"method"}]}]
        """,
        "SSR006 $.narrative[0].code|SSR007 $.narrative[1].heading|SSR006 $.narrative[1].item|SSR006 $.narrative[1].realizers[0]"
        + "|SSR007 $.narrative[1].text|SSR007 $.narrative[1].points[0]|SSR006 $.narrative[1].sections[0].code",
        """ "narrative":[{"code":"n","kind":"method","realizers":["MOPS"],"points":["a"],"sections":[{"code":"m","kind":"method"}]}] """)]
    public void Read_BlankTextsOfWhatWasPrinted_AreToldAndLeftOut(string rest, string places, string left) => AssertRound(rest, places, left);

    [Theory]
    [InlineData(" ", "2024", "T", "SSR006 $.strategy")]
    [InlineData("S", " ", "T", "SSR006 $.period")]
    [InlineData(" ", " ", " ", "SSR006 $.strategy|SSR006 $.period|SSR007 $.title")]
    public void Read_RoundWithoutStrategyOrPeriod_HasNoContent(string strategy, string period, string title, string places)
    {
        var result = JsonDocuments.ReadRound($$"""{"format":"social-strategy/round","version":1,"strategy":"{{strategy}}","period":"{{period}}","title":"{{title}}"}""");
        Assert.Equal(places, ProblemPlaces.Of(result));
        Assert.Null(result.PartialContent);
    }

    private static void AssertRound(string rest, string places, string left)
    {
        var result = JsonDocuments.ReadRound(JsonDocuments.RoundStart + rest + "}");
        Assert.Equal(places, ProblemPlaces.Of(result));
        Assert.True(JsonDocuments.ReadRound(JsonDocuments.RoundStart + left + "}").TryGetContent(out var expected));
        Assert.Equal<MonitoringRound?>(expected, result.PartialContent);
    }

    private static void AssertStrategy(string rest, string places, string left)
    {
        var result = StrategyJson.Read(JsonDocuments.StrategyStart + rest + "}");
        Assert.Equal(places, ProblemPlaces.Of(result));
        Assert.True(StrategyJson.Read(JsonDocuments.StrategyStart + left + "}").TryGetContent(out var expected));
        Assert.Equal<Strategy?>(expected, result.PartialContent);
    }
}
