using SocialStrategy.Audit;
using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>The findings of an audit as a table, the most serious first; hints only by their number.</summary>
internal sealed class FindingAnnex : IReportSection
{
    private readonly AuditResult _result;

    internal FindingAnnex(AuditResult result) => _result = result;

    public ValueList<Block> Build(ReportContext context)
    {
        Guard.Against.Null(context);
        if (_result.Findings.Count + _result.SwitchedOff.Count == 0)
        {
            return [];
        }

        var texts = context.Texts.Findings;
        var shown = _result.Findings.Where(finding => finding.Severity != Severity.Hint).ToArray();
        var hints = _result.Findings.Count - shown.Length;
        return
        [
            new Section(
                "findings",
                texts.Heading,
                [
                    Blocks.Paragraph(context.Fill(
                        texts.Introduction,
                        ("errors", context.Language.Number(shown.Count(finding => finding.Severity == Severity.Error))),
                        ("warnings", context.Language.Number(shown.Count(finding => finding.Severity == Severity.Warning))),
                        ("hints", context.Language.Number(hints)))),
                    .. shown.Length == 0 ? (IEnumerable<Block>)[] : [ToTable(shown, context)],
                    .. _result.SwitchedOff.Count == 0 ? (IEnumerable<Block>)[] : [Blocks.Bullets(_result.SwitchedOff.Select(rule => context.Fill(texts.SwitchedOff, ("code", rule.Code), ("reason", rule.Reason))))],
                ]),
        ];
    }

    private static Table ToTable(Finding[] findings, ReportContext context)
    {
        var texts = context.Texts.Findings;
        return new Table(
            "finding-table",
            context.Fill(texts.Caption, ("period", context.Language.Period(context.Round.Period))),
            [
                new Column(texts.CodeColumn, ColumnKind.RowHeader),
                new Column(texts.SeverityColumn, ColumnKind.Text),
                new Column(texts.MessageColumn, ColumnKind.Text),
                new Column(texts.AdviceColumn, ColumnKind.Text),
            ],
            findings.Select(finding => new Row(
            [
                Blocks.Cell(finding.Code),
                Blocks.Cell(finding.Severity == Severity.Error ? texts.Error : texts.Warning),
                Blocks.Cell(context.Text(finding.Message(texts.Messages))),
                Blocks.Cell(context.Text(finding.Advice(texts.Messages))),
            ])).ToValueList());
    }
}
