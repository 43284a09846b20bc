namespace SocialStrategy.Audit.Rules;

/// <summary>SSA207: printed labels of means that the scale's bands, or any one banding, do not explain.</summary>
internal sealed class MeanLabelRule : IAuditRule
{
    public string Code => "SSA207";

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

    private IEnumerable<Finding> OnScale(RatingScale scale, PublishedFigure[] figures, AuditContext context)
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

    private Finding NoLevel(PublishedFigure figure, AuditContext context)
    {
        var (english, polish) = context.NameOf(figure);
        return ToFinding(
            Severity.Hint,
            [figure],
            $"{english}, {ExactText.English(figure.Value.Number.GetValueOrDefault())}, is labelled '{figure.Label}', which is the label of no level of the scale.",
            $"{polish}, {ExactText.Polish(figure.Value.Number.GetValueOrDefault())}, ma w druku określenie {RuleText.Polish(figure.Label!)}, którego nie ma w skali.",
            figure.Item,
            computed: null);
    }

    private Finding OtherBand(PublishedFigure figure, RatingScale scale, ScaleBands bands, AuditContext context)
    {
        var (english, polish) = context.NameOf(figure);
        var label = bands.Find(figure.Value.Number.GetValueOrDefault()) is { } level ? scale.FindLevel(level)?.Label : null;
        return ToFinding(
            Severity.Warning,
            [figure],
            $"{english}, {ExactText.English(figure.Value.Number.GetValueOrDefault())}, is labelled '{figure.Label}'; by the bands of the scale it is {(label is null ? "outside all of them" : $"'{label}'")}.",
            $"{polish}, {ExactText.Polish(figure.Value.Number.GetValueOrDefault())}, ma w druku określenie {RuleText.Polish(figure.Label!)}; według progów skali {(label is null ? "nie mieści się w żadnym przedziale" : $"to {RuleText.Polish(label)}")}.",
            figure.Item,
            label);
    }

    private Finding Unexplained(PublishedFigure[] figures, RatingScale scale, AuditContext context) => ToFinding(
        Severity.Warning,
        figures,
        $"No division of the scale into bands explains the labels of the means together: {List(figures, scale, ExactText.English)}.",
        $"Żaden podział skali na przedziały nie tłumaczy razem określeń średnich: {List(figures, scale, ExactText.Polish)}.",
        context.Strategy.Code,
        computed: null);

    private Finding Unusual(PublishedFigure[] figures, LabelAnalysis analysis, RatingScale scale, AuditContext context) => ToFinding(
        Severity.Hint,
        figures,
        $"The labels of the means ({List(figures, scale, ExactText.English)}) follow neither the nearest level nor the level reached. They agree only if {string.Join("; ", analysis.Cuts.Select(cut => English(cut, scale)))}. The report does not state such bands.",
        $"Określenia średnich ({List(figures, scale, ExactText.Polish)}) nie wynikają ani z najbliższego, ani z osiągniętego stopnia skali. Są zgodne tylko wtedy, gdy {string.Join("; ", analysis.Cuts.Select(cut => Polish(cut, scale)))}. Raport nie podaje takich progów.",
        context.Strategy.Code,
        computed: null);

    private static string List(PublishedFigure[] figures, RatingScale scale, Func<decimal, string> number) => string.Join(
        ", ",
        figures
            .Select(figure => ToMean(figure, scale))
            .Distinct()
            .OrderBy(mean => mean.Mean)
            .Select(mean => $"{number(mean.Mean)} – {scale.FindLevel(mean.Level)!.Label}"));

    private static string English(LevelCuts cut, RatingScale scale) =>
        $"the band of '{scale.FindLevel(cut.Level)!.Label}' begins {(cut.BeginsAbove is { } above ? $"above {ExactText.English(above)}, " : "")}at or below {ExactText.English(cut.BeginsAtMost)} and ends above {ExactText.English(cut.EndsAbove)}{(cut.EndsAtMost is { } most ? $", at or below {ExactText.English(most)}" : "")}";

    private static string Polish(LevelCuts cut, RatingScale scale) =>
        $"przedział stopnia {RuleText.Polish(scale.FindLevel(cut.Level)!.Label)} zaczyna się {(cut.BeginsAbove is { } above ? $"powyżej {ExactText.Polish(above)}, " : "")}najpóźniej przy {ExactText.Polish(cut.BeginsAtMost)} i kończy powyżej {ExactText.Polish(cut.EndsAbove)}{(cut.EndsAtMost is { } most ? $", najdalej na {ExactText.Polish(most)}" : "")}";

    private Finding ToFinding(Severity severity, PublishedFigure[] figures, string english, string polish, Code subject, string? computed) =>
        new(Code, severity, subject, figures[0].Period, english, polish)
        {
            Place = PublishedEvidence.PlacesOf(figures),
            Declared = string.Join("; ", figures.Select(figure => figure.Label).Distinct(StringComparer.Ordinal)),
            Computed = computed,
            AdviceEnglish = "Print from which mean to which mean each label reaches, and label all means by it.",
            AdvicePolish = "Podaj, od jakiej do jakiej średniej sięga każde określenie, i stosuj je do wszystkich średnich.",
        };
}
