namespace SocialStrategy.Audit.Rules;

/// <summary>SSA215: a published count or share of ratings at a level, or a published progress, is not what the data give.</summary>
/// <remarks>Without ratings at any level of the scale, or without progress, nothing is compared.</remarks>
internal sealed class PublishedCountRule : IAuditRule
{
    public string Code => AuditDescriptors.PublishedCount.Code;

    public IEnumerable<Finding> Check(AuditContext context) =>
        from figure in context.Round.PublishedFigures
        let exact = Computed(figure, context)
        where exact is not null
            && figure.Value is { Number: not null, IsApproximate: false }
            && ReconciledRounding.Of(figure.Value.Number.GetValueOrDefault(), exact.Value) == ReconciledRoundings.None
        select ToFinding(figure, exact.GetValueOrDefault(), context);

    /// <summary>What the data of the figure's own period give; null where they give nothing or the measure is another one.</summary>
    internal static Fraction? Computed(PublishedFigure figure, AuditContext context) => figure.Period != context.Round.Period || figure.Except.Count > 0 ? null : figure.Measure switch
    {
        PublishedMeasure.LevelCount => OfLevel(figure, FigureMeasure.LevelCount, context),
        PublishedMeasure.LevelShare => OfLevel(figure, FigureMeasure.LevelShare, context),
        PublishedMeasure.MeanProgress => context.Evaluation.FindFigure(figure.Item, FigureMeasure.MeanProgress) is { IsRefused: false } progress ? progress.Exact : null,
        _ => null,
    };

    /// <summary>The figure of a level; 0 where other levels of the same scale have one and this has not.</summary>
    private static Fraction? OfLevel(PublishedFigure figure, FigureMeasure measure, AuditContext context)
    {
        var figures = context.Evaluation.FiguresOf(figure.Item).Where(each => each.Measure == measure).ToArray();
        var scale = context.Strategy.Scales.FirstOrDefault(scale =>
            figure.LabelLevel is { } level && scale.FindLevel(level) is not null && figures.Any(each => each.Subject is LevelSubject subject && subject.Scale == scale.Code));
        return scale is null ? null : figures.FirstOrDefault(each => each.Subject is LevelSubject subject && subject.Scale == scale.Code && subject.Level == figure.LabelLevel)?.Exact ?? default(Fraction);
    }

    private static Finding ToFinding(PublishedFigure figure, Fraction exact, AuditContext context)
    {
        var printed = figure.Value.Number.GetValueOrDefault();
        var rounding = Rounding.HalfAwayFromZero(Rounding.PlacesOf(printed));
        return new Finding(
            AuditDescriptors.PublishedCount,
            figure.Item,
            figure.Period,
            ("figure", context.NameOf(figure)),
            ("printed", printed),
            ("computed", rounding.Fits(exact) ? rounding.Round(exact) : exact))
        {
            Place = figure.Place,
            Declared = ExactText.Of(printed),
            Computed = ExactText.Of(exact),
        };
    }
}
