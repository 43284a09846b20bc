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
    /// <param name="language">The language, with the messages of <see cref="ReportLanguages"/>.</param>
    /// <returns>The report; the same for the same arguments.</returns>
    public Report Build(StrategyEvaluation evaluation, Language language)
    {
        Guard.Against.Null(evaluation);
        Guard.Against.Null(language);
        var context = new ReportContext(evaluation, language);
        return new Report(
            context.Text(evaluation.Round.Title ?? evaluation.Strategy.Title),
            language.Tag,
            Sections.SelectMany(section => section.Build(context)).ToValueList())
        {
            Subtitle = evaluation.Round.Title is null ? language.Period(evaluation.Round.Period) : context.Text(evaluation.Strategy.Title),
            Labels = ReportLabels.Of(language),
            Publisher = evaluation.Strategy.Territory?.Name,
        };
    }
}
