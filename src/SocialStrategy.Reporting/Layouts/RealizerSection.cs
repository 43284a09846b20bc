using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>The short names of the bodies with what they stand for.</summary>
internal sealed class RealizerSection : IReportSection
{
    public ValueList<Block> Build(ReportContext context)
    {
        Guard.Against.Null(context);
        var columns = context.Texts.Columns;
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
                    context.Texts.Headings.Realizers,
                    [
                        new Table(
                            "realizer-table",
                            context.Text(context.Texts.Headings.RealizersCaption),
                            [new Column(columns.Code, ColumnKind.RowHeader), new Column(columns.RealizerName, ColumnKind.Text)],
                            rows),
                    ]),
            ];
    }
}
