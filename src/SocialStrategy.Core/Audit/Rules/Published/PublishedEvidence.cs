namespace SocialStrategy.Audit.Rules;

/// <summary>What the rules about published ratings ask of the round.</summary>
internal static class PublishedEvidence
{
    internal static ItemKind RatedItems(this AuditContext context) => context.Evaluation.Rules.RatingRollUp.RatedItems;

    /// <summary>The ratings of the round's own period, each with its scale.</summary>
    internal static IEnumerable<Rated> Ratings(this AuditContext context) =>
        from assessment in context.Round.Assessments
        where assessment.Period == context.Round.Period
        let scale = context.Strategy.Scales.First(scale => scale.Code == assessment.Scale)
        select new Rated(assessment, scale);

    /// <summary>The items that a chart of some goals has to show: what is rated below them.</summary>
    internal static IEnumerable<StrategyItem> RatedBelow(this AuditContext context, IEnumerable<ItemCode> subjects) => subjects
        .SelectMany(subject => GoalItems.Of(context.Strategy, subject, context.RatedItems()))
        .DistinctBy(item => item.Code);

    /// <summary>Whether there are ratings for a period, in any round.</summary>
    internal static bool HasRatings(this AuditContext context, Period period) =>
        context.Evaluation.Monitoring.FindRound(period)?.Assessments.Any(assessment => assessment.Period == period) == true;

    /// <summary>A published figure as the beginning of a sentence: what it is of which goal.</summary>
    internal static Phrase NameOf(this AuditContext context, PublishedFigure figure) =>
        new(MessageKey.Of("audit.figure", figure.Measure), ("title", context.TitleOf(figure.Item)), ("period", RuleText.Of(figure.Period)), ("level", LevelOf(context, figure)));

    /// <summary>The label of the level that a figure counts.</summary>
    private static string LevelOf(AuditContext context, PublishedFigure figure) => figure.LabelLevel is { } level
        ? context.Strategy.Scales.Select(scale => scale.FindLevel(level)?.Label).FirstOrDefault(label => label is not null) ?? level.Text
        : "";

    /// <summary>The least and the greatest of the numbers of a range; null if it has none.</summary>
    internal static (decimal Least, decimal Greatest)? RangeOf(PublishedFigure figure)
    {
        var ends = figure is { Measure: PublishedMeasure.RatingRange or PublishedMeasure.MeanRange, Value: CompositeValue range }
            ? range.Components.Select(component => component.Value.Number).OfType<decimal>().ToArray()
            : [];
        return ends.Length == 2 ? (ends.Min(), ends.Max()) : null;
    }

    /// <summary>The distinct places of several figures in one text; null if none says where it stands.</summary>
    internal static string? PlacesOf(IEnumerable<PublishedFigure> figures)
    {
        var places = string.Join("; ", figures.Select(figure => figure.Place).OfType<string>().Distinct(StringComparer.Ordinal));
        return places.Length == 0 ? null : places;
    }

    internal static string LegendOf(PublishedChart chart) => $"Wykres {chart.Number}, legenda";
}

/// <summary>A rating with its scale.</summary>
internal sealed record Rated(Assessment Assessment, RatingScale Scale)
{
    internal ScaleLevel? Level => Assessment.Level is { } code ? Scale.FindLevel(code) : null;

    /// <summary>Gets the number that the rating counts as; null on a scale of words and outside the order.</summary>
    internal decimal? Points => Assessment.PercentComplete ?? Level?.Value;

    /// <summary>Gets a value indicating whether the rating lies in the order of its scale and below its highest level.</summary>
    internal bool IsBelowHighest => Scale.IsPercentComplete
        ? Assessment.PercentComplete < 100
        : Scale.Levels.Any(level => level.Code == Assessment.Level) && !IsHighest;

    internal bool IsHighest => Scale.IsPercentComplete ? Assessment.PercentComplete == 100 : Scale.Levels[^1].Code == Assessment.Level;

    /// <summary>Gets the rating in a sentence: its number, or the label of its level.</summary>
    internal object Argument => Points is { } points ? points : RuleText.Quoted(Level!.Label);

    /// <summary>As declared or computed: the number, or the code of the level.</summary>
    internal string Text => Points is { } points ? ExactText.Of(points) : Level!.Code.Text;

    /// <summary>Whether a printed value can be this rating; what is neither a number nor words contradicts nothing.</summary>
    internal bool Agrees(Value printed) => printed switch
    {
        { Number: { } number } => Points is null ? Assessment.Level!.Text == ExactText.Of(number) : Points == number,
        TextValue words => Level is null
            || words.Text.Equals(Level.Label, StringComparison.OrdinalIgnoreCase)
            || words.Text.Equals(Level.Code.Text, StringComparison.OrdinalIgnoreCase),
        _ => true,
    };
}

/// <summary>A rating that was printed again beside the table: in a legend or in a recommendation.</summary>
internal sealed record RepeatedRating(ItemCode Item, Value Value, string Place)
{
    internal static IEnumerable<RepeatedRating> InLegends(AuditContext context) =>
        from chart in context.Round.PublishedCharts
        from entry in chart.Legend
        select new RepeatedRating(entry.Item, entry.Value, PublishedEvidence.LegendOf(chart));

    internal static IEnumerable<RepeatedRating> InRecommendations(AuditContext context) =>
        from recommendation in context.Round.Recommendations
        where recommendation.Value is not null
        select new RepeatedRating(recommendation.Item, recommendation.Value!, "Rekomendacje");

    /// <summary>Gets the printed value in the sentence.</summary>
    private object Argument => Value is TextValue words ? RuleText.Quoted(words.Text) : Value.Number.GetValueOrDefault();

    private string Text => Value is TextValue words ? words.Text : ExactText.Of(Value.Number.GetValueOrDefault());

    /// <summary>A finding for each repetition with which no rating of its item agrees; it names the item's first rating.</summary>
    internal static IEnumerable<Finding> Contradictions(DiagnosticDescriptor descriptor, IEnumerable<RepeatedRating> repeated, AuditContext context)
    {
        var ratings = context.Ratings().ToLookup(rated => rated.Assessment.Item);
        return from printed in repeated
               let rated = ratings[printed.Item].FirstOrDefault()
               where rated is not null && !ratings[printed.Item].Any(each => each.Agrees(printed.Value))
               select printed.Contradicts(descriptor, rated, context);
    }

    private Finding Contradicts(DiagnosticDescriptor descriptor, Rated rated, AuditContext context) => new(
        descriptor,
        Item,
        context.Round.Period,
        ("title", context.TitleOf(Item)),
        ("printed", Argument),
        ("rated", rated.Argument))
    {
        Place = Place,
        Declared = Text,
        Computed = rated.Text,
    };
}
