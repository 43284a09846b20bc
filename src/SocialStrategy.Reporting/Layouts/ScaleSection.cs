using SocialStrategy.Reporting.Documents;
using SocialStrategy.Scales;
using SocialStrategy.Values;

namespace SocialStrategy.Reporting.Layouts;

/// <summary>The scales by which the strategy is rated, a table each; scales of per cent complete need none.</summary>
internal sealed class ScaleSection : IReportSection
{
    public ValueList<Block> Build(ReportContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var tables = context.Strategy.Scales.Where(scale => !scale.IsPercentComplete).Select(scale => ToTable(scale, context)).ToValueList<Block>();
        return tables.Count == 0 ? [] : [new Section("scale", context.Texts.Headings.Scale, tables)];
    }

    private static Table ToTable(RatingScale scale, ReportContext context)
    {
        var columns = context.Texts.Columns;
        return new Table(
            context.Anchor("scale", scale.Code),
            context.Fill(context.Texts.Headings.ScaleCaption, ("scale", scale.Title ?? scale.Code.Text)),
            [new Column(columns.Level, ColumnKind.RowHeader), new Column(columns.Label, ColumnKind.Text)],
            scale.Levels.Concat(scale.UnorderedLevels).Select(level => new Row([Blocks.Cell(level.Code.Text), Blocks.Cell(context.Text(level.Label))])).ToValueList());
    }
}
