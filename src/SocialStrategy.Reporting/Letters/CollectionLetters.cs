using SocialStrategy.Collection;
using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>What is written around the collection of data: instructions, letters of questions, the overview. All are reports for any renderer.</summary>
public static class CollectionLetters
{
    /// <summary>How a body fills in its form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="strategy">The strategy that it is about.</param>
    /// <param name="language">The language, with the messages of <see cref="ReportLanguages"/>.</param>
    /// <returns>The instructions.</returns>
    public static Report Instructions(CollectionForm form, Strategy strategy, Language language)
    {
        Guard.Against.Null(form);
        Guard.Against.Null(strategy);
        Guard.Against.Null(language);
        return Letter(
            language.Set("collection.instructionsTitle", ("period", language.Period(form.Period))),
            form.Realizer.Name,
            [
                Blocks.Paragraph(language.Set("collection.instructionsIntroduction", ("strategy", strategy.Title), ("realizer", form.Realizer.Name), ("date", language.Date(form.Due)))),
                new ItemList(ordered: true, Steps(language).Select(step => ValueList.Create<Block>([Blocks.Paragraph(step)])).ToValueList()),
            ],
            language);
    }

    /// <summary>The letter to one body: what could not be read, what is missing, what looks wrong, what was told in two ways.</summary>
    /// <param name="form">The form of the body.</param>
    /// <param name="deliveries">All deliveries; those of other bodies are left out.</param>
    /// <param name="result">What came of taking them in.</param>
    /// <param name="answerBy">The day by which the answer is asked for.</param>
    /// <param name="language">The language, with the messages of <see cref="ReportLanguages"/>.</param>
    /// <returns>The letter; it says thanks if there is nothing to ask.</returns>
    public static Report Questions(CollectionForm form, ValueList<Delivery> deliveries, IntakeResult result, DateOnly answerBy, Language language)
    {
        Guard.Against.Null(form);
        Guard.Against.Null(deliveries);
        Guard.Against.Null(result);
        Guard.Against.Null(language);
        var writer = new LetterWriter(form, language);
        ValueList<Block> sections =
        [
            .. writer.Problems(deliveries, result),
            .. writer.Unanswered(result),
            .. writer.Doubts(result),
            .. writer.Conflicts(result),
        ];
        return Letter(
            language.Set("collection.letterTitle", ("period", language.Period(form.Period))),
            form.Realizer.Name,
            [
                .. writer.Opening(result, hasQuestions: sections.Count > 0),
                .. sections,
                .. writer.Closing(result, answerBy, hasQuestions: sections.Count > 0),
            ],
            language);
    }

    /// <summary>Who has answered and who has not, and what was done with each file.</summary>
    /// <param name="plan">What was expected.</param>
    /// <param name="result">What came of taking the deliveries in.</param>
    /// <param name="language">The language, with the messages of <see cref="ReportLanguages"/>.</param>
    /// <returns>The overview.</returns>
    public static Report Overview(CollectionPlan plan, IntakeResult result, Language language)
    {
        Guard.Against.Null(plan);
        Guard.Against.Null(result);
        Guard.Against.Null(language);
        return Letter(
            language.Set("collection.overviewTitle", ("period", language.Period(plan.Period))),
            plan.Strategy.Title,
            CollectionTables.Of(plan, result, language),
            language);
    }

    private static IEnumerable<string> Steps(Language language) =>
    [
        language.Set("collection.steps.value"),
        language.Set("collection.steps.missing", ("reasons", string.Join(", ", MissingReasons.Words))),
        language.Set("collection.steps.unit"),
        language.Set("collection.steps.parts"),
        language.Set("collection.steps.remarks"),
        language.Set("collection.steps.columns"),
    ];

    private static Report Letter(string title, string subtitle, ValueList<Block> blocks, Language language) =>
        new(title, language.Tag, blocks) { Subtitle = language.Typography(subtitle), Labels = ReportLabels.Of(language) };
}
