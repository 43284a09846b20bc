using System.CommandLine;
using SocialStrategy.Cli.Output;
using SocialStrategy.Exchange;
using SocialStrategy.Reporting;
using SocialStrategy.Reporting.OpenXml;

namespace SocialStrategy.Cli.Verbs;

/// <summary>Writes the report of a round in every format.</summary>
internal sealed class ReportVerb : EvaluatingVerb
{
    private readonly Option<string> _output = OutputOption.Create("report.html, report.md, report.docx and report.xlsx", isRequired: true);

    private readonly Option<string> _edition = CommonOptions.Choice(
        "--edition", "For the council (report), or with the findings, the sources of the figures and what changed for those who check it (audit).", Editions.Report, Editions.Audit);

    private readonly Option<string> _template = new("--template") { Description = "A Word document of the office whose styles, page, header and footer report.docx takes over.", HelpName = "FILE" };

    internal ReportVerb(CommonOptions common)
        : base(common, "report", "Writes the report of a round as a page, Markdown, Word document and workbook.")
    {
        Command.Options.Add(_output);
        Command.Options.Add(_edition);
        Command.Options.Add(_template);
    }

    internal override IReadOnlyList<string> Examples =>
        ["plan --period 2024 --output report", "plan --period 2024 --compared 2023 --edition audit \\\n    --template letterhead.docx --language en --output report"];

    protected override void Check(ParseResult parsed, Language language)
    {
        OutputOption.Of(parsed, _output, language);
        if (Template(parsed, language) is { } template && !File.Exists(template))
        {
            throw new MisuseException(language.Text("misuse.noTemplate", ("path", template)));
        }
    }

    protected override Outcome Run(StrategyEvaluation evaluation, PlanFolder folder, ParseResult parsed, Language language)
    {
        var docx = DocxOptions.Default;
        if (Template(parsed, language) is { } path)
        {
            if (!Files.TryReadTemplate(path, out var template, out var problem))
            {
                return new Outcome { Problems = [problem] };
            }

            docx = docx with { Template = template };
        }

        var report = Editions.Layout(parsed.GetRequiredValue(_edition), evaluation, Audits.Of(evaluation), folder.Editions).Build(evaluation, language);
        return Files.Write(
            new Outcome(),
            OutputOption.Of(parsed, _output, language)!,
            [
                Files.Text("report.html", writer => HtmlRenderer.Render(report, writer, HtmlOptions.Default)),
                Files.Text("report.md", writer => MarkdownRenderer.Render(report, writer, MarkdownOptions.Default)),
                ("report.docx", stream => DocxRenderer.Render(report, stream, docx)),
                ("report.xlsx", stream => XlsxRenderer.Render(report, stream, XlsxOptions.Default with { Evaluation = evaluation })),
            ],
            language);
    }

    private string? Template(ParseResult parsed, Language language) => parsed.GetValue(_template) is { } given ? Paths.Checked(given, language) : null;
}
