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

        var shown = _result.Findings.Where(finding => finding.Severity != Severity.Hint).ToArray();
        var hints = _result.Findings.Count - shown.Length;
        return
        [
            new Section(
                "findings",
                context.Language.Text("findings.heading"),
                [
                    Blocks.Paragraph(context.Message(
                        "findings.introduction",
                        ("errors", shown.Count(finding => finding.Severity == Severity.Error)),
                        ("warnings", shown.Count(finding => finding.Severity == Severity.Warning)),
                        ("hints", hints))),
                    .. shown.Length == 0 ? (IEnumerable<Block>)[] : [ToTable(shown, context)],
                    .. _result.SwitchedOff.Count == 0 ? (IEnumerable<Block>)[] : [Blocks.Bullets(_result.SwitchedOff.Select(rule => context.Message("findings.switchedOff", ("code", rule.Code), ("reason", rule.Reason))))],
                ]),
        ];
    }

    private static Table ToTable(Finding[] findings, ReportContext context)
    {
        return new Table(
            "finding-table",
            context.Message("findings.caption", ("period", context.Language.Period(context.Round.Period))),
            [
                new Column(context.Language.Text("findings.codeColumn"), ColumnKind.RowHeader),
                new Column(context.Language.Text("findings.severityColumn"), ColumnKind.Text),
                new Column(context.Language.Text("findings.messageColumn"), ColumnKind.Text),
                new Column(context.Language.Text("findings.adviceColumn"), ColumnKind.Text),
            ],
            findings.Select(finding => new Row(
            [
                Blocks.Cell(finding.Code),
                Blocks.Cell(finding.Severity == Severity.Error ? context.Language.Text("findings.error") : context.Language.Text("findings.warning")),
                Blocks.Cell(context.Text(finding.Message(context.Language))),
                Blocks.Cell(context.Text(finding.Advice(context.Language))),
            ])).ToValueList());
    }
}
