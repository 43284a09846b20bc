namespace SocialStrategy.Audit.Rules;

/// <summary>SSA203: a printed rating is no level of the scale, or a printed mean lies outside it.</summary>
internal sealed class OutsideScaleRule : IAuditRule
{
    public string Code => AuditDescriptors.OutsideScale.Code;

    public IEnumerable<Finding> Check(AuditContext context)
    {
        var scales = Scales(context);
        return scales.Length == 0 ? [] : OfRatings(context, scales).Concat(OfFigures(context, scales)).Concat(OfMeansInLegends(context, scales));
    }

    /// <summary>The numeric scales that were used in the round, or all if none was.</summary>
    private static RatingScale[] Scales(AuditContext context)
    {
        var used = context.Ratings().Select(rated => rated.Scale).Distinct().ToArray();
        return [.. (used.Length == 0 ? context.Strategy.Scales : (IEnumerable<RatingScale>)used).Where(scale => scale.IsNumeric)];
    }

    private static bool IsLevel(RatingScale scale, decimal number) =>
        scale.IsPercentComplete ? number is >= 0 and <= 100 : scale.Levels.Any(level => level.Value == number);

    private static bool IsInside(RatingScale scale, decimal number) =>
        number >= Least(scale) && number <= Greatest(scale);

    private static decimal Least(RatingScale scale) => scale.IsPercentComplete ? 0 : scale.Levels.Min(level => level.Value.GetValueOrDefault());

    private static decimal Greatest(RatingScale scale) => scale.IsPercentComplete ? 100 : scale.Levels.Max(level => level.Value.GetValueOrDefault());

    private static IEnumerable<Finding> OfRatings(AuditContext context, RatingScale[] scales) => Repeated(
        RepeatedRating.InLegends(context).Concat(RepeatedRating.InRecommendations(context)).Where(printed => context.FindItem(printed.Item) is not (null or GoalItem)),
        "audit.outside.rating",
        IsLevel,
        context,
        scales);

    private static IEnumerable<Finding> OfMeansInLegends(AuditContext context, RatingScale[] scales) => Repeated(
        RepeatedRating.InLegends(context).Where(printed => context.FindItem(printed.Item) is GoalItem),
        "audit.outside.mean",
        IsInside,
        context,
        scales);

    /// <summary>A finding for each repeated number that no scale has.</summary>
    private static IEnumerable<Finding> Repeated(IEnumerable<RepeatedRating> repeated, string key, Func<RatingScale, decimal, bool> has, AuditContext context, RatingScale[] scales) =>
        from printed in repeated
        where printed.Value.Number is { } number && !scales.Any(scale => has(scale, number))
        select ToFinding(
            printed.Item,
            context.Round.Period,
            printed.Place,
            printed.Value.Number.GetValueOrDefault(),
            scales,
            new Phrase(key, ("title", context.TitleOf(printed.Item))));

    private static IEnumerable<Finding> OfFigures(AuditContext context, RatingScale[] scales) =>
        from figure in context.Round.PublishedFigures
        from number in Numbers(figure)
        where !scales.Any(scale => IsInside(scale, number))
        select ToFinding(
            figure.Item,
            figure.Period,
            figure.Place,
            number,
            scales,
            new Phrase("audit.outside.figure", ("figure", context.NameOf(figure)), ("isRange", PublishedEvidence.RangeOf(figure) is not null)));

    private static IEnumerable<decimal> Numbers(PublishedFigure figure) => PublishedEvidence.RangeOf(figure) is { } range
        ? new[] { range.Least, range.Greatest }.Distinct()
        : Reconciler.Number(figure) is { } number ? [number] : [];

    private static Finding ToFinding(ItemCode item, Period period, string? place, decimal number, RatingScale[] scales, Phrase what) => new(
        AuditDescriptors.OutsideScale,
        item,
        period,
        ("what", what),
        ("number", number),
        ("least", scales.Min(Least)),
        ("greatest", scales.Max(Greatest)))
    {
        Place = place,
        Declared = ExactText.Of(number),
    };
}
