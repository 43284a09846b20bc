using System.Text;
using SocialStrategy.Reporting.Accessibility;
using SocialStrategy.Reporting;
using SocialStrategy.Reporting.OpenXml;
using SocialStrategy.Samples.Tests.Data;
using SocialStrategy.Samples.Tests.Kit;

namespace SocialStrategy.Samples.Tests.Reports;

/// <summary>The self-check of accessibility, and what AngleSharp sees of a page, have nothing to say of what the samples write, nor of any ready-made layout of their data.</summary>
public sealed class SelfCheckTests
{
    private static readonly string[] Samples = [SampleRun.Sieradz, SampleRun.Ostrowiec, SampleRun.Specimen];

    private static readonly string[] Languages = ["pl", "en"];

    private static readonly Dictionary<string, ReportLayout> Layouts = new(StringComparer.Ordinal)
    {
        [nameof(ReportLayouts.IndicatorMatrix)] = ReportLayouts.IndicatorMatrix,
        [nameof(ReportLayouts.RatedDirections)] = ReportLayouts.RatedDirections,
        [nameof(ReportLayouts.ProgressReport)] = ReportLayouts.ProgressReport,
        [nameof(ReportLayouts.MultiYearSummary)] = ReportLayouts.MultiYearSummary,
    };

    /// <summary>Two bodies stand twice in the report's chapter about projects, the second time in the same words.</summary>
    private static readonly string[] PrintedTwice = ["SSW112 section-n7-24", "SSW112 section-n7-25"];

    public static TheoryData<string, string> Runs => [.. from sample in Samples from language in Languages select (sample, language)];

    public static TheoryData<string, string> LayoutsOfSamples => [.. from sample in Samples from layout in Layouts.Keys select (sample, layout)];

    [Fact]
    public void Layouts_AreAllThatAreReady() =>
        Assert.Equal(typeof(ReportLayouts).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal), Layouts.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Runs))]
    public void Page_OfASample_HasNoFault(string sample, string language) =>
        Assert.Empty(PageFaults.In(Encoding.UTF8.GetString(SampleRun.Of(sample, language).Files["report.html"])));

    /// <summary>Each fault is put into a good page, so that silence means something.</summary>
    [Theory]
    [InlineData("<h1>Tytuł</h1>", "<h1> </h1>", "heading ' '")]
    [InlineData("<h1>Tytuł</h1>", "<h1>SPRAWOZDANIE</h1>", "heading 'SPRAWOZDANIE'")]
    [InlineData("<h1>Tytuł</h1>", "<h1>Tytuł</h1><h3>Dalej</h3>", "heading 'Dalej'")]
    [InlineData("<title>Ocena wzrosła</title>", "", "picture ''")]
    [InlineData("<caption>Oceny</caption>", "", "table ''")]
    [InlineData("<th scope=\"col\">Cel</th>", "<td>Cel</td>", "table 'Oceny'")]
    [InlineData("<th scope=\"col\">Cel</th>", "<th scope=\"col\"></th>", "table 'Oceny'")]
    [InlineData("<th scope=\"row\">1</th>", "<td>1</td>", "table 'Oceny'")]
    [InlineData("<th scope=\"row\">1</th>", "<th scope=\"row\" colspan=\"2\">1</th>", "table 'Oceny'")]
    [InlineData(">Tabela 1<", ">tutaj<", "link 'tutaj'")]
    [InlineData("<p>", "<p></p><p>", "paragraph ''")]
    public void Page_WithAFault_IsTold(string good, string faulty, string fault)
    {
        const string Page = """
            <html lang="pl"><body><h1>Tytuł</h1><p><a href="#t">Tabela 1</a></p><svg role="img"><title>Ocena wzrosła</title></svg>
            <table id="t"><caption>Oceny</caption><thead><tr><th scope="col">Cel</th></tr></thead><tbody><tr><th scope="row">1</th></tr></tbody></table></body></html>
            """;
        Assert.Empty(PageFaults.In(Page));
        Assert.Contains(good, Page, StringComparison.Ordinal);
        Assert.Equal(fault, Assert.Single(PageFaults.In(Page.Replace(good, faulty, StringComparison.Ordinal))));
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void Document_OfASample_HasNoFinding(string sample, string language)
    {
        using var document = new MemoryStream(SampleRun.Of(sample, language).Files["report.docx"]);
        Assert.Empty(DocxAccessibility.Check(document));
    }

    [Theory]
    [MemberData(nameof(LayoutsOfSamples))]
    public void Report_OfALayout_HasNoFinding_ButOfHeadingsThatArePrintedTwice(string sample, string layout)
    {
        var monitoring = SampleData.Of(sample);
        var rules = new EvaluationRules { RatingRollUp = RollUpRules.MeanOfDirections, MeanRounding = Rounding.HalfAwayFromZero(1), PercentRounding = Rounding.HalfAwayFromZero(1), ProgressRollUp = RollUpRules.MeanOfIndicators };
        var evaluation = Evaluator.Evaluate(monitoring, monitoring.Rounds[^1].Period, comparedWith: null, rules);

        var report = Layouts[layout].Build(evaluation, ReportLanguages.Polish);

        Assert.NotEmpty(report.Blocks);
        var printedTwice = sample == SampleRun.Sieradz && layout == nameof(ReportLayouts.RatedDirections) ? PrintedTwice : [];
        Assert.Equal(printedTwice, AccessibilityCheck.Of(report).Select(finding => $"{finding.Code} {finding.Place}"));
    }
}
