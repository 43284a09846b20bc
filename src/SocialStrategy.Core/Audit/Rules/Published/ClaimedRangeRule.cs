namespace SocialStrategy.Audit.Rules;

/// <summary>SSA208: the report says that ratings or means lie in a range, and the data say otherwise.</summary>
internal sealed class ClaimedRangeRule : IAuditRule
{
    public string Code => AuditDescriptors.ClaimedRange.Code;

    public IEnumerable<Finding> Check(AuditContext context) => context.Round.PublishedFigures
        .Where(figure => PublishedEvidence.RangeOf(figure) is not null && !RecommendedItemsRule.IsClaim(figure, context))
        .SelectMany(figure => figure.Measure == PublishedMeasure.RatingRange ? OfRatings(figure, context) : OfMeans(figure, context));

    private static bool IsHedged(PublishedFigure figure) => figure.StatedRule?.Contains("z reguły", StringComparison.OrdinalIgnoreCase) == true;

    private static IEnumerable<Finding> OfRatings(PublishedFigure figure, AuditContext context)
    {
        var isWhole = figure.Period == context.Round.Period;
        if (!isWhole && !figure.Period.Contains(context.Round.Period))
        {
            yield break;
        }

        var (least, greatest) = PublishedEvidence.RangeOf(figure).GetValueOrDefault();
        var covered = context.RatedBelow([figure.Item]).Select(item => item.Code).Except(figure.Except).ToHashSet();
        var ratings = context.Ratings().Where(rated => rated.Points is not null && covered.Contains(rated.Assessment.Item)).ToArray();
        var outside = ratings.Where(rated => rated.Points < least || rated.Points > greatest).ToArray();
        if (outside.Length > 0)
        {
            yield return Outside(figure, outside, ratings, context);
        }
        else if (isWhole && ratings.Length > 0 && (ratings.Min(rated => rated.Points) > least || ratings.Max(rated => rated.Points) < greatest))
        {
            yield return Other(figure, Severity.Hint, ratings.Min(rated => rated.Points.GetValueOrDefault()), ratings.Max(rated => rated.Points.GetValueOrDefault()), context);
        }
    }

    private static Finding Outside(PublishedFigure figure, Rated[] outside, Rated[] all, AuditContext context)
    {
        var (least, greatest) = PublishedEvidence.RangeOf(figure).GetValueOrDefault();
        var isHedged = IsHedged(figure);
        return ToFinding(
            figure,
            isHedged ? Severity.Hint : Severity.Error,
            all.Min(rated => rated.Points.GetValueOrDefault()),
            all.Max(rated => rated.Points.GetValueOrDefault()),
            (Diagnostic.Variant, "outside"),
            ("figure", context.NameOf(figure)),
            ("least", least),
            ("greatest", greatest),
            ("isHedged", isHedged),
            ("sameYear", figure.Period == context.Round.Period),
            ("period", RuleText.Of(context.Round.Period)),
            ("items", InOrder(outside, context).Select(rated => new Phrase("audit.ratedItem", ("title", context.TitleOf(rated.Assessment.Item)), ("rating", rated.Argument))).ToValueList()));
    }

    private static IEnumerable<Rated> InOrder(Rated[] ratings, AuditContext context)
    {
        var order = context.Items.Select((item, i) => (item.Code, At: i)).ToDictionary(pair => pair.Code, pair => pair.At);
        return ratings.OrderBy(rated => order[rated.Assessment.Item]);
    }

    private static IEnumerable<Finding> OfMeans(PublishedFigure figure, AuditContext context)
    {
        var goals = GoalItems.Lower(context.Strategy, figure.Item).Select(goal => goal.Code).Except(figure.Except).ToArray();
        var printed = goals
            .Select(goal => context.Round.PublishedFigures.FirstOrDefault(each =>
                each.Measure == PublishedMeasure.MeanRating && each.Item == goal && each.Period == figure.Period && Reconciler.Number(each) is not null))
            .OfType<PublishedFigure>()
            .Select(each => each.Value.Number.GetValueOrDefault())
            .ToArray();
        var computed = figure.Period == context.Round.Period
            ? goals.Select(goal => context.Evaluation.FindFigure(goal, FigureMeasure.MeanRating)).OfType<Figure>().Where(each => !each.IsRefused).Select(each => each.Rounded).ToArray()
            : [];
        var (least, greatest) = PublishedEvidence.RangeOf(figure).GetValueOrDefault();
        var means = printed.Length == goals.Length ? printed : computed;
        return means.Length == 0 || means.Length < goals.Length || (means.Min() == least && means.Max() == greatest)
            ? []
            : [Other(figure, IsHedged(figure) ? Severity.Hint : Severity.Error, means.Min(), means.Max(), context)];
    }

    private static Finding Other(PublishedFigure figure, Severity severity, decimal least, decimal greatest, AuditContext context)
    {
        var (from, to) = PublishedEvidence.RangeOf(figure).GetValueOrDefault();
        return ToFinding(
            figure,
            severity,
            least,
            greatest,
            (Diagnostic.Variant, "other"),
            ("figure", context.NameOf(figure)),
            ("from", from),
            ("to", to),
            ("least", least),
            ("greatest", greatest));
    }

    private static Finding ToFinding(PublishedFigure figure, Severity severity, decimal least, decimal greatest, params ReadOnlySpan<(string Name, object Value)> arguments)
    {
        var (from, to) = PublishedEvidence.RangeOf(figure).GetValueOrDefault();
        return new Finding(AuditDescriptors.ClaimedRange, figure.Item, figure.Period, arguments)
        {
            Severity = severity,
            Place = figure.Place,
            Declared = $"{ExactText.Of(from)}–{ExactText.Of(to)}",
            Computed = $"{ExactText.Of(least)}–{ExactText.Of(greatest)}",
        };
    }
}
