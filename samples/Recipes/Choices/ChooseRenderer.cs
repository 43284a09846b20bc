using SocialStrategy.Reporting;
using SocialStrategy.Reporting.OpenXml;

namespace SocialStrategy.Samples.Recipes.Choices;

internal static class ChooseRenderer
{
    internal static void Run(string data, TextWriter output)
    {
        var evaluation = SampleEvaluation.OfSieradz(data);

        #region recipe
        var report = ReportLayouts.RatedDirections.Build(evaluation, ReportLanguages.Polish);
        using var page = new StringWriter();
        using var text = new StringWriter();
        using var document = new MemoryStream();
        using var workbook = new MemoryStream();
        HtmlRenderer.Render(report, page, HtmlOptions.Default);
        MarkdownRenderer.Render(report, text, MarkdownOptions.Default);
        DocxRenderer.Render(report, document, DocxOptions.Default);
        XlsxRenderer.Render(report, workbook, XlsxOptions.Default with { Evaluation = evaluation });
        output.WriteLine(page.ToString().Contains("6,7", StringComparison.Ordinal) && text.ToString().Contains("6,7", StringComparison.Ordinal));
        #endregion
    }
}
