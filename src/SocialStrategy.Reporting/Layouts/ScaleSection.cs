using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>The scales by which the strategy is rated, a table each, a sentence for per cent complete, and how one counts on another.</summary>
internal sealed class ScaleSection : IReportSection
{
    public ValueList<Block> Build(ReportContext context)
    {
        Guard.Against.Null(context);
        ValueList<Block> blocks =
        [
            .. context.Strategy.Scales.Select<RatingScale, Block>(scale => scale.IsPercentComplete ? OfPercent(scale, context) : ToTable(scale, context)),
            .. context.Evaluation.Rules.ScaleMappings.Select(mapping => ToTable(mapping, context)),
        ];
        return blocks.Count == 0 ? [] : [new Section("scale", context.Language.Text("headings.scale"), blocks)];
    }

    private static string Name(RatingScale scale) => scale.Title ?? scale.Code.Text;

    private static Paragraph OfPercent(RatingScale scale, ReportContext context) => Blocks.Paragraph(context.Message(
        "headings.percentScale",
        ("scale", Name(scale)),
        ("least", context.Language.Percent(0, 0)),
        ("greatest", context.Language.Percent(100, 0))));

    private static Table ToTable(RatingScale scale, ReportContext context)
    {
        return new Table(
            context.Anchor("scale", scale.Code),
            context.Message("headings.scaleCaption", ("scale", Name(scale))),
            [new Column(context.Language.Text("columns.level"), ColumnKind.RowHeader), new Column(context.Language.Text("columns.label"), ColumnKind.Text)],
            scale.Levels.Concat(scale.UnorderedLevels).Select(level => new Row([Blocks.Cell(level.Code.Text), Blocks.Cell(context.Text(level.Label))])).ToValueList());
    }

    private static Table ToTable(ScaleMapping mapping, ReportContext context)
    {
        var from = context.ScaleOf(mapping.From);
        var to = context.ScaleOf(mapping.To);
        var levels = mapping.Bands is { } bands
            ? bands.Bands.Select(band => (From: context.Message("headings.percentFrom", ("percent", context.Language.Percent(band.From, band.From.Scale))), To: band.Level))
            : mapping.Levels.Select(level => (From: context.RatingText(from.FindLevel(level.From)!), level.To));
        return new Table(
            context.Anchor($"mapping-{Anchors.From("on", mapping.To.Text)}", mapping.From),
            context.Message("headings.mappingCaption", ("from", Name(from)), ("to", Name(to))),
            [new Column(context.Text(Name(from)), ColumnKind.RowHeader), new Column(context.Text(Name(to)), ColumnKind.Text)],
            levels.Select(level => new Row([Blocks.Cell(level.From), Blocks.Cell(context.RatingText(to.FindLevel(level.To)!))])).ToValueList());
    }
}
