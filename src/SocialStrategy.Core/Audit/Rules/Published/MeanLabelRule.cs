namespace SocialStrategy.Audit.Rules;

/// <summary>SSA207: printed labels of means that the scale's bands, or any one banding, do not explain.</summary>
internal sealed class MeanLabelRule : IAuditRule
{
    public string Code => AuditDescriptors.MeanLabel.Code;

    public IEnumerable<Finding> Check(AuditContext context)
    {
        var labelled = context.Round.PublishedFigures.Where(figure => figure.Label is not null && Reconciler.Number(figure) is not null).ToArray();
        var scales = context.Strategy.Scales.Where(scale => scale.IsNumeric && !scale.IsPercentComplete).ToArray();
        return scales.Length == 0
            ? []
            : scales.SelectMany(scale => OnScale(scale, [.. labelled.Where(figure => LevelOf(figure, scales)?.Scale == scale)], context))
                .Concat(labelled.Where(figure => LevelOf(figure, scales) is null).Select(figure => NoLevel(figure, context)));
    }

    private static (RatingScale Scale, ScaleLevel Level)? LevelOf(PublishedFigure figure, RatingScale[] scales)
    {
        foreach (var scale in scales)
        {
            if (LabelAnalysis.LevelOf(figure, scale) is { Value: not null } level)
            {
                return (scale, level);
            }
        }

        return null;
    }

    private static LabelledMean ToMean(PublishedFigure figure, RatingScale scale) =>
        new(figure.Value.Number.GetValueOrDefault(), LabelAnalysis.LevelOf(figure, scale)!.Code);

    private static IEnumerable<Finding> OnScale(RatingScale scale, PublishedFigure[] figures, AuditContext context)
    {
        if (scale.Bands is { } bands)
        {
            return figures
                .Where(figure => bands.Find(figure.Value.Number.GetValueOrDefault()) != ToMean(figure, scale).Level)
                .Select(figure => OtherBand(figure, scale, bands, context));
        }

        var analysis = LabelAnalysis.Of(scale, figures.Select(figure => ToMean(figure, scale)).ToValueList());
        return analysis switch
        {
            { IsNearest: true } or { IsReached: true } => [],
            { HasBanding: true } => [Unusual(figures, analysis, scale, context)],
            _ => [Unexplained(figures, scale, context)],
        };
    }

    private static Finding NoLevel(PublishedFigure figure, AuditContext context) => ToFinding(
        Severity.Hint,
        [figure],
        figure.Item,
        computed: null,
        (Diagnostic.Variant, "noLevel"),
        ("figure", context.NameOf(figure)),
        ("mean", figure.Value.Number.GetValueOrDefault()),
        ("label", figure.Label!));

    private static Finding OtherBand(PublishedFigure figure, RatingScale scale, ScaleBands bands, AuditContext context)
    {
        var label = bands.Find(figure.Value.Number.GetValueOrDefault()) is { } level ? scale.FindLevel(level)?.Label : null;
        return ToFinding(
            Severity.Warning,
            [figure],
            figure.Item,
            label,
            (Diagnostic.Variant, "otherBand"),
            ("figure", context.NameOf(figure)),
            ("mean", figure.Value.Number.GetValueOrDefault()),
            ("label", figure.Label!),
            ("isOutside", label is null),
            ("band", label ?? ""));
    }

    private static Finding Unexplained(PublishedFigure[] figures, RatingScale scale, AuditContext context) =>
        ToFinding(Severity.Warning, figures, context.Strategy.Code, computed: null, (Diagnostic.Variant, "unexplained"), ("means", Means(figures, scale)));

    private static Finding Unusual(PublishedFigure[] figures, LabelAnalysis analysis, RatingScale scale, AuditContext context) => ToFinding(
        Severity.Hint,
        figures,
        context.Strategy.Code,
        computed: null,
        (Diagnostic.Variant, "unusual"),
        ("means", Means(figures, scale)),
        ("bands", analysis.Cuts.Select(cut => Band(cut, scale)).ToValueList()));

    private static ValueList<Phrase> Means(PublishedFigure[] figures, RatingScale scale) => figures
        .Select(figure => ToMean(figure, scale))
        .Distinct()
        .OrderBy(mean => mean.Mean)
        .Select(mean => new Phrase("audit.labelledMean", ("mean", mean.Mean), ("label", scale.FindLevel(mean.Level)!.Label)))
        .ToValueList();

    private static Phrase Band(LevelCuts cut, RatingScale scale) => new(
        "audit.band",
        ("label", scale.FindLevel(cut.Level)!.Label),
        ("hasAbove", cut.BeginsAbove is not null),
        ("above", cut.BeginsAbove.GetValueOrDefault()),
        ("atMost", cut.BeginsAtMost),
        ("endsAbove", cut.EndsAbove),
        ("hasMost", cut.EndsAtMost is not null),
        ("most", cut.EndsAtMost.GetValueOrDefault()));

    private static Finding ToFinding(Severity severity, PublishedFigure[] figures, ItemCode subject, string? computed, params ReadOnlySpan<(string Name, object Value)> arguments) =>
        new(AuditDescriptors.MeanLabel, subject, figures[0].Period, arguments)
        {
            Severity = severity,
            Place = PublishedEvidence.PlacesOf(figures),
            Declared = string.Join("; ", figures.Select(figure => figure.Label).Distinct(StringComparer.Ordinal)),
            Computed = computed,
        };
}
