using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>Which sections a report has, in which order. Ready-made layouts are in <see cref="ReportLayouts"/>.</summary>
/// <remarks>
/// A layout is data: <c>layout with { Sections = [.. layout.Sections, mySection] }</c> adds a section at the end, and any other
/// list of sections drops, picks or reorders them.
/// </remarks>
/// <param name="Sections">The sections in order.</param>
public sealed record ReportLayout(ValueList<IReportSection> Sections)
{
    /// <summary>Builds the report of an evaluated round.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="texts">The texts of the report's language.</param>
    /// <returns>The report; the same for the same arguments.</returns>
    public Report Build(StrategyEvaluation evaluation, LayoutTexts texts)
    {
        Guard.Against.Null(evaluation);
        Guard.Against.Null(texts);
        var context = new ReportContext(evaluation, texts);
        return new Report(
            context.Text(evaluation.Round.Title ?? evaluation.Strategy.Title),
            texts.Language.Tag,
            Sections.SelectMany(section => section.Build(context)).ToValueList())
        {
            Subtitle = evaluation.Round.Title is null ? texts.Language.Period(evaluation.Round.Period) : context.Text(evaluation.Strategy.Title),
            Labels = texts.Language.Labels,
            Publisher = evaluation.Strategy.Territory?.Name,
        };
    }
}
