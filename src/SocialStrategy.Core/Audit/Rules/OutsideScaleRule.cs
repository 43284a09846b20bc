namespace SocialStrategy.Audit.Rules;

/// <summary>SSA203: a printed rating is no level of the scale, or a printed mean lies outside it.</summary>
internal sealed class OutsideScaleRule : IAuditRule
{
    public string Code => "SSA203";

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

    private IEnumerable<Finding> OfRatings(AuditContext context, RatingScale[] scales) =>
        from printed in RepeatedRating.InLegends(context).Concat(RepeatedRating.InRecommendations(context))
        where context.FindItem(printed.Item) is not (null or GoalItem)
            && printed.Value.Number is { } number
            && !scales.Any(scale => IsLevel(scale, number))
        select ToFinding(
            printed.Item,
            context.Round.Period,
            printed.Place,
            printed.Value.Number.GetValueOrDefault(),
            scales,
            ($"The rating of '{context.TitleOf(printed.Item)}' is printed as", $"Ocena {RuleText.Polish(context.TitleOf(printed.Item))} w druku to"));

    private IEnumerable<Finding> OfMeansInLegends(AuditContext context, RatingScale[] scales) =>
        from printed in RepeatedRating.InLegends(context)
        where context.FindItem(printed.Item) is GoalItem
            && printed.Value.Number is { } number
            && !scales.Any(scale => IsInside(scale, number))
        select ToFinding(
            printed.Item,
            context.Round.Period,
            printed.Place,
            printed.Value.Number.GetValueOrDefault(),
            scales,
            ($"The mean of '{context.TitleOf(printed.Item)}' is printed as", $"Średnia {RuleText.Polish(context.TitleOf(printed.Item))} w druku to"));

    private IEnumerable<Finding> OfFigures(AuditContext context, RatingScale[] scales) =>
        from figure in context.Round.PublishedFigures
        from number in Numbers(figure)
        where !scales.Any(scale => IsInside(scale, number))
        let name = context.NameOf(figure)
        let verb = PublishedEvidence.RangeOf(figure) is null ? (English: "is printed as", Polish: "wynosi") : (English: "is printed with", Polish: "zawiera")
        select ToFinding(figure.Item, figure.Period, figure.Place, number, scales, ($"{name.English} {verb.English}", $"{name.Polish} w druku {verb.Polish}"));

    private static IEnumerable<decimal> Numbers(PublishedFigure figure) => PublishedEvidence.RangeOf(figure) is { } range
        ? new[] { range.Least, range.Greatest }.Distinct()
        : Reconciler.Number(figure) is { } number ? [number] : [];

    private Finding ToFinding(Code item, Period period, string? place, decimal number, RatingScale[] scales, (string English, string Polish) what)
    {
        var (least, greatest) = (scales.Min(Least), scales.Max(Greatest));
        return new Finding(
            Code,
            Severity.Error,
            item,
            period,
            $"{what.English} {ExactText.English(number)}; the scale from {ExactText.English(least)} to {ExactText.English(greatest)} has no such value.",
            $"{what.Polish} {ExactText.Polish(number)}; w skali od {ExactText.Polish(least)} do {ExactText.Polish(greatest)} nie ma takiej wartości.")
        {
            Place = place,
            Declared = ExactText.English(number),
            AdviceEnglish = "Correct the misprint, or check the scale in the data.",
            AdvicePolish = "Popraw błąd druku albo sprawdź skalę w danych.",
        };
    }
}
