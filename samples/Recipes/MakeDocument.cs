using SocialStrategy.Exchange;
using SocialStrategy.Reporting;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting.OpenXml;

namespace SocialStrategy.Samples.Recipes;

internal static class MakeDocument
{
    internal static void Run(string data, TextWriter output)
    {
        #region recipe
        var strategy = StrategyJson.Read(File.ReadAllBytes($"{data}/Sieradz/strategy.json")).GetContentOrThrow();
        var round = RoundJson.Read(File.ReadAllBytes($"{data}/Sieradz/round-2020.json"), strategy).GetContentOrThrow();
        var rules = new EvaluationRules
        {
            RatingRollUp = RollUpRules.MeanOfDirections,
            MeanRounding = Rounding.HalfAwayFromZero(1),
            PercentRounding = Rounding.HalfAwayFromZero(1),
        };
        var evaluation = Evaluator.Evaluate(new StrategyMonitoring(strategy, [round]), round.Period, comparedWith: null, rules);
        var layout = new ReportLayout([ReportSections.Scales, ReportSections.RatingSummary, ReportSections.RatingRecommendations]);
        var report = layout.Build(evaluation, ReportLanguages.Polish);
        using var document = new MemoryStream();
        DocxRenderer.Render(report, document, DocxOptions.Default);
        output.WriteLine($"A document with {string.Join(", ", report.Blocks.OfType<Section>().Select(section => section.Title))}.");
        #endregion
    }
}
