using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>The short names of the bodies with what they stand for.</summary>
internal sealed class RealizerSection : IReportSection
{
    public ValueList<Block> Build(ReportContext context)
    {
        Guard.Against.Null(context);
        var rows = context.Strategy.Realizers
            .Where(realizer => realizer.ShortName is not null && realizer.ShortName != realizer.Name)
            .Select(realizer => new Row([Blocks.Cell(context.Text(realizer.ShortName!)), Blocks.Cell(context.Text(realizer.Name))]))
            .ToValueList();
        return rows.Count == 0
            ? []
            :
            [
                new Section(
                    "realizers",
                    context.Language.Text("headings.realizers"),
                    [
                        new Table(
                            "realizer-table",
                            context.Message("headings.realizersCaption"),
                            [new Column(context.Language.Text("columns.code"), ColumnKind.RowHeader), new Column(context.Language.Text("columns.realizerName"), ColumnKind.Text)],
                            rows),
                    ]),
            ];
    }
}
