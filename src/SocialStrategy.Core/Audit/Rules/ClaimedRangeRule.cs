namespace SocialStrategy.Audit.Rules;

/// <summary>SSA208: the report says that ratings or means lie in a range, and the data say otherwise.</summary>
internal sealed class ClaimedRangeRule : IAuditRule
{
    public string Code => "SSA208";

    public IEnumerable<Finding> Check(AuditContext context) => context.Round.PublishedFigures
        .Where(figure => PublishedEvidence.RangeOf(figure) is not null && !RecommendedItemsRule.IsClaim(figure, context))
        .SelectMany(figure => figure.Measure == PublishedMeasure.RatingRange ? OfRatings(figure, context) : OfMeans(figure, context));

    private static bool IsHedged(PublishedFigure figure) => figure.StatedRule?.Contains("z reguły", StringComparison.OrdinalIgnoreCase) == true;

    private IEnumerable<Finding> OfRatings(PublishedFigure figure, AuditContext context)
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

    private Finding Outside(PublishedFigure figure, Rated[] outside, Rated[] all, AuditContext context)
    {
        var (least, greatest) = PublishedEvidence.RangeOf(figure).GetValueOrDefault();
        var (english, polish) = context.NameOf(figure);
        var isHedged = IsHedged(figure);
        var sameYear = figure.Period == context.Round.Period;
        return ToFinding(
            figure,
            isHedged ? Severity.Hint : Severity.Error,
            $"{english} is given as {ExactText.English(least)} to {ExactText.English(greatest)}{(isHedged ? " \"as a rule\"" : "")}. Outside {(sameYear ? "" : $"(in {context.Round.Period}) ")}are: {List(outside, context, rated => $"'{context.TitleOf(rated.Assessment.Item)}' ({rated.English})")}.",
            $"{polish} w druku: od {ExactText.Polish(least)} do {ExactText.Polish(greatest)}{(isHedged ? " „z reguły”" : "")}. Poza nim {(sameYear ? "" : $"(za {RuleText.Polish(context.Round.Period)}) ")}są: {List(outside, context, rated => $"{RuleText.Polish(context.TitleOf(rated.Assessment.Item))} ({rated.Polish})")}.",
            all.Min(rated => rated.Points.GetValueOrDefault()),
            all.Max(rated => rated.Points.GetValueOrDefault()));
    }

    private static string List(Rated[] ratings, AuditContext context, Func<Rated, string> text)
    {
        var order = context.Items.Select((item, i) => (item.Code, At: i)).ToDictionary(pair => pair.Code, pair => pair.At);
        return string.Join(", ", ratings.OrderBy(rated => order[rated.Assessment.Item]).Select(text));
    }

    private IEnumerable<Finding> OfMeans(PublishedFigure figure, AuditContext context)
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

    private Finding Other(PublishedFigure figure, Severity severity, decimal least, decimal greatest, AuditContext context)
    {
        var (from, to) = PublishedEvidence.RangeOf(figure).GetValueOrDefault();
        var (english, polish) = context.NameOf(figure);
        return ToFinding(
            figure,
            severity,
            $"{english} is given as {ExactText.English(from)} to {ExactText.English(to)}; the data reach from {ExactText.English(least)} to {ExactText.English(greatest)}.",
            $"{polish} w druku: od {ExactText.Polish(from)} do {ExactText.Polish(to)}; w danych: od {ExactText.Polish(least)} do {ExactText.Polish(greatest)}.",
            least,
            greatest);
    }

    private Finding ToFinding(PublishedFigure figure, Severity severity, string english, string polish, decimal least, decimal greatest)
    {
        var (from, to) = PublishedEvidence.RangeOf(figure).GetValueOrDefault();
        return new Finding(Code, severity, figure.Item, figure.Period, english, polish)
        {
            Place = figure.Place,
            Declared = $"{ExactText.English(from)}–{ExactText.English(to)}",
            Computed = $"{ExactText.English(least)}–{ExactText.English(greatest)}",
            AdviceEnglish = "Print the least and the greatest number of the data, or name those outside.",
            AdvicePolish = "Podaj najmniejszą i największą liczbę z danych albo wymień to, co leży poza przedziałem.",
        };
    }
}
