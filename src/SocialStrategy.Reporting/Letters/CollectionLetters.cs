using SocialStrategy.Collection;
using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>What is written around the collection of data: instructions, letters of questions, the overview. All are reports for any renderer.</summary>
public static class CollectionLetters
{
    /// <summary>How a body fills in its form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="strategy">The strategy that it is about.</param>
    /// <param name="texts">The texts of the language.</param>
    /// <returns>The instructions.</returns>
    public static Report Instructions(CollectionForm form, Strategy strategy, LayoutTexts texts)
    {
        Guard.Against.Null(form);
        Guard.Against.Null(strategy);
        Guard.Against.Null(texts);
        var words = texts.Collection;
        return Letter(
            Fill(words.InstructionsTitle, texts, ("period", texts.Language.Period(form.Period))),
            form.Realizer.Name,
            [
                Blocks.Paragraph(Fill(words.InstructionsIntroduction, texts, ("strategy", strategy.Title), ("realizer", form.Realizer.Name), ("date", texts.Language.Date(form.Due)))),
                new ItemList(ordered: true, words.InstructionsSteps.Select(step => ValueList.Create<Block>([Blocks.Paragraph(Fill(step, texts, ("reasons", string.Join(", ", MissingReasons.Words))))])).ToValueList()),
            ],
            texts);
    }

    /// <summary>The letter to one body: what could not be read, what is missing, what looks wrong, what was told in two ways.</summary>
    /// <param name="form">The form of the body.</param>
    /// <param name="deliveries">All deliveries; those of other bodies are left out.</param>
    /// <param name="result">What came of taking them in.</param>
    /// <param name="answerBy">The day by which the answer is asked for.</param>
    /// <param name="texts">The texts of the language.</param>
    /// <returns>The letter; it says thanks if there is nothing to ask.</returns>
    public static Report Questions(CollectionForm form, ValueList<Delivery> deliveries, IntakeResult result, DateOnly answerBy, LayoutTexts texts)
    {
        Guard.Against.Null(form);
        Guard.Against.Null(deliveries);
        Guard.Against.Null(result);
        Guard.Against.Null(texts);
        var writer = new LetterWriter(form, texts);
        ValueList<Block> sections =
        [
            .. writer.Problems(deliveries, result),
            .. writer.Unanswered(result),
            .. writer.Doubts(result),
            .. writer.Conflicts(result),
        ];
        return Letter(
            Fill(texts.Collection.LetterTitle, texts, ("period", texts.Language.Period(form.Period))),
            form.Realizer.Name,
            [
                .. writer.Opening(result, hasQuestions: sections.Count > 0),
                .. sections,
                .. writer.Closing(result, answerBy, hasQuestions: sections.Count > 0),
            ],
            texts);
    }

    /// <summary>Who has answered and who has not, and what was done with each file.</summary>
    /// <param name="plan">What was expected.</param>
    /// <param name="result">What came of taking the deliveries in.</param>
    /// <param name="texts">The texts of the language.</param>
    /// <returns>The overview.</returns>
    public static Report Overview(CollectionPlan plan, IntakeResult result, LayoutTexts texts)
    {
        Guard.Against.Null(plan);
        Guard.Against.Null(result);
        Guard.Against.Null(texts);
        return Letter(
            Fill(texts.Collection.OverviewTitle, texts, ("period", texts.Language.Period(plan.Period))),
            plan.Strategy.Title,
            CollectionTables.Of(plan, result, texts),
            texts);
    }

    internal static string Fill(string template, LayoutTexts texts, params IReadOnlyList<(string Name, string Text)> gaps) =>
        texts.Language.Typography(TextTemplate.Fill(template, gaps));

    private static Report Letter(string title, string subtitle, ValueList<Block> blocks, LayoutTexts texts) =>
        new(title, texts.Language.Tag, blocks) { Subtitle = texts.Language.Typography(subtitle), Labels = ReportLabels.Of(texts.Language) };
}
