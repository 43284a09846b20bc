namespace SocialStrategy.Reporting;

/// <summary>Which rules give a published mean or index, in sentences of the report's language.</summary>
public static class ReconciliationText
{
    /// <summary>A sentence a rule: whether it gives the printed number, or by how much it misses it.</summary>
    /// <param name="evaluation">The evaluated round.</param>
    /// <param name="published">The published mean or index.</param>
    /// <param name="language">The language, with the messages of <see cref="ReportLanguages"/>.</param>
    /// <returns>
    /// The sentences, from the ratings where there are any of its period, otherwise from the printed numbers that it can have been made of;
    /// empty if the figure is no mean or index with a number, or nothing is known that it can be held against.
    /// </returns>
    public static ValueList<string> Sentences(StrategyEvaluation evaluation, PublishedFigure published, Language language)
    {
        Guard.Against.Null(evaluation);
        Guard.Against.Null(published);
        Guard.Against.Null(language);
        var sentences = Reconciler.Reconcile(evaluation, published) is { } reconciliation
            ? reconciliation.Outcomes
                .Where(outcome => outcome.Verdict != ReconciliationVerdict.Excluded || outcome.Figure.Rounding?.Mode == RoundingMode.HalfAwayFromZero)
                .Select(outcome => outcome.Message(language))
            : Reconciler.ReconcileRounded(evaluation, published)?.Outcomes.Select(outcome => outcome.Message(language)) ?? [];
        return sentences.Distinct(StringComparer.Ordinal).ToValueList();
    }

    /// <summary>What was published: "5,9, 2020 r.", with the rule in the words of the document where it states one.</summary>
    /// <param name="published">The published mean or index.</param>
    /// <param name="language">The language, with the messages of <see cref="ReportLanguages"/>.</param>
    /// <returns>The sentence.</returns>
    public static string Title(PublishedFigure published, Language language)
    {
        Guard.Against.Null(published);
        Guard.Against.Null(language);
        var (value, period) = (ValueTexts.Of(published.Value, language), language.Period(published.Period));
        return published.StatedRule is { } rule
            ? language.Text("reconciliation.printedWithRule", ("value", value), ("period", period), ("rule", rule))
            : language.Text("reconciliation.printed", ("value", value), ("period", period));
    }

    /// <summary>The published means and indexes of a subject, each number of a period once; of several places the one that states its rule.</summary>
    /// <param name="evaluation">The evaluated round.</param>
    /// <param name="subject">The code of a goal, or of the strategy for the whole.</param>
    /// <returns>The figures in order of time.</returns>
    public static ValueList<PublishedFigure> Published(StrategyEvaluation evaluation, ItemCode subject)
    {
        Guard.Against.Null(evaluation);
        Guard.Against.Null(subject);
        return evaluation.Round.PublishedFigures
            .Where(figure => figure.Measure is PublishedMeasure.SyntheticIndex or PublishedMeasure.MeanRating && figure.Item == subject)
            .OrderBy(figure => figure.StatedMethod is null)
            .DistinctBy(figure => (figure.Period, figure.Value.Number))
            .OrderBy(figure => figure.Period)
            .ToValueList();
    }
}
