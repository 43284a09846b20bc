using System.Text;
using SocialStrategy.Reporting.Accessibility;
using SocialStrategy.Reporting;
using SocialStrategy.Reporting.OpenXml;
using SocialStrategy.Samples.Tests.Data;
using SocialStrategy.Samples.Tests.Kit;

namespace SocialStrategy.Samples.Tests.Reports;

/// <summary>The self-check of accessibility has nothing to say of what the samples write, nor of any ready-made layout of their data.</summary>
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
    public void Page_OfASample_HasNoFinding(string sample, string language) =>
        Assert.Empty(AccessibilityCheck.OfHtml(Encoding.UTF8.GetString(SampleRun.Of(sample, language).Files["report.html"])));

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
